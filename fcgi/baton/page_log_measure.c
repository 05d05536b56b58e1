/*
 * The goals of a log and what is done for them (R57): who does it, until when,
 * and the day on which they look together at what came of it.
 */
#include "baton/log_view.h"
#include "baton/measure.h"
#include "baton/pages.h"
#include "cover/subject.h"
#include "plan/meeting_view.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

#include <inttypes.h>

enum { F_GOAL, G__MAX };

static const struct form_field goal_fields[G__MAX] = {
	[F_GOAL] = { "malsetting", FORM_TEXT, .required = true, .max = 1000 },
};

enum { F_MEASURE, F_RESPONSIBLE, F_DUE, F_EVALUATION, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_MEASURE]     = { "tiltak",       FORM_TEXT, .required = true, .max = 1000 },
	[F_RESPONSIBLE] = { "hvem_gjor",    FORM_LINE, .required = true, .max = 160 },
	[F_DUE]         = { "gjores_innen", FORM_DATE },
	[F_EVALUATION]  = { "vurderes",     FORM_DATE, .required = true },
};

/* What the plan has too is written there. */
static enum err
is_own(struct request *rq, bool shared)
{
	return !shared ? ERR_OK :
	    err_set(&rq->work, ERR_CONFLICT, "it is written in the plan");
}

/* The goal that the path names; NULL where it names none. */
static enum err
find_goal(struct request *rq, struct sql_log_goal_find **g_r)
{
	enum err e;

	*g_r = NULL;
	if ((e = log_is_kept(rq)) != ERR_OK ||
	    *request_value(rq, "id") == '\0')
		return e;
	if ((e = sql_log_goal_find(&rq->work, request_id(rq),
	    rq->subject->strand->id, g_r)) != ERR_OK)
		return e;
	return *g_r != NULL ? is_own(rq, (*g_r)->shared) :
	    err_set(&rq->work, ERR_NOT_FOUND, "not in the log");
}

static enum err
find_measure(struct request *rq, struct sql_log_measure_find **m_r)
{
	enum err e = log_find_measure(rq, m_r);

	return e != ERR_OK ? e : is_own(rq, (*m_r)->shared);
}

static enum err
show_goal(struct request *rq, const struct sql_log_goal_find *g,
    const struct form *f)
{
	log_view_above(rq);
	if (g != NULL)
		node_number(view_root(rq), "Goal", g->id);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/log_goal.cs");
}

enum err
page_log_goal_form(struct request *rq)
{
	struct form f = form_empty(goal_fields, G__MAX);
	struct sql_log_goal_find *g;
	enum err e;

	if ((e = find_goal(rq, &g)) != ERR_OK)
		return e;
	if (g != NULL)
		form_prefill(&f, F_GOAL, g->goal);
	return show_goal(rq, g, &f);
}

/* A new one goes on to what is done for it. */
enum err
page_log_goal_save(struct request *rq)
{
	struct sql_log_goal_find *g;
	struct form f;
	uint64_t n;
	int64_t id;
	enum err e;

	if ((e = find_goal(rq, &g)) != ERR_OK ||
	    (e = form_read(rq, goal_fields, G__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show_goal(rq, g, &f);
	if (g == NULL)
		return (e = log_add_goal(&rq->work, rq->casefile,
		    rq->subject->strand->id, f.v[F_GOAL].text, &id)) != ERR_OK ?
		    e : response_redirect(rq, "/sak/%s/logg/mal/%" PRId64
		    "/tiltak", rq->subject->file->number, id);
	if ((e = sql_plan_goal_write(&rq->work, f.v[F_GOAL].text, rq->work.now,
	    rq->user->id, g->id, &n)) != ERR_OK)
		return e;
	return log_to_page(rq, "#mal");
}

enum err
page_log_goal_end(struct request *rq)
{
	struct sql_log_goal_find *g;
	enum err e;

	if ((e = find_goal(rq, &g)) != ERR_OK ||
	    (e = form_read_none(rq)) != ERR_OK ||
	    (e = log_end_goal(&rq->work, rq->subject->strand->id, g->id)) !=
	    ERR_OK)
		return e;
	return log_to_page(rq, "#mal");
}

static enum err
show(struct request *rq, int64_t measure, int64_t goal, const char *text,
    const struct form *f)
{
	struct node *n = node_in(view_root(rq), "Goal");
	enum err e;

	log_view_above(rq);
	if (measure != 0)
		node_number(view_root(rq), "Measure", measure);
	node_number(n, "id", goal);
	node_text(n, "text", text);
	if ((e = plan_view_names(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/log_measure.cs");
}

/* What they look at is still to come, and so is what is still to be done. */
static void
judge(struct request *rq, struct form *f, bool is_new)
{
	meeting_judge_day(rq, f, F_DUE);
	meeting_judge_day(rq, f, F_EVALUATION);
	if (is_new)
		form_judge_to_come(f, F_EVALUATION, rq->work.today);
}

static struct log_measure
measure_of(const struct form *f)
{
	return (struct log_measure){ .measure = f->v[F_MEASURE].text,
	    .responsible = f->v[F_RESPONSIBLE].text, .due = f->v[F_DUE].day,
	    .evaluation = f->v[F_EVALUATION].day };
}

enum err
page_log_measure_new(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_log_goal_find *g;
	enum err e;

	if ((e = find_goal(rq, &g)) != ERR_OK)
		return e;
	return show(rq, 0, g->id, g->goal, &f);
}

enum err
page_log_measure_add(struct request *rq)
{
	struct sql_log_goal_find *g;
	struct log_measure m;
	struct form f;
	enum err e;

	if ((e = find_goal(rq, &g)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f, true);
	if (f.bad)
		return show(rq, 0, g->id, g->goal, &f);
	m = measure_of(&f);
	if ((e = log_add_measure(&rq->work, rq->casefile,
	    rq->subject->strand->id, g->id, &m)) != ERR_OK)
		return e;
	return log_to_page(rq, "#mal");
}

enum err
page_log_measure_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_log_measure_find *m;
	enum err e;

	if ((e = find_measure(rq, &m)) != ERR_OK)
		return e;
	form_prefill(&f, F_MEASURE, m->measure);
	form_prefill(&f, F_RESPONSIBLE, m->responsible);
	form_prefill_day(rq->work.mem, &f, F_DUE, m->due);
	form_prefill_day(rq->work.mem, &f, F_EVALUATION, m->evaluation);
	return show(rq, m->id, m->goal, m->goal_text, &f);
}

enum err
page_log_measure_save(struct request *rq)
{
	struct sql_log_measure_find *m;
	struct log_measure now;
	struct form f;
	enum err e;

	if ((e = find_measure(rq, &m)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f, f.v[F_EVALUATION].day != m->evaluation);
	if (f.bad)
		return show(rq, m->id, m->goal, m->goal_text, &f);
	now = measure_of(&f);
	if ((e = log_change_measure(&rq->work, rq->casefile,
	    rq->subject->strand->id, m->id, m->looks, &now)) != ERR_OK)
		return e;
	return log_to_page(rq, "#mal");
}

enum err
page_log_measure_end(struct request *rq)
{
	struct sql_log_measure_find *m;
	enum err e;

	if ((e = find_measure(rq, &m)) != ERR_OK ||
	    (e = form_read_none(rq)) != ERR_OK ||
	    (e = log_end_measure(&rq->work, m->id)) != ERR_OK)
		return e;
	return log_to_page(rq, "#mal");
}
