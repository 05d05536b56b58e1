/* The yearly round: who is asked, in parts, and who has nothing left. */
#include "desk/round.h"

#include "desk/duty.h"
#include "store/db.h"

#include "sql_jobs.h"

/* Before a year's figures are made, which are of its last day. */
enum { ROUND_MONTH = 10 };
enum { AT_ONCE = 100, PARTS = 20 };

/* *r_r is the newest round, NULL when there has been none. */
static enum err
find(struct work *w, struct sql_round_now **r_r)
{
	struct ymd now = day_ymd(w->today);
	uint64_t n;
	enum err e;

	if (now.month >= ROUND_MONTH &&
	    (e = sql_round_add(w, now.year, w->now, &n)) != ERR_OK)
		return e;
	return sql_round_now(w, r_r);
}

static enum err
ask(struct work *w, int64_t employee, int year)
{
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_CONFIRM_CASES, .subject = employee,
	    .occurrence = year, .seat = SEAT_KIND_EMPLOYEE,
	    .seat_ref = employee, .event = w->today });
}

/* One transaction: whom it asked, and how far it came. */
static enum err
ask_some(struct work *w, struct sql_round_now *r, size_t *n_r)
{
	struct sql_round_holders *h;
	uint64_t changed;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_round_holders(w, r->reached, r->began, AT_ONCE, &h,
	    n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if ((e = ask(w, h[i].id, r->year)) != ERR_OK)
			return e;
	if (*n_r > 0)
		r->reached = h[*n_r - 1].id;
	if (*n_r < AT_ONCE)
		r->finished = w->now;
	if ((e = sql_round_reached(w, r->reached, r->finished, r->year,
	    &changed)) != ERR_OK)
		return e;
	return db_commit(w);
}

static enum err
end_idle(struct work *w, const struct sql_round_now *r, uint64_t *ended_r)
{
	struct sql_round_idle *i;
	size_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_round_idle(w, r->year, r->began, &i, &n)) != ERR_OK)
		return e;
	for (size_t k = 0; k < n; k++)
		if ((e = duty_end(w, GUIDELINE_CONFIRM_CASES, i[k].id,
		    r->year)) != ERR_OK)
			return e;
	*ended_r = n;
	return db_commit(w);
}

enum err
round_run(struct work *w, struct round_done *done_r)
{
	struct sql_round_now *r;
	enum err e;

	*done_r = (struct round_done){ 0 };
	if ((e = find(w, &r)) != ERR_OK || r == NULL)
		return e;
	for (int i = 0; i < PARTS && r->finished == INSTANT_NONE; i++) {
		size_t n;

		if ((e = ask_some(w, r, &n)) != ERR_OK)
			return e;
		done_r->asked += n;
	}
	return end_idle(w, r, &done_r->ended);
}
