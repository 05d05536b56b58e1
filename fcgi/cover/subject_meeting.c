/* A meeting around a family, and what was agreed with somebody. */
#include "cover/subject_parts.h"

#include "cover/subject.h"
#include "web/request.h"

enum err
subject_resolve_meeting(struct request *rq, struct subject *sub)
{
	struct sql_meeting_find *m;
	enum err e;

	if ((e = subject_resolve_case(rq, sub)) != ERR_OK ||
	    (e = sql_meeting_find(&rq->work, request_id(rq), rq->casefile,
	    &m)) != ERR_OK)
		return e;
	if (m == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such meeting");
	sub->meeting = m;
	rq->version = m->version;
	return ERR_OK;
}

enum err
subject_resolve_agreement(struct request *rq, struct subject *sub)
{
	struct sql_agreement_find *a;
	enum err e;

	if ((e = subject_resolve_case(rq, sub)) != ERR_OK ||
	    (e = sql_agreement_find(&rq->work, request_id(rq), rq->casefile,
	    &a)) != ERR_OK)
		return e;
	if (a == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such agreement");
	sub->agreement = a;
	rq->version = a->version;
	return ERR_OK;
}
