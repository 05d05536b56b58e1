/* A plan row by row, for the screen and for paper alike. */
#include "plan/plan_view.h"

#include "cover/subject.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

static void
day_text(struct request *rq, struct node *n, const char *name, day d,
    enum language l)
{
	if (d != DAY_NONE)
		node_text(n, name, lang_day(rq->work.mem,
		    paper_lang(rq->app->views, l), d, false));
}

static void
view_head(struct request *rq, struct node *n, const struct plan *p,
    enum language l)
{
	node_text(n, "journal", p->journal);
	node_text(n, "name", p->name);
	node_text(n, "phone", p->phone);
	node_text(n, "kin", p->kin);
	node_text(n, "relation", p->relation);
	node_text(n, "kin_phone", p->kin_phone);
	node_text(n, "coordinator", p->coordinator);
	node_text(n, "coordinator_phone", p->coordinator_phone);
	node_text(n, "place", p->place);
	node_text(n, "signer", p->signer);
	node_text(n, "signer_name", p->signer_name);
	day_text(rq, n, "birth", p->born, l);
	day_text(rq, n, "first", p->first, l);
	day_text(rq, n, "last", p->last, l);
	day_text(rq, n, "evaluation", p->evaluation, l);
	day_text(rq, n, "signed_on", p->signed_on, l);
}

static void
view_points(const struct request *rq, struct node *list, const struct plan *p)
{
	day when = p->signed_on != DAY_NONE ? p->signed_on : rq->work.today;

	for (int i = PLAN_POINT_FRAME + 1; i < PLAN_POINT__MAX; i++) {
		struct node *row = node_add(list);

		node_text(row, "point", words_name(&words_plan_point, i));
		node_text(row, "slug",
		    subject_slug_of_point((enum plan_point)i));
		node_text(row, "body", p->point[i]);
		node_flag(row, "asked", i == PLAN_POINT_IMPORTANT ||
		    (i == PLAN_POINT_CHILD_VIEW &&
		    plan_hears_child(p->born, when)));
	}
}

static void
view_around(struct request *rq, struct node *n, const struct plan *p,
    enum language l)
{
	struct node *services = node_in(n, "Services"),
	    *consents = node_in(n, "Consents"), *row;

	for (size_t i = 0; i < p->services; i++) {
		const struct plan_service *s = &p->service[i];

		row = node_add(services);
		node_text(row, "kind", s->kind);
		node_text(row, "role", s->role);
		node_text(row, "name", s->name);
		node_text(row, "area", s->area);
		node_text(row, "contact", s->contact);
		node_text(row, "contribution", s->contribution);
	}
	for (size_t i = 0; i < p->consents; i++) {
		row = node_add(consents);
		node_text(row, "service", p->consent[i].service);
		day_text(rq, row, "given", p->consent[i].given, l);
		day_text(rq, row, "until", p->consent[i].until, l);
	}
}

/* What is not written is not there: a page has forty times seven of them. */
static void
text(struct node *n, const char *name, const char *s)
{
	if (*s != '\0')
		node_text(n, name, s);
}

static void
view_measures(struct node *list, const struct plan_goal *g)
{
	for (size_t i = 0; i < g->measures; i++) {
		const struct plan_measure *m = &g->measure[i];
		struct node *row = node_add(list);

		node_number(row, "id", m->id);
		text(row, "measure", m->measure);
		text(row, "scope", m->scope);
		text(row, "how", m->how);
		text(row, "schedule", m->schedule);
		text(row, "responsible", m->responsible);
		text(row, "evaluator", m->evaluator);
		text(row, "decision", m->decision);
		text(row, "conclusion", m->conclusion);
		node_flag(row, "stood", m->stood != 0);
		node_flag(row, "first", i == 0);
		node_flag(row, "final", i + 1 == g->measures);
	}
}

void
plan_view(struct request *rq, struct node *n, const struct plan *p,
    enum language l)
{
	struct node *goals = node_in(n, "Goals"),
	    *left_out = node_in(n, "LeftOut");

	view_head(rq, n, p, l);
	view_points(rq, node_in(n, "Points"), p);
	view_around(rq, n, p, l);
	for (size_t i = 0; i < p->goals; i++) {
		struct node *row = node_add(goals);

		node_number(row, "id", p->goal[i].id);
		node_text(row, "goal", p->goal[i].goal);
		node_number(row, "measures", (int64_t)p->goal[i].measures);
		node_flag(row, "first", i == 0);
		node_flag(row, "final", i + 1 == p->goals);
		view_measures(node_in(row, "Measures"), &p->goal[i]);
	}
	for (int i = 0; i < PLAN_LACK__MAX; i++)
		node_flag(left_out, plan_lack_names[i],
		    (p->left_out & 1u << i) != 0);
}
