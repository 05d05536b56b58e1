/*
 * What the team was asked, and what it answers: advice, which services, another
 * holder at level 3, or that an individual plan be applied for (R56, B207-221).
 */
#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "baton/contact.h"
#include "baton/contact_view.h"
#include "baton/pages.h"
#include "cover/asking.h"
#include "cover/subject.h"
#include "desk/duty.h"
#include "plan/meeting_view.h"
#include "voice/feedback.h"
#include "voice/sending.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum { F_OUTCOME, F_FAMILY, F_ANSWER, F_SERVICES, F_HOLDER, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_OUTCOME]  = { "teamet_svarer", FORM_TICKS, .required = true },
	[F_FAMILY]   = { "kontakt_avklart", FORM_TICK },
	[F_ANSWER]   = { "radet",         FORM_TEXT,  .required = true, .max = 2000 },
	[F_SERVICES] = { "hvilke_tjenester", FORM_TEXT, .max = 500 },
	[F_HOLDER]   = { "koordinator",   FORM_ID },
};

enum { F_MEETING, M__MAX };

/* Characters of what somebody applies with. */
enum { TOLD_MOST = 4000 };

static const struct form_field meeting_fields[M__MAX] = {
	[F_MEETING] = { "tas_opp", FORM_DATE, .required = true },
};

static bool
is_open(const struct request *rq)
{
	return rq->subject->contact->state == CONTACT_FORM_STATE_OPEN;
}

/* No new holder where somebody coordinates anyway (B238), nor who is asked. */
static bool
may_name(const struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	return asking_goes_alone(rq->subject) && s->offer == 0 &&
	    s->state == STRAND_STATE_ACTIVE &&
	    s->held_as == HOLD_BASIS_ACCEPTED;
}

/* Which outcomes there are to choose of. */
static int64_t
outcomes(const struct request *rq)
{
	int64_t all = CONTACT_BIT(CONTACT_OUTCOME__MAX) - 1;

	if (!may_name(rq))
		all &= ~CONTACT_BIT(CONTACT_OUTCOME_HOLDER);
	/* Everybody in the office reads who is to be contacted (R73). */
	if (!rq->app->conf->baton_team_recommends_plan ||
	    subject_is_blocked(rq))
		all &= ~CONTACT_BIT(CONTACT_OUTCOME_PLAN);
	return all;
}

static void
view_contact(struct request *rq)
{
	const struct sql_contact_form_find *c = rq->subject->contact;
	struct node *n = node_in(view_root(rq), "Contact");

	node_number(n, "id", c->id);
	node_text(n, "state", words_name(&words_contact_form_state,
	    (int)c->state));
	node_set(node_in(n, "Help"), "word", &words_contact_help,
	    CONTACT_HELP__MAX, c->help);
	node_text(n, "concern", c->concern);
	node_text(n, "tried", c->tried);
	node_text(n, "child", c->child_view);
	node_text(n, "family", c->family_view);
	node_text(n, "urgent", c->urgent);
	node_text(n, "news", c->news);
	node_text(n, "leader", c->leader);
	node_day(rq, n, "asked", c->asked);
	node_instant(rq, n, "sent", c->sent);
	node_text(n, "sender", c->sender);
	node_day(rq, n, "meeting", c->meeting);
	node_set(node_in(n, "Outcome"), "word", &words_contact_outcome,
	    CONTACT_OUTCOME__MAX, c->outcome);
	node_text(n, "answer", c->answer);
	node_text(n, "services", c->services);
	node_instant(rq, n, "ended", c->ended);
	node_text(n, "ender", c->ender);
	if (c->earlier != 0)
		node_number(n, "earlier", c->earlier);
}

/* What is wrong is seen last: it says that something is. */
static void
view_forms(struct request *rq, const struct form *answer,
    const struct form *meeting)
{
	view_form(rq, meeting->bad ? answer : meeting);
	view_form(rq, meeting->bad ? meeting : answer);
}

static enum err
show(struct request *rq, const struct form *f, const struct form *meeting)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct node *root = view_root(rq);
	enum guideline owed = is_open(rq) ? GUIDELINE_ANSWER_CONTACT_FORM :
	    GUIDELINE_FOLLOW_ADVICE;
	enum err e;

	if ((e = subject_view_duty(rq, owed)) != ERR_OK)
		return e;
	view_contact(rq);
	node_flag(root, "Names", may_name(rq));
	if (is_open(rq) && may_name(rq) &&
	    ((e = asking_view(rq, s->unit, rq->casefile, s->holder)) !=
	    ERR_OK || (e = asking_view_takers(rq, s->holder)) != ERR_OK))
		return e;
	node_set(node_in(root, "Choices.outcome"), "word",
	    &words_contact_outcome, CONTACT_OUTCOME__MAX, outcomes(rq));
	view_forms(rq, f, meeting);
	return view_render(rq, view_form_status(meeting->bad ? meeting : f),
	    "baton/contact.cs");
}

enum err
page_contact(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct form meeting = form_empty(meeting_fields, M__MAX);

	form_prefill_day(rq->work.mem, &meeting, F_MEETING,
	    rq->subject->contact->meeting);
	return show(rq, &f, &meeting);
}

static bool
chose(const struct form *f, enum contact_outcome word)
{
	return (form_set(f, F_OUTCOME, CONTACT_OUTCOME__MAX) &
	    CONTACT_BIT(word)) != 0;
}

