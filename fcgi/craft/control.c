/* A day's looks in, findings out; what has a case is found by statements. */
#include "craft/control.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/pace.h"
#include "rules/calendar.h"
#include "rules/looks.h"
#include "store/db.h"

#include "sql_control.h"

#include <inttypes.h>
#include <string.h>

#define MINUTE_US (INT64_C(60) * 1000000)

enum { HOURS = 24 };

/* One look each request: what a page did with several cases is one look. */
static size_t
pages_of(struct work *w, const struct sql_control_looks *l, size_t n,
    struct looks_one **looks_r, int64_t **ids_r)
{
	struct looks_one *looks = mem_array(w->mem, n + 1, sizeof(*looks));
	int64_t *ids = mem_array(w->mem, n + 1, sizeof(*ids));
	size_t pages = 0;

	for (size_t i = 0; i < n; i++) {
		if (i > 0 && strcmp(l[i].request, l[i - 1].request) == 0)
			continue;
		ids[pages] = l[i].id;
		looks[pages++] = (struct looks_one){ l[i].at, l[i].casefile };
	}
	*looks_r = looks;
	*ids_r = ids;
	return pages;
}

static enum err
find_many_of(struct work *w, const struct conf *c, day dated, int64_t who)
{
	struct sql_control_looks *l;
	struct looks_many m;
	struct looks_one *looks;
	int64_t *ids;
	uint64_t changed;
	size_t n;
	enum err e;

	if ((e = sql_control_looks(w, who, instant_of_day(dated),
	    instant_of_day(dated + 1), &l, &n)) != ERR_OK)
		return e;
	n = pages_of(w, l, n, &looks, &ids);
	if (!looks_many(looks, n, c->looks_many_minutes * MINUTE_US,
	    c->looks_many_cases, &m))
		return ERR_OK;
	return sql_control_many(w, who, ids[m.first], looks[m.first].at,
	    looks[m.last].at, (int32_t)m.cases, dated, &changed);
}

static enum err
find_many(struct work *w, const struct conf *c, day dated)
{
	struct sql_control_busy *busy;
	size_t n;
	enum err e = sql_control_busy(w, instant_of_day(dated),
	    instant_of_day(dated + 1), (int32_t)c->looks_many_cases, &busy, &n);

	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = find_many_of(w, c, dated, busy[i].employee);
	return e;
}

/* On a day when nobody is at work the hours end where they begin. */
static enum err
find_hours(struct work *w, const struct conf *c, day dated, uint64_t *n_r)
{
	instant begin = instant_of_day(dated), upto = instant_of_day(dated + 1);
	instant opens = instant_of_wall(dated, (int)c->looks_day_begins, 0);
	instant closes = c->looks_day_ends == HOURS ? upto :
	    instant_of_wall(dated, (int)c->looks_day_ends, 0);

	if (!calendar_is_working(dated))
		opens = closes;
	return sql_control_hours(w, dated, begin, upto, opens, closes, n_r);
}

static enum err
go_through(struct work *w, const struct conf *c, day dated)
{
	instant begin = instant_of_day(dated), upto = instant_of_day(dated + 1);
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_control_day(w, dated, w->now, &n)) != ERR_OK ||
	    (e = sql_control_assignment(w, dated, begin, upto, &n)) != ERR_OK ||
	    (e = find_hours(w, c, dated, &n)) != ERR_OK ||
	    (e = sql_control_surname(w, dated, begin, upto,
	    day_month(dated, 0), &n)) != ERR_OK ||
	    (e = find_many(w, c, dated)) != ERR_OK)
		return e;
	return db_commit(w);
}

enum err
control_run(struct work *w, const struct conf *c, void *own,
    const char **note_r)
{
	day end = day_unsettled(w->now), at;
	struct sql_control_last *last;
	size_t done = 0;
	enum err e;

	(void)own;
	if (c->looks_day_begins >= c->looks_day_ends ||
	    c->looks_day_ends > HOURS)
		return err_set(w, ERR_INPUT, "looks.day_begins must be before "
		    "looks.day_ends, at most 24");
	if ((e = sql_control_last(w, &last)) != ERR_OK)
		return e;
	at = last->dated != DAY_NONE ? last->dated + 1 : day_month(end, -1);
	for (; at < end && pace_next(w, "days", done, 0); at++, done++)
		if ((e = go_through(w, c, at)) != ERR_OK)
			return e;
	*note_r = mem_printf(w->mem, "%zu days gone through, %d to come", done,
	    at < end ? (int)(end - at) : 0);
	return ERR_OK;
}
