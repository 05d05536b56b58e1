/*
 * What is of those who have one strand, not of the case: the baton and its log,
 * and the strand by which a case belongs to a family.
 */
#include "cover/subject_parts.h"

#include "cover/subject.h"
#include "web/request.h"

#include "sql_consent.h"

/* The living one of that kind, or else the one that ended last; NULL: none. */
static const struct sql_strands_of_case *
of_kind(const struct subject *sub, enum strand_kind kind)
{
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].kind == kind)
			return &sub->strands[i];
	return NULL;
}

enum err
subject_resolve_family(struct request *rq, struct subject *sub)
{
	enum err e;

	if ((e = subject_load_case(rq, sub)) != ERR_OK)
		return e;
	sub->strand = of_kind(sub, STRAND_KIND_FAMILY_COORDINATOR);
	if (sub->strand == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "of no family");
	subject_stand_to(rq, sub, sub->strand);
	return ERR_OK;
}

enum err
subject_resolve_log(struct request *rq, struct subject *sub)
{
	struct sql_baton_log_find *log;
	enum err e;

	if ((e = subject_load_case(rq, sub)) != ERR_OK)
		return e;
	sub->strand = of_kind(sub, STRAND_KIND_BATON);
	if (sub->strand == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "it has no baton");
	subject_stand_to(rq, sub, sub->strand);
	if ((e = sql_baton_log_find(&rq->work, sub->strand->id, &log)) !=
	    ERR_OK)
		return e;
	sub->log = log;
	return ERR_OK;
}

/* Not asked before: few pages of a case have to do with who takes part. */
static enum err
takes_part_in_log(struct request *rq, bool *told_r)
{
	struct sql_case_participant *p;
	enum err e;

	if ((e = sql_case_participant(&rq->work, rq->casefile, rq->user->id,
	    rq->work.today, &p)) != ERR_OK)
		return e;
	*told_r = p != NULL && p->log;
	return ERR_OK;
}

enum err
subject_reads_log(struct request *rq, int64_t *strand_r)
{
	const struct subject *sub = rq->subject;
	bool told = false;
	enum basis by;
	enum err e;

	*strand_r = 0;
	for (size_t i = 0; i < sub->strands_n; i++) {
		struct standing at = rq->standing[i + 1];

		if (sub->strands[i].kind != STRAND_KIND_BATON ||
		    sub->strands[i].state == STRAND_STATE_CLOSED)
			continue;
		if ((e = takes_part_in_log(rq, &told)) != ERR_OK)
			return e;
		if (told)
			at.held |= BASES(LOG_PARTICIPANT);
		if (policy_allows(&at, 1, ACTION_BATON_LOG_VIEW, &by))
			*strand_r = sub->strands[i].id;
	}
	return ERR_OK;
}

/* The team stands to what it was asked, as long as the family lets it know. */
static enum err
stand_in_team(struct request *rq, const struct sql_contact_form_find *f)
{
	struct standing *at = &rq->standing[rq->standings];
	struct sql_team_may_know *m;
	enum err e;

	if ((rq->user->held & BASES(BTI_TEAM)) == 0)
		return ERR_OK;
	if ((e = sql_team_may_know(&rq->work, rq->casefile, rq->work.today,
	    &m)) != ERR_OK)
		return e;
	at->held = m->may ? BASES(TEAM_ASKED) : 0;
	at->state = f->state == CONTACT_FORM_STATE_OPEN ? STATE_OPEN :
	    STATE_SETTLED;
	rq->standings++;
	return ERR_OK;
}

enum err
subject_resolve_contact(struct request *rq, struct subject *sub)
{
	struct sql_contact_form_find *f;
	enum err e;

	if ((e = subject_load_case(rq, sub)) != ERR_OK ||
	    (e = sql_contact_form_find(&rq->work, request_id(rq), rq->casefile,
	    &f)) != ERR_OK)
		return e;
	if (f == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such form");
	sub->contact = f;
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].id == f->strand)
			sub->strand = &sub->strands[i];
	if (sub->strand == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such strand");
	subject_stand_to(rq, sub, sub->strand);
	return stand_in_team(rq, f);
}
