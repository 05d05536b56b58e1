/* Groups and seats are read and shown, with what somebody proposes of them. */
#include "craft/group_map.h"

#include "directory/map_version.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map.h"
#include "sql_map_page.h"

#include <string.h>

enum err
group_map_load(struct work *w, struct group_map *g_r)
{
	struct sql_map_newest *version;
	enum err e;

	memset(g_r, 0, sizeof(*g_r));
	if ((e = sql_map_newest(w, MAP_NAME_GROUPS, &version)) != ERR_OK ||
	    version == NULL)
		return e;
	g_r->version = version;
	return map_version_judged(w, MAP_NAME_GROUPS, version->id,
	    &g_r->groups);
}

static bool
has(const struct maps *m, const struct map_group *g)
{
	for (size_t i = 0; i < m->groups; i++)
		if (m->group[i].seat == g->seat &&
		    strcmp(m->group[i].dn_key, g->dn_key) == 0)
			return true;
	return false;
}

bool
group_map_differs(const struct maps *was, const struct maps *now)
{
	for (size_t i = 0; i < now->groups; i++)
		if (!has(was, &now->group[i]))
			return true;
	for (size_t i = 0; i < was->groups; i++)
		if (!has(now, &was->group[i]))
			return true;
	return false;
}

static void
view_differing(struct node *list, const struct maps *of,
    const struct maps *other, enum seat_kind seat, bool comes)
{
	for (size_t i = 0; i < of->groups; i++) {
		const struct map_group *g = &of->group[i];
		struct node *row;

		if (g->seat != seat || has(other, g))
			continue;
		row = node_add(list);
		node_text(row, "seat", words_name(&words_seat_kind, (int)seat));
		node_text(row, "dn", g->dn);
		node_flag(row, "comes", comes);
	}
}

void
group_map_view_changes(struct request *rq, const struct maps *was,
    const struct maps *now)
{
	struct node *list = node_in(view_root(rq), "Changes");

	for (int seat = 0; seat < SEAT_KIND_HOLDER; seat++) {
		view_differing(list, was, now, (enum seat_kind)seat, false);
		view_differing(list, now, was, (enum seat_kind)seat, true);
	}
}

static void
view_role(struct node *row, const struct maps *m, enum seat_kind seat,
    int64_t people)
{
	struct node *list = node_in(row, "Groups");

	node_text(row, "seat", words_name(&words_seat_kind, (int)seat));
	node_number(row, "people", people);
	for (size_t i = 0; i < m->groups; i++)
		if (m->group[i].seat == seat)
			node_text(node_add(list), "dn", m->group[i].dn);
}

enum err
group_map_view(struct request *rq, const struct group_map *g)
{
	struct node *n = node_in(view_root(rq), "Map");
	struct node *list = node_in(view_root(rq), "Roles");
	int64_t people[SEAT_KIND__MAX] = { 0 };
	struct sql_map_seated *seated;
	size_t seated_n;
	enum err e;

	if (g->version == NULL)
		return ERR_OK;
	if ((e = sql_map_seated(&rq->work, &seated, &seated_n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < seated_n; i++)
		people[seated[i].kind] = seated[i].people;
	node_number(n, "number", g->version->number);
	node_instant(rq, n, "made", g->version->made);
	node_text(n, "maker", g->version->maker);
	node_instant(rq, n, "settled", g->version->settled);
	node_text(n, "settler", g->version->settler);
	node_flag(n, "page", g->version->of_page);
	for (int seat = 0; seat < SEAT_KIND_HOLDER; seat++)
		view_role(node_add(list), &g->groups, (enum seat_kind)seat,
		    people[seat]);
	return ERR_OK;
}

enum err
group_map_view_waiting(struct request *rq, const struct group_map *g,
    int64_t waiting)
{
	struct node *n = node_in(view_root(rq), "Waiting");
	struct sql_map_version_find *v;
	struct maps now;
	enum err e;

	if (waiting == 0)
		return ERR_OK;
	if ((e = sql_map_version_find(&rq->work, waiting, &v)) != ERR_OK ||
	    (e = map_version_judged(&rq->work, MAP_NAME_GROUPS, waiting,
	    &now)) != ERR_OK)
		return e;
	node_instant(rq, n, "made", v->made);
	node_text(n, "maker", v->maker);
	node_text(n, "why", v->why);
	group_map_view_changes(rq, &g->groups, &now);
	return ERR_OK;
}
