/* One line a coordinator: name, load, and whether she stays. */
#include "cover/team.h"

#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

/* "12 av 30 saker", and whether that is all there is room for. */
static void
view_load(struct request *rq, struct node *row, const struct member *m)
{
	const struct say says[] = { SAY_NUMBER("n", m->cases),
	    SAY_NUMBER("room", m->room) };

	if (m->room == 0) {
		node_say(rq, row, "cases", MSG_LOAD_CASES, says, 1);
		return;
	}
	node_say(rq, row, "cases", MSG_LOAD_OF_ROOM, says, 2);
	node_text(row, "post", m->post);
	node_flag(row, "full", m->cases + m->offers >= m->room);
}

/* "Borte til 12. mars. Stedfortreder: Eva Berg" */
static void
view_away(struct request *rq, struct node *row, const struct member *m)
{
	const struct say says[] = { SAY_TEXT("last", view_day(rq, m->away)),
	    SAY_TEXT("substitute", m->substitute) };

	if (m->away == DAY_MAX)
		node_say(rq, row, "away", MSG_TEAM_STOPPED, says, 0);
	else if (m->substitute == NULL)
		node_say(rq, row, "away", MSG_TEAM_AWAY_BARE, says, 1);
	else if (*m->substitute == '\0')
		node_say(rq, row, "away", MSG_TEAM_AWAY, says, 1);
	else
		node_say(rq, row, "away", MSG_TEAM_AWAY_COVERED, says, 2);
}

void
team_view_member(struct request *rq, struct node *row, const struct member *m)
{
	node_number(row, "id", m->id);
	node_text(row, "name", m->name);
	node_text(row, "title", m->title);
	view_load(rq, row, m);
	if (m->offers > 0)
		node_say(rq, row, "offers", MSG_LOAD_OFFERS,
		    &(struct say)SAY_NUMBER("n", m->offers), 1);
	if (m->expires != INSTANT_NONE)
		node_day(rq, row, "expires", day_at(m->expires));
	if (m->away != DAY_NONE)
		view_away(rq, row, m);
}

static void
view_one(struct request *rq, struct node *row,
    const struct sql_unit_coordinators *c)
{
	const char *post = words_name(&words_post_title, (int)c->post);

	team_view_member(rq, row, &(struct member){ .id = c->id,
	    .name = c->name, .title = c->title, .cases = c->cases,
	    .offers = c->offers, .room = c->room, .post = post,
	    .expires = c->expires, .away = c->away,
	    .substitute = c->substitute });
	node_flag(row, "gone", c->state != ACCOUNT_STATE_ACTIVE);
}

enum err
team_view(struct request *rq, struct node *n, int64_t unit,
    const char *from_name, int64_t from_id, int32_t most, int64_t *last_r)
{
	struct sql_unit_coordinators *c;
	struct node *list = node_in(n, "Coordinators");
	size_t found;
	enum err e;

	*last_r = 0;
	if ((e = sql_unit_coordinators(&rq->work, unit, from_name, from_id,
	    most + 1, rq->work.today, &c, &found)) != ERR_OK)
		return e;
	for (size_t i = 0; i < found && i < (size_t)most; i++)
		view_one(rq, node_add(list), &c[i]);
	if (found > (size_t)most)
		*last_r = c[most - 1].id;
	return ERR_OK;
}
