/* The leader knows before the family does, and when somebody has moved. */
#include "cover/departure.h"

#include "base/pace.h"
#include "cover/strand.h"
#include "desk/duty.h"
#include "notify/alert.h"
#include "store/db.h"

#include "sql_departure.h"

enum { LOOK_DAYS = 14 };

/*
 * The leader of a unit without one is whoever answers for it, as with the cases
 * themselves.
 */
static enum err
tell(struct work *w, int64_t unit, int64_t id)
{
	int64_t leader;
	enum err e;

	if ((e = strand_answers(w, unit, 0, &leader)) != ERR_OK || leader == 0)
		return e;
	return alert_duty(w, leader, ALERT_KIND_SOON, w->today,
	    GUIDELINE_TRANSFER_CASE, id, 0);
}

/* Whose people she is among now knows that she brings cases (signal 5). */
static enum err
tell_new_leaders(struct work *w, const struct sql_departures_coming *d)
{
	struct sql_departure_units *u;
	size_t n;
	enum err e;

	if (d->why != DEPARTURE_WHY_MOVED)
		return ERR_OK;
	if ((e = sql_departure_units(w, d->employee, &u, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = strand_tell(w, (struct alert){
		    .kind = ALERT_KIND_MOVED_IN, .subject = d->employee,
		    .step = d->cause, .n = u[i].cases, .due = DAY_NONE,
		    .unit = u[i].unit });
	return e;
}

/* Her last day; or, where cases may well stay, by when her leader looks. */
static day
last_of(const struct sql_departures_coming *d)
{
	switch (d->why) {
	case DEPARTURE_WHY_ACCOUNT_ENDS:
		return day_at(d->cause);
	case DEPARTURE_WHY_NOTICE:
		return d->last;
	default:
		return day_at(d->cause) + LOOK_DAYS;
	}
}

static enum err
begin(struct work *w, const struct sql_departures_coming *d, day last)
{
	struct sql_departure_add *row;
	enum err e;

	if ((e = sql_departure_add(w, d->employee, d->unit, d->why, d->cause,
	    last, w->now, &row)) != ERR_OK ||
	    (e = duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_TRANSFER_CASE, .subject = row->id,
	    .seat = SEAT_KIND_LEADER, .seat_ref = d->unit,
	    .event = last })) != ERR_OK ||
	    (e = tell_new_leaders(w, d)) != ERR_OK)
		return e;
	return tell(w, d->unit, row->id);
}

static enum err
move(struct work *w, const struct sql_departures_coming *d, day last)
{
	uint64_t n;
	enum err e;

	if ((e = sql_departure_set(w, last, d->why, d->cause, d->known, &n)) !=
	    ERR_OK)
		return e;
	return duty_move(w, GUIDELINE_TRANSFER_CASE, d->known, 0, last);
}

/* One that is known and has not moved costs no transaction. */
static enum err
follow(struct work *w, const struct sql_departures_coming *d, size_t *opened)
{
	day last = last_of(d);
	bool known = d->known != 0;
	enum err e;

	if (known && d->known_last == last && d->known_why == d->why)
		return ERR_OK;
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = known ? move(w, d, last) : begin(w, d, last)) != ERR_OK ||
	    (e = db_commit(w)) != ERR_OK)
		return e;
	*opened += !known;
	return ERR_OK;
}

/* The most pressing reason comes first, and is the one that counts. */
static bool
is_another_reason(const struct sql_departures_coming *d, size_t i)
{
	return i > 0 && d[i].employee == d[i - 1].employee &&
	    d[i].unit == d[i - 1].unit;
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
	instant until = instant_of_day(w->today +
	    DEPARTURE_AHEAD_DAYS + 1);
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
	if ((e = sql_departures_coming(w, until, w->now,
	    w->today + DEPARTURE_AHEAD_DAYS, &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && pace_next(w, "departures", i, n); i++)
		if (!is_another_reason(d, i) &&
		    (e = follow(w, &d[i], opened_r)) != ERR_OK)
			return e;
	return ERR_OK;
}

/* A unit that nobody leads is somebody's to see to (signals 9 and 10). */
enum err
unled_run(struct work *w, size_t *unled_r)
{
	struct sql_units_led_again *led;
	struct sql_units_unled *u;
	size_t n;
	enum err e;

	*unled_r = 0;
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_units_led_again(w, &led, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = duty_end_subject(w, GUIDELINE_NAME_LEADER,
		    led[i].unit)) != ERR_OK)
			return e;
	if ((e = sql_units_unled(w, &u, unled_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *unled_r; i++)
		if ((e = duty_open(w, &(struct duty){
		    .guideline = GUIDELINE_NAME_LEADER, .subject = u[i].unit,
		    .occurrence = w->today, .seat = SEAT_KIND_SYSTEM_OWNER,
		    .event = w->today })) != ERR_OK)
			return e;
	return db_commit(w);
}
