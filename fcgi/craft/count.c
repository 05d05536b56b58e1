/*
 * A day's figures from dated columns and period history, never from what is so
 * now: counted today or in ten years they are the same (docs/decisions/0061).
 */
#include "craft/count.h"

#include "base/mem.h"
#include "base/pace.h"
#include "store/db.h"

#include "sql_count.h"

#include <inttypes.h>

#define HOUR_US (INT64_C(3600) * 1000000)

/* Years before that long ago are no history, but a slip. */
enum { LATE_DAYS = 14, OLD_DAYS_A_RUN = 30, MOST_DAYS = 40 * 366 };
enum { YEAR_DAYS = 365, RIPE_DAYS = 15, PEOPLE_YEARS = 3 };

/* Which days there are, and when each was counted; INSTANT_NONE: never. */
struct days {
	day first, today;
	instant *made;		/* of each from `first` to `today` */
	instant imported;	/* counted before it is counted again */
};

/* The limits of a day's questions. */
struct span {
	day dated, from;		/* a year up to the day */
	instant begin, upto;		/* the same */
};

static enum err
read_days(struct work *w, struct days *d_r)
{
	struct sql_figure_first *first;
	struct sql_figure_imported *imported;
	struct sql_figures_made *m;
	size_t n;
	enum err e;

	if ((e = sql_figure_first(w, &first)) != ERR_OK ||
	    (e = sql_figure_imported(w, &imported)) != ERR_OK ||
	    (e = sql_figures_made(w, &m, &n)) != ERR_OK)
		return e;
	*d_r = (struct days){ .first = first->decided, .today = w->today,
	    .imported = imported->at };
	if (d_r->first == DAY_NONE || d_r->first > w->today)
		d_r->first = w->today;
	if (d_r->first < w->today - MOST_DAYS)
		d_r->first = w->today - MOST_DAYS;
	d_r->made = mem_array(w->mem, (size_t)(w->today - d_r->first) + 1,
	    sizeof(*d_r->made));
	for (day at = d_r->first; at <= d_r->today; at++)
		d_r->made[at - d_r->first] = INSTANT_NONE;
	for (size_t i = 0; i < n; i++)
		if (m[i].dated >= d_r->first && m[i].dated <= d_r->today)
			d_r->made[m[i].dated - d_r->first] = m[i].made;
	return ERR_OK;
}

static bool
is_wanted(const struct work *w, const struct days *d, day at)
{
	instant made = d->made[at - d->first];

	if (made == INSTANT_NONE || made < d->imported)
		return true;
	if (at == d->today)
		return made < w->now - HOUR_US;
	return at >= d->today - LATE_DAYS && day_at(made) < d->today;
}

static enum err
count_stock(struct work *w, const struct span *s)
{
	struct ymd on = day_ymd(s->dated);
	bool leap = on.month == 2 && on.dom == 29;
	day since = day_of(on.year - PEOPLE_YEARS, on.month, on.dom - leap);
	uint64_t n;
	enum err e;

	if ((e = sql_count_decisions(w, s->dated, s->upto, &n)) != ERR_OK ||
	    (e = sql_count_plans(w, s->dated, s->upto, &n)) != ERR_OK ||
	    (e = sql_count_without_plan(w, s->dated, s->upto, &n)) != ERR_OK ||
	    (e = sql_count_coordinators(w, s->dated, s->upto, &n)) != ERR_OK ||
	    (e = sql_count_loads(w, s->dated, s->upto, &n)) != ERR_OK ||
	    (e = sql_count_held(w, s->dated, s->upto, &n)) != ERR_OK ||
	    (e = sql_count_kinds(w, s->dated, s->upto, &n)) != ERR_OK)
		return e;
	return sql_count_people(w, s->dated, instant_of_day(since), &n);
}

