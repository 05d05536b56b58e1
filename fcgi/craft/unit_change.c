/* What one version of the units changes of another, in words. */
#include "craft/unit_view.h"

#include "base/mem.h"
#include "web/request.h"
#include "web/view.h"

#include <string.h>

struct comparing {
	struct request *rq;
	struct node *list;
	const struct maps *was, *now;
	const struct unit_map *u;	/* NULL: no effect is told */
};

static struct node *
add(struct comparing *c, const char *unit, const char *what)
{
	struct node *row = node_add(c->list);

	node_text(row, "unit", unit);
	node_text(row, "what", what);
	return row;
}

static void
text(struct comparing *c, const char *unit, const char *what, const char *was,
    const char *now)
{
	struct node *row;

	if (strcmp(was, now) == 0)
		return;
	row = add(c, unit, what);
	node_text(row, "was", was);
	node_text(row, "now", now);
}

static const char *
name_of(const struct maps *m, const char *code)
{
	long at = maps_find(m, code);

	return at < 0 ? "" : m->unit[at].name;
}

static bool
has_value(const struct maps *m, long unit, const char *key)
{
	for (size_t i = 0; i < m->values; i++)
		if ((long)m->value[i].unit == unit &&
		    strcmp(m->value[i].key, key) == 0)
			return true;
	return false;
}

static void
effect(struct comparing *c, struct node *row, const char *value, bool comes)
{
	int32_t people;

	if (c->u == NULL)
		return;
	people = unit_map_people(c->u, c->rq->work.mem, value);
	if (people == 0)
		node_text(row, "effect", view_word(c->rq,
		    "units.value_of_nobody"));
	else
		node_say(c->rq, row, "effect", comes ? MSG_UNITS_GAIN :
		    MSG_UNITS_LOSE, &(struct say)SAY_NUMBER("n", people), 1);
}

/* Values of unit `in` of `of` that unit `not_in` of `other` has not. */
static void
values(struct comparing *c, const char *unit, const struct maps *of, long in,
    const struct maps *other, long not_in, bool comes)
{
	for (size_t i = 0; i < of->values; i++) {
		const struct map_value *v = &of->value[i];
		struct node *row;

		if ((long)v->unit != in || has_value(other, not_in, v->key))
			continue;
		row = add(c, unit, comes ? "value_comes" : "value_goes");
		node_text(row, comes ? "now" : "was", v->text);
		effect(c, row, v->text, comes);
	}
}

static void
compare(struct comparing *c, size_t at)
{
	const struct map_unit *now = &c->now->unit[at];
	long before = maps_find(c->was, now->code);

	if (before < 0) {
		node_text(add(c, now->name, "new"), "now", now->name);
		text(c, now->name, "parent", "",
		    name_of(c->now, now->parent));
		text(c, now->name, "service", "", now->service);
	} else {
		const struct map_unit *was = &c->was->unit[before];

		text(c, now->name, "name", was->name, now->name);
		/* Another name of what it is under is no change of this one. */
		if (strcmp(was->parent, now->parent) != 0)
			text(c, now->name, "parent",
			    name_of(c->was, was->parent),
			    name_of(c->now, now->parent));
		text(c, now->name, "service", was->service, now->service);
		values(c, now->name, c->was, before, c->now, (long)at, false);
	}
	values(c, now->name, c->now, (long)at, c->was, before, true);
}

void
unit_view_changes(struct request *rq, const struct maps *was,
    const struct maps *now, const struct unit_map *u)
{
	struct comparing c = { rq, node_in(view_root(rq), "Changes"), was, now,
	    u };

	for (size_t i = 0; i < now->units; i++)
		compare(&c, i);
	for (size_t i = 0; i < was->units; i++)
		if (maps_find(now, was->unit[i].code) < 0) {
			const char *name = was->unit[i].name;

			node_text(add(&c, name, "closed"), "was", name);
			values(&c, name, was, (long)i, now, -1, false);
		}
}
