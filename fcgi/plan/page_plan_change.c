/*
 * Between two evaluations the plan stands as it was signed. What changes is
 * noted with its day, and taken in when they go through it together (R43).
 */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum { F_CHANGE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_CHANGE] = { "endring", FORM_TEXT, .required = true, .max = 2000 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	plan_view_state(rq);
	view_form(rq, f);
	return view_render(rq, plan_form_status(rq, f), "plan/plan_change.cs");
}

enum err
page_plan_change_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* What is not approved is changed where it stands. */
enum err
page_plan_change_save(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad || !plan_is_approved(rq))
		return show(rq, &f);
	if ((e = sql_plan_change_add(&rq->work, rq->casefile, plan_number(rq),
	    f.v[F_CHANGE].text, rq->work.now, rq->user->id, &n)) != ERR_OK)
		return e;
	return plan_to_page(rq, "#endringer");
}

enum err
page_plan_evaluate(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = plan_evaluate(&rq->work, rq->casefile,
	    rq->subject->plan->state)) != ERR_OK)
		return e;
	return plan_to_page(rq, "");
}
