/* What is shown of an application, on its screens and in its letters. */
#include "intake/apply_parts.h"

#include "base/conf.h"
#include "base/mem.h"
#include "cover/subject.h"
#include "intake/decision.h"
#include "rules/identity.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

void
apply_view(struct request *rq)
{
	const struct sql_application_find *a = rq->subject->application;
	struct node *n = node_in(view_root(rq), "Application");

	subject_view(rq);
	node_number(n, "id", a->id);
	node_text(n, "path", mem_printf(rq->work.mem, "/sak/%s/soknad/%" PRId64,
	    rq->subject->file->number, a->id));
	node_flag(n, "plan", a->plan);
	node_day(rq, n, "received", a->received);
	node_instant(rq, n, "registered", a->registered);
	node_text(n, "registrar", a->registrar);
	node_text(n, "late_why", a->late_why);
	node_text(n, "came_by", words_name(&words_came_by, (int)a->came_by));
	node_text(n, "sender", words_name(&words_applicant, (int)a->sender));
	node_text(n, "sender_name", a->sender_name);
	node_text(n, "contact", a->contact);
	node_text(n, "address", a->address);
	node_text(n, "language", words_name(&words_language,
	    (int)a->language));
	node_text(n, "interpreter", a->interpreter);
	node_text(n, "text", a->text);
	node_text(n, "worker", a->worker_name);
	node_flag(n, "mine", a->worker == rq->user->id);
	node_day(rq, n, "informed", a->informed);
	node_day(rq, n, "confirmed", a->confirmed);
	node_day(rq, n, "expected", a->expected);
	node_text(n, "delay_why", a->delay_why);
	node_text(n, "state", words_name(&words_application_state,
	    (int)a->state));
	node_instant(rq, n, "ended", a->ended);
	node_text(n, "ender", a->ender);
	node_text(n, "ended_why", a->ended_why);
}

enum err
apply_back(struct request *rq)
{
	return response_redirect(rq, "/sak/%s/soknad/%" PRId64,
	    rq->subject->file->number, rq->subject->application->id);
}

enum err
apply_to_letter(struct request *rq, int64_t letter)
{
	return response_redirect(rq, "/sak/%s/soknad/%" PRId64 "/brev/%" PRId64,
	    rq->subject->file->number, rq->subject->application->id, letter);
}

/* The letter is to who applied; a blocked address is not even looked at. */
static void
view_addressee(struct request *rq, struct node *n)
{
	const struct sql_application_find *a = rq->subject->application;
	bool self = a->sender == APPLICANT_PLAN_OWNER || *a->sender_name ==
	    '\0' || a->sender == APPLICANT_SERVICE;

	node_text(n, "to", self ? rq->subject->file->name : a->sender_name);
	node_flag(n, "for_other", !self);
	if (rq->subject->file->block == ADDRESS_BLOCK_NONE)
		node_text(n, "address", a->address);
}

struct node *
apply_paper(struct request *rq)
{
	const struct sql_application_find *a = rq->subject->application;
	struct node *top = paper_begin(rq->work.mem);
	struct node *page = node_in(top, "Page"), *n = node_in(top, "Letter");

	node_text(page, "municipality", rq->app->conf->municipality_name);
	node_text(page, "office_phone",
	    rq->app->conf->municipality_office_phone);
	node_text(n, "number", rq->subject->file->number);
	node_text(n, "journal", rq->subject->file->journal);
	node_text(n, "name", rq->subject->file->name);
	node_text(n, "worker", rq->user->name);
	node_text(n, "kind", words_name(&words_strand_kind,
	    (int)rq->subject->strand->kind));
	node_flag(n, "plan", a->plan);
	view_addressee(rq, n);
	return top;
}

enum err
apply_decision(struct request *rq, struct sql_decision_newest **d_r)
{
	return sql_decision_newest(&rq->work, rq->subject->application->id,
	    d_r);
}

static void
view_bases(struct node *n, legal_bases legal)
{
	for (int b = 0; b < LEGAL_BASIS__MAX; b++)
		if ((legal & UINT32_C(1) << b) != 0)
			node_text(node_add(n), "basis",
			    words_name(&words_legal_basis, b));
}

void
apply_view_decision(struct request *rq, struct node *n,
    const struct sql_decision_newest *d)
{
	node_text(n, "state", words_name(&words_decision_state,
	    (int)d->state));
	node_text(n, "plan", words_name(&words_decided, (int)d->plan));
	node_text(n, "coordinator", words_name(&words_decided,
	    (int)d->coordinator));
	node_text(n, "kind", words_name(&words_strand_kind, (int)d->kind));
	node_text(n, "form", words_name(&words_decision_form, (int)d->form));
	node_text(n, "main_basis", words_name(&words_legal_basis,
	    (int)d->main_basis));
	view_bases(node_in(n, "Bases"), decision_bases(d->bases));
	node_text(n, "facts", d->facts);
	node_text(n, "reasons", d->reasons);
	node_text(n, "writer", d->writer);
	node_flag(n, "own", rq->app->conf->intake_four_eyes &&
	    d->written_by == rq->user->id);
	node_text(n, "approver", d->approver);
	node_day_parts(rq, n, "dated", d->dated);
	node_day(rq, n, "sent", d->sent);
	node_day_parts(rq, n, "until", d->complain_until);
}

void
apply_judge_identity(struct form *f)
{
	for (size_t i = 0; i < f->n; i++)
		if ((f->field[i].kind == FORM_LINE ||
		    f->field[i].kind == FORM_TEXT) && f->v[i].typed != NULL &&
		    identity_number_in(f->v[i].typed))
			form_reject(f, i, "identity");
}
