/* What is written of a proposal, and that who made it is told, go together. */
#include "craft/proposal.h"

#include "sql_craft.h"
#include "sql_proposal.h"

enum err
proposal_make(struct work *w, const struct proposal_new *p, int64_t *id_r)
{
	struct sql_problem_home *home;
	struct sql_proposal_add *row;
	enum err e;

	if ((e = sql_problem_home(w, w->actor, 0, &home)) != ERR_OK ||
	    (e = sql_proposal_add(w, w->now, w->actor,
	    home != NULL ? home->unit : 0, p->origin, p->page, p->guideline,
	    p->text, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return ERR_OK;
}

static enum err
say(struct work *w, int64_t id, enum proposal_step step, const char *guideline,
    const char *text)
{
	uint64_t n;
	enum err e;

	if ((e = sql_proposal_say(w, id, step, w->now, w->actor, guideline,
	    text, &n)) != ERR_OK)
		return e;
	return sql_proposal_told(w, w->now, w->actor, id, &n);
}

enum err
proposal_remark(struct work *w, int64_t id, const char *text)
{
	return say(w, id, PROPOSAL_STEP_REMARK, "", text);
}

enum err
proposal_decide(struct work *w, int64_t id, enum proposal_state state,
    const char *guideline, const char *why)
{
	static const enum proposal_step of[PROPOSAL_STATE__MAX] = {
		[PROPOSAL_STATE_LATER] = PROPOSAL_STEP_LATER,
		[PROPOSAL_STATE_TAKEN_UP] = PROPOSAL_STEP_TAKEN_UP,
		[PROPOSAL_STATE_DECLINED] = PROPOSAL_STEP_DECLINED,
	};
	uint64_t n;
	enum err e;

	if ((e = sql_proposal_decide(w, state, state == PROPOSAL_STATE_LATER ?
	    INSTANT_NONE : w->now, id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "the proposal is decided");
	return say(w, id, of[state], guideline, why);
}
