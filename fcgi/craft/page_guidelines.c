/* The guidelines in force: what, why, source, grouped by who owes it. */
#include "craft/guideline_view.h"
#include "craft/pages.h"
#include "desk/worded.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"

#include <string.h>

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
view_guideline(struct request *rq, struct node *row,
    const struct sql_guideline_texts *g)
{
	node_text(row, "what", g->what);
	node_text(row, "why", g->why);
	node_text(row, "source", g->source);
	node_text(row, "slug", worded_slug(rq->work.mem, g->guideline));
	node_day(rq, row, "coming", g->coming);
	if (g->days != INT32_MIN)
		guideline_view_deadline(rq, row, "days", g->days, g->counted);
}

/* Written here, and not shown to families: for her who says if it may be. */
static void
view_unsaid(struct request *rq, const struct sql_guideline_texts *g)
{
	struct node *row = node_add(node_in(view_root(rq), "Unsaid"));

	node_text(row, "what", g->what);
	node_text(row, "slug", worded_slug(rq->work.mem, g->guideline));
}

/* In addresses, in the order of the enum. */
static const char *const roles[] = {
	"leder", "tjenestekontor", "systemansvarlig", "koordinator",
	"koordinatorteam", "bti-team", "drift", "ansvarlig", "ansatt"
};

/* ?rolle=: whose alone are asked for, to be printed; SEAT_KIND__MAX: all. */
static enum seat_kind
role_asked(const struct request *rq)
{
	const char *role = pairs_find(&rq->query, "rolle");
	int seat = 0;

	while (role != NULL && seat < SEAT_KIND__MAX &&
	    strcmp(roles[seat], role) != 0)
		seat++;
	return role == NULL ? SEAT_KIND__MAX : (enum seat_kind)seat;
}

/* The list of one seat's, begun with its first. */
static struct node *
rows_of(struct request *rq, struct node *groups, enum seat_kind seat)
{
	struct node *group = node_add(groups);

	node_text(group, "seat", words_name(&words_seat_kind, (int)seat));
	node_text(group, "role", roles[seat]);
	node_flag(group, "mine", mine(rq->user, seat));
	return node_in(group, "Rows");
}

enum err
page_guidelines(struct request *rq)
{
	struct node *groups = node_in(view_root(rq), "Groups");
	struct node *rows[SEAT_KIND__MAX] = { NULL };
	enum seat_kind asked = role_asked(rq);
	struct sql_guideline_texts *g;
	size_t n;
	enum err e;

	if ((e = sql_guideline_texts(&rq->work, rq->work.today, &g, &n)) !=
	    ERR_OK || (e = worded_view_unread(rq, view_root(rq))) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (g[i].unsaid)
			view_unsaid(rq, &g[i]);
		if (asked != SEAT_KIND__MAX && g[i].seat != asked)
			continue;
		if (rows[g[i].seat] == NULL)
			rows[g[i].seat] = rows_of(rq, groups, g[i].seat);
		view_guideline(rq, node_add(rows[g[i].seat]), &g[i]);
	}
	node_day(rq, view_root(rq), "Today", rq->work.today);
	if (asked == SEAT_KIND__MAX)
		return view_render(rq, 200, "craft/guidelines.cs");
	node_text(view_root(rq), "Role",
	    words_name(&words_seat_kind, (int)asked));
	return view_render(rq, 200, "craft/guidelines_role.cs");
}
