/* What is claimed of a case's text: registered, given more time, answered. */
#include "cover/subject.h"
#include "desk/left.h"
#include "intake/claim.h"
#include "intake/pages.h"
#include "rules/claim.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_intake.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum { F_KIND, F_FROM, F_BASIS, F_RECEIVED, F_TEXT, F__MAX };

static const char *const kinds[CLAIM_KIND__MAX + 1] = {
	[CLAIM_KIND_ACCESS] = "innsyn",
	[CLAIM_KIND_RECTIFICATION] = "retting",
	[CLAIM_KIND_RESTRICTION] = "sperring",
};
static const struct form_field fields[F__MAX] = {
	[F_KIND]     = { "krav",     FORM_CHOICE, .required = true, .choices = kinds },
	[F_FROM]     = { "hvem",     FORM_CHOICE, .required = true, .choices = claim_claimants },
	[F_BASIS]    = { "grunnlag", FORM_LINE,   .max = 200 },
	[F_RECEIVED] = { "kom",      FORM_DATE,   .required = true },
	[F_TEXT]     = { "tekst",    FORM_TEXT,   .required = true, .max = 2000 },
};

enum { F_TOLD, F_REASON, FE__MAX };

static const struct form_field more_fields[FE__MAX] = {
	[F_TOLD]   = { "varslet", FORM_DATE, .required = true },
	[F_REASON] = { "arsak",   FORM_TEXT, .required = true, .max = 500 },
};

enum { F_OUTCOME, F_ANSWERED, F_ANSWER, FA__MAX };

/* An answer is never "open": that one is the first. */
static const char *const outcomes[CLAIM_STATE__MAX] = {
	[CLAIM_STATE_GRANTED - 1] = "innfridd",
	[CLAIM_STATE_PARTLY - 1] = "delvis",
	[CLAIM_STATE_REFUSED - 1] = "avslag",
	[CLAIM_STATE_WITHDRAWN - 1] = "trukket",
};

static const struct form_field answer_fields[FA__MAX] = {
	[F_OUTCOME]  = { "utfall",      FORM_CHOICE, .required = true, .choices = outcomes },
	[F_ANSWERED] = { "besvart",     FORM_DATE,   .required = true },
	[F_ANSWER]   = { "begrunnelse", FORM_TEXT,   .max = 2000 },
};

/* A claim that is older has the wrong year. */
enum { YEAR = 366 };

static enum err
to_case(struct request *rq)
{
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}

/* A date that must lie between two others, if it is a date at all. */
static void
check_day(const struct request *rq, struct form *f, size_t field, day first,
    const char *early)
{
	if (f->v[field].wrong != NULL)
		return;
	if (f->v[field].day > rq->work.today)
		form_reject(f, field, "in_future");
	else if (f->v[field].day < first)
		form_reject(f, field, early);
}

static enum err
show_new(struct request *rq, const struct form *f)
{
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/claim_new.cs");
}

enum err
page_claim_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show_new(rq, &f);
}

enum err
page_claim_save(struct request *rq)
{
	struct form f;
	int64_t id;
	bool other;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	check_day(rq, &f, F_RECEIVED, rq->work.today - YEAR, "too_early");
	other = f.v[F_FROM].wrong == NULL &&
	    f.v[F_FROM].number == CLAIMANT_OTHER;
	if (other && f.v[F_BASIS].wrong == NULL && !f.v[F_BASIS].given)
		form_reject(&f, F_BASIS, "required");
	if (f.bad)
		return show_new(rq, &f);
	if ((e = claim_register(&rq->work, &(struct claim){
	    .casefile = rq->casefile,
	    .kind = (enum claim_kind)f.v[F_KIND].number,
	    .claimant = (enum claimant)f.v[F_FROM].number,
	    .basis = other ? f.v[F_BASIS].text : "",
	    .received = f.v[F_RECEIVED].day,
	    .text = f.v[F_TEXT].text }, &id)) != ERR_OK)
		return e;
	return to_case(rq);
}

