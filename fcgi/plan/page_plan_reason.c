/*
 * Why there is no plan, ninety days after it was decided that there is to be
 * one: whoever is to make it says so, and all of them are counted (B242, R43).
 */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "plan/unmade.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum { F_REASON, F__MAX };

/* In the order of enum plan_reason. */
static const char *const reasons[PLAN_REASON__MAX + 1] = {
	"familien_venter", "familien_vil_ikke", "samtykke_mangler",
	"tjenestene_mangler", "uklart_behov", "ny_koordinator", "ikke_tid",
	"nesten_ferdig", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_REASON] = { "grunn_uten_plan", FORM_CHOICE, .required = true,
	    .choices = reasons },
};

static enum err
show(struct request *rq, const struct form *f)
{
	struct node *list = node_in(view_root(rq), "Reasons");
	enum err e;

	subject_view(rq);
	plan_view_above(rq);
	if ((e = unmade_view(rq)) != ERR_OK)
		return e;
	for (int i = 0; i < PLAN_REASON__MAX; i++) {
		struct node *row = node_add(list);

		node_text(row, "slug", reasons[i]);
		node_text(row, "reason", words_name(&words_plan_reason, i));
	}
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/plan_reason.cs");
}

enum err
page_plan_reason_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* The same reason as last is said again: it is so still, on another day. */
enum err
page_plan_reason_save(struct request *rq)
{
	struct form f;
	day since;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = unmade_since(&rq->work, rq->casefile, &since)) != ERR_OK)
		return e;
	if (since == DAY_NONE)
		return err_set(&rq->work, ERR_CONFLICT, "there is a plan");
	if ((e = sql_plan_reason_add(&rq->work, rq->casefile,
	    (enum plan_reason)f.v[F_REASON].number, rq->work.now, rq->user->id,
	    &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/plan?lagret=ja",
	    rq->subject->file->number);
}
