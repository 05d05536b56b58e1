/*
 * The plan as it is written together with a family: what is missing first, then
 * each point with its text, and goals with their measures (R39-R43).
 */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "plan/unmade.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

/* Whether something can change places: else there is no page for it. */
static bool
has_order(const struct request *rq, const struct plan *p)
{
	bool several = p->goals > 1;

	for (size_t i = 0; i < p->goals; i++)
		several |= p->goal[i].measures > 1;
	return several && !plan_is_approved(rq);
}

enum err
page_plan(struct request *rq)
{
	struct plan p;
	enum err e;

	plan_view_state(rq);
	if ((e = plan_of_path(rq, &p)) != ERR_OK ||
	    (e = plan_view_changes(rq, plan_number(rq))) != ERR_OK ||
	    (plan_next(rq) == 1 && (e = unmade_view(rq)) != ERR_OK))
		return e;
	plan_view(rq, node_in(view_root(rq), "Plan"), &p, language_of(rq));
	if (!plan_is_approved(rq))
		plan_view_lacks(rq, &p, plan_missing(&p, plan_number(rq) > 0,
		    rq->work.today));
	node_flag(view_root(rq), "Moves", has_order(rq, &p));
	node_flag(view_root(rq), "FarOff", p.evaluation != DAY_NONE &&
	    p.evaluation > rq->work.today + PLAN_EVALUATION_LONG);
	return view_render(rq, 200, "plan/plan.cs");
}

/* A page of its own: it is seldom, and the plan is read all day. */
enum err
page_plan_order(struct request *rq)
{
	struct plan p;
	enum err e;

	plan_view_state(rq);
	if ((e = plan_of_path(rq, &p)) != ERR_OK)
		return e;
	plan_view(rq, node_in(view_root(rq), "Plan"), &p, language_of(rq));
	return view_render(rq, 200, "plan/plan_order.cs");
}

/* Whoever uses a keyboard goes on from the row that was moved. */
static enum err
to_order(struct request *rq, const char *what)
{
	return response_redirect(rq, "/sak/%s/plan/rekkefolge#%s-%" PRId64,
	    rq->subject->file->number, what, request_id(rq));
}

static enum err
read_way(struct request *rq, bool *up_r)
{
	enum err e;

	if ((e = form_read_way(rq, up_r)) != ERR_OK)
		return e;
	return !plan_is_approved(rq) ? ERR_OK : err_set(&rq->work,
	    ERR_CONFLICT, "it is approved");
}

enum err
page_plan_goal_move(struct request *rq)
{
	bool up;
	enum err e;

	if ((e = read_way(rq, &up)) != ERR_OK ||
	    (e = plan_move_goal(&rq->work, rq->casefile, request_id(rq),
	    up)) != ERR_OK)
		return e;
	return to_order(rq, "mal");
}

enum err
page_plan_measure_move(struct request *rq)
{
	bool up;
	enum err e;

	if ((e = read_way(rq, &up)) != ERR_OK ||
	    (e = plan_move_measure(&rq->work, rq->casefile, request_id(rq),
	    up)) != ERR_OK)
		return e;
	return to_order(rq, "tiltak");
}
