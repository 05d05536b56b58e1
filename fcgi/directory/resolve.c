/* Who sits where: nested groups, posts, managers and leaders. */
#include "directory/resolve.h"

#include "base/mem.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 10 };

/* A DN and what it is of: sorted, so that a lookup is a binary search. */
struct named {
	const char *dn_key;
	size_t at;
};

struct index {
	struct named *named;
	size_t n;
};

/* A group's members, looked up when a role first needs them. */
struct members {
	bool known;
	size_t *person, *group;
	size_t persons, groups;
};

struct resolving {
	struct work *w;
	const struct maps *m;
	const struct directory_group *groups;
	size_t groups_n;
	struct roster *r;
	struct index people_by_dn, groups_by_dn;
	struct members *members;	/* of each group */
	bool *in_leader_group;		/* each person */
	const char **unknown;		/* values of units, as often as met */
	size_t unknowns, unknown_room;
};

static int
by_key(const void *a, const void *b)
{
	const struct roster_person *x = a, *y = b;

	return strcmp(x->entry->key, y->entry->key);
}

static int
by_dn(const void *a, const void *b)
{
	const struct named *x = a, *y = b;

	return strcmp(x->dn_key, y->dn_key);
}

static void
add_to_index(struct resolving *s, struct index *to, const char *dn, size_t at)
{
	const char *key = directory_dn_key(s->w->mem, dn);

	if (key != NULL)
		to->named[to->n++] = (struct named){ key, at };
}

static void
sort_index(struct index *x)
{
	if (x->n > 0)
		qsort(x->named, x->n, sizeof(*x->named), by_dn);
}

/* Place of the one with that compare form of a DN (or NULL), or -1. */
static long
find(const struct index *x, const char *dn_key)
{
	const struct named wanted = { .dn_key = dn_key }, *hit;

	if (dn_key == NULL || x->n == 0)
		return -1;
	hit = bsearch(&wanted, x->named, x->n, sizeof(*x->named), by_dn);
	return hit == NULL ? -1 : (long)hit->at;
}

static enum err
index_people(struct resolving *s, const struct directory_person *people,
    size_t n)
{
	struct roster *r = s->r;

	r->person = mem_array(s->w->mem, n, sizeof(*r->person));
	r->n = n;
	for (size_t i = 0; i < n; i++)
		r->person[i].entry = &people[i];
	if (n > 0)
		qsort(r->person, n, sizeof(*r->person), by_key);
	for (size_t i = 1; i < n; i++)
		if (by_key(&r->person[i - 1], &r->person[i]) == 0)
			return err_set(s->w, ERR_CONFLICT,
			    "directory: two entries with key %s",
			    r->person[i].entry->key);
	s->people_by_dn.named = mem_array(s->w->mem, n, sizeof(struct named));
	for (size_t i = 0; i < n; i++)
		add_to_index(s, &s->people_by_dn, r->person[i].entry->dn, i);
	sort_index(&s->people_by_dn);
	return ERR_OK;
}

static void
index_groups(struct resolving *s)
{
	struct mem *mem = s->w->mem;

	s->members = mem_array(mem, s->groups_n, sizeof(*s->members));
	s->groups_by_dn.named = mem_array(mem, s->groups_n,
	    sizeof(struct named));
	for (size_t i = 0; i < s->groups_n; i++)
		add_to_index(s, &s->groups_by_dn, s->groups[i].dn, i);
	sort_index(&s->groups_by_dn);
}

/*
 * Members that are neither people nor groups of ours, as computers, are none.
 */
static const struct members *
members_of(struct resolving *s, size_t group)
{
	const struct directory_group *g = &s->groups[group];
	struct members *to = &s->members[group];
	struct mem *mem = s->w->mem;

	if (to->known)
		return to;
	to->known = true;
	to->person = mem_array(mem, g->members_n, sizeof(*to->person));
	to->group = mem_array(mem, g->members_n, sizeof(*to->group));
	for (size_t i = 0; i < g->members_n; i++) {
		const char *key = directory_dn_key(mem, g->members[i]);
		long at = find(&s->people_by_dn, key);

		if (at >= 0)
			to->person[to->persons++] = (size_t)at;
		else if ((at = find(&s->groups_by_dn, key)) >= 0)
			to->group[to->groups++] = (size_t)at;
	}
	return to;
}

static void
seat(struct resolving *s, size_t person, enum seat_kind kind)
{
	if (kind == SEAT_KIND_LEADER)
		s->in_leader_group[person] = true;
	else
		s->r->person[person].seats |= 1u << kind;
}

/*
 * Level by level, so that a group is met first where it is least deep, and each
 * once, since groups may be members of each other in a circle.
 */
static void
walk_groups(struct resolving *s, size_t root, enum seat_kind kind)
{
	size_t *queue = mem_array(s->w->mem, s->groups_n, sizeof(*queue));
	bool *seen = mem_array(s->w->mem, s->groups_n, sizeof(*seen));
	size_t at = 0, level_end = 1, n = 1;

	queue[0] = root;
	seen[root] = true;
	for (int depth = 0; at < n && depth <= DEPTH_MAX; depth++) {
		for (; at < level_end; at++) {
			const struct members *m = members_of(s, queue[at]);

			for (size_t i = 0; i < m->persons; i++)
				seat(s, m->person[i], kind);
			for (size_t i = 0; i < m->groups; i++) {
				if (!seen[m->group[i]])
					queue[n++] = m->group[i];
				seen[m->group[i]] = true;
			}
		}
		level_end = n;
	}
}

