/* Whose it is to answer what a family says, and the duty that opens with it. */
#include "voice/feedback.h"

#include "desk/duty.h"
#include "notify/alert.h"

#include "sql_hear.h"

static const struct feedback_seat owner = { SEAT_KIND_SYSTEM_OWNER, 0 };

bool
feedback_is_known(enum feedback_about about, int64_t coordinator)
{
	return about == FEEDBACK_ABOUT_SYSTEM ||
	    (about == FEEDBACK_ABOUT_COORDINATOR && coordinator != 0);
}

enum err
feedback_leader(struct work *w, const struct feedback *f, int64_t unit,
    int64_t *unit_r)
{
	struct sql_feedback_leader *leader = NULL;
	enum err e = ERR_OK;

	if (unit != 0)
		e = sql_feedback_leader(w, unit, f->coordinator, f->below,
		    f->casefile, f->received,
		    feedback_is_known(f->about, f->coordinator), &leader);
	*unit_r = leader != NULL ? leader->unit : 0;
	return e;
}

enum err
feedback_find_seat(struct work *w, struct feedback *f)
{
	int64_t leader;
	enum err e;

	f->seat = owner;
	f->below = 0;
	if (f->about == FEEDBACK_ABOUT_SYSTEM)
		return ERR_OK;
	if ((e = feedback_leader(w, f, f->unit, &leader)) != ERR_OK)
		return e;
	if (leader != 0 && f->about == FEEDBACK_ABOUT_LEADER) {
		f->below = leader;
		if ((e = feedback_leader(w, f, leader, &leader)) != ERR_OK)
			return e;
	}
	if (leader != 0)
		f->seat = (struct feedback_seat){ SEAT_KIND_LEADER, leader };
	return ERR_OK;
}

enum guideline
feedback_guideline(enum seat_kind seat)
{
	if (seat == SEAT_KIND_LEADER)
		return GUIDELINE_RECEIVE_FEEDBACK;
	return seat == SEAT_KIND_OFFICE ? GUIDELINE_RECEIVE_COMPLAINT :
	    GUIDELINE_LISTEN_TO_FAMILIES;
}

static enum err
tell_one(struct work *w, int64_t employee, enum alert_kind kind, int64_t unit)
{
	return alert_others(w, &(struct alert){ .employee = employee,
	    .kind = kind, .subject = unit, .step = w->today, .n = 1,
	    .due = DAY_NONE });
}

static enum err
tell(struct work *w, const struct feedback *f, enum alert_kind kind)
{
	struct sql_feedback_hearers *h;
	size_t n;
	enum err e;

	if ((e = sql_feedback_hearers(w, f->seat.kind, f->seat.unit,
	    f->coordinator, f->casefile, w->today, &h, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = tell_one(w, h[i].employee, kind, f->seat.unit);
	return e;
}

/* One seat may have it again after another: each time is one. */
enum err
feedback_owe(struct work *w, const struct feedback *f)
{
	enum err e;

	if ((e = duty_open(w, &(struct duty){
	    .guideline = feedback_guideline(f->seat.kind), .subject = f->id,
	    .occurrence = f->times, .seat = f->seat.kind,
	    .seat_ref = f->seat.unit, .event = day_at(f->received) })) !=
	    ERR_OK)
		return e;
	return feedback_tell(w, f);
}

enum err
feedback_tell(struct work *w, const struct feedback *f)
{
	return tell(w, f, ALERT_KIND_HEARD);
}

enum err
feedback_tell_one(struct work *w, int64_t employee, int64_t unit)
{
	return tell_one(w, employee, ALERT_KIND_HEARD, unit);
}

enum err
feedback_owe_contact(struct work *w, int64_t inquiry, instant received)
{
	const struct feedback office = { .seat = { SEAT_KIND_OFFICE, 0 } };
	enum err e;

	if ((e = duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_CONTACT_INQUIRY, .subject = inquiry,
	    .seat = SEAT_KIND_OFFICE, .event = day_at(received) })) != ERR_OK)
		return e;
	return tell(w, &office, ALERT_KIND_ASKED_CONTACT);
}

enum err
feedback_tell_held(struct work *w)
{
	const struct feedback operations = {
		.seat = { SEAT_KIND_OPERATIONS, 0 }
	};

	return tell(w, &operations, ALERT_KIND_HELD_BACK);
}
