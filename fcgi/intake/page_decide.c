/* A decision is written, and handed on to whoever approves it (R2, R16). */
#include "base/mem.h"
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/casefile.h"
#include "intake/decision.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "rules/calendar.h"
#include "web/request.h"
#include "web/view.h"

/* As on the page: faults are listed in this order. */
enum {
	F_COORDINATOR, F_KIND, F_PLAN, F_FORM, F_BASES, F_MAIN, F_FACTS,
	F_REASONS, F_DONE, F__MAX
};

/* In the order of the enums. */
static const char *const outcomes[] = {
	"ikke-sokt", "innvilget", "delvis", "avslag", "takket-nei", NULL
};
static const char *const forms[] = {
	"enkeltvedtak", "klagerett", "tildelingsbrev", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_COORDINATOR] = { "om_koordinator",  FORM_CHOICE, .required = true, .choices = outcomes },
	[F_KIND]        = { "koordinatorslag",         FORM_CHOICE, .required = true, .choices = casefile_kinds },
	[F_PLAN]        = { "om_plan",         FORM_CHOICE, .required = true, .choices = outcomes },
	[F_FORM]        = { "brevslag",         FORM_CHOICE, .required = true, .choices = forms },
	[F_BASES]       = { "hjemmel",      FORM_TICKS,  .required = true },
	[F_MAIN]        = { "viktigst",     FORM_ID,     .required = true, .max = LEGAL_BASIS__MAX },
	[F_FACTS]       = { "fakta",        FORM_TEXT,   .max = 4000 },
	[F_REASONS]     = { "grunner",  FORM_TEXT,   .max = 4000 },
	[F_DONE]        = { "ferdig",       FORM_TICK },
};

static void
view_choices(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Bases");

	for (int b = 0; b < LEGAL_BASIS__MAX; b++) {
		struct node *row = node_add(list);

		node_number(row, "id", b + 1);
		node_text(row, "basis", words_name(&words_legal_basis, b));
	}
}

static enum err
show(struct request *rq, const struct form *f)
{
	view_choices(rq);
	apply_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/decide.cs");
}

/* What was asked for is what is to be decided, until somebody says else. */
static void
prefill_new(struct request *rq, struct form *f)
{
	bool has = rq->subject->strand->state != STRAND_STATE_APPLIED;

	form_prefill(f, F_KIND, casefile_kinds[rq->subject->strand->kind]);
	form_prefill(f, F_FORM, forms[DECISION_FORM_INDIVIDUAL_DECISION]);
	if (has)
		form_prefill(f, F_COORDINATOR, outcomes[DECIDED_NOT_ASKED]);
	if (!rq->subject->application->plan)
		form_prefill(f, F_PLAN, outcomes[DECIDED_NOT_ASKED]);
}

static void
prefill(struct request *rq, struct form *f, const struct sql_decision_newest *d)
{
	legal_bases of = decision_bases(d->bases);
	int64_t *ids = mem_array(rq->work.mem, LEGAL_BASIS__MAX, sizeof(*ids));
	size_t n = 0;

	form_prefill(f, F_COORDINATOR, outcomes[d->coordinator]);
	form_prefill(f, F_KIND, casefile_kinds[d->kind]);
	form_prefill(f, F_PLAN, outcomes[d->plan]);
	form_prefill(f, F_FORM, forms[d->form]);
	form_prefill(f, F_MAIN, mem_printf(rq->work.mem, "%d",
	    (int)d->main_basis + 1));
	form_prefill(f, F_FACTS, d->facts);
	form_prefill(f, F_REASONS, d->reasons);
	for (int b = 0; b < LEGAL_BASIS__MAX; b++)
		if ((of & UINT32_C(1) << b) != 0)
			ids[n++] = b + 1;
	f->v[F_BASES].ids = ids;
	f->v[F_BASES].number = (int64_t)n;
}

enum err
page_decide_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_decision_newest *d;
	enum err e;

	if ((e = apply_decision(rq, &d)) != ERR_OK)
		return e;
	if (d != NULL && d->state != DECISION_STATE_DRAFT)
		return post_back(rq);
	/* What is to be changed is what it begins with. */
	if (d == NULL && rq->subject->application->changes != 0 &&
	    (e = sql_decision_of(&rq->work, rq->subject->application->changes,
	    &d)) != ERR_OK)
		return e;
	if (d == NULL)
		prefill_new(rq, &f);
	else
		prefill(rq, &f, d);
	return show(rq, &f);
}

