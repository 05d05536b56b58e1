/* An absence is a row; the seats of who is away follow from it. */
#include "cover/absence.h"

#include "base/mem.h"
#include "cover/standing_substitute.h"
#include "desk/duty.h"
#include "notify/alert.h"
#include "store/db.h"

#include "sql_absence.h"
#include "sql_stand_in.h"

enum { AHEAD_DAYS = 14 };

/* Whoever else says it: she hears of it, for her seats are another's too. */
static enum err
tell(struct work *w, int64_t employee, int64_t id, day first)
{
	return alert_others(w, &(struct alert){ .employee = employee,
	    .kind = ALERT_KIND_AWAY_TOLD, .subject = id, .step = w->now,
	    .n = 1, .due = first });
}

static enum err
fill(struct work *w)
{
	struct sql_standing_wanted *v;
	uint64_t changed;
	size_t n;
	enum err e = sql_standing_wanted(w, w->today, &v, &n);

	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = sql_standing_fills(w, v[i].substitute, v[i].id, &changed);
	return e;
}

/* Rows that say who sits where, as the directory's do: nothing else differs. */
static enum err
seat(struct work *w)
{
	uint64_t n;
	enum err e;

	if ((e = fill(w)) != ERR_OK ||
	    (e = sql_stand_in_seats_end(w, w->now, w->today, &n)) != ERR_OK)
		return e;
	return sql_stand_in_seats_begin(w, w->now, w->today, &n);
}

static enum err
judge_substitute(struct work *w, const struct absence *a,
    enum absence_fault *fault_r)
{
	struct sql_absence_may *may;
	enum err e;

	*fault_r = ABSENCE_FINE;
	if (a->substitute == 0)
		return ERR_OK;
	if ((e = sql_absence_may(w, a->employee, a->substitute, &may)) ==
	    ERR_OK && may == NULL)
		*fault_r = ABSENCE_NO_COLLEAGUE;
	return e;
}

static enum err
judge(struct work *w, const struct absence *a, enum absence_fault *fault_r)
{
	struct sql_absence_alone *alone;
	struct sql_absence_clash *clash;
	enum err e;

	if ((e = sql_absence_alone(w, a->employee, &alone)) != ERR_OK ||
	    (e = sql_absence_clash(w, a->employee, a->first, a->last,
	    &clash)) != ERR_OK)
		return e;
	if (clash == NULL)
		return judge_substitute(w, a, fault_r);
	*fault_r = ABSENCE_CLASHES;
	return ERR_OK;
}

enum err
absence_add(struct work *w, const struct absence *a,
    enum absence_fault *fault_r)
{
	struct sql_absence_add *row;
	enum err e;

	if ((e = judge(w, a, fault_r)) != ERR_OK || *fault_r != ABSENCE_FINE)
		return e;
	if ((e = sql_absence_add(w, a->employee, a->substitute, a->first,
	    a->last, w->now, w->actor, &row)) != ERR_OK ||
	    (e = tell(w, a->employee, row->id, a->first)) != ERR_OK)
		return e;
	return seat(w);
}

/* Who stood in until today stays on record: a row of its own goes on. */
static enum err
go_on(struct work *w, int64_t id, int64_t employee, int64_t substitute,
    day first, day last, int64_t made_by)
{
	struct sql_absence_add *row;
	uint64_t n;
	enum err e;

	/* Back by now, she is away no more, and nobody is in her place. */
	if ((e = sql_absence_end(w, w->now, id, employee, &n)) != ERR_OK ||
	    n == 0)
		return e;
	return sql_absence_add(w, employee, substitute, first, last, w->now,
	    made_by, &row);
}

enum err
absence_cover(struct work *w, int64_t id, const struct absence *a,
    enum absence_fault *fault_r)
{
	struct sql_absence_row *row;
	uint64_t n;
	enum err e;

	if ((e = judge_substitute(w, a, fault_r)) != ERR_OK ||
	    *fault_r != ABSENCE_FINE)
		return e;
	/* A row of somebody else's, or one that has ended, stays as it is. */
	if ((e = sql_absence_row(w, id, a->employee, &row)) != ERR_OK ||
	    row == NULL || row->substitute == a->substitute)
		return e;
	e = row->substitute != 0 && row->first < w->today ?
	    go_on(w, id, a->employee, a->substitute, w->today, row->last,
	    w->actor) :
	    sql_absence_cover(w, a->substitute, id, a->employee, &n);
	if (e != ERR_OK)
		return e;
	if ((e = duty_end_subject(w, GUIDELINE_PLAN_FOR_ABSENCE, id)) !=
	    ERR_OK || (e = tell(w, a->employee, id, w->today)) != ERR_OK)
		return e;
	return seat(w);
}

