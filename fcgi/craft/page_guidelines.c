/* The guidelines in force: what, why, source, grouped by who owes it. */
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"

/* What the reader herself owes is open when the page comes. */
static bool
mine(const struct user *u, enum seat_kind seat)
{
	for (size_t i = 0; i < u->seats; i++)
		if (u->seat[i].kind == seat)
			return true;
	return false;
}

static void
view_days(struct request *rq, struct node *row,
    const struct sql_guideline_texts *g)
{
	if (g->days == INT32_MIN)
		return;
	node_say(rq, row, "days", g->counted == COUNTED_WORKING ?
	    MSG_GUIDELINE_WORKING : MSG_GUIDELINE_DAYS,
	    &(struct say)SAY_NUMBER("n", g->days), 1);
}

enum err
page_guidelines(struct request *rq)
{
	struct node *groups = node_in(view_root(rq), "Groups");
	struct node *group[SEAT_KIND__MAX] = { NULL };
	struct sql_guideline_texts *g;
	size_t n;
	enum err e;

	if ((e = sql_guideline_texts(&rq->work, rq->work.today, &g,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row;

		if (group[g[i].seat] == NULL) {
			group[g[i].seat] = node_add(groups);
			node_text(group[g[i].seat], "seat",
			    words_name(&words_seat_kind, (int)g[i].seat));
			node_flag(group[g[i].seat], "mine",
			    mine(rq->user, g[i].seat));
			group[g[i].seat] = node_in(group[g[i].seat], "Rows");
		}
		row = node_add(group[g[i].seat]);
		node_text(row, "what", g[i].what);
		node_text(row, "why", g[i].why);
		node_text(row, "source", g[i].source);
		view_days(rq, row, &g[i]);
	}
	return view_render(rq, 200, "craft/guidelines.cs");
}
