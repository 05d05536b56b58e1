/* Whether the directory was read after its maps were changed. */
#include "craft/sync_view.h"

#include "web/request.h"
#include "web/view.h"

#include "sql_map_page.h"

void
sync_view_stopped(struct request *rq, const struct sql_directory_read *read,
    instant laid)
{
	struct node *n = node_in(view_root(rq), "Stopped");

	if (read == NULL || read->ended == INSTANT_NONE ||
	    read->ended < laid || (read->outcome != JOB_OUTCOME_REFUSED &&
	    read->outcome != JOB_OUTCOME_FAILED))
		return;
	node_text(n, "outcome",
	    words_name(&words_job_outcome, (int)read->outcome));
	node_text(n, "note", read->note);
}
