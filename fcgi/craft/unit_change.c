/* What one version of the units changes of another, in words. */
#include "craft/unit_view.h"

#include "base/mem.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map_page.h"

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

/* NULL: it is the same. */
static struct node *
text(struct comparing *c, const char *unit, const char *what, const char *was,
    const char *now)
{
	struct node *row;

	if (strcmp(was, now) == 0)
		return NULL;
	row = add(c, unit, what);
	node_text(row, "was", was);
	node_text(row, "now", now);
	return row;
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

/* Who would be asked where nobody leads the unit itself (R24). */
static void
above(struct comparing *c, struct node *row, const char *parent)
{
	const struct sql_units_now *there;

	if (c->u == NULL || row == NULL)
		return;
	for (const char *up = parent; *up != '\0';
	    up = c->now->unit[maps_find(c->now, up)].parent) {
		there = unit_map_now(c->u, up);
		if (there == NULL || there->leaders == NULL)
			continue;
		node_say(c->rq, row, "effect", MSG_UNITS_ABOVE, (struct say[]){
		    SAY_TEXT("who", there->leaders),
		    SAY_TEXT("unit", name_of(c->now, up)) }, 2);
		return;
	}
	node_text(row, "effect", view_word(c->rq, "units.nobody_above"));
}

/* On how many entries of the directory the values of a unit of `m` stand. */
static int64_t
people_of(struct comparing *c, const struct maps *m, long unit)
{
	int64_t n = 0;

	for (size_t i = 0; i < m->values; i++)
		if ((long)m->value[i].unit == unit)
			n += unit_map_people(c->u, c->rq->work.mem,
			    m->value[i].text);
	return n;
}

/* Of a unit that loses a value: whether anybody is left to see to its cases. */
static void
emptied(struct comparing *c, const struct map_unit *unit, long at)
{
	const struct sql_units_now *there;
	struct node *row;

	if (c->u == NULL ||
	    (there = unit_map_now(c->u, unit->code)) == NULL ||
	    (there->people == 0 && there->cases == 0) ||
	    people_of(c, c->now, at) > 0)
		return;
	row = add(c, unit->name, "emptied");
	if (there->people > 0)
		node_number(row, "was", there->people);
	node_text(row, "now", view_word(c->rq, "units.nobody"));
	if (there->cases == 0)
		node_text(row, "effect", view_word(c->rq,
		    "units.emptied_no_case"));
	else
		node_say(c->rq, row, "effect", MSG_UNITS_EMPTIED,
		    &(struct say)SAY_NUMBER("n", there->cases), 1);
}

/* Values of unit `in` of `of` that unit `not_in` of `other` has not; if any. */
static bool
values(struct comparing *c, const char *unit, const struct maps *of, long in,
    const struct maps *other, long not_in, bool comes)
{
	bool any = false;

	for (size_t i = 0; i < of->values; i++) {
		const struct map_value *v = &of->value[i];
		struct node *row;

		if ((long)v->unit != in || has_value(other, not_in, v->key))
			continue;
		row = add(c, unit, comes ? "value_comes" : "value_goes");
		node_text(row, comes ? "now" : "was", v->text);
		effect(c, row, v->text, comes);
		any = true;
	}
	return any;
}

static void
compare(struct comparing *c, size_t at)
{
	const struct map_unit *now = &c->now->unit[at];
	long before = maps_find(c->was, now->code);
	bool fewer = false;

	if (before < 0) {
		node_text(add(c, now->name, "new"), "now", now->name);
		(void)text(c, now->name, "parent", "",
		    name_of(c->now, now->parent));
		(void)text(c, now->name, "service", "", now->service);
	} else {
		const struct map_unit *was = &c->was->unit[before];

		(void)text(c, now->name, "name", was->name, now->name);
		/* Another name of what it is under is no change of this one. */
		if (strcmp(was->parent, now->parent) != 0)
			above(c, text(c, now->name, "parent",
			    name_of(c->was, was->parent),
			    name_of(c->now, now->parent)), now->parent);
		(void)text(c, now->name, "service", was->service,
		    now->service);
		fewer = values(c, now->name, c->was, before, c->now, (long)at,
		    false);
	}
	(void)values(c, now->name, c->now, (long)at, c->was, before, true);
	if (fewer)
		emptied(c, now, (long)at);
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
			(void)values(&c, name, was, (long)i, now, -1, false);
		}
}
