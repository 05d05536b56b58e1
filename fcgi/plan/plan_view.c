/* What the pages of a plan show, and its sheet. */
#include "plan/plan_view.h"

#include "base/mem.h"
#include "cover/subject.h"
#include "plan/consent_view.h"
#include "plan/services_view.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

static const char *
or_empty(const char *s)
{
	return s == NULL ? "" : s;
}

enum err
plan_of_path(struct request *rq, struct plan *p_r)
{
	const struct subject *sub = rq->subject;
	const struct sql_plan_find *plan = sub->plan;
	struct plan_head h = { .journal = or_empty(sub->file->journal),
	    .name = sub->file->name, .coordinator = "",
	    .coordinator_phone = "", .phone = "", .born = sub->file->birth,
	    .first = DAY_NONE, .last = DAY_NONE, .evaluation = DAY_NONE,
	    .blocked = sub->file->block != ADDRESS_BLOCK_NONE };

	if (plan != NULL) {
		h.phone = h.blocked ? "" : plan->phone;
		h.first = plan->first;
		h.last = plan->last;
		h.evaluation = plan->evaluation;
	}
	for (size_t i = sub->strands_n; i-- > 0;) {
		if (sub->strands[i].state != STRAND_STATE_ACTIVE)
			continue;
		h.coordinator = sub->strands[i].holder_name;
		h.coordinator_phone = sub->strands[i].holder_phone;
	}
	return plan_read(&rq->work, rq->casefile, &h, p_r);
}

bool
plan_is_approved(const struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;

	return p != NULL && p->state == PLAN_STATE_APPROVED;
}

