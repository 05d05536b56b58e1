/* Who may know that there is a case (R51, R73). */
#include "cover/block.h"

static enum err
name_herself(struct work *w, int64_t casefile, const char *why)
{
	uint64_t n;
	enum err e = sql_named_add(w, casefile, w->actor, why, w->now, w->actor,
	    &n);

	return e == ERR_DUPLICATE ? ERR_OK : e;
}

/* Both what it was and why stay. */
static enum err
set(struct work *w, int64_t casefile, enum address_block was,
    enum address_block block, bool everyday, const char *why)
{
	uint64_t n;
	enum err e;

	if ((e = sql_address_block_set(w, block, casefile, &n)) != ERR_OK)
		return e;
	return sql_address_change_add(w, casefile, block, was, everyday, why,
	    w->now, w->actor, &n);
}

enum err
block_change(struct work *w, int64_t casefile, bool holds,
    enum address_block was, enum address_block block, const char *why)
{
	enum err e = set(w, casefile, was, block, false, why);

	return e != ERR_OK || holds || block == ADDRESS_BLOCK_NONE ? e :
	    name_herself(w, casefile, why);
}

enum err
block_everyday(struct work *w, int64_t casefile)
{
	struct sql_address_block_now *now;
	enum err e;

	if ((e = sql_address_block_now(w, casefile, &now)) != ERR_OK ||
	    now == NULL || now->block != ADDRESS_BLOCK_NONE)
		return e;
	if ((e = set(w, casefile, ADDRESS_BLOCK_NONE,
	    ADDRESS_BLOCK_CONFIDENTIAL, true, "")) != ERR_OK)
		return e;
	return name_herself(w, casefile, "");
}

enum err
block_lift(struct work *w, int64_t casefile, const char *why)
{
	struct sql_restricted_was *r;
	enum err e;

	if ((e = sql_restricted_was(w, casefile, &r)) != ERR_OK)
		return e;
	return set(w, casefile, ADDRESS_BLOCK_RESTRICTED, r == NULL ?
	    ADDRESS_BLOCK_NONE : r->was, false, why);
}
