/* What moves is moved in the database, all or nothing; this tells of it. */
#include "baton/join.h"

#include "baton/both.h"
#include "notify/alert.h"

#include "sql_join.h"

static enum err
hold(struct work *w, int64_t casefile, struct sql_join_lock **row_r)
{
	enum err e = sql_join_lock(w, casefile, row_r);

	if (e == ERR_OK && *row_r == NULL)
		return err_set(w, ERR_CONFLICT, "one of them is gone");
	return e;
}

enum err
join_hold(struct work *w, int64_t was, int64_t goes_on,
    struct sql_join_lock **was_r)
{
	struct sql_join_lock *other;
	enum err e;

	if (was < goes_on)
		return (e = hold(w, was, was_r)) != ERR_OK ? e :
		    hold(w, goes_on, &other);
	return (e = hold(w, goes_on, &other)) != ERR_OK ? e :
	    hold(w, was, was_r);
}

/* Who has something of it hears of it once, however much it is. */
static bool
is_told(const struct sql_join_holders *h, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (h[k].holder == h[i].holder)
			return true;
	return false;
}

static enum err
tell(struct work *w, const struct join *j)
{
	struct sql_join_holders *h;
	size_t n;
	enum err e;

	if ((e = sql_join_holders(w, j->goes_on, &h, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e == ERR_OK; i++) {
		if (h[i].log)
			e = both_owe(w, j->goes_on, h[i].strand);
		if (e == ERR_OK && !is_told(h, i))
			e = alert_others(w, &(struct alert){
			    .employee = h[i].holder,
			    .kind = ALERT_KIND_JOINED, .subject = h[i].strand,
			    .step = j->was, .n = 1, .due = DAY_NONE });
	}
	return e;
}

enum err
join_cases(struct work *w, const struct join *j,
    const struct sql_join_lock *was)
{
	uint64_t n;
	enum err e;

	if ((e = sql_joined_on(w, j->goes_on, j->was, &n)) != ERR_OK ||
	    (e = sql_join_add(w, j->was, was->number, was->person, was->journal,
	    was->received, was->registered, was->registrar, j->goes_on,
	    j->pair, j->found, j->wanted, j->wanted_there, j->note, w->now,
	    w->actor, &n)) != ERR_OK)
		return e;
	return tell(w, j);
}
