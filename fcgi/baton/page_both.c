/*
 * A child has a coordinator and a log: whoever has the baton says whether the
 * log ends, and the family which goals go into the plan. What is in both lists
 * is seen side by side (R58, B241).
 */
#include "baton/both.h"
#include "baton/log_view.h"
#include "baton/pages.h"
#include "cover/subject.h"
#include "plan/meeting_alike.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum { F_GOALS, F_FAMILY, F_CHOICE, F_REASON, F__MAX };

/* In the order of the enum. */
static const char *const choices[] = { "avslutt", "fortsett", NULL };

static const struct form_field fields[F__MAX] = {
	[F_GOALS]  = { "til_planen",   FORM_TICKS },
	[F_FAMILY] = { "familien_vil", FORM_TICK },
	[F_CHOICE] = { "loggen",       FORM_CHOICE, .required = true, .choices = choices },
	[F_REASON] = { "fortsetter_fordi", FORM_TEXT, .max = 500 },
};

/* What both lists have in common, and who coordinates. */
struct beside {
	struct sql_coordinator_beside *who;
	struct sql_plan_find *plan;	/* NULL: nobody has begun it */
};

static bool
is_approved(const struct beside *b)
{
	return b->plan != NULL && b->plan->state == PLAN_STATE_APPROVED;
}

static enum err
look_beside(struct request *rq, struct beside *b_r)
{
	enum err e;

	if ((e = log_is_kept(rq)) != ERR_OK ||
	    (e = sql_coordinator_beside(&rq->work, rq->casefile,
	    rq->subject->strand->id, &b_r->who)) != ERR_OK)
		return e;
	if (b_r->who == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "nobody coordinates");
	return sql_plan_find(&rq->work, rq->casefile, &b_r->plan);
}

static void
view_measures(struct node *n, const struct sql_plan_measures *m, size_t count,
    int64_t goal)
{
	struct node *list = node_in(n, "Measures");

	for (size_t i = 0; i < count; i++)
		if (m[i].goal == goal)
			node_text(node_add(list), "measure", m[i].measure);
}

/* The plan's own list, beside that of the log. */
static enum err
view_plan(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Planned");
	struct sql_plan_measures *m;
	struct sql_plan_goals *g;
	size_t n, count;
	enum err e;

	if ((e = sql_plan_goals(&rq->work, rq->casefile, &g, &n)) != ERR_OK ||
	    (e = sql_plan_measures(&rq->work, rq->casefile, &m, &count)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "goal", g[i].goal);
		view_measures(row, m, count, g[i].id);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct beside *b, const struct form *f)
{
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_CHOOSE_BOTH)) != ERR_OK)
		return e;
	log_view_above(rq);
	node_text(view_root(rq), "Coordinator", b->who->name);
	node_flag(view_root(rq), "Approved", is_approved(b));
	if ((e = log_view_work(rq)) != ERR_OK ||
	    (e = view_plan(rq)) != ERR_OK ||
	    (e = meeting_view_alike(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/both.cs");
}

enum err
page_both_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct beside b;
	enum err e;

	if ((e = look_beside(rq, &b)) != ERR_OK)
		return e;
	return show(rq, &b, &f);
}

static void
judge(struct form *f, const struct beside *b)
{
	if (f->v[F_GOALS].number > 0 && is_approved(b))
		form_reject(f, F_GOALS, "plan_stands");
	if (f->v[F_GOALS].number > 0 && f->v[F_FAMILY].number == 0)
		form_reject(f, F_FAMILY, "required");
	if (f->v[F_CHOICE].number == BOTH_CHOICE_GOES_ON &&
	    !f->v[F_REASON].given)
		form_reject(f, F_REASON, "required");
}

/* The plan is begun by what goes into it, and held while it does. */
static enum err
save(struct request *rq, const struct form *f)
{
	uint64_t n;
	enum err e;

	if (f->v[F_GOALS].number > 0 && (e = sql_plan_touch(&rq->work,
	    rq->subject->file->number, rq->work.now, rq->user->id, &n)) !=
	    ERR_OK)
		return e;
	return both_choose(&rq->work, rq->casefile, rq->subject->strand->id,
	    &(struct both){
	    .choice = (enum both_choice)f->v[F_CHOICE].number,
	    .reason = f->v[F_REASON].given ? f->v[F_REASON].text : "",
	    .goal = f->v[F_GOALS].ids,
	    .goals = (size_t)f->v[F_GOALS].number });
}

enum err
page_both_save(struct request *rq)
{
	struct beside b;
	struct form f;
	enum err e;

	if ((e = look_beside(rq, &b)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(&f, &b);
	if (f.bad)
		return show(rq, &b, &f);
	if ((e = save(rq, &f)) != ERR_OK)
		return e;
	if (f.v[F_CHOICE].number == BOTH_CHOICE_GOES_ON)
		return log_to_page(rq, "#mal");
	return response_redirect(rq, "/sak/%s/stafettholder/avslutning",
	    rq->subject->file->number);
}
