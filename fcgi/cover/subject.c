/* Loading what a path names and finding the bases; the only place that does. */
#include "cover/subject.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/standing.h"
#include "cover/subject_parts.h"
#include "voice/feedback.h"
#include "web/request.h"

#include "sql_map.h"

#include <string.h>

static enum err
resolve_strand(struct request *rq, struct subject *sub)
{
	enum strand_kind kind;
	enum err e;

	if ((e = subject_load_case(rq, sub)) != ERR_OK)
		return e;
	if (!strand_of_slug(request_value(rq, "strand"), &kind))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such kind");
	for (size_t i = 0; i < sub->strands_n; i++) {
		if (sub->strands[i].kind != kind)
			continue;
		sub->strand = &sub->strands[i];
		subject_stand_to(rq, sub, sub->strand);
		return ERR_OK;
	}
	return err_set(&rq->work, ERR_NOT_FOUND, "the case has no such strand");
}

/* Whoever holds a living strand of a case holds the case. */
static bool
holds(const struct user *u, const struct subject *sub)
{
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].holder == u->id &&
		    sub->strands[i].state != STRAND_STATE_CLOSED)
			return true;
	return false;
}

/* Beside how one stands to the claim, how to its case: who may know of it. */
static enum err
resolve_claim(struct request *rq, struct subject *sub)
{
	struct standing *at = &rq->standing[rq->standings++];
	struct sql_claim_find *c;
	enum err e;

	if ((e = subject_resolve_case(rq, sub)) != ERR_OK ||
	    (e = sql_claim_find(&rq->work, request_id(rq), rq->casefile, &c)) !=
	    ERR_OK)
		return e;
	if (c == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such claim");
	sub->claim = c;
	at->held = rq->user->held;
	if (holds(rq->user, sub))
		at->held |= BASES(HOLDER);
	at->state = c->state == CLAIM_STATE_OPEN ? STATE_OPEN : STATE_SETTLED;
	return ERR_OK;
}

/* A leader's own unit came with her session: no need to ask for it again. */
static enum err
find_unit(struct request *rq, const char *code, struct sql_unit_find **unit_r)
{
	const struct user *u = rq->user;

	for (size_t i = 0; i < u->seats; i++) {
		const struct seat *s = &u->seat[i];

		if (s->unit_code == NULL || strcmp(s->unit_code, code) != 0)
			continue;
		*unit_r = mem_alloc(rq->work.mem, sizeof(**unit_r));
		**unit_r = (struct sql_unit_find){ s->unit, s->unit_code,
		    s->unit_name };
		return ERR_OK;
	}
	return sql_unit_find(&rq->work, code, unit_r);
}

static enum err
resolve_unit(struct request *rq, struct subject *sub)
{
	struct sql_unit_find *unit;
	enum err e;

	if ((e = find_unit(rq, request_value(rq, "word"), &unit)) != ERR_OK)
		return e;
	if (unit == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such unit");
	sub->unit = unit;
	rq->unit = unit->id;
	rq->standing[0].held |= standing_to_unit(rq->user, unit->id);
	rq->standing[0].unit = unit->id;
	return ERR_OK;
}

/* Who asked keeps that basis in whatever seat; the answerer's is the seat. */
static enum err
resolve_question(struct request *rq, struct subject *sub)
{
	struct standing *at = &rq->standing[rq->standings++];
	struct sql_question_find *q;
	enum err e;

	if ((e = sql_question_find(&rq->work, request_id(rq), rq->user->id,
	    &q)) != ERR_OK)
		return e;
	if (q == NULL || q->kept)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such question");
	sub->question = q;
	rq->casefile = q->casefile;
	rq->version = q->version;
	at->held = rq->user->held;
	if (q->asked_by == rq->user->id)
		at->held |= BASES(ASKER);
	at->state = q->state == QUESTION_STATE_OPEN ? STATE_OPEN :
	    STATE_SETTLED;
	return ERR_OK;
}

static void
stand_as(struct request *rq, bases held, bool open, int64_t unit)
{
	rq->standing[rq->standings++] = (struct standing){ .held = held,
	    .state = open ? STATE_OPEN : STATE_SETTLED, .unit = unit };
}

/*
 * One standing for who reported, and one for each of the two who are told: what
 * one of them has answered is still the other's to answer.
 */
static enum err
resolve_problem(struct request *rq, struct subject *sub)
{
	const struct user *u = rq->user;
	struct sql_problem_find *p;
	bool open;
	enum err e;

	if ((e = sql_problem_find(&rq->work, request_id(rq), &p)) != ERR_OK)
		return e;
	if (p == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such problem");
	sub->problem = p;
	rq->version = p->version;
	open = p->state == PROBLEM_STATE_OPEN;
	if (p->reported_by == u->id)
		stand_as(rq, BASES(REPORTER), open, 0);
	if (p->leader_unit != 0 && standing_to_unit(u, p->leader_unit) != 0)
		stand_as(rq, BASES(LEADER_TOLD), open && !p->leader_done,
		    p->leader_unit);
	stand_as(rq, u->held, open && !p->owner_done, 0);
	return ERR_OK;
}

/*
 * Who stands in may be the very one it is about, as long as nobody has found
 * out whom it is about; of a leader nobody ever does. Then only the seat's own
 * one hears it, and a nettverkskontakt only where there is no other leader.
 */
static bool
is_fit(const struct seat *s, const struct sql_feedback_find *f)
{
	if (s->kind != f->seat ||
	    (s->kind == SEAT_KIND_LEADER && s->unit != f->seat_unit))
		return false;
	return feedback_is_known(f->about, f->coordinator) ||
	    (s->instead == 0 && !(s->by_hand && f->led));
}

bases
subject_hears(const struct user *u, const struct sql_feedback_find *f)
{
	static const bases of[SEAT_KIND__MAX] = {
		[SEAT_KIND_LEADER] = BASES(LEADER_TOLD),
		[SEAT_KIND_OFFICE] = BASES(OFFICE),
		[SEAT_KIND_SYSTEM_OWNER] = BASES(SYSTEM_OWNER),
	};

	for (size_t i = 0; i < u->seats; i++)
		if (!f->barred && is_fit(&u->seat[i], f))
			return of[f->seat];
	return 0;
}

static enum err
resolve_feedback(struct request *rq, struct subject *sub)
{
	struct sql_feedback_find *f;
	enum err e;

	if ((e = sql_feedback_find(&rq->work, request_id(rq), rq->user->id,
	    &f)) != ERR_OK)
		return e;
	if (f == NULL || f->state == FEEDBACK_STATE_DISCARDED)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such feedback");
	sub->feedback = f;
	rq->version = f->version;
	rq->casefile = f->casefile;
	rq->unit = f->seat_unit;
	stand_as(rq, subject_hears(rq->user, f),
	    f->state == FEEDBACK_STATE_OPEN, f->seat_unit);
	return ERR_OK;
}

static enum err
resolve_inquiry(struct request *rq, struct subject *sub)
{
	struct sql_inquiry_find *i;
	enum err e;

	if ((e = sql_inquiry_find(&rq->work, request_id(rq), &i)) != ERR_OK)
		return e;
	if (i == NULL || i->state == FEEDBACK_STATE_DISCARDED)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such inquiry");
	sub->inquiry = i;
	rq->version = i->version;
	stand_as(rq, rq->user->held, i->state == FEEDBACK_STATE_OPEN, 0);
	return ERR_OK;
}

/* What is put on paper, or was read, is not changed by that. */
static bool
changes(const struct request *rq)
{
	static const bool leaves[ACTION__MAX] = {
		[ACTION_CARD_PRINT] = true, [ACTION_SERVICES_PRINT] = true,
		[ACTION_CONSENT_PRINT] = true, [ACTION_FEEDBACK_PRINT] = true,
		[ACTION_PLAN_PRINT] = true, [ACTION_GUIDELINE_READ] = true,
		[ACTION_PROPOSAL_READ] = true, [ACTION_INFORMATION_READ] = true,
	};

	return rq->route->method == POST &&
	    rq->route->object != OBJECT_UNIT && !leaves[rq->route->action];
}

/*
 * Whoever takes one more into a family registers, and so waits her turn before
 * she has a case that another who does is to lock.
 */
static enum err
lock_family(struct request *rq, uint64_t *n_r)
{
	enum err e = sql_register_alone(&rq->work, n_r);

	return e != ERR_OK ? e : sql_case_lock(&rq->work,
	    request_value(rq, "case"), n_r);
}

/* *n_r 0: there is no such row. */
static enum err
bump(struct request *rq, uint64_t *n_r)
{
	struct work *w = &rq->work;

	switch (rq->route->object) {
	case OBJECT_FAMILY:
		return lock_family(rq, n_r);
	case OBJECT_QUESTION:
		return sql_question_lock(w, request_id(rq), n_r);
	case OBJECT_PROBLEM:
		return sql_problem_lock(w, request_id(rq), n_r);
	case OBJECT_PROPOSAL:
		return sql_proposal_lock(w, request_id(rq), n_r);
	case OBJECT_INFORMATION:
		return sql_information_lock(w, request_id(rq), n_r);
	case OBJECT_FEEDBACK:
		return sql_feedback_lock(w, request_id(rq), n_r);
	case OBJECT_INQUIRY:
		return sql_inquiry_lock(w, request_id(rq), n_r);
	case OBJECT_ASKED:
		return sql_asked_lock(w, request_id(rq), n_r);
	case OBJECT_OWN_PAGE:
		return subject_lock_own_page(rq, n_r);
	case OBJECT_LAW:
		return subject_lock_law(rq, n_r);
	case OBJECT_GUIDELINE:
		return subject_lock_guideline(rq, n_r);
	case OBJECT_UNITS:
		return sql_map_lock(w, MAP_NAME_UNITS, n_r);
	case OBJECT_GROUPS:
		return sql_map_lock(w, MAP_NAME_GROUPS, n_r);
	case OBJECT_COURSE:
		return sql_course_lock(w, request_id(rq), n_r);
	case OBJECT_PLAN:
	case OBJECT_PLAN_MORE:
	case OBJECT_PLAN_POINT:
	case OBJECT_PLAN_GOAL:
	case OBJECT_PLAN_MEASURE:
		return subject_lock_plan(rq, n_r);
	case OBJECT_MEETING:
		return sql_meeting_lock(w, request_id(rq),
		    request_value(rq, "case"), n_r);
	case OBJECT_AGREEMENT:
		return sql_agreement_lock(w, request_id(rq),
		    request_value(rq, "case"), n_r);
	default:
		return sql_case_lock(w, request_value(rq, "case"), n_r);
	}
}

/* Bumps the version, which holds the row for this transaction. */
static enum err
lock_row(struct request *rq)
{
	uint64_t n;
	enum err e;

	if ((e = bump(rq, &n)) == ERR_OK && n != 1)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such row");
	return e;
}

/*
 * The version in the form is of before this POST's own bump, and so is what is
 * shown again after a rollback. A form without one (an older page, a script)
 * counts as stale: it cannot have seen the case.
 */
static void
judge_version(struct request *rq, bool bumped)
{
	const char *sent = pairs_find(&rq->body, "versjon");
	int64_t version;

	rq->version -= bumped;
	rq->stale = sent == NULL || !text_to_i64(sent, 1, INT32_MAX,
	    &version) || version != rq->version;
}

enum err
subject_resolve(struct request *rq)
{
	static enum err (*const of[OBJECT__MAX])(struct request *rq,
	    struct subject *sub) = {
		[OBJECT_CASE] = subject_resolve_case,
		[OBJECT_STRAND] = resolve_strand,
		[OBJECT_UNIT] = resolve_unit,
		[OBJECT_CLAIM] = resolve_claim,
		[OBJECT_APPLICATION] = subject_resolve_application,
		[OBJECT_COMPLAINT] = subject_resolve_complaint,
		[OBJECT_QUESTION] = resolve_question,
		[OBJECT_PROBLEM] = resolve_problem,
		[OBJECT_PROPOSAL] = subject_resolve_proposal,
		[OBJECT_INFORMATION] = subject_resolve_information,
		[OBJECT_FEEDBACK] = resolve_feedback,
		[OBJECT_INQUIRY] = resolve_inquiry,
		[OBJECT_ASKED] = subject_resolve_asked,
		[OBJECT_OWN_PAGE] = subject_resolve_own_page,
		[OBJECT_LAW] = subject_resolve_law,
		[OBJECT_GUIDELINE] = subject_resolve_guideline,
		[OBJECT_COURSE] = subject_resolve_course,
		[OBJECT_UNITS] = subject_resolve_units,
		[OBJECT_GROUPS] = subject_resolve_groups,
		[OBJECT_PLAN] = subject_resolve_plan,
		[OBJECT_PLAN_MORE] = subject_resolve_plan,
		[OBJECT_PLAN_POINT] = subject_resolve_plan_point,
		[OBJECT_PLAN_GOAL] = subject_resolve_plan_goal,
		[OBJECT_PLAN_MEASURE] = subject_resolve_plan_measure,
		[OBJECT_LOG] = subject_resolve_log,
		[OBJECT_FAMILY] = subject_resolve_family,
		[OBJECT_CONTACT] = subject_resolve_contact,
		[OBJECT_MEETING] = subject_resolve_meeting,
		[OBJECT_AGREEMENT] = subject_resolve_agreement,
	};
	struct subject *sub = mem_alloc(rq->work.mem, sizeof(*sub));
	bool locks = changes(rq);
	enum err e;

	rq->subject = sub;
	if (locks && (e = lock_row(rq)) != ERR_OK)
		return e;
	e = of[rq->route->object](rq, sub);
	if (e == ERR_OK && rq->route->method == POST &&
	    rq->route->object != OBJECT_UNIT &&
	    rq->route->object != OBJECT_PLAN_MORE)
		judge_version(rq, locks);
	return e;
}

struct strand
subject_strand(const struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;

	return (struct strand){ .id = s->id, .casefile = rq->casefile,
	    .holder = s->holder, .unit = s->unit, .receipt = s->receipt,
	    .state = s->state, .held_as = s->held_as };
}
