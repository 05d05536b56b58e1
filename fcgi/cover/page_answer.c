/* A coordinator answers an offer: accepts, or declines with a reason. */
#include "cover/asking.h"
#include "cover/family_view.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

enum { F_ANSWER, F_IMPARTIAL, F_REASON, F__MAX };
enum { ACCEPT, DECLINE };

static const char *const answers[] = {
	[ACCEPT] = "ja", [DECLINE] = "nei", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_ANSWER]    = { "svar",  FORM_CHOICE, .required = true, .choices = answers },
	[F_IMPARTIAL] = { "habil", FORM_TICK },
	[F_REASON]    = { "grunn", FORM_TEXT,   .max = 500 },
};

static void
view_offer(struct request *rq, const struct sql_offer_open *o)
{
	struct node *n = node_in(view_root(rq), "Offer");

	node_text(n, "maker", o->maker);
	node_phone(n, "maker_phone", o->maker_phone);
	node_instant(rq, n, "made", o->made);
	node_say(rq, n, "hours", MSG_OFFER_HOURS,
	    &(struct say)SAY_NUMBER("n", o->hours), 1);
	node_text(n, "message", o->message);
	node_flag(n, "wish_followed", o->followed);
	node_text(n, "wish_reason", o->reason);
	node_text(n, "apart", o->apart);
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct sql_offer_open *o;
	enum err e;

	e = sql_offer_open(&rq->work, rq->subject->strand->id, &o);
	if (e != ERR_OK)
		return e;
	if (o == NULL)
		return err_set(&rq->work, ERR_CONFLICT, "the offer is gone");
	if ((e = subject_view_duty(rq, GUIDELINE_ANSWER_OFFER)) != ERR_OK)
		return e;
	view_offer(rq, o);
	if ((e = family_view_asked(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/answer.cs");
}

enum err
page_answer_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

static enum err
answer(struct request *rq, const struct form *f)
{
	struct strand strand = subject_strand(rq);
	int64_t offer = rq->subject->strand->offer;

	if (f->v[F_ANSWER].number == ACCEPT)
		return strand_accept(&rq->work, &strand, offer, rq->user->id);
	return strand_decline(&rq->work, &strand, offer, f->v[F_REASON].text);
}

/* Who has left the unit since, or its coordinators, cannot take the case. */
static enum err
check_candidate(struct request *rq, struct form *f)
{
	bool may;
	enum err e;

	e = asking_may_answer(rq, &may);
	if (e == ERR_OK && !may)
		form_reject(f, F_ANSWER, "candidate_no_more");
	return e;
}

/* Who says no says why; who says yes is near nobody in the case (R38). */
static void
check_answer(struct form *f)
{
	const struct form_value *answer = &f->v[F_ANSWER];

	if (!answer->given || answer->wrong != NULL)
		return;
	if (answer->number == DECLINE && !f->v[F_REASON].given)
		form_reject(f, F_REASON, "decline_reason");
	if (answer->number == ACCEPT && f->v[F_IMPARTIAL].number != 1)
		form_reject(f, F_IMPARTIAL, "impartial");
}

enum err
page_answer_save(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	check_answer(&f);
	if (!f.bad && f.v[F_ANSWER].number == ACCEPT &&
	    (e = check_candidate(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = answer(rq, &f)) != ERR_OK)
		return e;
	/* Who declines may not see the case; the desk is where both go on. */
	if (f.v[F_ANSWER].number == DECLINE)
		return response_redirect(rq, "/");
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
