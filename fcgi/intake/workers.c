/* Read once: to be shown as choices, and to hold an answer against. */
#include "intake/workers.h"

#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

enum err
workers_read(struct request *rq, struct workers *w_r)
{
	return sql_office_workers(&rq->work, rq->casefile, &w_r->at, &w_r->n);
}

void
workers_view(struct request *rq, const struct workers *w)
{
	struct node *list = node_in(view_root(rq), "Workers");

	for (size_t i = 0; i < w->n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", w->at[i].id);
		node_text(row, "name", w->at[i].name);
	}
}

bool
workers_has(const struct workers *w, int64_t id)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->at[i].id == id)
			return true;
	return false;
}
