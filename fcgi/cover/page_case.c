/* The case page: who holds it, what is next, and everything that led here. */
#include "base/mem.h"
#include "cover/contact_person.h"
#include "cover/family_view.h"
#include "cover/helper_view.h"
#include "cover/life_line.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "desk/left.h"
#include "desk/way.h"
#include "desk/worded.h"
#include "rules/calendar.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_desk.h"

/* In years: to 23, as other municipalities have it (R56). */
enum { TEAM_OLDEST = 23 };

/*
 * What this user may do with one strand, asked of the policy for that strand.
 */
static void
view_rights_to(struct node *n, const struct standing *at)
{
	static const enum action actions[] = {
		ACTION_CASE_DISTRIBUTE, ACTION_CASE_RETURN, ACTION_OFFER_MAKE,
		    ACTION_OFFER_WITHDRAW,
		ACTION_OFFER_ANSWER, ACTION_FIRST_CONTACT_RECORD,
		    ACTION_NOTES_VIEW, ACTION_CODE_MAKE, ACTION_NOTE_WRITE,
		    ACTION_COMPLAINT_REGISTER, ACTION_CLOSING_RECORD,
		    ACTION_REST_SET, ACTION_HELPER_GIVE, ACTION_BATON_LOG_VIEW,
		    ACTION_CONTACT_FORM_SEND, ACTION_FAMILY_JOIN
	};
	struct node *may = node_in(n, "May");
	enum basis by;

	for (size_t i = 0; i < sizeof(actions) / sizeof(*actions); i++)
		node_flag(may, words_name(&words_action, (int)actions[i]),
		    policy_allows(at, 1, actions[i], &by));
}

/* Whether it is this user's to do: then she may do what fulfils it. */
static bool
is_mine(const struct standing *at, enum guideline g)
{
	static const enum action fulfils[GUIDELINE__MAX] = {
		[GUIDELINE_DISTRIBUTE_TO_UNIT] = ACTION_CASE_DISTRIBUTE,
		[GUIDELINE_GIVE_COORDINATOR] = ACTION_OFFER_MAKE,
		[GUIDELINE_ANSWER_OFFER] = ACTION_OFFER_ANSWER,
		[GUIDELINE_FIRST_CONTACT] = ACTION_FIRST_CONTACT_RECORD,
		[GUIDELINE_START_UP] = ACTION_START_UP_RECORD,
		[GUIDELINE_RENEW_CONSENT] = ACTION_CONSENT_WRITE,
		[GUIDELINE_FOLLOW_WITHDRAWAL] = ACTION_CONSENT_WRITE,
		[GUIDELINE_PREPARE_BIRTHDAY] = ACTION_CONSENT_WRITE,
		[GUIDELINE_CHILD_COORDINATOR_UNTIL_18] = ACTION_CONSENT_WRITE,
		[GUIDELINE_MAKE_PLAN] = ACTION_SERVICES_WRITE,
		[GUIDELINE_EVALUATE_PLAN] = ACTION_SERVICES_WRITE,
		[GUIDELINE_HOLD_MEETING] = ACTION_MEETING_WRITE,
		[GUIDELINE_ORDER_INTERPRETER] = ACTION_MEETING_WRITE,
		[GUIDELINE_FOLLOW_AGREEMENT] = ACTION_AGREEMENT_WRITE,
		[GUIDELINE_DECIDE_LEVEL] = ACTION_BATON_LOG_WRITE,
		[GUIDELINE_CHOOSE_BOTH] = ACTION_BATON_LOG_WRITE,
		[GUIDELINE_FOLLOW_ADVICE] = ACTION_CONTACT_FORM_SEND,
		[GUIDELINE_FOLLOW_MEASURE] = ACTION_BATON_LOG_WRITE,
		[GUIDELINE_CLOSE_CASE] = ACTION_CLOSING_RECORD,
		[GUIDELINE_SEND_TO_ARCHIVE] = ACTION_ARCHIVE_RECORD,
		[GUIDELINE_GIVE_CARD] = ACTION_CARD_GIVE,
		[GUIDELINE_INFORM_FAMILY] = ACTION_HANDOVER_RECORD,
		[GUIDELINE_FINISH_HANDOVER] = ACTION_HANDOVER_RECORD,
	};
	enum basis by;

	return policy_allows(at, 1, fulfils[g], &by);
}

