/* What was said at a meeting, who was there, and what it became in the plan. */
#include "base/mem.h"
#include "cover/subject.h"
#include "plan/agreement.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/plan.h"
#include "web/request.h"
#include "web/view.h"

enum { F_PRESENT, F_MINUTES, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_PRESENT] = { "tilstede",    FORM_TICKS },
	[F_MINUTES] = { "referattekst", FORM_TEXT, .required = true,
	    .max = 16000 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	enum err e;

	meeting_view_above(rq);
	if ((e = meeting_view(rq, node_in(view_root(rq), "Meeting"),
	    rq->user->language)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "First", rq->route->method == GET);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/meeting_minutes.cs");
}

enum err
page_meeting_minutes_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill(&f, F_MINUTES, rq->subject->meeting->minutes);
	return show(rq, &f);
}

/* Nobody writes down today what is said tomorrow. */
enum err
page_meeting_minutes_save(struct request *rq)
{
	const struct sql_meeting_find *m = rq->subject->meeting;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (!meeting_has_begun(&rq->work, m))
		form_reject(&f, F_MINUTES, "not_held_yet");
	if (m->state == MEETING_STATE_CANCELLED)
		form_reject(&f, F_MINUTES, "was_cancelled");
	if (f.bad)
		return show(rq, &f);
	if ((e = meeting_held(&rq->work, m, f.v[F_MINUTES].text,
	    f.v[F_PRESENT].ids, (size_t)f.v[F_PRESENT].number)) != ERR_OK)
		return e;
	return meeting_to_page(rq, "referat");
}

enum { F_AGREEMENT, F_GOAL, FI__MAX };

static const struct form_field into_fields[FI__MAX] = {
	[F_AGREEMENT] = { "avtale", FORM_ID, .required = true },
	[F_GOAL]      = { "mal",    FORM_ID },
};

/* Somebody else may have taken the goal out, or the plan may be signed now. */
static enum err
into_goal(struct request *rq, const struct sql_agreement_find *a, int64_t goal,
    int64_t *measure_r)
{
	const struct plan_measure m = { .measure = a->body, .scope = "",
		.how = "", .schedule = view_day(rq, a->due),
		.responsible = a->responsible, .evaluator = "",
		.decision = "", .conclusion = "" };
	struct sql_plan_goal_find *g;
	enum err e;

	if ((e = sql_plan_goal_find(&rq->work, goal, rq->casefile, &g)) !=
	    ERR_OK)
		return e;
	if (g == NULL || g->gone)
		return err_set(&rq->work, ERR_CONFLICT, "no such goal");
	return plan_add_measure(&rq->work, rq->casefile, goal, &m, measure_r);
}

static enum err
into_changes(struct request *rq, const struct sql_agreement_find *a,
    int32_t number)
{
	uint64_t n;

	return sql_plan_change_add(&rq->work, rq->casefile, number,
	    mem_printf(rq->work.mem, "%s (%s, %s)", a->body, a->responsible,
	    view_day(rq, a->due)), rq->work.now, rq->user->id, &n);
}

/*
 * Into a plan that is written it goes as a measure; into one that was signed as
 * a change that waits for the evaluation (R43).
 */
static enum err
into_plan(struct request *rq, const struct sql_agreement_find *a, int64_t goal)
{
	struct work *w = &rq->work;
	struct sql_plan_find *p;
	int64_t measure = 0;
	uint64_t n;
	enum err e;

	if ((e = sql_plan_touch(w, rq->subject->file->number, w->now,
	    rq->user->id, &n)) != ERR_OK ||
	    (e = sql_plan_find(w, rq->casefile, &p)) != ERR_OK)
		return e;
	if (p == NULL)
		return err_set(w, ERR_BUG, "a plan that was begun is gone");
	e = p->state == PLAN_STATE_APPROVED ? into_changes(rq, a, p->number) :
	    into_goal(rq, a, goal, &measure);
	return e != ERR_OK ? e : sql_agreement_planned(w, measure, w->now,
	    a->id, &n);
}

enum err
page_meeting_into_plan(struct request *rq)
{
	struct sql_agreement_find *a;
	struct form f;
	enum err e;

	if ((e = form_read_ours(rq, into_fields, FI__MAX, &f)) != ERR_OK)
		return e;
	if ((e = sql_agreement_find(&rq->work, f.v[F_AGREEMENT].number,
	    rq->casefile, &a)) != ERR_OK)
		return e;
	if (a == NULL || a->meeting != rq->subject->meeting->id)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such agreement");
	if (a->planned || !agreement_is_open(a->state))
		return err_set(&rq->work, ERR_CONFLICT,
		    "it is in the plan, or at an end");
	if ((e = into_plan(rq, a, f.v[F_GOAL].number)) != ERR_OK)
		return e;
	return meeting_to_page(rq, "plan");
}
