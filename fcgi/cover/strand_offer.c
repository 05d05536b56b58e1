/* Asking a coordinator, and what comes of it. */
#include "cover/handover.h"
#include "cover/strand_parts.h"

#include "desk/duty.h"
#include "notify/alert.h"

#include "sql_cover.h"
#include "sql_plan.h"
#include "sql_strand.h"

#include <inttypes.h>

/* She has it until another says yes: a handover leaves nobody without (R54). */
static bool
has_coordinator(const struct strand *s)
{
	return s->state == STRAND_STATE_ACTIVE;
}

static enum err
wait_for_answer(struct work *w, const struct strand *s)
{
	uint64_t n;
	enum err e;

	if ((e = sql_strand_offered(w, w->now, s->id, &n)) != ERR_OK)
		return e;
	return duty_wait(w, GUIDELINE_GIVE_COORDINATOR, s->id, s->receipt,
	    true);
}

enum err
strand_offer(struct work *w, const struct strand *s, const struct offer *o)
{
	struct sql_offer_add *row;
	enum err e;

	if (s->state != STRAND_STATE_WAITING && (!has_coordinator(s) ||
	    o->employee == s->holder))
		return strand_wrong_state(w, s, "offer");
	e = sql_offer_add(w, s->id, s->receipt, o->employee, w->now, w->actor,
	    o->hours, o->message, o->wish_followed, o->wish_reason,
	    o->apart_why == NULL ? "" : o->apart_why, o->unit, &row);
	if (e == ERR_DUPLICATE)
		return err_set(w, ERR_CONFLICT, "strand %" PRId64
		    " has an open offer", s->id);
	if (e != ERR_OK || (!has_coordinator(s) &&
	    (e = wait_for_answer(w, s)) != ERR_OK))
		return e;
	if ((e = duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_ANSWER_OFFER, .subject = row->id,
	    .seat = SEAT_KIND_EMPLOYEE, .seat_ref = o->employee,
	    .casefile = s->casefile, .strand = s->id,
	    .event = w->today })) != ERR_OK)
		return e;
	return o->told_of_all ? ERR_OK : alert_duty(w, o->employee,
	    ALERT_KIND_OFFERED, 0, GUIDELINE_ANSWER_OFFER, row->id, 0);
}

/*
 * Ends the open offer; whoever comes second finds it ended. `asked` is who must
 * have been asked, 0 for anybody.
 */
static enum err
end_offer(struct work *w, const struct strand *s, int64_t offer, int64_t asked,
    enum offer_state state, const char *reason)
{
	uint64_t n;
	enum err e;

