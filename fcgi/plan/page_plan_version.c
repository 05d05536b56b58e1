/*
 * What was approved, as it was signed: on the screen for whoever may read it,
 * and on paper; and the sheet as it stands now, to be signed (R42).
 */
#include "base/conf.h"
#include "base/mem.h"
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_compare.h"
#include "plan/plan_fhir.h"
#include "plan/plan_frozen.h"
#include "plan/plan_view.h"
#include "plan/services_view.h"
#include "web/language.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

#include <string.h>

/* What nobody signed is for whoever has the case alone. */
static bool
reads_unsigned(const struct request *rq)
{
	return request_may(rq, ACTION_SERVICES_WRITE);
}

enum err
page_plan_versions(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Versions");
	struct sql_plan_versions *v;
	size_t n;
	enum err e;

	subject_view(rq);
	if ((e = sql_plan_versions(&rq->work, rq->casefile, &v, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row;

		if (v[i].at_closing && !reads_unsigned(rq))
			continue;
		row = node_add(list);
		node_number(row, "number", v[i].number);
		node_day(rq, row, "signed", v[i].signed_on);
		node_instant(rq, row, "approved", v[i].approved);
		node_text(row, "approver", v[i].approver);
		node_flag(row, "newest", i == 0 && !v[i].at_closing);
		node_flag(row, "closing", v[i].at_closing);
	}
	return view_render(rq, 200, "plan/plan_versions.cs");
}

/* The one that the path names, if she may read it. */
static enum err
find(struct request *rq, struct sql_plan_version_find **v_r)
{
	int64_t number = request_id(rq);
	enum err e;

	*v_r = NULL;
	if (number <= INT32_MAX &&
	    (e = plan_version_of(rq, (int32_t)number, v_r)) != ERR_OK)
		return e;
	if (*v_r == NULL || ((*v_r)->at_closing && !reads_unsigned(rq)))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such version");
	return ERR_OK;
}

/* What has changed since the version before, for whoever knew that one. */
static enum err
view_differences(struct request *rq, int32_t number, const struct plan *now)
{
	static const char *const hows[] = { "added", "changed", "taken_out" },
	    *const parts[] = { "point", "goal", "measure" };
	struct node *list = node_in(view_root(rq), "Differences");
	const struct plan_differs *d;
	struct sql_plan_version_find *v;
	struct plan then;
	size_t n;
	enum err e;

	if (number == 1)
		return ERR_OK;
	if ((e = sql_plan_version_find(&rq->work, number - 1, rq->casefile,
	    &v)) != ERR_OK || v == NULL ||
	    (e = plan_thaw(&rq->work, v->content, &then)) != ERR_OK)
		return e;
	d = plan_compare(rq->work.mem, &then, now, &n);
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "how", hows[d[i].how]);
		node_text(row, "part", parts[d[i].part]);
		node_text(row, "text", d[i].text);
		if (d[i].part == PLAN_PART_POINT)
			node_text(row, "point", words_name(&words_plan_point,
			    (int)d[i].point));
	}
	return ERR_OK;
}

enum err
page_plan_version(struct request *rq)
{
	struct node *root = view_root(rq);
	struct sql_plan_version_find *v;
	struct plan p;
	enum err e;

	subject_view(rq);
	if ((e = find(rq, &v)) != ERR_OK ||
	    (e = plan_thaw(&rq->work, v->content, &p)) != ERR_OK ||
	    (e = view_differences(rq, v->number, &p)) != ERR_OK)
		return e;
	if (subject_is_blocked(rq))
		plan_mask(&rq->work, &p);
	if (request_may(rq, ACTION_SERVICES_WRITE) &&
	    (e = plan_view_changes(rq, v->number)) != ERR_OK)
		return e;
	node_number(root, "Number", v->number);
	node_flag(root, "Newest", v->newest && !v->at_closing);
	node_flag(root, "AtClosing", v->at_closing);
	node_instant(rq, root, "ApprovedAt", v->approved);
	node_text(root, "Approver", v->approver);
	node_text(node_in(root, "Letter"), "state",
	    words_name(&words_letter_state, (int)v->state));
	node_flag(root, "Kept", pairs_find(&rq->query, "lagret") != NULL);
	plan_view(rq, node_in(root, "Plan"), &p, language_of(rq));
	return view_render(rq, 200, "plan/plan_version.cs");
}

