/* An application or a complaint of a case, and the strand it is of. */
#include "cover/subject_parts.h"

#include "cover/standing.h"
#include "cover/subject.h"
#include "web/request.h"

static const struct sql_strands_of_case *
strand_of(const struct subject *sub, int64_t id)
{
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].id == id)
			return &sub->strands[i];
	return NULL;
}

/* Beside how one stands to the application, how to its case: who may know. */
enum err
subject_resolve_application(struct request *rq, struct subject *sub)
{
	struct standing *at = &rq->standing[rq->standings++];
	struct sql_application_find *a;
	enum err e;

	if ((e = subject_resolve_case(rq, sub)) != ERR_OK ||
	    (e = sql_application_find(&rq->work, request_id(rq), rq->casefile,
	    &a)) != ERR_OK)
		return e;
	if (a != NULL)
		sub->strand = strand_of(sub, a->strand);
	if (a == NULL || sub->strand == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such application");
	sub->application = a;
	*at = (struct standing){
	    .held = rq->user->held | standing_drawn_in(rq->user, sub),
	    .state = a->state == APPLICATION_STATE_OPEN ? STATE_OPEN :
	    STATE_SETTLED };
	return ERR_OK;
}

enum err
subject_resolve_complaint(struct request *rq, struct subject *sub)
{
	struct standing *at = &rq->standing[rq->standings++];
	struct sql_complaint_find *c;
	enum err e;

	if ((e = subject_resolve_case(rq, sub)) != ERR_OK ||
	    (e = sql_complaint_find(&rq->work, request_id(rq), rq->casefile,
	    &c)) != ERR_OK)
		return e;
	if (c != NULL)
		sub->strand = strand_of(sub, c->strand);
	if (c == NULL || sub->strand == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such complaint");
	sub->complaint = c;
	*at = (struct standing){ .held = rq->user->held,
	    .state = c->open ? STATE_OPEN : STATE_SETTLED };
	return ERR_OK;
}
