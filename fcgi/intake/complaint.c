/* Each step is taken once, in its order, and written down with who took it. */
#include "intake/complaint.h"

#include "desk/duty.h"

#include <string.h>

static enum err
note(struct work *w, int64_t id, enum complaint_step step, const char *text)
{
	uint64_t n;

	return sql_complaint_note(w, id, w->now, w->actor, step, text, &n);
}

/* What nobody asks for is not said. */
static enum err
note_deferred(struct work *w, int64_t id, enum deferred deferred,
    const char *why)
{
	if (deferred == DEFERRED_NOT_ASKED)
		return ERR_OK;
	return note(w, id, deferred == DEFERRED_WAITS ?
	    COMPLAINT_STEP_WAITS : COMPLAINT_STEP_DOES_NOT_WAIT, why);
}

/* The office's, of the case and of no strand: a refusal has closed that. */
static enum err
owe(struct work *w, enum guideline g, int64_t id, int64_t casefile, day event)
{
	return duty_open(w, &(struct duty){ .guideline = g, .subject = id,
	    .seat = SEAT_KIND_OFFICE, .casefile = casefile, .event = event });
}

enum err
complaint_register(struct work *w, const struct new_complaint *c, int64_t *id_r)
{
	struct sql_complaint_add *row;
	enum err e;

	if ((e = sql_complaint_add(w, c->casefile, c->strand, c->about,
	    c->decision, c->received, w->now, w->actor, c->came_way, c->sent,
	    c->timing, c->sender, c->sender_name, c->address, c->language,
	    c->text, c->deferred, c->deferred_why, c->worker, c->worker_why,
	    &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	if ((e = note(w, row->id, COMPLAINT_STEP_REGISTERED, c->worker_why)) !=
	    ERR_OK ||
	    (e = note_deferred(w, row->id, c->deferred, c->deferred_why)) !=
	    ERR_OK)
		return e;
	return owe(w, GUIDELINE_REASSESS_COMPLAINT, row->id, c->casefile,
	    c->received);
}

/* COMPLAINT_OUTCOME__MAX until it is seen anew. */
static enum complaint_outcome
outcome_of(const struct sql_complaint_find *c)
{
	int at = COMPLAINT_OUTCOME__MAX;

	if (c->outcome == NULL ||
	    !words_find(&words_complaint_outcome, c->outcome, &at))
		return COMPLAINT_OUTCOME__MAX;
	return (enum complaint_outcome)at;
}

bool
complaint_may_be_rejected(const struct sql_complaint_find *c)
{
	return outcome_of(c) == COMPLAINT_OUTCOME_REJECTED &&
	    c->rejected == DAY_NONE;
}

bool
complaint_may_become(const struct sql_complaint_find *c,
    enum complaint_state to)
{
	enum complaint_outcome seen = outcome_of(c);
	bool goes_on = c->state == COMPLAINT_STATE_REASSESSED &&
	    (seen == COMPLAINT_OUTCOME_PARTLY ||
	    seen == COMPLAINT_OUTCOME_STANDS);

	switch (to) {
	case COMPLAINT_STATE_REASSESSED:
		return c->state == COMPLAINT_STATE_RECEIVED || goes_on ||
		    complaint_may_be_rejected(c);
	case COMPLAINT_STATE_FORWARDED:
		return goes_on;
	case COMPLAINT_STATE_DECIDED:
		return c->state == COMPLAINT_STATE_FORWARDED;
	case COMPLAINT_STATE_FOLLOWED_UP:
		return c->state == COMPLAINT_STATE_DECIDED ||
		    (c->state == COMPLAINT_STATE_REASSESSED &&
		    seen == COMPLAINT_OUTCOME_UPHELD);
	default:
		return false;
	}
}

bool
complaint_changes(const struct sql_complaint_find *c)
{
	enum complaint_outcome seen = outcome_of(c);
	int ruled = COMPLAINT_RULING__MAX;

	if (c->ruling == NULL ||
	    !words_find(&words_complaint_ruling, c->ruling, &ruled))
		ruled = COMPLAINT_RULING__MAX;
	return c->decision != 0 && (seen == COMPLAINT_OUTCOME_UPHELD ||
	    seen == COMPLAINT_OUTCOME_PARTLY ||
	    ruled == COMPLAINT_RULING_UPHELD ||
	    ruled == COMPLAINT_RULING_PARTLY);
}

bool
complaint_was_decided_by(const struct sql_complaint_find *c, int64_t who)
{
	return c->decision != 0 &&
	    (c->written_by == who || c->approved_by == who);
}

enum err
complaint_received(struct work *w, int64_t id, day sent)
{
	uint64_t n;
	enum err e = sql_complaint_confirmed(w, sent, id, &n);

	return e == ERR_OK ? note(w, id, COMPLAINT_STEP_CONFIRMED, "") : e;
}

enum err
complaint_take(struct work *w, const struct sql_complaint_find *c,
    const char *why)
{
	uint64_t n;
	enum err e;

	if (c->worker == w->actor && strcmp(c->worker_why, why) == 0)
		return ERR_OK;
	if ((e = sql_complaint_taken(w, w->actor, why, c->id, &n)) != ERR_OK)
		return e;
	return note(w, c->id, COMPLAINT_STEP_TAKEN, why);
}

enum err
complaint_defer(struct work *w, const struct sql_complaint_find *c,
    enum deferred deferred, const char *why)
{
	uint64_t n;
	enum err e;

	if (c->deferred == deferred && strcmp(c->deferred_why, why) == 0)
		return ERR_OK;
	if ((e = sql_complaint_deferred(w, deferred, why, c->id, &n)) != ERR_OK)
		return e;
	return note_deferred(w, c->id, deferred, why);
}

/* `n` rows were moved from one state to the next, by a step that says so. */
static enum err
moved(struct work *w, const struct sql_complaint_find *c, uint64_t n,
    enum complaint_step step, const char *text)
{
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it is elsewhere by now");
	return note(w, c->id, step, text);
}

static enum err
check_order(struct work *w, const struct sql_complaint_find *c,
    enum complaint_state to)
{
	return complaint_may_become(c, to) ? ERR_OK :
	    err_set(w, ERR_CONFLICT, "a complaint that is %s becomes not %s",
	    words_name(&words_complaint_state, (int)c->state),
	    words_name(&words_complaint_state, (int)to));
}

enum err
complaint_reassess(struct work *w, const struct sql_complaint_find *c,
    enum complaint_outcome outcome, const char *reasons)
{
	static const enum complaint_step steps[COMPLAINT_OUTCOME__MAX] = {
		[COMPLAINT_OUTCOME_UPHELD] = COMPLAINT_STEP_UPHELD,
		[COMPLAINT_OUTCOME_PARTLY] = COMPLAINT_STEP_PARTLY,
		[COMPLAINT_OUTCOME_STANDS] = COMPLAINT_STEP_STANDS,
		[COMPLAINT_OUTCOME_REJECTED] = COMPLAINT_STEP_REJECTED,
	};
	uint64_t n;
	enum err e;

	if ((e = check_order(w, c, COMPLAINT_STATE_REASSESSED)) != ERR_OK ||
	    (e = sql_complaint_reassessed(w, outcome, reasons, c->id, c->state,
	    &n)) != ERR_OK ||
	    (e = moved(w, c, n, steps[outcome], reasons)) != ERR_OK ||
	    outcome != COMPLAINT_OUTCOME_UPHELD ||
	    (e = owe(w, GUIDELINE_FOLLOW_COMPLAINT, c->id, c->casefile,
	    w->today)) != ERR_OK)
		return e;
	return duty_end(w, GUIDELINE_REASSESS_COMPLAINT, c->id, 0);
}

enum err
complaint_reject(struct work *w, const struct sql_complaint_find *c, day sent)
{
	uint64_t n;
	enum err e;

	if ((e = sql_complaint_rejected(w, sent, c->id, &n)) != ERR_OK ||
	    (e = moved(w, c, n, COMPLAINT_STEP_REJECTION_SENT, "")) != ERR_OK)
		return e;
	return duty_end(w, GUIDELINE_REASSESS_COMPLAINT, c->id, 0);
}

enum err
complaint_forward(struct work *w, const struct sql_complaint_find *c, day sent)
{
	uint64_t n;
	enum err e;

	if ((e = check_order(w, c, COMPLAINT_STATE_FORWARDED)) != ERR_OK ||
	    (e = sql_complaint_forwarded(w, sent, c->id, c->state, &n)) !=
	    ERR_OK ||
	    (e = moved(w, c, n, COMPLAINT_STEP_FORWARDED, "")) != ERR_OK ||
	    (e = owe(w, GUIDELINE_ASK_AFTER_COMPLAINT, c->id, c->casefile,
	    sent)) != ERR_OK)
		return e;
	return duty_end(w, GUIDELINE_REASSESS_COMPLAINT, c->id, 0);
}

enum err
complaint_rule(struct work *w, const struct sql_complaint_find *c,
    enum complaint_ruling ruling, day on, const char *text)
{
	static const enum complaint_step steps[COMPLAINT_RULING__MAX] = {
		[COMPLAINT_RULING_UPHELD] = COMPLAINT_STEP_RULED_UPHELD,
		[COMPLAINT_RULING_PARTLY] = COMPLAINT_STEP_RULED_PARTLY,
		[COMPLAINT_RULING_STANDS] = COMPLAINT_STEP_RULED_STANDS,
	};
	uint64_t n;
	enum err e;

	if ((e = check_order(w, c, COMPLAINT_STATE_DECIDED)) != ERR_OK ||
	    (e = sql_complaint_ruled(w, ruling, on, text, c->id, c->state,
	    &n)) != ERR_OK ||
	    (e = moved(w, c, n, steps[ruling], text)) != ERR_OK ||
	    (e = duty_end(w, GUIDELINE_ASK_AFTER_COMPLAINT, c->id, 0)) !=
	    ERR_OK)
		return e;
	return owe(w, GUIDELINE_FOLLOW_COMPLAINT, c->id, c->casefile, w->today);
}

enum err
complaint_follow(struct work *w, const struct sql_complaint_find *c,
    const char *text)
{
	uint64_t n;
	enum err e;

	if ((e = check_order(w, c, COMPLAINT_STATE_FOLLOWED_UP)) != ERR_OK ||
	    (e = sql_complaint_followed(w, text, c->id, c->state, &n)) !=
	    ERR_OK ||
	    (e = moved(w, c, n, COMPLAINT_STEP_FOLLOWED_UP, text)) != ERR_OK)
		return e;
	return duty_end(w, GUIDELINE_FOLLOW_COMPLAINT, c->id, 0);
}
