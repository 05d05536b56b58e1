/*
 * Which of a leader's people may take a case tomorrow, and why not the others
 * (R20, R26, A234). What counts is what counts where one is asked:
 * team_reasons().
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_list.h"

enum { PAGE_ROWS = 50 };

static struct member
member_of(const struct sql_unit_coordinators *c)
{
	return (struct member){ .id = c->id, .name = c->name,
	    .title = c->title, .cases = c->cases, .offers = c->offers,
	    .room = c->room,
	    .post = words_name(&words_post_title, (int)c->post),
	    .expires = c->expires, .away = c->away,
	    .substitute = c->substitute,
	    .gone = c->state != ACCOUNT_STATE_ACTIVE };
}

static void
view_one(struct request *rq, struct node *row, const struct member *m,
    day tomorrow)
{
	unsigned r = team_reasons(m, tomorrow);

	team_view_member(rq, row, m);
	node_flag(row, "no", (r & TEAM_CANNOT) != 0);
	node_flag(row, "but", r != 0 && (r & TEAM_CANNOT) == 0);
}

static enum err
view_people(struct request *rq, const struct sql_unit_coordinators *c, size_t n,
    day tomorrow)
{
	struct node *list = node_in(view_root(rq), "Coordinators");
	struct member *m = mem_array(rq->work.mem, n + 1, sizeof(*m));
	int64_t can = 0;
	enum err e;

	for (size_t i = 0; i < n; i++)
		m[i] = member_of(&c[i]);
	if ((e = team_know(rq, m, n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		view_one(rq, node_add(list), &m[i], tomorrow);
		can += (team_reasons(&m[i], tomorrow) & TEAM_CANNOT) == 0;
	}
	node_say(rq, view_root(rq), "Can", MSG_READY_CAN,
	    (const struct say[]){ SAY_NUMBER("n", can),
	    SAY_NUMBER("all", (int64_t)n) }, 2);
	return ERR_OK;
}

enum err
page_ready(struct request *rq)
{
	const char *after = pairs_find(&rq->query, "etter");
	struct sql_list_holder *from = NULL;
	struct sql_unit_coordinators *c;
	struct node *root = view_root(rq);
	day tomorrow = rq->work.today + 1;
	int64_t id = 0;
	size_t n;
	enum err e;

	if (after != NULL && text_to_i64(after, 1, INT64_MAX, &id) &&
	    (e = sql_list_holder(&rq->work, id, &from)) != ERR_OK)
		return e;
	subject_view_unit(rq);
	node_day_parts(rq, root, "Tomorrow", tomorrow);
	if ((e = sql_unit_coordinators(&rq->work, rq->unit, from != NULL ?
	    from->name : "", from != NULL ? id : 0, PAGE_ROWS + 1, tomorrow,
	    &c, &n)) != ERR_OK)
		return e;
	if (n > PAGE_ROWS)
		node_number(root, "Next", c[PAGE_ROWS - 1].id);
	if ((e = view_people(rq, c, n > PAGE_ROWS ? PAGE_ROWS : n,
	    tomorrow)) != ERR_OK)
		return e;
	return view_render(rq, 200, "cover/ready.cs");
}
