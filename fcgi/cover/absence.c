/* An absence is a row; the seats of who is away follow from it. */
#include "cover/absence.h"

#include "base/pace.h"
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
	if (employee == w->actor)
		return ERR_OK;
	return alert_add(w, &(struct alert){ .employee = employee,
	    .kind = ALERT_KIND_AWAY_TOLD, .subject = id, .step = w->now,
	    .n = 1, .due = first });
}

/* Rows that say who sits where, as the directory's do: nothing else differs. */
static enum err
seat(struct work *w)
{
	uint64_t n;
	enum err e;

	if ((e = sql_standing_fills(w, w->today, &n)) != ERR_OK ||
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

enum err
absence_cover(struct work *w, int64_t id, const struct absence *a,
    enum absence_fault *fault_r)
{
	uint64_t n;
	enum err e;

	if ((e = judge_substitute(w, a, fault_r)) != ERR_OK ||
	    *fault_r != ABSENCE_FINE)
		return e;
	/* A row of somebody else's, or one that has ended, stays as it is. */
	if ((e = sql_absence_cover(w, a->substitute, id, a->employee, &n)) !=
	    ERR_OK || n == 0)
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

/* One duty for each unit; of who leads at the top, the system owner's. */
static enum err
ask(struct work *w, const struct sql_absences_bare *a)
{
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_PLAN_FOR_ABSENCE, .subject = a->id,
	    .occurrence = a->unit, .seat = a->unit != 0 ? SEAT_KIND_LEADER :
	    SEAT_KIND_SYSTEM_OWNER, .seat_ref = a->unit,
	    .event = a->first > w->today ? a->first : w->today });
}

static bool
still_bare(const struct sql_absences_bare *a, size_t n, int64_t id,
    int64_t unit)
{
	for (size_t i = 0; i < n; i++)
		if (a[i].id == id && a[i].unit == unit)
			return true;
	return false;
}

/* There is somebody, or no case, or it is over: nobody is asked any more. */
static enum err
settle(struct work *w, const struct sql_absences_bare *a, size_t n)
{
	struct sql_absences_asked *s;
	size_t asked;
	enum err e;

	if ((e = sql_absences_asked(w, &s, &asked)) != ERR_OK)
		return e;
	for (size_t i = 0; i < asked; i++)
		if (!still_bare(a, n, s[i].subject, s[i].occurrence) &&
		    (e = duty_end(w, GUIDELINE_PLAN_FOR_ABSENCE, s[i].subject,
		    s[i].occurrence)) != ERR_OK)
			return e;
	return ERR_OK;
}

static enum err
follow(struct work *w, size_t *bare_r)
{
	struct sql_absences_bare *a;
	enum err e;

	if ((e = sql_absences_bare(w, w->today, w->today + AHEAD_DAYS, &a,
	    bare_r)) != ERR_OK || (e = settle(w, a, *bare_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *bare_r; i++)
		if ((e = ask(w, &a[i])) != ERR_OK)
			return e;
	return ERR_OK;
}

/* Whose substitute has left is away with nobody in her place. */
static enum err
desert(struct work *w)
{
	uint64_t n;
	enum err e;

	if ((e = sql_absences_begin_anew(w, w->now, w->today, &n)) != ERR_OK ||
	    n == 0)
		return e;
	return sql_absences_deserted(w, w->now, w->today, &n);
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
