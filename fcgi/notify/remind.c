/* Which duty somebody hears of today, and who hears. */
#include "notify/remind.h"

#include "base/pace.h"
#include "cover/strand.h"
#include "notify/alert.h"
#include "rules/reminder.h"
#include "store/db.h"

#include "sql_notify.h"

enum { PIECE = 500, MISSED_DAYS = 14 };

/* The latest reminder of the days after `done`, up to today. */
static enum reminder
latest(const struct sql_duties_open *d, day done, day today, day *on_r)
{
	for (*on_r = today; *on_r > done; --*on_r) {
		enum reminder r = reminder_planned(d->reminders,
		    day_at(d->opened), d->due, *on_r);

		if (r != REMINDER_NONE)
			return r;
	}
	return REMINDER_NONE;
}

static enum err
tell(struct work *w, const struct sql_duties_open *d, enum alert_kind kind,
    int64_t employee, day on, uint64_t *told)
{
	++*told;
	return alert_duty(w, employee, kind, on, d->guideline, d->subject,
	    d->occurrence);
}

static enum err tell_leader(struct work *w, const struct sql_duties_open *d,
    day on, uint64_t *told);

static enum err
tell_seat(struct work *w, const struct sql_duties_open *d,
    enum alert_kind kind, enum seat_kind seat, int64_t ref, day on,
    uint64_t *told)
{
	struct sql_seat_people *p;
	size_t n;
	enum err e;

	if ((e = sql_seat_people(w, seat, ref, w->today, &p, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = tell(w, d, kind, p[i].employee, on, told)) != ERR_OK)
			return e;
	/* Away, with nobody in her place: her leader hears of it instead. */
	if (n == 0 && seat == SEAT_KIND_HOLDER)
		return tell_leader(w, d, on, told);
	if (n == 0 && seat == SEAT_KIND_LEADER) {
		int64_t instead;

		if ((e = strand_fallback(w, ref, &instead)) != ERR_OK ||
		    instead == 0)
			return e;
		return tell(w, d, kind, instead, on, told);
	}
	return ERR_OK;
}

/* Who has no leader above answers to the system owner. */
static enum err
tell_leader(struct work *w, const struct sql_duties_open *d, day on,
    uint64_t *told)
{
	struct sql_unit_over *over;
	enum err e;

	if ((e = sql_unit_over(w, d->seat, d->seat_ref, d->strand, &over)) !=
	    ERR_OK)
		return e;
	if (over == NULL || over->unit == 0)
		return d->seat != SEAT_KIND_LEADER &&
		    d->seat != SEAT_KIND_EMPLOYEE &&
		    d->seat != SEAT_KIND_HOLDER ? ERR_OK :
		    tell_seat(w, d, ALERT_KIND_OTHERS, SEAT_KIND_SYSTEM_OWNER,
		    0, on, told);
	return tell_seat(w, d, ALERT_KIND_OTHERS, SEAT_KIND_LEADER, over->unit,
	    on, told);
}

static enum err
remind(struct work *w, const struct sql_duties_open *d, day done,
    uint64_t *told)
{
	day on;
	enum reminder r = latest(d, done, w->today, &on);
	bool late = r == REMINDER_OVERDUE || r == REMINDER_WEEKLY;
	enum err e;

	if (r == REMINDER_NONE || d->waits)
		return ERR_OK;
	if ((e = tell_seat(w, d, late ? ALERT_KIND_OVERDUE : ALERT_KIND_SOON,
	    d->seat, d->seat_ref, on, told)) != ERR_OK)
		return e;
	if ((r == REMINDER_WEEKLY || d->leader_hears == LEADER_HEARS_ALWAYS) &&
	    (e = tell_leader(w, d, on, told)) != ERR_OK)
		return e;
	if (late && d->owner_hears != INT32_MIN &&
	    on >= d->due + d->owner_hears)
		return tell_seat(w, d, ALERT_KIND_OTHERS,
		    SEAT_KIND_SYSTEM_OWNER, 0, on, told);
	return ERR_OK;
}

struct progress {
	day done, until, due;
	int64_t duty;
};

static enum err
settle(struct work *w, const struct progress *p)
{
	uint64_t changed;
	enum err e;

	if ((e = sql_reminded_set(w, p->done, p->until, p->due, p->duty,
	    &changed)) != ERR_OK)
		return e;
	return db_commit(w);
}

static enum err
piece(struct work *w, struct progress *p, uint64_t *told)
{
	struct sql_duties_open *d;
	size_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_duties_open(w, p->due, p->duty, w->today, PIECE, &d,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = remind(w, &d[i], p->done, told)) != ERR_OK)
			return e;
	if (n > 0) {
		p->due = d[n - 1].due;
		p->duty = d[n - 1].id;
	} else {
		p->done = p->until;
	}
	return settle(w, p);
}

/* Of a long silence the last two weeks are made good. */
static enum err
begin(struct work *w, struct progress *p)
{
	struct sql_reminded *row;
	enum err e;

	if ((e = sql_reminded(w, &row)) != ERR_OK)
		return e;
	*p = (struct progress){ w->today - 1, w->today - 1, DAY_MIN, 0 };
	if (row != NULL)
		*p = (struct progress){ row->done, row->until, row->due,
		    row->duty };
	/* The clock was ahead: what it had done by then is not believed. */
	if (p->done > w->today || p->until > w->today)
		*p = (struct progress){ w->today - 1, w->today - 1, DAY_MIN,
		    0 };
	if (p->until > p->done || p->done >= w->today)
		return ERR_OK;
	*p = (struct progress){ p->done, w->today, DAY_MIN, 0 };
	if (p->done < w->today - MISSED_DAYS)
		p->done = w->today - MISSED_DAYS;
	return ERR_OK;
}

enum err
remind_run(struct work *w, uint64_t *told_r)
{
	struct progress p;
	enum err e;

	*told_r = 0;
	if ((e = begin(w, &p)) != ERR_OK)
		return e;
	while (p.until > p.done && pace_next(w, "reminders", *told_r, 0))
		if ((e = piece(w, &p, told_r)) != ERR_OK)
			return e;
	return ERR_OK;
}
