/* Who sits where: nested groups, posts, managers and leaders. */
#include "directory/resolve.h"

#include "base/mem.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { DEEP = 10 };

/* A DN and where it leads: sorted, so that a lookup is a binary search. */
struct named {
	const char *dn_key;
	size_t at;
};

struct resolving {
	struct work *w;
	const struct maps *m;
	const struct directory_group *groups;
	struct roster *r;
	struct named *by_dn;		/* people */
	struct named *group_by_dn;
	size_t groups_n;
	const char ***member_key;	/* of each group, normalised once */
	bool *seen;			/* groups walked on behalf of one role */
	bool *in_leader_group;		/* by person */
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

static long
find(const struct named *list, size_t n, const char *dn_key)
{
	struct named wanted = { .dn_key = dn_key };
	const struct named *hit;

	if (dn_key == NULL || n == 0)
		return -1;
	hit = bsearch(&wanted, list, n, sizeof(*list), by_dn);
	return hit == NULL ? -1 : (long)hit->at;
}

static const char *
key_or_empty(struct resolving *s, const char *dn)
{
	const char *key = directory_dn_key(s->w->mem, dn);

	return key != NULL ? key : "";
}

static enum err
index_people(struct resolving *s, const struct directory_person *people, size_t n)
{
	struct roster *r = s->r;

	r->person = mem_array(s->w->mem, n, sizeof(*r->person));
	r->n = n;
	for (size_t i = 0; i < n; i++)
		r->person[i].entry = &people[i];
	if (n > 0)
		qsort(r->person, n, sizeof(*r->person), by_key);
	for (size_t i = 1; i < n; i++)
		if (strcmp(r->person[i - 1].entry->key,
		    r->person[i].entry->key) == 0)
			return err_set(s->w, ERR_CONFLICT,
			    "two entries have one key");
	s->by_dn = mem_array(s->w->mem, n, sizeof(*s->by_dn));
	for (size_t i = 0; i < n; i++)
		s->by_dn[i] = (struct named){
		    key_or_empty(s, r->person[i].entry->dn), i };
	if (n > 0)
		qsort(s->by_dn, n, sizeof(*s->by_dn), by_dn);
	return ERR_OK;
}

static void
index_groups(struct resolving *s)
{
	struct mem *mem = s->w->mem;

	s->group_by_dn = mem_array(mem, s->groups_n, sizeof(*s->group_by_dn));
	s->member_key = mem_array(mem, s->groups_n, sizeof(*s->member_key));
	for (size_t i = 0; i < s->groups_n; i++) {
		const struct directory_group *g = &s->groups[i];

		s->group_by_dn[i] = (struct named){ key_or_empty(s, g->dn), i };
		s->member_key[i] = mem_array(mem, g->members_n,
		    sizeof(**s->member_key));
		for (size_t j = 0; j < g->members_n; j++)
			s->member_key[i][j] = key_or_empty(s, g->members[j]);
	}
	if (s->groups_n > 0)
		qsort(s->group_by_dn, s->groups_n, sizeof(*s->group_by_dn), by_dn);
}

static void
seat(struct resolving *s, size_t person, enum seat_kind kind)
{
	if (kind == SEAT_KIND_LEADER)
		s->in_leader_group[person] = true;
	else
		s->r->person[person].seats |= 1u << kind;
}

/* Members that are groups are walked too, each once: groups may be a circle. */
static void
walk_group(struct resolving *s, size_t group, enum seat_kind kind, int deep)
{
	const struct directory_group *g = &s->groups[group];

	if (s->seen[group] || deep > DEEP)
		return;
	s->seen[group] = true;
	for (size_t i = 0; i < g->members_n; i++) {
		const char *member = s->member_key[group][i];
		long at = find(s->by_dn, s->r->n, member);

		if (at >= 0)
			seat(s, (size_t)at, kind);
		else if ((at = find(s->group_by_dn, s->groups_n, member)) >= 0)
			walk_group(s, (size_t)at, kind, deep + 1);
	}
}

static void
give_seats(struct resolving *s)
{
	s->in_leader_group = mem_array(s->w->mem, s->r->n, sizeof(bool));
	for (size_t i = 0; i < s->m->groups; i++) {
		long at = find(s->group_by_dn, s->groups_n, s->m->group[i].dn_key);

		s->seen = mem_array(s->w->mem, s->groups_n, sizeof(bool));
		if (at >= 0)
			walk_group(s, (size_t)at, s->m->group[i].seat, 0);
	}
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
give_posts(struct resolving *s, struct roster_person *p)
{
	const struct directory_person *e = p->entry;

	p->unit = mem_array(s->w->mem, e->units_n, sizeof(*p->unit));
	for (size_t i = 0; i < e->units_n; i++) {
		long unit = maps_unit(s->m, s->w->mem, e->units[i]);

		if (unit < 0)
			s->r->unknown_units++;
		else if (!has_unit(p, (size_t)unit))
			p->unit[p->units++] = (size_t)unit;
	}
	p->manager = find(s->by_dn, s->r->n,
	    directory_dn_key(s->w->mem, e->manager_dn));
	p->leads = mem_array(s->w->mem, s->m->units, sizeof(*p->leads));
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

/* Who is manager of somebody in the unit, and reports to nobody in that place. */
static void
lead_by_manager(struct resolving *s, const bool *led)
{
	for (size_t i = 0; i < s->r->n; i++) {
		const struct roster_person *p = &s->r->person[i];

		for (size_t j = 0; j < p->units && p->manager >= 0; j++) {
			struct roster_person *m = &s->r->person[p->manager];

			if (led[p->unit[j]] ||
			    m->entry->state != ACCOUNT_STATE_ACTIVE ||
			    !has_unit(m, p->unit[j]))
				continue;
			if (m->manager < 0 || m->manager == p->manager ||
			    !has_unit(&s->r->person[m->manager], p->unit[j]))
				lead(m, p->unit[j]);
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
	give_seats(&s);
	for (size_t i = 0; i < r_r->n; i++)
		give_posts(&s, &r_r->person[i]);
	lead_by_group(&s, led);
	lead_by_manager(&s, led);
	return ERR_OK;
}