/* What has a button with what is owed; the rest is among the strand's own. */
static const bool has_button[GUIDELINE__MAX] = {
	[GUIDELINE_INFORM_FAMILY] = true, [GUIDELINE_FINISH_HANDOVER] = true,
	[GUIDELINE_START_UP] = true, [GUIDELINE_RENEW_CONSENT] = true,
	[GUIDELINE_FOLLOW_WITHDRAWAL] = true,
	[GUIDELINE_PREPARE_BIRTHDAY] = true,
	[GUIDELINE_CHILD_COORDINATOR_UNTIL_18] = true,
	[GUIDELINE_MAKE_PLAN] = true, [GUIDELINE_EVALUATE_PLAN] = true,
	[GUIDELINE_HOLD_MEETING] = true, [GUIDELINE_ORDER_INTERPRETER] = true,
	[GUIDELINE_FOLLOW_AGREEMENT] = true, [GUIDELINE_FOLLOW_MEASURE] = true,
	[GUIDELINE_CHOOSE_BOTH] = true, [GUIDELINE_FOLLOW_ADVICE] = true,
	 [GUIDELINE_DECIDE_LEVEL] = true,
	 [GUIDELINE_CLOSE_CASE] = true,
	[GUIDELINE_SEND_TO_ARCHIVE] = true,
};

static void
view_way(struct request *rq, struct node *row,
    const struct sql_strands_of_case *s, const struct sql_duties_of_case *d)
{
	const struct way of = { .guideline = d->guideline,
		.subject = d->subject, .number = rq->subject->file->number,
		.kind = s->kind };

	if (has_button[d->guideline])
		node_text(row, "path", way_to(rq->work.mem, &of));
}

static void
view_next(struct request *rq, struct node *list,
    const struct sql_strands_of_case *s, const struct standing *at,
    const struct sql_duties_of_case *d)
{
	struct node *row = node_add(list);
	const char *key = words_name(&words_guideline, (int)d->guideline);

	node_text(row, "guideline", key);
	node_text(row, "what", d->what);
	node_text(row, "why", d->why);
	node_text(row, "words", worded_path(rq->work.mem, key, d->worded));
	node_flag(row, "own", d->own);
	node_flag(row, "waiting", d->waiting_since != INSTANT_NONE);
	node_flag(row, "mine", is_mine(at, d->guideline));
	view_way(rq, row, s, d);
	left_view(rq, row, d->due);
	node_day_parts(rq, row, "due", d->due);
}

/* Asked for each strand: who holds one does not hold the other. */
static enum err
view_notes(struct request *rq, struct node *n, int64_t strand,
    const struct standing *at)
{
	enum basis by;

	if (!policy_allows(at, 1, ACTION_NOTES_VIEW, &by))
		return ERR_OK;
	return subject_view_notes(rq, n, strand, NOTES_NEWEST);
}

/*
 * Whether the user reads the content of that strand, and not only where it
 * stands (R65); who holds one strand reads all of the case's one life line.
 * Rooms with more content than wishes and notes ask the same.
 */
static bool
reads(const struct request *rq, size_t strand)
{
	enum basis by;

	for (size_t i = 0; i < rq->standings; i++)
		if (policy_allows(&rq->standing[i], 1, ACTION_CONTENT_VIEW,
		    &by) && (i == strand + 1 || by == BASIS_HOLDER))
			return true;
	return false;
}

static bool
reads_strand(const struct request *rq, int64_t strand)
{
	for (size_t i = 0; i < rq->subject->strands_n; i++)
		if (rq->subject->strands[i].id == strand)
			return reads(rq, i);
	return false;
}