/* Of what was read; bases that are none are no choice. */
static struct decision
decision_of(struct form *f)
{
	struct decision d = {
		.plan = (enum decided)f->v[F_PLAN].number,
		.coordinator = (enum decided)f->v[F_COORDINATOR].number,
		.kind = (enum strand_kind)f->v[F_KIND].number,
		.form = (enum decision_form)f->v[F_FORM].number,
		.main_basis = (enum legal_basis)(f->v[F_MAIN].number - 1),
		.facts = f->v[F_FACTS].text, .reasons = f->v[F_REASONS].text,
	};

	for (int64_t i = 0; i < f->v[F_BASES].number; i++) {
		int64_t id = f->v[F_BASES].ids[i];

		if (id < 1 || id > LEGAL_BASIS__MAX)
			form_reject(f, F_BASES, "not_a_choice");
		else
			d.bases |= UINT32_C(1) << (id - 1);
	}
	return d;
}

/* Whether the person has a coordinator already, whatever is decided here. */
static bool
has_coordinator(const struct request *rq)
{
	return rq->subject->strand->state != STRAND_STATE_APPLIED;
}

static bool
is_taken(const struct request *rq, enum strand_kind kind)
{
	const struct subject *sub = rq->subject;

	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].kind == kind &&
		    sub->strands[i].id != sub->strand->id &&
		    sub->strands[i].state != STRAND_STATE_CLOSED)
			return true;
	return false;
}

static void
check_kind(struct request *rq, struct form *f, const struct decision *d)
{
	day born = rq->subject->file->birth;

	if (!decision_gives(d->coordinator))
		return;
	if (is_taken(rq, d->kind) ||
	    (has_coordinator(rq) && d->kind != rq->subject->strand->kind))
		form_reject(f, F_KIND, "has_coordinator");
	else if (d->kind == STRAND_KIND_CHILD_COORDINATOR &&
	    born != DAY_NONE && calendar_age(born, rq->work.today) >= 18)
		form_reject(f, F_KIND, "not_a_child");
}

/* A plan has a coordinator; who wants no plan is offered one all the same. */
static void
check_outcomes(struct request *rq, struct form *f, const struct decision *d)
{
	if (d->coordinator == DECIDED_NOT_ASKED && !has_coordinator(rq))
		form_reject(f, F_COORDINATOR, "decide_coordinator");
	if (d->plan == DECIDED_NOT_ASKED && rq->subject->application->plan)
		form_reject(f, F_PLAN, "decide_plan");
	if (decision_gives(d->plan) && !decision_gives(d->coordinator) &&
	    !has_coordinator(rq))
		form_reject(f, F_PLAN, "plan_needs_coordinator");
	if (d->plan == DECIDED_NOT_ASKED &&
	    d->coordinator == DECIDED_NOT_ASKED)
		form_reject(f, F_PLAN, "nothing_decided");
}

/* A draft may lack its words; what is handed on may not. */
static struct decision
check(struct request *rq, struct form *f)
{
	struct decision d = { 0 };

	if (f->v[F_MAIN].wrong == NULL && f->v[F_MAIN].number >
	    LEGAL_BASIS__MAX)
		form_reject(f, F_MAIN, "not_a_choice");
	if (f->bad)
		return d;
	d = decision_of(f);
	check_kind(rq, f, &d);
	check_outcomes(rq, f, &d);
	if ((d.bases & UINT32_C(1) << d.main_basis) == 0)
		form_reject(f, F_MAIN, "not_among");
	if (f->v[F_DONE].number == 1 && decision_denies(&d) &&
	    !f->v[F_REASONS].given)
		form_reject(f, F_REASONS, "reasons_needed");
	if (f->v[F_DONE].number == 1 && !f->v[F_FACTS].given)
		form_reject(f, F_FACTS, "required");
	return d;
}

enum err
page_decide_save(struct request *rq)
{
	struct strand s = subject_strand(rq);
	struct sql_decision_newest *now;
	struct decision d;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	d = check(rq, &f);
	if (f.bad)
		return show(rq, &f);
	if ((e = apply_decision(rq, &now)) != ERR_OK ||
	    (e = decision_save(&rq->work, rq->subject->application->id, now,
	    &d, &id)) != ERR_OK ||
	    (f.v[F_DONE].number == 1 &&
	    (e = decision_propose(&rq->work, rq->subject->application->id,
	    id, &s)) != ERR_OK))
		return e;
	return post_back(rq);
}

enum err
page_decide_back(struct request *rq)
{
	struct sql_decision_newest *d;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = apply_decision(rq, &d)) != ERR_OK)
		return e;
	if (d == NULL)
		return err_set(&rq->work, ERR_CONFLICT, "nothing is written");
	if ((e = decision_back(&rq->work, rq->subject->application->id,
	    d->id)) != ERR_OK ||
	    (e = post_replace(rq, LETTER_KIND_DECISION)) != ERR_OK)
		return e;
	return post_back(rq);
}
