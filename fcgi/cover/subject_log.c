/* The baton of a case, and its log: of those who have it, not of the case. */
#include "cover/subject_parts.h"

#include "cover/subject.h"
#include "web/request.h"

enum err
subject_resolve_log(struct request *rq, struct subject *sub)
{
	struct sql_baton_log_find *log;
	enum err e;

	if ((e = subject_load_case(rq, sub)) != ERR_OK)
		return e;
	for (size_t i = sub->strands_n; i-- > 0;)
		if (sub->strands[i].kind == STRAND_KIND_BATON)
			sub->strand = &sub->strands[i];
	if (sub->strand == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "it has no baton");
	subject_stand_to(rq, sub, sub->strand);
	if ((e = sql_baton_log_find(&rq->work, sub->strand->id, &log)) !=
	    ERR_OK)
		return e;
	sub->log = log;
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
