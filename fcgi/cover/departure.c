/* Looks ahead: the leader knows before the family does. */
#include "cover/departure.h"

#include "base/pace.h"
#include "cover/strand.h"
#include "desk/duty.h"
#include "notify/alert.h"
#include "store/db.h"

#include "sql_departure.h"

enum { AHEAD_DAYS = 60 };

/*
 * The leader of a unit without one is whoever answers for it, as with the cases
 * themselves.
 */
static enum err
tell(struct work *w, int64_t unit, int64_t id)
{
	int64_t leader;
	enum err e;

	if ((e = strand_fallback(w, unit, &leader)) != ERR_OK || leader == 0)
		return e;
	return alert_duty(w, leader, ALERT_KIND_SOON, w->today,
	    GUIDELINE_TRANSFER_CASE, id, 0);
}

static enum err
begin(struct work *w, const struct sql_departures_coming *d, day last)
{
	struct sql_departure_add *row;
	enum err e;

	if ((e = sql_departure_add(w, d->employee, d->unit, last, w->now,
	    &row)) != ERR_OK ||
	    (e = duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_TRANSFER_CASE, .subject = row->id,
	    .seat = SEAT_KIND_LEADER, .seat_ref = d->unit,
	    .event = last })) != ERR_OK)
		return e;
	return tell(w, d->unit, row->id);
}

static enum err
move(struct work *w, int64_t id, day last)
{
	uint64_t n;
	enum err e;

	if ((e = sql_departure_set(w, last, id, &n)) != ERR_OK)
		return e;
	return duty_move(w, GUIDELINE_TRANSFER_CASE, id, 0, last);
}

/* One that is known and has not moved costs no transaction. */
static enum err
follow(struct work *w, const struct sql_departures_coming *d, size_t *opened)
{
	day last = day_at(d->expires);
	bool known = d->known != 0;
	enum err e;

	if (known && d->last == last)
		return ERR_OK;
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = known ? move(w, d->known, last) : begin(w, d, last)) !=
	    ERR_OK || (e = db_commit(w)) != ERR_OK)
		return e;
	*opened += !known;
	return ERR_OK;
}

static enum err
end(struct work *w, int64_t id)
{
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_departure_end(w, w->now, id, &n)) != ERR_OK ||
	    (e = duty_end(w, GUIDELINE_TRANSFER_CASE, id, 0)) != ERR_OK)
		return e;
	return db_commit(w);
}

enum err
departures_run(struct work *w, size_t *opened_r)
{
	instant until = instant_of_day(w->today + AHEAD_DAYS + 1);
	struct sql_departures_past *past;
	struct sql_departures_coming *d;
	size_t n;
	enum err e;

	*opened_r = 0;
	if ((e = sql_departures_past(w, until, &past, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && pace_next(w, "departures", i, n); i++)
		if ((e = end(w, past[i].id)) != ERR_OK)
			return e;
	if ((e = sql_departures_coming(w, until, w->now, &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && pace_next(w, "departures", i, n); i++)
		if ((e = follow(w, &d[i], opened_r)) != ERR_OK)
			return e;
	return ERR_OK;
}