enum err
absence_end(struct work *w, int64_t id, int64_t employee)
{
	uint64_t n;
	enum err e;

	if ((e = sql_absence_end(w, w->now, id, employee, &n)) != ERR_OK ||
	    n == 0)
		return e;
	if ((e = duty_end_subject(w, GUIDELINE_PLAN_FOR_ABSENCE, id)) !=
	    ERR_OK)
		return e;
	return seat(w);
}

/* Whose leader is to find somebody; 0: the system owner. */
struct wanted {
	int64_t absence, unit;
	day first;
	bool asked;
};

static struct wanted *
listed(struct wanted *v, size_t n, int64_t absence, int64_t unit)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].absence == absence && v[i].unit == unit)
			return &v[i];
	return NULL;
}

/* Nobody finds her own substitute, nor does an empty seat. */
static enum err
want(struct work *w, struct wanted **v_r, size_t *n_r)
{
	struct sql_absence_above *above;
	struct sql_absences_bare *a;
	struct wanted *v;
	size_t n, some = 0;
	enum err e;

	if ((e = sql_absences_bare(w, w->today, w->today + AHEAD_DAYS, &a,
	    &n)) != ERR_OK)
		return e;
	*v_r = v = mem_array(w->mem, n + 1, sizeof(*v));
	for (size_t i = 0; i < n; i++) {
		int64_t unit;

		if (a[i].unit == 0)
			continue;
		if ((e = sql_absence_above(w, a[i].unit, a[i].employee,
		    w->today, &above)) != ERR_OK)
			return e;
		unit = above != NULL ? above->unit : 0;
		if (listed(v, some, a[i].id, unit) == NULL)
			v[some++] = (struct wanted){ a[i].id, unit,
			    a[i].first, false };
	}
	*n_r = some;
	return ERR_OK;
}

/* Who is asked already; of whom it is settled is asked no more. */
static enum err
settle(struct work *w, struct wanted *v, size_t n)
{
	struct sql_absences_asked *s;
	size_t asked;
	enum err e;

	if ((e = sql_absences_asked(w, &s, &asked)) != ERR_OK)
		return e;
	for (size_t i = 0; i < asked && e == ERR_OK; i++) {
		struct wanted *still = listed(v, n, s[i].subject,
		    s[i].seat_ref);

		if (still != NULL)
			still->asked = true;
		else
			e = duty_end(w, GUIDELINE_PLAN_FOR_ABSENCE,
			    s[i].subject, s[i].occurrence);
	}
	return e;
}

/* Asked for anew it is another time: a duty that is done stays done. */
static enum err
ask(struct work *w, const struct wanted *v, int64_t occurrence)
{
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_PLAN_FOR_ABSENCE, .subject = v->absence,
	    .occurrence = occurrence, .seat = v->unit != 0 ?
	    SEAT_KIND_LEADER : SEAT_KIND_SYSTEM_OWNER, .seat_ref = v->unit,
	    .event = v->first > w->today ? v->first : w->today });
}

static enum err
follow(struct work *w, size_t *bare_r)
{
	struct wanted *v;
	enum err e;

	if ((e = want(w, &v, bare_r)) != ERR_OK ||
	    (e = settle(w, v, *bare_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *bare_r && e == ERR_OK; i++)
		if (!v[i].asked)
			e = ask(w, &v[i], w->now + (int64_t)i);
	return e;
}

/* Whose substitute has left, or moved, is away with nobody in her place. */
static enum err
desert(struct work *w)
{
	struct sql_absences_deserted *a;
	size_t n;
	enum err e = sql_absences_deserted(w, w->now, w->today, &a, &n);

	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = go_on(w, a[i].id, a[i].employee, 0, a[i].first > w->today ?
		    a[i].first : w->today, a[i].last, a[i].made_by);
	return e;
}

enum err
absences_run(struct work *w, size_t *bare_r)
{
	enum err e;

	*bare_r = 0;
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = standing_substitutes_run(w)) != ERR_OK ||
	    (e = desert(w)) != ERR_OK || (e = seat(w)) != ERR_OK ||
	    (e = follow(w, bare_r)) != ERR_OK)
		return e;
	return db_commit(w);
}
