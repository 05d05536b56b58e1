/* From entries and groups to who sits where. Pure: no server, no database. */
#ifndef DIRECTORY_RESOLVE_H
#define DIRECTORY_RESOLVE_H

#include "base/work.h"
#include "directory/directory.h"
#include "directory/map.h"

#include <stdbool.h>
#include <stddef.h>

/* One person of the roster; indices are into roster.person and maps.unit. */
struct roster_person {
	const struct directory_person *entry;
	long manager;		/* -1: none, or not among the people */
	unsigned seats;		/* bits 1 << SEAT_KIND_x, without leader */
	size_t *unit;		/* where she has posts */
	size_t units;
	size_t *leads;		/* which units she leads */
	size_t leads_n;
};

struct roster {
	struct roster_person *person;	/* sorted by key */
	size_t n;
	size_t unknown_units;	/* values that no unit of the map has */
};

/*
 * Works out roles (nested groups, at most 10 deep, each group once), posts,
 * managers and leaders. A unit's leaders are the members of the leader group
 * with a post in it; without any, those who are manager of somebody in it and
 * not themselves below another manager in it. ERR_CONFLICT when two entries
 * have one key. In w->mem; n log n in people and members.
 */
enum err resolve_roster(struct work *w, const struct maps *m,
    const struct directory_person *people, size_t people_n,
    const struct directory_group *groups, size_t groups_n,
    struct roster *r_r) MUST_USE;

#endif
