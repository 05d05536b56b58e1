/* A decision is approved by another than who wrote it: a letter (R16, R17). */
#include "base/conf.h"
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/decision.h"
#include "intake/law.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

enum { F_READ, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_READ] = { "lest", FORM_TICK },
};

/* What the letter of a decision names of the law (R16, R17, R35). */
static const enum law_reference always[] = {
	LAW_REFERENCE_SEE_FILE, LAW_REFERENCE_WITHHELD
};
static const enum law_reference of_basis[LEGAL_BASIS__MAX] = {
	[LEGAL_BASIS_PLAN_HEALTH] = LAW_REFERENCE_PLAN_HEALTH,
	[LEGAL_BASIS_COORDINATOR_HEALTH] = LAW_REFERENCE_COORDINATOR_HEALTH,
	[LEGAL_BASIS_CHILD_COORDINATOR_HEALTH] =
	    LAW_REFERENCE_CHILD_COORDINATOR_HEALTH,
	[LEGAL_BASIS_PLAN_NAV] = LAW_REFERENCE_PLAN_NAV,
	[LEGAL_BASIS_PLAN_SOCIAL] = LAW_REFERENCE_PLAN_SOCIAL,
	[LEGAL_BASIS_PLAN_CHILD_WELFARE] = LAW_REFERENCE_PLAN_CHILD_WELFARE,
};

static void
name_all(struct post_laws *n, legal_bases legal)
{
	for (int b = 0; b < LEGAL_BASIS__MAX; b++)
		if ((legal & UINT32_C(1) << b) != 0)
			post_need_law(n, n->laws, of_basis[b]);
	if ((legal & LEGAL_HEALTH) != 0)
		post_need_law(n, n->complaint, LAW_REFERENCE_COMPLAINT_HEALTH);
	if ((legal & ~LEGAL_HEALTH) != 0)
		post_need_law(n, n->complaint, LAW_REFERENCE_COMPLAINT_GENERAL);
	for (size_t i = 0; i < sizeof(always) / sizeof(*always); i++)
		post_need_law(n, NULL, always[i]);
}

/* What is to be approved: proposed, or approved and to be dated anew. */
struct approval {
	struct sql_decision_newest *d;
	struct law law;
};

static bool
waits(const struct approval *a)
{
	return a->d != NULL && (a->d->state == DECISION_STATE_PROPOSED ||
	    a->d->state == DECISION_STATE_APPROVED);
}

static enum err
find(struct request *rq, struct approval *a)
{
	enum err e;

	if ((e = apply_decision(rq, &a->d)) != ERR_OK)
		return e;
	return law_read(&rq->work, rq->work.today,
	    rq->subject->application->language, &a->law);
}

/* How many references may not be printed yet; each goes to `list`, or NULL. */
static size_t
unchecked(const struct approval *a, struct node *list)
{
	struct post_laws n = { .law = &a->law, .unchecked = list };

	name_all(&n, decision_bases(a->d->bases));
	return n.wrong;
}

static enum err
show(struct request *rq, const struct form *f, const struct approval *a)
{
	struct node *n = node_in(view_root(rq), "Decision");

	(void)unchecked(a, node_in(view_root(rq), "Unchecked"));
	apply_view(rq);
	apply_view_decision(rq, n, a->d);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/approve.cs");
}

enum err
page_approve_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct approval a;
	enum err e = find(rq, &a);

	if (e != ERR_OK)
		return e;
	return waits(&a) ? show(rq, &f, &a) : post_back(rq);
}

/* What comes next depends on whether they get a coordinator. */
static enum own_page
own_part(enum decided coordinator)
{
	switch (coordinator) {
	case DECIDED_GRANTED:
	case DECIDED_PARTLY:
		return OWN_PAGE_DECISION_GRANTED;
	case DECIDED_REFUSED:
		return OWN_PAGE_DECISION_REFUSED;
	default:
		return OWN_PAGE__MAX;
	}
}

static enum err
order(struct request *rq, const struct approval *a, day until,
    int64_t *letter_r)
{
	const struct sql_application_find *ap = rq->subject->application;
	struct node *top = apply_paper(rq), *n = node_in(top, "Letter");
	struct post_laws named = { .law = &a->law, .laws = node_in(n, "Laws"),
	    .complaint = node_in(n, "Complaint") };
	enum err e;

	name_all(&named, decision_bases(a->d->bases));
	apply_view_decision(rq, node_in(top, "Decision"), a->d);
	node_text(n, "see_file", a->law.of[LAW_REFERENCE_SEE_FILE].text);
	node_text(n, "withheld", a->law.of[LAW_REFERENCE_WITHHELD].text);
	node_text(n, "worker", a->d->writer);
	node_text(n, "approver", a->d->approved_by != 0 ? a->d->approver :
	    rq->user->name);
	node_text(n, "until", post_day(rq, ap->language, until));
	e = post_order(rq, &(struct post_letter){ .kind = LETTER_KIND_DECISION,
	    .own = own_part(a->d->coordinator), .decision = a->d->id,
	    .language = ap->language }, top, letter_r);
	paper_end(top);
	return e;
}

static void
check(struct request *rq, struct form *f, const struct approval *a)
{
	bool again = a->d->state == DECISION_STATE_APPROVED;

	if (f->v[F_READ].number == 0)
		form_reject(f, F_READ, "required");
	if (!again && rq->app->conf->intake_four_eyes &&
	    a->d->written_by == rq->user->id)
		form_reject(f, F_READ, "four_eyes");
	if (unchecked(a, NULL) != 0)
		form_reject(f, F_READ, "law_unchecked");
}

enum err
page_approve_save(struct request *rq)
{
	struct approval a;
	struct form f;
	int64_t letter;
	day until;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &a)) != ERR_OK)
		return e;
	if (!waits(&a))
		return err_set(&rq->work, ERR_CONFLICT,
		    "nothing waits to be approved");
	check(rq, &f, &a);
	if (f.bad)
		return show(rq, &f, &a);
	if ((e = decision_approve(&rq->work, rq->subject->application->id,
	    a.d->id, decision_bases(a.d->bases), rq->work.today, &until)) !=
	    ERR_OK ||
	    (e = order(rq, &a, until, &letter)) != ERR_OK)
		return e;
	return post_to_letter(rq, letter);
}