enum err
page_plan_version_file(struct request *rq)
{
	struct sql_plan_version_find *v;
	enum err e;

	if ((e = find(rq, &v)) != ERR_OK)
		return e;
	return letter_send_of(rq, v->letter, "individuell-plan.pdf");
}

static struct fhir_words
words_of(struct request *rq)
{
	struct fhir_words s = { .title = view_word(rq, "plan.title"),
	    .coordinator = view_word(rq, "plan.coordinator"),
	    .scope = view_word(rq, "plan.scope"),
	    .how = view_word(rq, "plan.how"),
	    .evaluator = view_word(rq, "plan.evaluator"),
	    .decision = view_word(rq, "plan.decision"),
	    .conclusion = view_word(rq, "plan.conclusion") };

	for (int i = 0; i < PLAN_POINT__MAX; i++)
		s.point[i] = view_word(rq, mem_printf(rq->work.mem,
		    "plan_point.%s", words_name(&words_plan_point, i)));
	for (int i = 0; i < SERVICE_KIND__MAX; i++)
		s.kind[i] = view_word(rq, mem_printf(rq->work.mem,
		    "service_kind.%s", words_name(&words_service_kind, i)));
	return s;
}

enum err
page_plan_version_fhir(struct request *rq)
{
	const struct fhir_words words = words_of(rq);
	struct sql_plan_version_find *v;
	struct fhir_about about;
	struct plan p;
	const char *json;
	enum err e;

	if ((e = find(rq, &v)) != ERR_OK ||
	    (e = plan_thaw(&rq->work, v->content, &p)) != ERR_OK)
		return e;
	if (subject_is_blocked(rq))
		plan_mask(&rq->work, &p);
	about = (struct fhir_about){ .hash = v->hash,
	    .municipality = rq->app->conf->municipality_name,
	    .language = words_name(&words_language, (int)language_of(rq)),
	    .approved = v->approved, .in_force = v->newest && !v->at_closing };
	if ((e = plan_consents_now(&rq->work, rq->casefile, &about.stand,
	    &about.stands)) == ERR_OK &&
	    (e = plan_fhir(&rq->work, &p, &about, &words, &json)) == ERR_OK)
		response_file(rq, "individuell-plan.json",
		    "application/fhir+json", json, strlen(json));
	return e;
}

enum err
page_plan_print(struct request *rq)
{
	struct letter_of of = plan_letter(rq);
	enum err e;

	plan_view_state(rq);
	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "plan/plan_print.cs");
}

static enum err
order(struct request *rq, enum language l)
{
	struct letter_of of = plan_letter(rq);
	struct node *top = NULL;
	struct plan p;
	enum err e;

	if ((e = plan_of_path(rq, &p)) == ERR_OK &&
	    (e = plan_paper(rq, &p, 0, l, &top)) == ERR_OK)
		e = letter_order(rq, &of, l, top, "plan/plan_paper.cs");
	if (top != NULL)
		paper_end(top);
	return e;
}

enum err
page_plan_print_order(struct request *rq)
{
	enum language l;
	enum err e;

	if ((e = services_language(rq, &l)) != ERR_OK ||
	    (e = order(rq, l)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/plan/utskrift",
	    rq->subject->file->number);
}

enum err
page_plan_print_file(struct request *rq)
{
	struct letter_of of = plan_letter(rq);

	return letter_send(rq, &of, "individuell-plan-utkast.pdf");
}
