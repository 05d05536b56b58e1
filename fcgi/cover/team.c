/* One line a coordinator: name, load, and whether she stays. */
#include "cover/team.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/departure.h"
#include "craft/trained.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_list.h"
#include "sql_training.h"

unsigned
team_reasons(const struct member *m, day on)
{
	unsigned r = m->gone ? TEAM_GONE : 0;

	if (m->away != DAY_NONE)
		r |= TEAM_AWAY;
	if (m->expires != INSTANT_NONE &&
	    day_at(m->expires) <= on + DEPARTURE_AHEAD_DAYS)
		r |= TEAM_LEAVES;
	if (m->room > 0 && m->cases + m->offers >= m->room)
		r |= TEAM_FULL;
	if (m->offers > 0)
		r |= TEAM_ASKED;
	if (m->untrained)
		r |= TEAM_UNTRAINED;
	if (m->declined != DAY_NONE)
		r |= TEAM_DECLINED;
	return r;
}

static void
note_declined(struct member *m, size_t n, const struct sql_declined_lately *d)
{
	for (size_t i = 0; i < n; i++)
		if (m[i].id == d->employee && day_at(d->ended) > m[i].declined)
			m[i].declined = day_at(d->ended);
}

enum err
team_know(struct request *rq, struct member *m, size_t n)
{
	int64_t *ids = mem_array(rq->work.mem, n + 1, sizeof(*ids));
	struct sql_declined_lately *d;
	struct trained *t;
	size_t found;
	enum err e;

	for (size_t i = 0; i < n; i++) {
		ids[i] = m[i].id;
		m[i].untrained = false;
		m[i].declined = DAY_NONE;
	}
	if (!request_may(rq, ACTION_UNIT_TRAINING_VIEW))
		return ERR_OK;
	if ((e = trained_read(&rq->work, ids, n, &t)) != ERR_OK ||
	    (e = sql_declined_lately(&rq->work, text_ids(rq->work.mem, ids, n),
	    instant_of_day(rq->work.today - TEAM_DECLINED_DAYS), &d,
	    &found)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		m[i].untrained = trained_state(rq->app->conf, &t[i],
		    COURSE_KIND_BASIC, rq->work.today) != TRAINING_VALID;
	for (size_t i = 0; i < found; i++)
		note_declined(m, n, &d[i]);
	return ERR_OK;
}

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
	node_flag(row, "full", (team_reasons(m, rq->work.today) &
	    TEAM_FULL) != 0);
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
	node_flag(row, "untrained", m->untrained);
	node_day(rq, row, "declined", m->declined);
	node_flag(row, "gone", m->gone);
}

static struct member
member_of(const struct sql_unit_coordinators *c)
{
	return (struct member){ .id = c->id, .name = c->name,
	    .title = c->title, .cases = c->cases, .offers = c->offers,
	    .room = c->room,
	    .post = words_name(&words_post_title, (int)c->post),
	    .expires = c->expires, .away = c->away,
	    .substitute = c->substitute, .declined = DAY_NONE,
	    .gone = c->state != ACCOUNT_STATE_ACTIVE };
}

enum err
team_read(struct request *rq, struct team *t, int64_t unit, day on,
    int32_t most)
{
	struct sql_unit_coordinators *c;
	size_t found;
	enum err e;

	if ((e = sql_unit_coordinators(&rq->work, unit, t->from != NULL ?
	    t->from : "", t->from_id, most + 1, on, &c, &found)) != ERR_OK)
		return e;
	t->more = found > (size_t)most;
	t->n = found - t->more;
	t->m = mem_array(rq->work.mem, t->n + 1, sizeof(*t->m));
	for (size_t i = 0; i < t->n; i++)
		t->m[i] = member_of(&c[i]);
	return ERR_OK;
}

enum err
team_read_page(struct request *rq, struct team *t, day on)
{
	const char *after = pairs_find(&rq->query, "etter");
	struct sql_list_holder *from = NULL;
	enum err e;

	*t = (struct team){ 0 };
	if (after != NULL && text_to_i64(after, 1, INT64_MAX, &t->from_id) &&
	    (e = sql_list_holder(&rq->work, t->from_id, &from)) != ERR_OK)
		return e;
	if (from != NULL)
		t->from = from->name;
	if ((e = team_read(rq, t, rq->unit, on, TEAM_PAGE)) == ERR_OK &&
	    t->more)
		node_number(view_root(rq), "Next", t->m[t->n - 1].id);
	return e;
}

void
team_view(struct request *rq, struct node *n, const struct team *t)
{
	struct node *list = node_in(n, "Coordinators");

	for (size_t i = 0; i < t->n; i++)
		team_view_member(rq, node_add(list), &t->m[i]);
}
