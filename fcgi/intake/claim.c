/* A claim and the duty to answer it begin, move and end together. */
#include "intake/claim.h"

#include "desk/duty.h"
#include "rules/claim.h"

#include "sql_intake.h"

const char *const claim_claimants[CLAIMANT__MAX + 1] = {
	[CLAIMANT_PLAN_OWNER] = "planeier",
	[CLAIMANT_GUARDIAN] = "foresatt",
	[CLAIMANT_OTHER] = "annen",
};

enum err
claim_register(struct work *w, const struct claim *c, int64_t *id_r)
{
	struct sql_claim_add *row;
	enum err e;

	if ((e = sql_claim_add(w, c->casefile, c->kind, c->claimant, c->basis,
	    c->received, c->text, w->now, w->actor, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_ANSWER_REQUEST, .subject = row->id,
	    .seat = SEAT_KIND_OFFICE, .casefile = c->casefile,
	    .event = c->received });
}

enum err
claim_extend(struct work *w, int64_t id, day received, day due, day told,
    const char *reason)
{
	uint64_t n;
	enum err e;

	if ((e = sql_claim_extended(w, w->now, w->actor, told, reason, due, id,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "extended or ended before");
	return duty_move(w, GUIDELINE_ANSWER_REQUEST, id, 0,
	    claim_last_day(received));
}

enum err
claim_end(struct work *w, int64_t id, enum claim_state outcome, day answered,
    const char *reason)
{
	uint64_t n;
	enum err e;

	if ((e = sql_claim_ended(w, outcome, w->now, w->actor, answered, reason,
	    id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "ended before");
	return duty_end(w, GUIDELINE_ANSWER_REQUEST, id, 0);
}
