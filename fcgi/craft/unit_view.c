/* Shows units: where they lie, who is there, and what can be chosen. */
#include "craft/unit_view.h"

#include "base/fold.h"
#include "base/mem.h"
#include "craft/sync_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map.h"
#include "sql_map_page.h"

#include <stdlib.h>
#include <string.h>

/* How many values that mean no unit are shown, and how many kinds. */
enum { UNMEANT_MOST = 100 };

/* A unit in its place among the others. */
struct place {
	const char *key;	/* folded names from the top down to it */
	const char *path;	/* names of those above */
	int level;
	size_t at;
};

void
unit_view_state(struct request *rq, const struct unit_map *u)
{
	struct node *n = node_in(view_root(rq), "Map");

	if (u->read != NULL)
		node_instant(rq, n, "read", u->read->succeeded);
	if (u->version == NULL)
		return;
	sync_view_stopped(rq, u->read, u->version->settled);
	node_number(n, "number", u->version->number);
	node_instant(rq, n, "made", u->version->made);
	node_text(n, "maker", u->version->maker);
	node_flag(n, "page", u->version->of_page);
}

static int
by_key(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	return strcmp(x->key, y->key);
}

/* Parents come first in good maps, so each finds its parent's place made. */
static struct place *
places(struct mem *mem, const struct maps *m)
{
	struct place *p = mem_array(mem, m->units, sizeof(*p));

	for (size_t i = 0; i < m->units; i++) {
		const struct map_unit *unit = &m->unit[i];
		long up = *unit->parent == '\0' ? -1 :
		    maps_find(m, unit->parent);
		const char *own = mem_printf(mem, "%s\x01%s\x01",
		    text_fold(mem, unit->name), unit->code);

		p[i] = (struct place){ own, "", 0, i };
		if (up < 0)
			continue;
		p[i].key = mem_printf(mem, "%s%s", p[up].key, own);
		p[i].level = p[up].level + 1;
		p[i].path = mem_printf(mem, "%s%s%s", p[up].path,
		    *p[up].path == '\0' ? "" : " / ", m->unit[up].name);
	}
	if (m->units > 0)
		qsort(p, m->units, sizeof(*p), by_key);
	return p;
}

static void
view_now(struct request *rq, struct node *n, const struct unit_map *u,
    const char *code)
{
	const struct sql_units_now *now = unit_map_now(u, code);

	node_flag(n, "there", now != NULL);
	if (now == NULL)
		return;
	node_text(n, "leaders", now->leaders);
	node_number(n, "people", now->people);
	node_number(n, "cases", now->cases);
	node_day(rq, n, "since", day_at(now->since));
}

static void
view_values(struct node *n, const struct maps *m, size_t at)
{
	struct node *list = node_in(n, "Values");

	for (size_t i = 0; i < m->values; i++)
		if (m->value[i].unit == at)
			node_text(node_add(list), "text", m->value[i].text);
}

void
unit_view_tree(struct request *rq, const struct unit_map *u)
{
	struct node *list = node_in(view_root(rq), "Units");
	const struct maps *m = &u->units;
	struct place *p = places(rq->work.mem, m);

	for (size_t i = 0; i < m->units; i++) {
		const struct map_unit *unit = &m->unit[p[i].at];
		struct node *row = node_add(list);

		node_text(row, "code", unit->code);
		node_text(row, "name", unit->name);
		node_text(row, "service", unit->service);
		node_text(row, "path", p[i].path);
		node_number(row, "level", p[i].level > 4 ? 4 : p[i].level);
		view_values(row, m, p[i].at);
		view_now(rq, row, u, unit->code);
	}
}

void
unit_view_kept(struct request *rq, const struct unit_map *u)
{
	struct node *list = node_in(view_root(rq), "Closed");

	for (size_t i = 0; i < u->now_n && u->version != NULL; i++) {
		const struct sql_units_now *now = &u->now[i];
		struct node *row;

		if (maps_find(&u->units, now->code) >= 0)
			continue;
		row = node_add(list);
		node_text(row, "code", now->code);
		node_text(row, "name", now->name);
		if (now->cases == 0)
			node_text(row, "why", view_word(rq,
			    "units.goes_next_sync"));
		else
			node_say(rq, row, "why", MSG_UNITS_KEPT_BY_CASES,
			    &(struct say)SAY_NUMBER("n", now->cases), 1);
	}
}

void
unit_view_unmeant(struct request *rq, const struct unit_map *u)
{
	struct node *list = node_in(view_root(rq), "Unmeant");
	int shown = 0;

	for (size_t i = 0; i < u->values && shown < UNMEANT_MOST; i++) {
		struct node *row;

		if (maps_unit(&u->units, rq->work.mem, u->value[i].text) >= 0)
			continue;
		row = node_add(list);
		node_text(row, "text", u->value[i].text);
		node_number(row, "people", u->value[i].people);
		shown++;
	}
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
view_services(struct request *rq, const struct maps *m)
{
	struct node *list = node_in(view_root(rq), "Services");
	const char **name = mem_array(rq->work.mem, m->units, sizeof(*name));

	for (size_t i = 0; i < m->units; i++)
		name[i] = m->unit[i].service;
	if (m->units > 0)
		qsort(name, m->units, sizeof(*name), by_text);
	for (size_t i = 0; i < m->units; i++)
		if (*name[i] != '\0' &&
		    (i == 0 || strcmp(name[i], name[i - 1]) != 0))
			node_text(node_add(list), "name", name[i]);
}

void
unit_view_choices(struct request *rq, const struct unit_map *u,
    const char *code)
{
	struct node *list = node_in(view_root(rq), "Parents");
	const struct maps *m = &u->units;
	struct place *p = places(rq->work.mem, m);

	for (size_t i = 0; i < m->units; i++) {
		const struct map_unit *unit = &m->unit[p[i].at];
		struct node *row;

		if (strcmp(unit->code, code) == 0)
			continue;
		row = node_add(list);
		node_text(row, "code", unit->code);
		node_text(row, "name", unit->name);
		node_text(row, "path", p[i].path);
	}
	view_services(rq, m);
}

void
unit_view_unit(struct request *rq, const struct unit_map *u, size_t at)
{
	struct node *n = node_in(view_root(rq), "Is");
	const struct map_unit *unit = &u->units.unit[at];
	const struct sql_units_now *now = unit_map_now(u, unit->code);

	node_text(n, "code", unit->code);
	node_text(n, "name", unit->name);
	node_number(n, "below", unit_map_below(&u->units, unit->code));
	node_flag(n, "may_go", unit_map_may_go(u, unit->code));
	view_now(rq, n, u, unit->code);
	if (now != NULL)
		node_say(rq, n, "posts", MSG_UNITS_POSTS,
		    &(struct say)SAY_NUMBER("n", now->people), 1);
	unit_view_stays(rq, n, u, unit->code);
}

static void
stays(struct request *rq, struct node *n, const char *name, enum msg m,
    int64_t many)
{
	if (many > 0)
		node_say(rq, n, name, m, &(struct say)SAY_NUMBER("n", many), 1);
}

void
unit_view_stays(struct request *rq, struct node *n, const struct unit_map *u,
    const char *code)
{
	const struct sql_units_now *now = unit_map_now(u, code);

	n = node_in(n, "Stays");
	stays(rq, n, "below", MSG_UNITS_STAYS_BELOW,
	    unit_map_below(&u->units, code));
	if (now == NULL)
		return;
	stays(rq, n, "cases", MSG_UNITS_STAYS_CASES, now->cases);
	stays(rq, n, "people", MSG_UNITS_STAYS_PEOPLE, now->people);
}
