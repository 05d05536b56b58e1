/* The guidelines in force: what, why, source, grouped by who owes it. */
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"

enum err
page_guidelines(struct request *rq)
{
	struct node *groups = node_in(view_root(rq), "Groups");
	struct node *group[SEAT_KIND__MAX] = { NULL };
	struct sql_guideline_texts *g;
	size_t n;
	enum err e;

	if ((e = sql_guideline_texts(&rq->work, rq->work.today, &g, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row;

		if (group[g[i].seat] == NULL) {
			group[g[i].seat] = node_add(groups);
			node_text(group[g[i].seat], "seat",
			    words_name(&words_seat_kind, (int)g[i].seat));
			group[g[i].seat] = node_in(group[g[i].seat], "Rows");
		}
		row = node_add(group[g[i].seat]);
		node_text(row, "what", g[i].what);
		node_text(row, "why", g[i].why);
		node_text(row, "source", g[i].source);
		if (g[i].days != INT32_MIN)
			node_say(rq, row, "days", MSG_GUIDELINE_DAYS,
			    &(struct say)SAY_NUMBER("n", g[i].days), 1);
	}
	return view_render(rq, 200, "craft/guidelines.cs");
}
