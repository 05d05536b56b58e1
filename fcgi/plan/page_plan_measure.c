/*
 * A measure: what is done for a goal, how much, how, until when and by whom;
 * and, when the plan is gone through, what came of it (R41, R43).
 */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum { F_MEASURE, F_SCOPE, F_HOW, F_SCHEDULE, F_RESPONSIBLE, F_EVALUATOR,
    F_DECISION, F_CONCLUSION, F_ONWARDS, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_MEASURE]     = { "tiltak",       FORM_TEXT, .required = true,
	    .max = 1000 },
	[F_SCOPE]       = { "omfang",       FORM_LINE, .max = 500 },
	[F_HOW]         = { "gjennomfores", FORM_TEXT, .max = 1000 },
	[F_SCHEDULE]    = { "tidsplan",     FORM_LINE, .max = 200 },
	[F_RESPONSIBLE] = { "ansvarlig",    FORM_LINE, .max = 160 },
	[F_EVALUATOR]   = { "evaluerer",    FORM_LINE, .max = 160 },
	[F_DECISION]    = { "tjenestevedtak", FORM_LINE, .max = 200 },
	[F_CONCLUSION]  = { "konklusjon",   FORM_TEXT, .max = 1000 },
	[F_ONWARDS]     = { "videre",       FORM_TICK },
};

static void
view_saved(struct request *rq)
{
	const struct sql_plan_measure_find *m = rq->subject->measure;
	struct node *n = node_in(view_root(rq), "Now");

	plan_view_now(rq, m->writer, m->changed);
	node_text(n, "measure", m->measure);
	node_text(n, "scope", m->scope);
	node_text(n, "how", m->how);
	node_text(n, "schedule", m->schedule);
	node_text(n, "responsible", m->responsible);
	node_text(n, "evaluator", m->evaluator);
	node_text(n, "decision", m->decision);
	node_text(n, "conclusion", m->conclusion);
}

/*
 * The goal that the path names, of a measure that is new; *gone_r: it was taken
 * out while that was typed.
 */
static enum err
view_goal(struct request *rq, bool *gone_r)
{
	struct sql_plan_goal_find *g;
	enum err e;

	if ((e = sql_plan_goal_find(&rq->work, request_id(rq), rq->casefile,
	    &g)) != ERR_OK)
		return e;
	if (g == NULL || (g->gone && rq->route->method == GET))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such goal");
	*gone_r = g->gone;
	node_number(view_root(rq), "Goal", g->id);
	node_text(node_in(view_root(rq), "Goal"), "text", g->goal);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	const struct sql_plan_measure_find *m = rq->subject->measure;
	bool gone = m != NULL && m->gone;
	enum err e;

	plan_view_state(rq);
	if (m == NULL && (e = view_goal(rq, &gone)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Gone", gone);
	if (m != NULL) {
		node_flag(view_root(rq), "Stays", plan_stays(rq, m->stood));
		node_number(view_root(rq), "Measure", m->id);
		node_text(node_in(view_root(rq), "Goal"), "text",
		    m->goal_text);
	}
	if (m != NULL && f->stale)
		view_saved(rq);
	if ((e = plan_view_names(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, plan_form_status(rq, f), "plan/plan_measure.cs");
}

enum err
page_plan_measure_new(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_plan_measure_form(struct request *rq)
{
	const struct sql_plan_measure_find *m = rq->subject->measure;
	struct form f = form_empty(fields, F__MAX);

	form_prefill(&f, F_MEASURE, m->measure);
	form_prefill(&f, F_SCOPE, m->scope);
	form_prefill(&f, F_HOW, m->how);
	form_prefill(&f, F_SCHEDULE, m->schedule);
	form_prefill(&f, F_RESPONSIBLE, m->responsible);
	form_prefill(&f, F_EVALUATOR, m->evaluator);
	form_prefill(&f, F_DECISION, m->decision);
	form_prefill(&f, F_CONCLUSION, m->conclusion);
	return show(rq, &f);
}

static struct plan_measure
measure_of(const struct form *f)
{
	return (struct plan_measure){ .measure = f->v[F_MEASURE].text,
	    .scope = f->v[F_SCOPE].text, .how = f->v[F_HOW].text,
	    .schedule = f->v[F_SCHEDULE].text,
	    .responsible = f->v[F_RESPONSIBLE].text,
	    .evaluator = f->v[F_EVALUATOR].text,
	    .decision = f->v[F_DECISION].text,
	    .conclusion = f->v[F_CONCLUSION].text };
}

/* *good_r: what was typed can be saved, and is not shown again. */
static enum err
read_typed(struct request *rq, struct form *f, bool *good_r)
{
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, f)) != ERR_OK)
		return e;
	*good_r = !f->bad && !plan_is_approved(rq);
	return ERR_OK;
}

enum err
page_plan_measure_add(struct request *rq)
{
	struct plan_measure m;
	struct form f;
	int64_t id;
	bool good, gone = false;
	enum err e;

	if ((e = read_typed(rq, &f, &good)) != ERR_OK ||
	    (e = view_goal(rq, &gone)) != ERR_OK)
		return e;
	if (!good || gone)
		return show(rq, &f);
	m = measure_of(&f);
	if ((e = plan_add_measure(&rq->work, rq->casefile, request_id(rq), &m,
	    &id)) != ERR_OK)
		return e;
	return plan_onwards(rq, f.v[F_ONWARDS].number != 0, request_id(rq));
}

enum err
page_plan_measure_save(struct request *rq)
{
	struct plan_measure m;
	struct form f;
	uint64_t n;
	bool good;
	enum err e;

	if ((e = read_typed(rq, &f, &good)) != ERR_OK)
		return e;
	if (!good || rq->subject->measure->gone)
		return show(rq, &f);
	m = measure_of(&f);
	if ((e = sql_plan_measure_write(&rq->work, m.measure, m.scope, m.how,
	    m.schedule, m.responsible, m.evaluator, m.decision, m.conclusion,
	    rq->work.now, rq->user->id, rq->subject->measure->id, &n)) !=
	    ERR_OK)
		return e;
	return plan_onwards(rq, f.v[F_ONWARDS].number != 0,
	    rq->subject->measure->goal);
}

enum err
page_plan_measure_end(struct request *rq)
{
	const struct sql_plan_measure_find *m = rq->subject->measure;
	uint64_t n;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = plan_may_end(rq, plan_stays(rq, m->stood))) != ERR_OK ||
	    (e = sql_plan_measure_end(&rq->work, rq->work.now, rq->user->id,
	    m->id, &n)) != ERR_OK)
		return e;
	return plan_to_page(rq, "#mal");
}
