/* One row for each look and each refusal, with the basis or its absence. */
#include "web/look.h"

#include "base/log.h"
#include "store/db.h"
#include "web/request.h"
#include "web/session.h"

#include "sql_session.h"

static const char *
state_name(const struct request *rq)
{
	return rq->standings > 1 ?
	    policy_state_name(rq->standing[1].state) : "";
}

/* Whose right it was, when she who looked stands in for her; 0: her own. */
static int64_t
instead_of(const struct request *rq)
{
	enum basis by;
	const struct standing *at = policy_standing(rq->standing,
	    rq->standings, rq->route->action, &by);

	if (rq->user == NULL || at == NULL)
		return 0;
	return by == BASIS_SUBSTITUTE ? at->holder :
	    session_instead(rq->user, by, at->unit);
}

static enum err
add_of(struct request *rq, int64_t casefile, const char *state,
    const char *basis, enum outcome outcome)
{
	uint64_t changed;

	return sql_look_add(&rq->work, rq->user != NULL ? rq->user->id : 0,
	    words_name(&words_action, (int)rq->route->action), casefile,
	    rq->unit, basis, outcome, state, rq->address, rq->id,
	    outcome == OUTCOME_ALLOWED ? instead_of(rq) : 0, &changed);
}

static enum err
add(struct request *rq, const char *basis, enum outcome outcome)
{
	return add_of(rq, rq->casefile, state_name(rq), basis, outcome);
}

enum err
look_case(struct request *rq, int64_t casefile, enum policy_state state)
{
	return add_of(rq, casefile, policy_state_name(state),
	    words_name(&words_basis, (int)rq->by), OUTCOME_ALLOWED);
}

enum err
look_allowed(struct request *rq)
{
	return add(rq, words_name(&words_basis, (int)rq->by), OUTCOME_ALLOWED);
}

enum err
look_begin(struct request *rq)
{
	if (rq->look != LOOK_OWED)
		return ERR_OK;
	rq->look = LOOK_BEGUN;
	db_later(&rq->work);
	return look_allowed(rq);
}

enum err
look_end(struct request *rq)
{
	enum err e = look_begin(rq);

	rq->look = LOOK_NONE;
	return e == ERR_OK ? db_settle(&rq->work) : e;
}

void
look_drop(struct request *rq)
{
	bool begun = rq->look == LOOK_BEGUN;

	rq->look = LOOK_NONE;
	if (begun && db_settle(&rq->work) != ERR_OK)
		log_line(LOG_WARN, "request=%s look not noted: %s", rq->id,
		    rq->work.fault.text);
}

void
look_refused(struct request *rq)
{
	/* Programs without sessions have no log of looks. */
	if (rq->route == NULL || rq->app->identify == NULL)
		return;
	if (add(rq, "", OUTCOME_REFUSED) != ERR_OK)
		log_line(LOG_WARN, "request=%s refusal not noted: %s", rq->id,
		    rq->work.fault.text);
}
