/*
 * One of the law's points, or the period of the plan. Each has a version of its
 * own: two write in two of them at once, and of two who write in the same one
 * the second sees both texts.
 */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"
#include "sql_plan.h"

enum { F_TEXT, F_ONWARDS, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TEXT]    = { "punkt",  FORM_TEXT },
	[F_ONWARDS] = { "videre", FORM_TICK },
};

enum { P_FIRST, P_LAST, P_EVALUATION, P_PHONE, P__MAX };

static const struct form_field frame_fields[P__MAX] = {
	[P_FIRST]      = { "plan_fra",         FORM_DATE, .required = true },
	[P_LAST]       = { "plan_til",         FORM_DATE, .required = true },
	[P_EVALUATION] = { "neste_evaluering", FORM_DATE, .required = true },
	[P_PHONE]      = { "eiers_telefon",    FORM_LINE, .max = 40 },
};

static bool
is_frame(const struct request *rq)
{
	return rq->subject->point == PLAN_POINT_FRAME;
}

static void
view_now(struct request *rq)
{
	const struct sql_plan_point_find *p = rq->subject->plan_point;
	const struct sql_plan_find *plan = rq->subject->plan;
	struct node *n = node_in(view_root(rq), "Now");

	if (p == NULL)
		return;
	plan_view_now(rq, p->writer, p->changed);
	node_text(n, "body", p->body);
	if (plan == NULL)
		return;
	node_day(rq, n, "first", plan->first);
	node_day(rq, n, "last", plan->last);
	node_day(rq, n, "evaluation", plan->evaluation);
	node_text(n, "phone", plan->phone);
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct node *root = view_root(rq);

	plan_view_state(rq);
	node_text(root, "Point", words_name(&words_plan_point,
	    (int)rq->subject->point));
	node_text(root, "Slug", subject_slug_of_point(rq->subject->point));
	node_flag(root, "Asked", plan_hears_child(rq->subject->file->birth,
	    rq->work.today));
	if (f->stale)
		view_now(rq);
	view_form(rq, f);
	if (is_frame(rq))
		return view_render(rq, plan_form_status(rq, f),
		    "plan/plan_frame.cs");
	return view_render(rq, plan_form_status(rq, f), "plan/plan_point.cs");
}

static enum err
show_frame(struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;
	struct form f = form_empty(frame_fields, P__MAX);
	struct mem *mem = rq->work.mem;
	day today = rq->work.today;

	if (p != NULL && p->first != DAY_NONE) {
		form_prefill_day(mem, &f, P_FIRST, p->first);
		form_prefill_day(mem, &f, P_LAST, p->last);
		form_prefill_day(mem, &f, P_EVALUATION, p->evaluation);
	} else {
		form_prefill_day(mem, &f, P_FIRST, today);
		form_prefill_day(mem, &f, P_LAST,
		    today + PLAN_EVALUATION_LONG);
		form_prefill_day(mem, &f, P_EVALUATION,
		    today + PLAN_EVALUATION_DAYS);
	}
	if (p != NULL)
		form_prefill(&f, P_PHONE, p->phone);
	return show(rq, &f);
}

/*
 * What the child has said in the log stands there, for whoever reads the log:
 * a coordinator who does not gets nothing out of it.
 */
static enum err
prefill_child(struct request *rq, struct form *f)
{
	struct sql_log_child_said *said;
	int64_t log;
	enum err e;

	if ((e = subject_reads_log(rq, &log)) != ERR_OK || log == 0 ||
	    (e = sql_log_child_said(&rq->work, log, &said)) != ERR_OK ||
	    said == NULL)
		return e;
	form_prefill(f, F_TEXT, said->body);
	node_flag(view_root(rq), "From_log", true);
	return ERR_OK;
}

enum err
page_plan_point_form(struct request *rq)
{
	const struct sql_plan_point_find *p = rq->subject->plan_point;
	struct form f = form_empty(fields, F__MAX);
	enum err e = ERR_OK;

	if (is_frame(rq))
		return show_frame(rq);
	if (p != NULL && *p->body != '\0')
		form_prefill(&f, F_TEXT, p->body);
	else if (rq->subject->point == PLAN_POINT_CHILD_VIEW)
		e = prefill_child(rq, &f);
	return e == ERR_OK ? show(rq, &f) : e;
}

/* The point after `at` that has no text; the goals when all have. */
static enum err
to_next(struct request *rq)
{
	struct plan p;
	enum err e;

	if ((e = plan_of_path(rq, &p)) != ERR_OK)
		return e;
	for (int i = (int)rq->subject->point + 1; i < PLAN_POINT__MAX; i++)
		if (*p.point[i] == '\0' && (i != PLAN_POINT_CHILD_VIEW ||
		    plan_hears_child(p.born, rq->work.today)))
			return response_redirect(rq, "/sak/%s/plan/punkt/%s",
			    rq->subject->file->number,
			    subject_slug_of_point((enum plan_point)i));
	return p.goals > 0 ? plan_to_page(rq, "#mal") : response_redirect(rq,
	    "/sak/%s/plan/mal/nytt", rq->subject->file->number);
}

static void
judge_frame(const struct request *rq, struct form *f)
{
	const struct form_value *first = &f->v[P_FIRST], *last = &f->v[P_LAST],
	    *next = &f->v[P_EVALUATION];

	if (first->wrong != NULL || last->wrong != NULL || next->wrong != NULL)
		return;
	if (last->day < first->day)
		form_reject(f, P_LAST, "before_first");
	else if (last->day < rq->work.today)
		form_reject(f, P_LAST, "is_over");
	else if (next->day <= rq->work.today)
		form_reject(f, P_EVALUATION, "not_to_come");
	else if (next->day > last->day)
		form_reject(f, P_EVALUATION, "after_last");
}

static enum err
save_frame(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, frame_fields, P__MAX, &f)) != ERR_OK)
		return e;
	judge_frame(rq, &f);
	if (f.bad || plan_is_approved(rq))
		return show(rq, &f);
	if ((e = sql_plan_frame_write(&rq->work, f.v[P_PHONE].text,
	    f.v[P_FIRST].day, f.v[P_LAST].day, f.v[P_EVALUATION].day,
	    rq->casefile, &n)) != ERR_OK ||
	    (e = sql_plan_point_write(&rq->work, "", rq->work.now,
	    rq->user->id, rq->casefile, PLAN_POINT_FRAME, &n)) != ERR_OK)
		return e;
	return plan_to_page(rq, "#rammer");
}

enum err
page_plan_point_save(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if (is_frame(rq))
		return save_frame(rq);
	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad || plan_is_approved(rq))
		return show(rq, &f);
	if ((e = sql_plan_point_write(&rq->work, f.v[F_TEXT].text,
	    rq->work.now, rq->user->id, rq->casefile, rq->subject->point,
	    &n)) != ERR_OK)
		return e;
	return f.v[F_ONWARDS].number != 0 ? to_next(rq) :
	    plan_to_page(rq, "#punkter");
}