/* What whoever has each of them says of how it goes. */
static enum err
view_paces(struct request *rq, struct node *const *row)
{
	const struct subject *sub = rq->subject;
	struct sql_paces_of_case *p;
	size_t n;
	enum err e;

	if ((e = sql_paces_of_case(&rq->work, rq->casefile, &p, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < sub->strands_n; k++)
			if (sub->strands[k].id == p[i].strand)
				node_text(row[k], "pace", words_name(
				    &words_case_pace, (int)p[i].pace));
	return ERR_OK;
}

static enum err
view_helpers(struct request *rq, struct node *const *row)
{
	const struct subject *sub = rq->subject;
	struct sql_helpers_of_case *h;
	size_t n;
	enum err e;

	if ((e = sql_helpers_of_case(&rq->work, rq->casefile, rq->work.today,
	    &h, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < sub->strands_n; i++)
		helpers_view(rq, row[i], h, n, sub->strands[i].id);
	return ERR_OK;
}

/* One of its strands: what is next on it, and what she may do with it. */
static enum err
view_strand(struct request *rq, struct node *n, size_t i,
    const struct sql_duties_of_case *d, size_t duties)
{
	const struct sql_strands_of_case *s = &rq->subject->strands[i];
	const struct standing *at = &rq->standing[i + 1];

	subject_view_strand(rq, n, s);
	if (reads(rq, i))
		node_text(n, "wish", s->wish);
	else
		node_flag(view_root(rq), "Sealed", true);
	view_rights_to(n, at);
	for (size_t k = 0; k < duties; k++)
		if (d[k].strand == s->id)
			view_next(rq, node_in(n, "Duties"), s, at, &d[k]);
	return view_notes(rq, n, s->id, at);
}

static enum err
view_strands(struct request *rq, const struct sql_case_any *any)
{
	const struct subject *sub = rq->subject;
	struct node *list = node_in(view_root(rq), "Strands");
	struct node **row = mem_array(rq->work.mem, sub->strands_n + 1,
	    sizeof(struct node *));
	struct sql_duties_of_case *d;
	size_t duties;
	enum err e;

	if ((e = sql_duties_of_case(&rq->work, rq->casefile, &d, &duties)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < sub->strands_n; i++) {
		row[i] = node_add(list);
		if ((e = view_strand(rq, row[i], i, d, duties)) != ERR_OK)
			return e;
	}
	if (any->helped && (e = view_helpers(rq, row)) != ERR_OK)
		return e;
	return any->said ? view_paces(rq, row) : ERR_OK;
}

static enum err
view_claims(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Claims");
	struct sql_claims_of_case *c;
	size_t n;
	enum err e;

	if ((e = sql_claims_of_case(&rq->work, rq->casefile, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_text(row, "kind",
		    words_name(&words_claim_kind, (int)c[i].kind));
		node_text(row, "claimant",
		    words_name(&words_claimant, (int)c[i].claimant));
		node_text(row, "state",
		    words_name(&words_claim_state, (int)c[i].state));
		node_day(rq, row, "received", c[i].received);
		node_day(rq, row, "due_before", c[i].due_before);
		node_day(rq, row, "answered", c[i].answered);
		if (c[i].due != DAY_NONE) {
			left_view(rq, row, c[i].due);
			node_day_parts(rq, row, "due", c[i].due);
		}
	}
	return ERR_OK;
}

static enum err
view_applications(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Applications");
	struct sql_applications_of_case *a;
	size_t n;
	enum err e;

	if ((e = sql_applications_of_case(&rq->work, rq->casefile, &a, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", a[i].id);
		node_day(rq, row, "received", a[i].received);
		node_text(row, "state", words_name(&words_application_state,
		    (int)a[i].state));
		node_text(row, "kind", words_name(&words_strand_kind,
		    (int)a[i].kind));
		node_flag(row, "plan", a[i].plan);
		node_flag(row, "change", a[i].change);
		node_text(row, "worker", a[i].worker_name);
	}
	return ERR_OK;
}

/* Whom complaints concern; who holds the case is not told of them. */
static bool
hears_complaints(const struct request *rq)
{
	enum basis by;

	return policy_allows(rq->standing, rq->standings,
	    ACTION_COMPLAINT_REGISTER, &by);
}

static enum err
view_complaints(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Complaints");
	struct sql_complaints_of_case *c;
	size_t n;
	enum err e;

	if ((e = sql_complaints_of_case(&rq->work, rq->casefile, &c, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_day(rq, row, "received", c[i].received);
		node_text(row, "about", words_name(&words_complaint_about,
		    (int)c[i].about));
		node_text(row, "kind", words_name(&words_strand_kind,
		    (int)c[i].kind));
		node_text(row, "state", words_name(&words_complaint_state,
		    (int)c[i].state));
		node_text(row, "worker", c[i].worker_name);
	}
	return ERR_OK;
}

/* For whom the BTI team is: a child who is expected as well. */
static bool
is_young(const struct request *rq)
{
	day born = rq->subject->file->birth;

	return born == DAY_NONE ||
	    calendar_age(born, rq->work.today) <= TEAM_OLDEST;
}

static unsigned
parts_of(const struct sql_case_any *any, bool complaints)
{
	return (any->claimed ? LIFE_CLAIMS : 0u) |
	    (any->applied ? LIFE_APPLICATIONS : 0u) |
	    (complaints ? LIFE_COMPLAINTS : 0u) |
	    (any->handed ? LIFE_HANDED : 0u) |
	    (any->changed ? LIFE_CHANGED : 0u);
}

enum err
page_case(struct request *rq)
{
	struct sql_case_any *any;
	bool complaints;
	enum err e;

	subject_view(rq);
	node_flag(view_root(rq), "Opened", rq->by == BASIS_LEADER_WITH_REASON);
	node_flag(view_root(rq), "Young", is_young(rq));
	if ((e = sql_case_any(&rq->work, rq->casefile, &any)) != ERR_OK ||
	    (e = view_strands(rq, any)) != ERR_OK ||
	    (e = family_view(rq)) != ERR_OK)
		return e;
	complaints = any->complained && hears_complaints(rq);
	if ((any->claimed && (e = view_claims(rq)) != ERR_OK) ||
	    (any->applied && (e = view_applications(rq)) != ERR_OK) ||
	    (complaints && (e = view_complaints(rq)) != ERR_OK) ||
	    (e = contact_person_view(rq)) != ERR_OK ||
	    (e = life_line_view(rq, parts_of(any, complaints),
	    reads_strand)) != ERR_OK)
		return e;
	return view_render(rq, 200, "cover/case.cs");
}
