/* Who may know that there is a case (R51, R73). */
#include "cover/block.h"

#include "web/request.h"

static enum err
name_herself(struct request *rq, const char *why)
{
	struct work *w = &rq->work;
	uint64_t n;
	enum err e;

	if (rq->by == BASIS_HOLDER)
		return ERR_OK;
	e = sql_named_add(w, rq->casefile, w->actor, why, w->now, w->actor, &n);
	return e == ERR_DUPLICATE ? ERR_OK : e;
}

/* The request's case or another: both what it was and why stay. */
static enum err
set(struct work *w, int64_t casefile, enum address_block was,
    enum address_block block, const char *why)
{
	uint64_t n;
	enum err e;

	if ((e = sql_address_block_set(w, block, casefile, &n)) != ERR_OK)
		return e;
	return sql_address_change_add(w, casefile, block, was, why, w->now,
	    w->actor, &n);
}

enum err
block_change(struct request *rq, enum address_block was,
    enum address_block block, const char *why)
{
	enum err e = set(&rq->work, rq->casefile, was, block, why);

	return e != ERR_OK || block == ADDRESS_BLOCK_NONE ? e :
	    name_herself(rq, why);
}

enum err
block_lift(struct work *w, int64_t casefile, const char *why)
{
	struct sql_restricted_was *r;
	enum err e;

	if ((e = sql_restricted_was(w, casefile, &r)) != ERR_OK)
		return e;
	return set(w, casefile, ADDRESS_BLOCK_RESTRICTED, r == NULL ?
	    ADDRESS_BLOCK_NONE : r->was, why);
}
