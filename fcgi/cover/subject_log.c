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
