/* How each job of the sweep went last; no case is seen here. */
#include "desk/pages.h"
#include "web/request.h"
#include "web/session.h"
#include "web/view.h"

#include "sql_desk.h"

enum err
page_operations(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Jobs");
	struct sql_jobs_now *j;
	size_t n;
	enum err e;

	if ((e = sql_jobs_now(&rq->work, &j, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "job", words_name(&words_job, (int)j[i].job));
		node_text(row, "outcome",
		    words_name(&words_job_outcome, (int)j[i].outcome));
		node_text(row, "note", j[i].note);
		node_instant(rq, row, "began", j[i].began);
		node_instant(rq, row, "succeeded", j[i].succeeded);
	}
	return view_render(rq, 200, "desk/operations.cs");
}

enum err
page_logout(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = session_end(rq)) != ERR_OK)
		return e;
	return response_redirect(rq, "/logg-inn");
}
