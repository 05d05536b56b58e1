/* What was done about it, and the end of the duty that came with it. */
#include "voice/feedback.h"

#include "desk/duty.h"
#include "notify/alert.h"

#include "sql_feedback.h"

static enum err
end_duty(struct work *w, const struct feedback *f)
{
	return duty_end_subject(w, feedback_guideline(f->seat.kind), f->id);
}

enum err
feedback_did(struct work *w, const struct feedback *f, enum feedback_step kind,
    int64_t with, const char *text)
{
	uint64_t n;
	enum err e;

	if (kind == FEEDBACK_STEP_MATCHED &&
	    (e = sql_feedback_match(w, with, f->id, &n)) != ERR_OK)
		return e;
	return sql_feedback_step_add(w, f->id, w->now, w->actor, kind, with,
	    text, &n);
}

enum err
feedback_share(struct work *w, const struct feedback *f, int64_t with,
    bool as_is, const char *text)
{
	enum err e;

	if ((e = feedback_did(w, f, as_is ? FEEDBACK_STEP_SHARED_AS_IS :
	    FEEDBACK_STEP_SHARED, with, text)) != ERR_OK)
		return e;
	return alert_others(w, &(struct alert){ .employee = with,
	    .kind = ALERT_KIND_SHARED, .subject = f->id, .step = w->now,
	    .n = 1, .due = DAY_NONE });
}

/* Above the leader who has it; from anybody else to whose it was at first. */
static enum err
leader_for(struct work *w, const struct feedback *f,
    struct feedback_seat *seat_r)
{
	struct feedback asked = *f;
	enum err e;

	if (f->seat.kind != SEAT_KIND_LEADER) {
		if (f->about == FEEDBACK_ABOUT_SYSTEM)
			asked.about = FEEDBACK_ABOUT_COORDINATOR;
		e = feedback_find_seat(w, &asked);
		*seat_r = asked.seat;
		if (e != ERR_OK || seat_r->kind == SEAT_KIND_LEADER)
			return e;
		return err_set(w, ERR_CONFLICT, "no leader hears it");
	}
	asked.below = f->seat.unit;
	asked.received = w->now;
	*seat_r = (struct feedback_seat){ SEAT_KIND_LEADER, 0 };
	if ((e = feedback_leader(w, &asked, f->seat.unit, &seat_r->unit)) !=
	    ERR_OK)
		return e;
	return seat_r->unit != 0 ? e : err_set(w, ERR_CONFLICT,
	    "no leader is above");
}

static enum err
next_seat(struct work *w, const struct feedback *f, enum feedback_step to,
    struct feedback_seat *seat_r)
{
	if (to == FEEDBACK_STEP_TO_LEADER)
		return leader_for(w, f, seat_r);
	*seat_r = (struct feedback_seat){ to == FEEDBACK_STEP_TO_OFFICE ?
	    SEAT_KIND_OFFICE : SEAT_KIND_SYSTEM_OWNER, 0 };
	return ERR_OK;
}

enum err
feedback_pass_on(struct work *w, const struct feedback *f,
    enum feedback_step to, const char *text)
{
	struct feedback next = *f;
	struct sql_feedback_times *so_far;
	uint64_t n;
	enum err e;

	if ((e = next_seat(w, f, to, &next.seat)) != ERR_OK)
		return e;
	if (next.seat.kind == f->seat.kind && next.seat.unit == f->seat.unit)
		return err_set(w, ERR_CONFLICT, "it is theirs already");
	if ((e = sql_feedback_seat(w, next.seat.kind, next.seat.unit, f->id,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it is closed");
	if ((e = feedback_did(w, f, to, 0, text)) != ERR_OK ||
	    (e = end_duty(w, f)) != ERR_OK ||
	    (e = sql_feedback_times(w, f->id, &so_far)) != ERR_OK)
		return e;
	next.times = so_far->times;
	return feedback_owe(w, &next);
}

enum err
feedback_close(struct work *w, const struct feedback *f,
    enum feedback_outcome outcome, const char *text)
{
	uint64_t n;
	enum err e;

	if ((e = sql_feedback_end(w, w->now, w->actor, outcome, f->id, &n)) !=
	    ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it is closed");
	if ((e = feedback_did(w, f, FEEDBACK_STEP_CLOSED, 0, text)) != ERR_OK)
		return e;
	return end_duty(w, f);
}
