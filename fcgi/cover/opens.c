/* Whether names are links. */
#include "cover/opens.h"

#include "rules/policy.h"
#include "web/request.h"

bool
opens_cases(const struct request *rq)
{
	struct standing at = { .held = rq->standing[0].held,
	    .state = STATE_ACTIVE };
	enum basis by;

	if ((at.held & BASES(LEADER_OF_UNIT)) != 0)
		at.held |= BASES(LEADER_OF_STRAND);
	return policy_allows(&at, 1, ACTION_CASE_VIEW, &by);
}