static void
view_claim(struct request *rq)
{
	const struct sql_claim_find *c = rq->subject->claim;
	struct node *n = node_in(view_root(rq), "Claim");

	subject_view(rq);
	node_number(n, "id", c->id);
	node_text(n, "kind", words_name(&words_claim_kind, (int)c->kind));
	node_text(n, "claimant",
	    words_name(&words_claimant, (int)c->claimant));
	node_text(n, "basis", c->basis);
	node_day(rq, n, "received", c->received);
	node_text(n, "text", c->text);
	node_instant(rq, n, "registered", c->registered);
	node_text(n, "registrar", c->registrar);
	node_text(n, "state", words_name(&words_claim_state, (int)c->state));
	node_day(rq, n, "told", c->told);
	node_text(n, "extender", c->extender);
	node_text(n, "reason", c->reason);
	node_day(rq, n, "due_before", c->due_before);
	node_day(rq, n, "answered", c->answered);
	node_text(n, "answer", c->answer);
	node_text(n, "ender", c->ender);
	node_day(rq, n, "notice", claim_first_day(c->received));
	node_day(rq, n, "last", claim_last_day(c->received));
	if (c->state != CLAIM_STATE_OPEN)
		return;
	left_view(rq, n, c->due);
	node_day(rq, n, "due", c->due);
}

enum err
page_claim(struct request *rq)
{
	view_claim(rq);
	return view_render(rq, 200, "intake/claim.cs");
}

static enum err
show_more(struct request *rq, const struct form *f)
{
	view_claim(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/claim_more.cs");
}

enum err
page_claim_more(struct request *rq)
{
	struct form f = form_empty(more_fields, FE__MAX);

	return show_more(rq, &f);
}

enum err
page_claim_more_save(struct request *rq)
{
	const struct sql_claim_find *c = rq->subject->claim;
	struct form f;
	enum err e;

	if ((e = form_read(rq, more_fields, FE__MAX, &f)) != ERR_OK)
		return e;
	check_day(rq, &f, F_TOLD, c->received, "before_claim");
	/* Told later than within the month is not told in time (R60). */
	if (f.v[F_TOLD].wrong == NULL &&
	    f.v[F_TOLD].day > claim_first_day(c->received))
		form_reject(&f, F_TOLD, "notice_too_late");
	if (f.bad)
		return show_more(rq, &f);
	if ((e = claim_extend(&rq->work, c->id, c->received, c->due,
	    f.v[F_TOLD].day, f.v[F_REASON].text)) != ERR_OK)
		return e;
	return to_case(rq);
}

static enum err
show_answer(struct request *rq, const struct form *f)
{
	view_claim(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/claim_answer.cs");
}

enum err
page_claim_answer(struct request *rq)
{
	struct form f = form_empty(answer_fields, FA__MAX);

	return show_answer(rq, &f);
}

enum err
page_claim_answer_save(struct request *rq)
{
	const struct sql_claim_find *c = rq->subject->claim;
	enum claim_state outcome;
	struct form f;
	enum err e;

	if ((e = form_read(rq, answer_fields, FA__MAX, &f)) != ERR_OK)
		return e;
	outcome = (enum claim_state)(f.v[F_OUTCOME].number + 1);
	check_day(rq, &f, F_ANSWERED, c->received, "before_claim");
	if ((outcome == CLAIM_STATE_PARTLY || outcome == CLAIM_STATE_REFUSED) &&
	    f.v[F_ANSWER].wrong == NULL && !f.v[F_ANSWER].given)
		form_reject(&f, F_ANSWER, "required");
	if (f.bad)
		return show_answer(rq, &f);
	if ((e = claim_end(&rq->work, c->id, outcome, f.v[F_ANSWERED].day,
	    f.v[F_ANSWER].text)) != ERR_OK)
		return e;
	return to_case(rq);
}
