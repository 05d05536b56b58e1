/* What is shown of an application, on its screens and in its letters. */
#include "intake/apply_parts.h"

#include "base/conf.h"
#include "cover/subject.h"
#include "intake/casefile.h"
#include "intake/decision.h"
#include "intake/post.h"
#include "rules/calendar.h"
#include "web/request.h"
#include "web/view.h"

const char *const apply_senders[APPLICANT__MAX + 1] = {
	[APPLICANT_PLAN_OWNER] = "planeier",
	[APPLICANT_GUARDIAN] = "foresatt",
	[APPLICANT_RELATIVE] = "parorende",
	[APPLICANT_SERVICE] = "tjeneste",
	[APPLICANT_OTHER] = "annen",
};
const char *const apply_languages[] = { "nb", "nn", NULL };

void
apply_judge_expected(struct form *f, size_t birth, size_t expected)
{
	bool waits = f->v[expected].number == 1;

	if (!f->v[birth].given && !waits)
		form_reject(f, birth, "birth_or_expected");
	if (f->v[birth].given && waits)
		form_reject(f, expected, "birth_and_expected");
}

void
apply_judge_birth(struct form *f, size_t birth, size_t expected, day today)
{
	const struct form_value *born = &f->v[birth];

	apply_judge_expected(f, birth, expected);
	form_judge_been(f, birth, today);
	if (form_is_good(born) &&
	    calendar_age(born->day, today) > PERSON_OLDEST)
		form_reject(f, birth, "too_early");
}

void
apply_judge_kind(struct form *f, size_t kind, size_t birth, size_t expected,
    day today)
{
	const struct form_value *born = &f->v[birth], *k = &f->v[kind];
	bool child = k->number == STRAND_KIND_CHILD_COORDINATOR;

	if (!k->given || k->wrong != NULL)
		return;
	if (f->v[expected].number == 1 && !child)
		form_reject(f, expected, "expected_child_kind");
	if (child && form_is_good(born) &&
	    calendar_age(born->day, today) >= CALENDAR_OF_AGE)
		form_reject(f, kind, "not_a_child");
}

void
apply_view(struct request *rq)
{
	const struct sql_application_find *a = rq->subject->application;
	struct node *n = node_in(view_root(rq), "Application");

	subject_view(rq);
	node_number(n, "id", a->id);
	node_text(n, "path", post_path(rq));
	node_flag(n, "plan", a->plan);
	node_day(rq, n, "received", a->received);
	node_instant(rq, n, "registered", a->registered);
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
	node_day(rq, n, "confirmed", a->confirmed);
	node_day(rq, n, "expected", a->expected);
	node_text(n, "delay_why", a->delay_why);
	node_text(n, "state", words_name(&words_application_state,
	    (int)a->state));
	if (a->changes != 0) {
		node_day(rq, n, "changes", a->changes_sent);
		node_number(n, "changes_application",
		    a->changes_application);
	}
	node_instant(rq, n, "ended", a->ended);
	node_text(n, "ended_why", a->ended_why);
}

struct node *
apply_paper(struct request *rq)
{
	const struct sql_application_find *a = rq->subject->application;
	struct node *top = post_paper(rq), *n = node_in(top, "Letter");

	node_flag(n, "plan", a->plan);
	node_text(n, "dated", post_day(rq, a->language, rq->work.today));
	node_text(n, "received", post_day(rq, a->language, a->received));
	node_text(n, "holds", words_name(&words_strand_state,
	    (int)rq->subject->strand->state));
	if (a->changes != 0) {
		node_text(n, "changes", post_day(rq, a->language,
		    a->changes_sent));
		node_text(n, "changes_why", a->text);
	}
	post_addressee(rq, n, a->sender, a->sender_name, a->address);
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