	if (offer == 0 ||
	    (s->state != STRAND_STATE_OFFERED && !has_coordinator(s)))
		return strand_wrong_state(w, s, "answer");
	if ((e = sql_offer_end(w, state, w->now, reason, offer, s->id, asked,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "strand %" PRId64
		    " has no such open offer %" PRId64, s->id, offer);
	return duty_end(w, GUIDELINE_ANSWER_OFFER, offer, 0);
}

/* To meet them, to begin well, and to give them a card. */
static const enum guideline owed[] = {
	GUIDELINE_FIRST_CONTACT, GUIDELINE_START_UP, GUIDELINE_GIVE_CARD
};

enum { OWED = sizeof(owed) / sizeof(*owed) };

enum err
strand_end_owed(struct work *w, const struct strand *s)
{
	enum err e = ERR_OK;

	for (size_t i = 0; i < OWED && e == ERR_OK; i++)
		e = duty_end_strand(w, owed[i], s->id);
	return e;
}

enum err
strand_held_waits(struct work *w, const struct strand *s, bool waits)
{
	static const enum guideline of[] = { GUIDELINE_MAKE_PLAN,
		GUIDELINE_EVALUATE_PLAN, GUIDELINE_CLOSE_CASE,
		GUIDELINE_DECIDE_LEVEL, GUIDELINE_FOLLOW_MEASURE,
		GUIDELINE_FOLLOW_ADVICE, GUIDELINE_CHOOSE_BOTH };
	enum err e = ERR_OK;

	for (size_t i = 0; i < sizeof(of) / sizeof(*of) && e == ERR_OK; i++)
		e = duty_wait_strand(w, of[i], s->id, waits);
	return e;
}

enum err
strand_owe_held(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, int64_t casefile, int64_t strand)
{
	struct sql_strand_unheld *u;
	enum err e;

	if ((e = duty_open_held(w, g, subject, occurrence, casefile, strand,
	    w->today)) != ERR_OK ||
	    (e = sql_strand_unheld(w, strand, &u)) != ERR_OK || u == NULL)
		return e;
	return duty_wait(w, g, subject, occurrence, true);
}

enum err
strand_owe_plan(struct work *w, const struct strand *s)
{
	struct sql_plan_granted *g;
	enum err e;

	if ((e = sql_plan_granted(w, s->id, &g)) != ERR_OK)
		return e;
	if (g->number == 0)
		return duty_end_subject(w, GUIDELINE_MAKE_PLAN, s->casefile);
	return duty_open(w, &(struct duty){ .guideline = GUIDELINE_MAKE_PLAN,
	    .subject = s->casefile, .occurrence = g->period,
	    .seat = SEAT_KIND_HOLDER, .seat_ref = s->id,
	    .casefile = s->casefile, .strand = s->id, .event = w->today });
}

/*
 * Whoever has the baton of a child who gets a coordinator says whether its log
 * ends (R58).
 */
static enum err
owe_choice(struct work *w, const struct strand *s)
{
	struct sql_baton_beside *b;
	enum err e;

	if ((e = sql_baton_beside(w, s->casefile, s->id, &b)) != ERR_OK ||
	    b->id == 0)
		return e;
	return strand_owe_held(w, GUIDELINE_CHOOSE_BOTH, b->id, s->id,
	    s->casefile, b->id);
}

/* What was owed before is over. */
static enum err
owe_family(struct work *w, const struct strand *s, int64_t offer)
{
	enum err e = strand_end_owed(w, s);

	for (size_t i = 0; i < OWED && e == ERR_OK; i++)
		e = duty_open(w, &(struct duty){ .guideline = owed[i],
		    .subject = s->id, .occurrence = offer,
		    .seat = SEAT_KIND_HOLDER, .seat_ref = s->id,
		    .casefile = s->casefile, .strand = s->id,
		    .event = w->today });
	if (e != ERR_OK || (e = strand_held_waits(w, s, false)) != ERR_OK ||
	    (e = owe_choice(w, s)) != ERR_OK)
		return e;
	return strand_owe_plan(w, s);
}

enum err
strand_owe_begun(struct work *w, const struct strand *s)
{
	return owe_family(w, s, 0);
}

enum err
strand_met(struct work *w, int64_t strand, day when)
{
	uint64_t n;
	enum err e;

	if ((e = sql_first_contact_set(w, when, strand, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "noted before");
	return duty_end_strand(w, GUIDELINE_FIRST_CONTACT, strand);
}

/* A case that goes to another service is that service's from now on. */
static enum err
take_along(struct work *w, const struct strand *s, int64_t offer)
{
	struct sql_offer_unit *to;
	enum err e;

	if ((e = sql_offer_unit(w, offer, &to)) != ERR_OK || to == NULL ||
	    to->unit == 0 || to->unit == s->unit)
		return e;
	return strand_received(w, s->id, to->unit, w->today);
}

enum err
strand_accept(struct work *w, const struct strand *s, int64_t offer,
    int64_t employee)
{
	uint64_t n;
	enum err e;

	if ((e = end_offer(w, s, offer, employee, OFFER_STATE_ACCEPTED, "")) !=
	    ERR_OK || (e = take_along(w, s, offer)) != ERR_OK ||
	    (e = sql_strand_accepted(w, w->now, s->id, &n)) != ERR_OK ||
	    (e = strand_hold(w, s, employee, HOLD_BASIS_ACCEPTED)) != ERR_OK ||
	    (e = duty_end(w, GUIDELINE_GIVE_COORDINATOR, s->id, s->receipt)) !=
	    ERR_OK ||
	    (e = strand_end_notes(w, s)) != ERR_OK ||
	    (e = handover_take(w, s, employee)) != ERR_OK)
		return e;
	return owe_family(w, s, offer);
}

/*
 * Back to the leader, whose 14 days have run on all the while (R19); or nothing
 * has changed, where somebody has the case meanwhile.
 */
static enum err
come_to_nothing(struct work *w, const struct strand *s, int64_t offer,
    enum offer_state state, const char *reason)
{
	uint64_t n;
	enum err e;

	e = end_offer(w, s, offer, 0, state, reason);
	if (e != ERR_OK || has_coordinator(s))
		return e;
	if ((e = sql_strand_waits(w, s->id, &n)) != ERR_OK)
		return e;
	return duty_wait(w, GUIDELINE_GIVE_COORDINATOR, s->id, s->receipt,
	    false);
}

enum err
strand_decline(struct work *w, const struct strand *s, int64_t offer,
    const char *reason)
{
	return come_to_nothing(w, s, offer, OFFER_STATE_DECLINED, reason);
}

enum err
strand_withdraw(struct work *w, const struct strand *s, int64_t offer,
    const char *reason)
{
	return come_to_nothing(w, s, offer, OFFER_STATE_WITHDRAWN, reason);
}

enum err
strand_lapse(struct work *w, const struct strand *s, int64_t offer)
{
	return come_to_nothing(w, s, offer, OFFER_STATE_LAPSED, "");
}