int32_t
plan_number(const struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;

	return p == NULL ? 0 : p->number;
}

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
	for (int i = PLAN_POINT_FRAME + 1; i < PLAN_POINT__MAX; i++) {
		struct node *row = node_add(list);

		node_text(row, "point", words_name(&words_plan_point, i));
		node_text(row, "slug",
		    subject_slug_of_point((enum plan_point)i));
		node_text(row, "body", p->point[i]);
		node_flag(row, "asked", i == PLAN_POINT_IMPORTANT ||
		    (i == PLAN_POINT_CHILD_VIEW &&
		    plan_hears_child(p->born, rq->work.today)));
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

static void
view_measures(struct node *list, const struct plan_goal *g)
{
	for (size_t i = 0; i < g->measures; i++) {
		const struct plan_measure *m = &g->measure[i];
		struct node *row = node_add(list);

		node_number(row, "id", m->id);
		node_text(row, "measure", m->measure);
		node_text(row, "scope", m->scope);
		node_text(row, "how", m->how);
		node_text(row, "schedule", m->schedule);
		node_text(row, "responsible", m->responsible);
		node_text(row, "evaluator", m->evaluator);
		node_text(row, "decision", m->decision);
		node_text(row, "conclusion", m->conclusion);
		node_flag(row, "stood", m->stood);
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

static const char *
text_of(const struct plan_measure *m, enum plan_lack lack)
{
	switch (lack) {
	case PLAN_LACK_SCOPE:
		return m->scope;
	case PLAN_LACK_HOW:
		return m->how;
	case PLAN_LACK_RESPONSIBLE:
		return m->responsible;
	case PLAN_LACK_EVALUATOR:
		return m->stood ? m->evaluator : "-";
	default:
		return m->stood ? m->conclusion : "-";
	}
}

/* The measure that is first of those with something missing; 0: none is. */
static int64_t
first_that_lacks(const struct plan *p, enum plan_lack lack)
{
	for (size_t i = 0; i < p->goals; i++)
		for (size_t k = 0; k < p->goal[i].measures; k++)
			if (*text_of(&p->goal[i].measure[k], lack) == '\0')
				return p->goal[i].measure[k].id;
	return 0;
}

static int64_t
first_bare(const struct plan *p)
{
	for (size_t i = 0; i < p->goals; i++)
		if (p->goal[i].measures == 0)
			return p->goal[i].id;
	return 0;
}

/* The page on which it is filled in, below that of the case. */
static const char *
way_of(struct mem *mem, const struct plan *p, enum plan_lack lack)
{
	static const char *const ways[PLAN_LACK__MAX] = {
		[PLAN_LACK_SERVICES] = "tjenester",
		[PLAN_LACK_IMPORTANT] = "plan/punkt/viktig",
		[PLAN_LACK_CHILD_VIEW] = "plan/punkt/barnets-syn",
		[PLAN_LACK_GOALS] = "plan/mal/nytt",
		[PLAN_LACK_PERIOD] = "plan/punkt/rammer",
		[PLAN_LACK_EVALUATION] = "plan/punkt/rammer",
		[PLAN_LACK_CONSENT] = "samtykker/nytt",
		[PLAN_LACK_RESOURCES] = "plan/punkt/ressurser",
		[PLAN_LACK_NEEDS] = "plan/punkt/behov",
		[PLAN_LACK_CONTRIBUTION] = "plan/punkt/bidrag",
		[PLAN_LACK_COOPERATION] = "plan/punkt/samarbeid",
		[PLAN_LACK_ADAPTATION] = "plan/punkt/tilrettelegging",
	};

	if (ways[lack] != NULL)
		return ways[lack];
	if (lack == PLAN_LACK_MEASURES)
		return mem_printf(mem, "plan/mal/%" PRId64 "/tiltak",
		    first_bare(p));
	return mem_printf(mem, "plan/tiltak/%" PRId64,
	    first_that_lacks(p, lack));
}

void
plan_view_lacks(struct request *rq, const struct plan *p, unsigned lacks)
{
	for (int i = 0; i < PLAN_LACK__MAX; i++) {
		bool matters = (PLAN_LACKS_MATTER & 1u << i) != 0;
		struct node *row;

		if ((lacks & 1u << i) == 0)
			continue;
		row = node_add(node_in(view_root(rq),
		    matters ? "Lacks" : "Rest"));
		node_text(row, "lack", plan_lack_names[i]);
		node_text(row, "path", mem_printf(rq->work.mem, "/sak/%s/%s",
		    rq->subject->file->number,
		    way_of(rq->work.mem, p, (enum plan_lack)i)));
	}
}

void
plan_view_names(struct request *rq, const struct plan *p)
{
	struct node *list = node_in(view_root(rq), "Names");

	node_text(node_add(list), "name", p->coordinator);
	for (size_t i = 0; i < p->services; i++) {
		const struct plan_service *s = &p->service[i];

		node_text(node_add(list), "name", *s->name == '\0' ? s->role :
		    *s->role == '\0' ? s->name : mem_printf(rq->work.mem,
		    "%s, %s", s->name, s->role));
	}
}

void
plan_view_state(struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;
	struct node *root = view_root(rq);

	subject_view(rq);
	node_text(root, "Above", mem_printf(rq->work.mem, "/sak/%s/plan",
	    rq->subject->file->number));
	node_text(root, "State", words_name(&words_plan_state,
	    p == NULL ? PLAN_STATE_WRITING : (int)p->state));
	node_flag(root, "Approved", plan_is_approved(rq));
	node_flag(root, "Kept", pairs_find(&rq->query, "lagret") != NULL);
	if (p == NULL || p->number == 0)
		return;
	node_number(root, "Number", p->number);
	node_day(rq, root, "Signed", p->signed_on);
	node_text(root, "Approver", p->approver);
}

void
plan_view_now(struct request *rq, const char *writer, instant changed)
{
	struct node *n = node_in(view_root(rq), "Now");

	node_text(n, "writer", writer);
	node_instant(rq, n, "changed", changed);
}

int
plan_form_status(const struct request *rq, const struct form *f)
{
	int status = view_form_status(f);

	return status == 200 && rq->route->method == POST ? 409 : status;
}

struct letter_of
plan_letter(const struct request *rq)
{
	return (struct letter_of){ LETTER_KIND_PLAN, consent_strand(rq), 0 };
}

enum err
plan_paper(struct request *rq, const struct plan *p, int32_t number,
    enum language l, struct node **top_r)
{
	enum err e;

	if ((e = services_paper(rq, l, 0, top_r)) != ERR_OK)
		return e;
	plan_view(rq, node_in(*top_r, "Plan"), p, l);
	node_flag(*top_r, "Blocked",
	    rq->subject->file->block != ADDRESS_BLOCK_NONE);
	day_text(rq, *top_r, "Made", rq->work.today, l);
	if (number > 0)
		node_number(*top_r, "Number", number);
	return ERR_OK;
}

enum err
plan_to_page(struct request *rq, const char *anchor)
{
	return response_redirect(rq, "/sak/%s/plan?lagret=ja%s",
	    rq->subject->file->number, anchor);
}