/* Who is named may have the baton; *unit_r: the service she takes it to. */
static enum err
judge(struct request *rq, struct form *f, int64_t *unit_r)
{
	int64_t set = form_set(f, F_OUTCOME, CONTACT_OUTCOME__MAX);
	int64_t named = f->v[F_HOLDER].number;
	bool may = false;
	enum err e = ERR_OK;

	*unit_r = 0;
	if (f->v[F_OUTCOME].wrong == NULL &&
	    (set == 0 || (set & ~outcomes(rq)) != 0))
		form_reject(f, F_OUTCOME, "required");
	if (chose(f, CONTACT_OUTCOME_PLAN) && f->v[F_FAMILY].number == 0)
		form_reject(f, F_FAMILY, "required");
	if (chose(f, CONTACT_OUTCOME_SERVICES) && !f->v[F_SERVICES].given)
		form_reject(f, F_SERVICES, "required");
	if (!chose(f, CONTACT_OUTCOME_HOLDER))
		return ERR_OK;
	if (!f->v[F_HOLDER].given)
		form_reject(f, F_HOLDER, "required");
	else if ((e = asking_may_take(rq, named, &may, unit_r)) == ERR_OK &&
	    (!may || named == rq->subject->strand->holder))
		form_reject(f, F_HOLDER, "not_candidate");
	return e;
}

/* The holder keeps the baton until whoever was named has said yes (R54). */
static enum err
name_holder(struct request *rq, const struct form *f, int64_t unit)
{
	struct strand s = subject_strand(rq);

	return strand_offer(&rq->work, &s, &(struct offer){
	    .employee = f->v[F_HOLDER].number,
	    .hours = (int32_t)rq->app->conf->cover_offer_hours,
	    .message = "", .wish_followed = true, .wish_reason = "",
	    .unit = unit });
}

/* As much of what is known as an application has room for, part by part. */
static const char *
tell_office(struct request *rq, const struct sql_contact_form_find *c)
{
	const struct { const char *head, *text; } part[] = {
		{ "bti_form.concern_is", c->concern },
		{ "bti_form.tried_is", c->tried },
		{ "bti_form.child_is", c->child_view },
		{ "bti_form.family_is", c->family_view },
	};
	const char *all = view_word(rq, "bti_form.recommended");

	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++) {
		const char *more = mem_printf(rq->work.mem, "%s\n%s: %s", all,
		    view_word(rq, part[i].head), part[i].text);

		if (*part[i].text != '\0' && text_length(more) <= TOLD_MOST)
			all = more;
	}
	return all;
}

/* The family applies: the office makes contact with what is known. */
static enum err
recommend_plan(struct request *rq)
{
	const struct sql_contact_form_find *c = rq->subject->contact;
	const struct sql_case_find *file = rq->subject->file;
	char reference[REFERENCE_LEN + 1];
	struct sql_need_report *row;
	struct sql_team_told_by *by;
	enum err e;

	sending_refer(rq, reference);
	if ((e = sql_team_told_by(&rq->work, rq->casefile, rq->work.today,
	    &by)) != ERR_OK ||
	    (e = sql_need_report(&rq->work, reference, rq->work.now,
	    rq->user->id, rq->user->language, INQUIRY_ABOUT_PLAN, file->name,
	    file->birth, ANSWER_WAY_NONE, "", tell_office(rq, c), true, "",
	    by == NULL ? "" : by->giver_name, &row)) != ERR_OK)
		return e;
	return feedback_owe_contact(&rq->work, row->id, rq->work.now);
}

static enum err
answer(struct request *rq, const struct form *f, int64_t unit)
{
	enum err e;

	if ((e = contact_answer(&rq->work, rq->casefile,
	    rq->subject->strand->id, rq->subject->contact->id,
	    &(struct contact_answer){
	    .outcome = form_set(f, F_OUTCOME, CONTACT_OUTCOME__MAX),
	    .answer = f->v[F_ANSWER].text,
	    .services = f->v[F_SERVICES].text })) != ERR_OK)
		return e;
	if (chose(f, CONTACT_OUTCOME_HOLDER) &&
	    (e = name_holder(rq, f, unit)) != ERR_OK)
		return e;
	return chose(f, CONTACT_OUTCOME_PLAN) ? recommend_plan(rq) : ERR_OK;
}

enum err
page_contact_answer(struct request *rq)
{
	struct form f, meeting = form_empty(meeting_fields, M__MAX);
	int64_t unit;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = judge(rq, &f, &unit)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f, &meeting);
	if ((e = answer(rq, &f, unit)) != ERR_OK)
		return e;
	return response_redirect(rq, "/bti");
}

enum err
page_contact_meet(struct request *rq)
{
	struct form f, answer = form_empty(fields, F__MAX);
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, meeting_fields, M__MAX, &f)) != ERR_OK)
		return e;
	meeting_judge_day(rq, &f, F_MEETING);
	form_judge_to_come(&f, F_MEETING, rq->work.today);
	if (f.bad)
		return show(rq, &answer, &f);
	if ((e = sql_contact_form_meet(&rq->work, f.v[F_MEETING].day,
	    rq->subject->contact->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/bti");
}

enum err
page_contact_withdraw(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = contact_withdraw(&rq->work, rq->subject->contact->id)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}

enum err
page_contact_followed(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = duty_end(&rq->work, GUIDELINE_FOLLOW_ADVICE,
	    rq->subject->contact->id, 0)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
