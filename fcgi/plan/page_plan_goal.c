/* A goal of the plan, in the words of those it is for. */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum { F_GOAL, F_ONWARDS, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_GOAL]    = { "malsetting", FORM_TEXT, .required = true,
	    .max = 1000 },
	[F_ONWARDS] = { "videre",     FORM_TICK },
};

/* Somebody took it out while it was typed in. */
static bool
is_gone(const struct request *rq)
{
	return rq->subject->goal != NULL && rq->subject->goal->gone;
}

static enum err
show(struct request *rq, const struct form *f)
{
	const struct sql_plan_goal_find *g = rq->subject->goal;

	plan_view_state(rq);
	if (g != NULL)
		node_number(view_root(rq), "Goal", g->id);
	node_flag(view_root(rq), "Gone", is_gone(rq));
	if (g != NULL && f->stale) {
		plan_view_now(rq, g->writer, g->changed);
		node_text(node_in(view_root(rq), "Now"), "goal", g->goal);
	}
	view_form(rq, f);
	return view_render(rq, plan_form_status(rq, f), "plan/plan_goal.cs");
}

enum err
page_plan_goal_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	if (rq->subject->goal != NULL)
		form_prefill(&f, F_GOAL, rq->subject->goal->goal);
	return show(rq, &f);
}

static enum err
save(struct request *rq, const char *goal, int64_t *id_r)
{
	const struct sql_plan_goal_find *g = rq->subject->goal;
	uint64_t n;

	if (g == NULL)
		return plan_add_goal(&rq->work, rq->casefile, goal, id_r);
	*id_r = g->id;
	return sql_plan_goal_write(&rq->work, goal, rq->work.now,
	    rq->user->id, g->id, &n);
}

enum err
page_plan_goal_save(struct request *rq)
{
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad || plan_is_approved(rq) || is_gone(rq))
		return show(rq, &f);
	if ((e = save(rq, f.v[F_GOAL].text, &id)) != ERR_OK)
		return e;
	return plan_onwards(rq, f.v[F_ONWARDS].number != 0, id);
}

enum err
page_plan_goal_end(struct request *rq)
{
	int64_t goal = rq->subject->goal->id;
	struct sql_plan_staying *s;
	uint64_t n;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_plan_staying(&rq->work, rq->casefile, goal,
	    plan_number(rq), &s)) != ERR_OK ||
	    (e = plan_may_end(rq, s->number != 0)) != ERR_OK ||
	    (e = sql_plan_goal_end(&rq->work, rq->work.now, rq->user->id,
	    goal, &n)) != ERR_OK ||
	    (e = sql_plan_measures_end(&rq->work, rq->work.now, rq->user->id,
	    rq->casefile, goal, &n)) != ERR_OK)
		return e;
	return plan_to_page(rq, "#mal");
}
