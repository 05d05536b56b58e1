/* What the maps say, and whether two say the same. */
#include "directory/map.h"

#include "base/fold.h"

#include <stdlib.h>
#include <string.h>

static int
same_value(const void *a, const void *b)
{
	const struct map_value *x = a, *y = b;

	return strcmp(x->key, y->key);
}

long
maps_unit(const struct maps *m, struct mem *mem, const char *value)
{
	const struct map_value wanted = { .key = text_fold(mem, value) };
	const struct map_value *hit;

	if (m->values == 0)
		return -1;
	hit = bsearch(&wanted, m->value, m->values, sizeof(*m->value),
	    same_value);
	return hit == NULL ? -1 : (long)hit->unit;
}

static const char *
or_none(const char *s)
{
	return *s == '\0' ? NULL : s;
}

struct map_unit
map_said(const struct map_unit *u)
{
	return (struct map_unit){ u->code, u->name, or_none(u->service),
		or_none(u->parent) };
}

long
maps_find(const struct maps *m, const char *code)
{
	for (size_t i = 0; i < m->units; i++)
		if (strcmp(m->unit[i].code, code) == 0)
			return (long)i;
	return -1;
}

bool
maps_give(const struct maps *m, enum seat_kind seat)
{
	for (size_t i = 0; i < m->groups; i++)
		if (m->group[i].seat == seat)
			return true;
	return false;
}

static bool
same_units(const struct maps *a, const struct maps *b)
{
	if (a->units != b->units)
		return false;
	for (size_t i = 0; i < a->units; i++) {
		const struct map_unit *x = &a->unit[i], *y = &b->unit[i];

		if (strcmp(x->code, y->code) != 0 ||
		    strcmp(x->name, y->name) != 0 ||
		    strcmp(x->service, y->service) != 0 ||
		    strcmp(x->parent, y->parent) != 0)
			return false;
	}
	return true;
}

static bool
same_values(const struct maps *a, const struct maps *b)
{
	if (a->values != b->values)
		return false;
	for (size_t i = 0; i < a->values; i++)
		if (a->value[i].unit != b->value[i].unit ||
		    strcmp(a->value[i].text, b->value[i].text) != 0)
			return false;
	return true;
}

static bool
same_groups(const struct maps *a, const struct maps *b)
{
	if (a->groups != b->groups)
		return false;
	for (size_t i = 0; i < a->groups; i++)
		if (a->group[i].seat != b->group[i].seat ||
		    strcmp(a->group[i].dn, b->group[i].dn) != 0)
			return false;
	return true;
}

bool
maps_same(const struct maps *a, const struct maps *b)
{
	return same_units(a, b) && same_values(a, b) && same_groups(a, b);
}