static enum err
count_waits(struct work *w, const struct span *s)
{
	uint64_t n;
	enum err e;

	if ((e = sql_count_to_confirm(w, s->dated, s->from, &n)) != ERR_OK ||
	    (e = sql_count_to_decide(w, s->dated, s->from, &n)) != ERR_OK ||
	    (e = sql_count_to_offer(w, s->dated, s->begin, s->upto, &n)) !=
	    ERR_OK || (e = sql_count_to_accept(w, s->dated, s->begin, s->upto,
	    &n)) != ERR_OK || (e = sql_count_to_contact(w, s->dated, s->from,
	    &n)) != ERR_OK)
		return e;
	return sql_count_to_plan(w, s->dated, s->begin, s->upto, &n);
}

static enum err
count_year(struct work *w, const struct span *s)
{
	uint64_t n;
	enum err e;

	if ((e = sql_count_fortnights(w, s->dated, s->from - RIPE_DAYS,
	    s->dated - RIPE_DAYS, &n)) != ERR_OK ||
	    (e = sql_count_handovers(w, s->dated, s->begin, s->upto, &n)) !=
	    ERR_OK || (e = sql_count_interim(w, s->dated, s->begin, s->upto,
	    &n)) != ERR_OK || (e = sql_count_evaluations(w, s->dated, s->from,
	    &n)) != ERR_OK)
		return e;
	return sql_count_evaluated(w, s->dated, s->from, &n);
}

static enum err
count_day(struct work *w, day dated)
{
	day from = dated - YEAR_DAYS + 1;
	struct span s = { dated, from, instant_of_day(from),
	    instant_of_day(dated + 1) };
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_figure_clear(w, dated, &n)) != ERR_OK ||
	    (e = count_stock(w, &s)) != ERR_OK ||
	    (e = count_waits(w, &s)) != ERR_OK ||
	    (e = count_year(w, &s)) != ERR_OK ||
	    (e = sql_figure_mark(w, dated, w->now, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

/* Counts it if need be, while there is time. */
static enum err
come_to(struct work *w, struct days *d, day at, size_t *done, bool *goes_on_r)
{
	enum err e;

	*goes_on_r = true;
	if (!is_wanted(w, d, at))
		return ERR_OK;
	*goes_on_r = pace_next(w, "days", *done, 0);
	if (!*goes_on_r)
		return ERR_OK;
	if ((e = count_day(w, at)) != ERR_OK)
		return e;
	d->made[at - d->first] = w->now;
	++*done;
	return ERR_OK;
}

/* Days long ago, newest first: the last ones of a month, then all others. */
static enum err
catch_up(struct work *w, struct days *d, bool months, size_t most,
    size_t *done)
{
	bool goes_on = true;
	enum err e;

	for (day at = d->today; at >= d->first && goes_on && *done < most;
	    at--)
		if ((!months || day_ymd(at + 1).dom == 1) &&
		    (e = come_to(w, d, at, done, &goes_on)) != ERR_OK)
			return e;
	return ERR_OK;
}

enum err
count_run(struct work *w, const struct conf *c, void *own, const char **note_r)
{
	struct days d;
	size_t done = 0, most, left = 0;
	bool goes_on = true;
	enum err e;

	(void)c;
	(void)own;
	if ((e = read_days(w, &d)) != ERR_OK)
		return e;
	for (day at = d.today; at >= d.first && at >= d.today - LATE_DAYS &&
	    goes_on; at--)
		if ((e = come_to(w, &d, at, &done, &goes_on)) != ERR_OK)
			return e;
	most = goes_on ? done + OLD_DAYS_A_RUN : done;
	if ((e = catch_up(w, &d, true, most, &done)) != ERR_OK ||
	    (e = catch_up(w, &d, false, most, &done)) != ERR_OK)
		return e;
	for (day at = d.first; at <= d.today; at++)
		left += is_wanted(w, &d, at);
	*note_r = mem_printf(w->mem, "%zu days counted, %zu to come", done,
	    left);
	return ERR_OK;
}
