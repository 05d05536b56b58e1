/* Which duty somebody hears of today, and who hears. */
#include "notify/remind.h"

#include "base/mem.h"
#include "base/pace.h"
#include "cover/strand.h"
#include "notify/hearers.h"
#include "rules/reminder.h"
#include "store/batch.h"
#include "store/db.h"

#include "sql_alert.h"
#include "sql_notify.h"

#include <inttypes.h>

enum { PIECE = 2000, PIECE_MEM = 64 << 20,
	BATCH_MEM = 1 << 20, MISSED_DAYS = 14 };

struct progress {
	day done, until, due;
	int64_t duty;
};

struct run {
	struct work *w;
	struct progress at;
	struct hearers hearers;
	struct batch told;
	struct mem *rows;	/* of the batch, until it is sent */
	uint64_t n;
};

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
send(struct run *r, bool last)
{
	uint64_t n;
	enum err e;

	if (!batch_full(&r->told, last))
		return ERR_OK;
	e = sql_alert_duties(r->w, batch_take(&r->told, r->rows), r->w->now,
	    &n);
	/* However many sit in one seat, five hundred are held at a time. */
	mem_reset(r->rows);
	return e;
}

static enum err
tell(struct run *r, const struct sql_duties_open *d, enum alert_kind kind,
    int64_t employee, day on)
{
	++r->n;
	batch_add(&r->told, r->rows, "[%" PRId64 ",\"%s\",%" PRId64 ",%"
	    PRId64 "]", employee, words_name(&words_alert_kind, (int)kind),
	    (int64_t)on, d->id);
	return send(r, false);
}

static enum err
tell_seat(struct run *r, const struct sql_duties_open *d,
    enum alert_kind kind, enum seat_kind seat, int64_t ref, day on)
{
	bool nobody = true;
	int64_t who;
	enum err e;

	for (size_t i = 0; (who = hearers_in(&r->hearers, seat, ref, i)) >= 0;
	    i++) {
		if (who == 0)
			continue;
		nobody = false;
		if ((e = tell(r, d, kind, who, on)) != ERR_OK)
			return e;
	}
	if (!nobody || seat != SEAT_KIND_LEADER)
		return ERR_OK;
	if ((e = strand_here(r->w, ref, &who)) != ERR_OK || who == 0)
		return e;
	return tell(r, d, kind, who, on);
}

/* Who has no leader above answers to the system owner. */
static enum err
tell_above(struct run *r, const struct sql_duties_open *d, day on)
{
	if (d->over != 0)
		return tell_seat(r, d, ALERT_KIND_OTHERS, SEAT_KIND_LEADER,
		    d->over, on);
	if (d->seat != SEAT_KIND_LEADER && d->seat != SEAT_KIND_EMPLOYEE &&
	    d->seat != SEAT_KIND_HOLDER)
		return ERR_OK;
	return tell_seat(r, d, ALERT_KIND_OTHERS, SEAT_KIND_SYSTEM_OWNER, 0,
	    on);
}

static enum err
tell_owing(struct run *r, const struct sql_duties_open *d,
    enum alert_kind kind, day on)
{
	int64_t who;

	if ((who = hearers_of(&r->hearers, d->person)) != 0)
		return tell(r, d, kind, who, on);
	if (d->seat != SEAT_KIND_HOLDER && d->seat != SEAT_KIND_EMPLOYEE)
		return tell_seat(r, d, kind, d->seat, d->seat_ref, on);
	/* Away, with nobody in her place: her leader hears of it instead. */
	return d->seat == SEAT_KIND_HOLDER ? tell_above(r, d, on) : ERR_OK;
}

static enum err
remind(struct run *r, const struct sql_duties_open *d)
{
	day on;
	enum reminder kind = latest(d, r->at.done, r->w->today, &on);
	bool late = kind == REMINDER_OVERDUE || kind == REMINDER_WEEKLY;
	enum err e;

	if (kind == REMINDER_NONE || d->waits || d->rests)
		return ERR_OK;
	if ((e = tell_owing(r, d, late ? ALERT_KIND_OVERDUE : ALERT_KIND_SOON,
	    on)) != ERR_OK)
		return e;
	if ((kind == REMINDER_WEEKLY ||
	    d->leader_hears == LEADER_HEARS_ALWAYS) &&
	    (e = tell_above(r, d, on)) != ERR_OK)
		return e;
	if (late && d->owner_hears != INT32_MIN &&
	    on >= d->due + d->owner_hears)
		return tell_seat(r, d, ALERT_KIND_OTHERS,
		    SEAT_KIND_SYSTEM_OWNER, 0, on);
	return ERR_OK;
}

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
piece(struct run *r)
{
	struct work *w = r->w;
	struct progress *p = &r->at;
	struct sql_duties_open *d;
	size_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_duties_open(w, p->due, p->duty, w->today, PIECE, &d,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = remind(r, &d[i])) != ERR_OK)
			return e;
	if ((e = send(r, true)) != ERR_OK)
		return e;
	if (n > 0) {
		p->due = d[n - 1].due;
		p->duty = d[n - 1].id;
	} else {
		p->done = p->until;
	}
	return settle(w, p);
}

/* Each piece in memory of its own: there may be hundreds of them. */
static enum err
pieces(struct run *r)
{
	struct mem *all = r->w->mem;
	enum err e = ERR_OK;

	r->w->mem = mem_new(PIECE_MEM);
	r->rows = mem_new(BATCH_MEM);
	while (e == ERR_OK && r->at.until > r->at.done &&
	    pace_next(r->w, "reminders", r->n, 0)) {
		e = piece(r);
		mem_reset(r->w->mem);
	}
	mem_free(&r->rows);
	mem_free(&r->w->mem);
	r->w->mem = all;
	return e;
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
	struct run r = { .w = w };
	enum err e;

	*told_r = 0;
	if ((e = begin(w, &r.at)) != ERR_OK ||
	    (e = hearers_read(w, &r.hearers)) != ERR_OK)
		return e;
	e = pieces(&r);
	*told_r = r.n;
	return e;
}