static enum err
give_seats(struct resolving *s)
{
	s->in_leader_group = mem_array(s->w->mem, s->r->n, sizeof(bool));
	for (size_t i = 0; i < s->m->groups; i++) {
		const struct map_group *g = &s->m->group[i];
		long at = find(&s->groups_by_dn, g->dn_key);

		if (at < 0)
			return err_set(s->w, ERR_CONFLICT, "directory: "
			    "no group %s, which is to give a role", g->dn_key);
		walk_groups(s, (size_t)at, g->seat);
	}
	return ERR_OK;
}

static bool
has_unit(const struct roster_person *p, size_t unit)
{
	for (size_t i = 0; i < p->units; i++)
		if (p->unit[i] == unit)
			return true;
	return false;
}

static void
give_posts(struct resolving *s, size_t person)
{
	struct roster_person *p = &s->r->person[person];
	const struct directory_person *e = p->entry;

	p->unit = mem_array(s->w->mem, e->units_n, sizeof(*p->unit));
	p->leads = mem_array(s->w->mem, e->units_n, sizeof(*p->leads));
	for (size_t i = 0; i < e->units_n; i++) {
		long unit = maps_unit(s->m, s->w->mem, e->units[i]);

		if (unit >= 0 && !has_unit(p, (size_t)unit))
			p->unit[p->units++] = (size_t)unit;
		if (unit >= 0)
			continue;
		s->unknown = mem_grow(s->w->mem, s->unknown, s->unknowns,
		    &s->unknown_room, sizeof(*s->unknown));
		s->unknown[s->unknowns++] = e->units[i];
	}
	p->manager = find(&s->people_by_dn,
	    directory_dn_key(s->w->mem, e->manager_dn));
	if (p->manager == (long)person)
		p->manager = -1;
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Each once, for whoever keeps the map. */
static void
list_unknown(struct resolving *s)
{
	struct roster *r = s->r;

	if (s->unknowns > 0)
		qsort(s->unknown, s->unknowns, sizeof(*s->unknown), by_text);
	r->unknown = s->unknown;
	for (size_t i = 0; i < s->unknowns; i++)
		if (i == 0 || strcmp(s->unknown[i], s->unknown[i - 1]) != 0)
			r->unknown[r->unknown_units++] = s->unknown[i];
}

static void
lead(struct roster_person *p, size_t unit)
{
	for (size_t i = 0; i < p->leads_n; i++)
		if (p->leads[i] == unit)
			return;
	p->leads[p->leads_n++] = unit;
}

/*
 * By the leader group; `led` tells which units have a leader then. An account
 * that cannot log in answers for nobody.
 */
static void
lead_by_group(struct resolving *s, bool *led)
{
	for (size_t i = 0; i < s->r->n; i++) {
		struct roster_person *p = &s->r->person[i];

		if (!s->in_leader_group[i] ||
		    p->entry->state != ACCOUNT_STATE_ACTIVE)
			continue;
		for (size_t j = 0; j < p->units; j++) {
			lead(p, p->unit[j]);
			led[p->unit[j]] = true;
		}
	}
}

/* Whether the person's manager has a post in that unit too. */
static bool
is_below(const struct roster *r, const struct roster_person *p, size_t unit)
{
	return p->manager >= 0 && has_unit(&r->person[p->manager], unit);
}

/* Who is manager of somebody in the unit, and below nobody in it. */
static void
lead_by_manager(struct resolving *s, const bool *led)
{
	for (size_t i = 0; i < s->r->n; i++) {
		const struct roster_person *p = &s->r->person[i];

		for (size_t j = 0; j < p->units; j++) {
			size_t unit = p->unit[j];
			struct roster_person *m;

			if (led[unit] || !is_below(s->r, p, unit))
				continue;
			m = &s->r->person[p->manager];
			if (m->entry->state == ACCOUNT_STATE_ACTIVE &&
			    !is_below(s->r, m, unit))
				lead(m, unit);
		}
	}
}

enum err
resolve_roster(struct work *w, const struct maps *m,
    const struct directory_person *people, size_t people_n,
    const struct directory_group *groups, size_t groups_n, struct roster *r_r)
{
	struct resolving s = { .w = w, .m = m, .groups = groups,
	    .groups_n = groups_n, .r = r_r };
	bool *led = mem_array(w->mem, m->units, sizeof(*led));
	enum err e;

	memset(r_r, 0, sizeof(*r_r));
	if ((e = index_people(&s, people, people_n)) != ERR_OK)
		return e;
	index_groups(&s);
	if ((e = give_seats(&s)) != ERR_OK)
		return e;
	for (size_t i = 0; i < r_r->n; i++)
		give_posts(&s, i);
	list_unknown(&s);
	lead_by_group(&s, led);
	lead_by_manager(&s, led);
	return ERR_OK;
}
