/* A plan that was granted and never made: since when, and why (B242, R43). */
#include "plan/unmade.h"

#include "rules/plan.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum err
unmade_since(struct work *w, int64_t casefile, day *since_r)
{
	struct sql_plan_unmade *u;
	enum err e;

	*since_r = DAY_NONE;
	if ((e = sql_plan_unmade(w, casefile, &u)) == ERR_OK && u != NULL)
		*since_r = u->decided;
	return e;
}

static enum err
view_reason(struct request *rq)
{
	struct sql_plan_reason_last *r;
	struct node *n;
	enum err e;

	if ((e = sql_plan_reason_last(&rq->work, rq->casefile, &r)) !=
	    ERR_OK || r == NULL)
		return e;
	n = node_in(view_root(rq), "Reason");
	node_text(n, "reason", words_name(&words_plan_reason, (int)r->reason));
	node_instant(rq, n, "said", r->said);
	node_text(n, "sayer", r->sayer);
	return ERR_OK;
}

enum err
unmade_view(struct request *rq)
{
	day since;
	enum err e;

	if ((e = unmade_since(&rq->work, rq->casefile, &since)) != ERR_OK ||
	    since == DAY_NONE || rq->work.today - since <= PLAN_ASK_WHY)
		return e;
	node_say(rq, view_root(rq), "Unmade", MSG_PLAN_UNMADE,
	    &(struct say)SAY_NUMBER("n", rq->work.today - since), 1);
	return view_reason(rq);
}
