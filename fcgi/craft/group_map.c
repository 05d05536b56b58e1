/* Groups and seats are read and shown, with what somebody proposes of them. */
#include "craft/group_map.h"

#include "craft/sync_view.h"
#include "directory/map_version.h"
#include "notify/alert.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_inbox.h"
#include "sql_map.h"
#include "sql_map_page.h"

#include <string.h>

enum err
group_map_load(struct work *w, struct group_map *g_r)
{
	struct sql_map_newest *version;
	struct sql_map_seated *seated;
	size_t n;
	enum err e;

	memset(g_r, 0, sizeof(*g_r));
	if ((e = sql_map_newest(w, MAP_NAME_GROUPS, &version)) != ERR_OK ||
	    version == NULL)
		return e;
	if ((e = sql_map_seated(w, &seated, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		g_r->people[seated[i].kind] = seated[i].people;
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

/* Whether a group of that seat is in `of` and not in `other`. */
static bool
has_more(const struct maps *of, const struct maps *other, enum seat_kind seat)
{
	for (size_t i = 0; i < of->groups; i++)
		if (of->group[i].seat == seat && !has(other, &of->group[i]))
			return true;
	return false;
}

static bool
seat_differs(const struct maps *was, const struct maps *now,
    enum seat_kind seat)
{
	return has_more(was, now, seat) || has_more(now, was, seat);
}

bool
group_map_differs(const struct maps *was, const struct maps *now)
{
	for (int seat = 0; seat < SEAT_KIND_HOLDER; seat++)
		if (seat_differs(was, now, (enum seat_kind)seat))
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

/* Whether a group that gives that seat gives it afterwards as well. */
static bool
any_stays(const struct maps *was, const struct maps *now, enum seat_kind seat)
{
	for (size_t i = 0; i < was->groups; i++)
		if (was->group[i].seat == seat && has(now, &was->group[i]))
			return true;
	return false;
}

/*
 * Of a seat that is left without a group all lose it; of one whose groups are
 * all others, who is in none of those: who that is only the sync knows.
 */
static void
view_effect(struct request *rq, struct node *row, const struct group_map *g,
    const struct maps *now, enum seat_kind seat)
{
	const struct say n = SAY_NUMBER("n", g->people[seat]);
	bool without = !maps_give(now, seat);

	node_text(row, "seat", words_name(&words_seat_kind, (int)seat));
	if (g->people[seat] == 0) {
		node_text(row, "have", view_word(rq, "groups.nobody_has"));
		if (without)
			node_text(row, "lose", view_word(rq,
			    "groups.nobody_gets"));
		return;
	}
	node_say(rq, row, "have", MSG_GROUPS_HAVE, &n, 1);
	if (without)
		node_say(rq, row, "lose", MSG_GROUPS_LOSE, &n, 1);
	else if (!any_stays(&g->groups, now, seat))
		node_text(row, "lose", view_word(rq, "groups.others_only"));
}

static void
view_changes(struct request *rq, const struct group_map *g,
    const struct maps *now)
{
	struct node *list = node_in(view_root(rq), "Changes");
	struct node *effects = node_in(view_root(rq), "Effects");

	for (int i = 0; i < SEAT_KIND_HOLDER; i++) {
		enum seat_kind seat = (enum seat_kind)i;

		if (!seat_differs(&g->groups, now, seat))
			continue;
		view_differing(list, &g->groups, now, seat, false);
		view_differing(list, now, &g->groups, seat, true);
		view_effect(rq, node_add(effects), g, now, seat);
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
	struct sql_directory_read *read;
	enum err e;

	if (g->version == NULL)
		return ERR_OK;
	if ((e = sql_directory_read(&rq->work, &read)) != ERR_OK)
		return e;
	sync_view_stopped(rq, read, g->version->settled);
	node_number(n, "number", g->version->number);
	node_instant(rq, n, "made", g->version->made);
	node_text(n, "maker", g->version->maker);
	node_instant(rq, n, "settled", g->version->settled);
	node_text(n, "settler", g->version->settler);
	node_flag(n, "page", g->version->of_page);
	for (int seat = 0; seat < SEAT_KIND_HOLDER; seat++)
		view_role(node_add(list), &g->groups, (enum seat_kind)seat,
		    g->people[seat]);
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
	view_changes(rq, g, &now);
	return ERR_OK;
}

enum err
group_map_tell_proposed(struct work *w)
{
	uint64_t n;

	return sql_groups_tell(w, w->now, w->actor, &n);
}

enum err
group_map_tell_settled(struct work *w, int64_t id, int64_t by, bool approved)
{
	uint64_t n;
	enum err e;

	if ((e = sql_alert_untell(w, w->now, ALERT_KIND_GROUPS_PROPOSED, id,
	    &n)) != ERR_OK)
		return e;
	return alert_others(w, &(struct alert){ .employee = by,
	    .kind = approved ? ALERT_KIND_GROUPS_APPROVED :
	    ALERT_KIND_GROUPS_REFUSED, .subject = id, .n = 1,
	    .due = DAY_NONE });
}
