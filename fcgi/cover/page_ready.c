/*
 * Which of a leader's people may take a case tomorrow, and why not the others
 * (R20, R26, A234). What counts is what counts where one is asked:
 * team_reasons().
 */
#include "cover/pages.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "web/request.h"
#include "web/view.h"

/* Whether she can. */
static bool
view_one(struct request *rq, struct node *row, const struct member *m,
    day tomorrow)
{
	unsigned r = team_reasons(m, tomorrow);
	bool can = (r & TEAM_CANNOT) == 0;

	team_view_member(rq, row, m);
	node_flag(row, "no", !can);
	node_flag(row, "but", can && r != 0);
	return can;
}

enum err
page_ready(struct request *rq)
{
	struct node *root = view_root(rq), *list = node_in(root,
	    "Coordinators");
	day tomorrow = rq->work.today + 1;
	int64_t can = 0;
	struct team t;
	enum err e;

	if ((e = team_read_page(rq, &t, tomorrow)) != ERR_OK ||
	    (e = team_know(rq, t.m, t.n)) != ERR_OK)
		return e;
	subject_view_unit(rq);
	node_day_parts(rq, root, "Tomorrow", tomorrow);
	for (size_t i = 0; i < t.n; i++)
		can += view_one(rq, node_add(list), &t.m[i], tomorrow);
	node_say(rq, root, "Can", MSG_READY_CAN, (const struct say[]){
	    SAY_NUMBER("n", can), SAY_NUMBER("all", (int64_t)t.n) }, 2);
	return view_render(rq, 200, "cover/ready.cs");
}
