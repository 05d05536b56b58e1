/* An agreement is a row, and a duty of whoever has the case on its day. */
#include "plan/agreement.h"

#include "desk/duty.h"

bool
agreement_is_open(enum agreement_state state)
{
	return state == AGREEMENT_STATE_OPEN ||
	    state == AGREEMENT_STATE_STOPPED;
}

enum err
agreement_add(struct work *w, int64_t casefile, int64_t strand,
    int64_t meeting, int64_t measure, const struct agreement *a)
{
	struct sql_agreement_add *row;
	enum err e;

	if (strand == 0)
		return err_set(w, ERR_CONFLICT, "nobody has said yes to it");
	if ((e = sql_agreement_add(w, casefile, meeting, measure, a->body,
	    a->responsible, a->due, w->now, w->actor, &row)) != ERR_OK)
		return e;
	return duty_open_held(w, GUIDELINE_FOLLOW_AGREEMENT, row->id, 0,
	    casefile, strand, a->due);
}

enum err
agreement_change(struct work *w, const struct sql_agreement_find *was,
    const struct agreement *a)
{
	uint64_t n;
	enum err e;

	if (!agreement_is_open(was->state))
		return err_set(w, ERR_CONFLICT, "it is at an end");
	if ((e = sql_agreement_change(w, a->body, a->responsible, a->due,
	    a->state, a->answer, w->now, w->actor, was->id, &n)) != ERR_OK)
		return e;
	return agreement_is_open(a->state) ?
	    duty_move_event(w, GUIDELINE_FOLLOW_AGREEMENT, was->id, 0, a->due) :
	    duty_end(w, GUIDELINE_FOLLOW_AGREEMENT, was->id, 0);
}
