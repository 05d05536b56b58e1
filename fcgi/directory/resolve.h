/* From entries and groups to who sits where. Pure: no server, no database. */
#ifndef DIRECTORY_RESOLVE_H
#define DIRECTORY_RESOLVE_H

#include "base/work.h"
#include "directory/directory.h"
#include "directory/map.h"

#include <stddef.h>

/* One person of the roster; indices are into roster.person and maps.unit. */
struct roster_person {
	const struct directory_person *entry;
	long manager;		/* -1: none, herself, or not among the people */
	unsigned seats;		/* bits 1 << SEAT_KIND_x, without leader */
	size_t *unit;		/* where she has posts, each once */
	size_t units;
	size_t *leads;		/* which of them she leads */
	size_t leads_n;
};

struct roster {
	struct roster_person *person;	/* sorted by key */
	size_t n;
	const char **unknown;	/* values of no unit in the map, each once */
	size_t unknown_units;
};

/*
 * Works out roles (nested groups, at most 10 deep, each group once), posts,
 * managers and leaders. Everybody gets what their groups say, whatever the
 * state of the account; only leaders must be active. A unit's leaders are the
 * members of the leader group with a post in it. A unit without any is led by
 * those with a post in it who are manager of somebody else in it and are not
 * themselves below a manager in it; where managers go round in a circle, by
 * nobody. A manager elsewhere never gets to lead a unit through one person
 * with a post there (R64).
 * ERR_CONFLICT, and nothing may be changed, when two entries have one key or a
 * group of the map is not in the directory (R94). In w->mem; n log n in people
 * and in the members of the groups that matter.
 */
enum err resolve_roster(struct work *w, const struct maps *m,
    const struct directory_person *people, size_t people_n,
    const struct directory_group *groups, size_t groups_n,
    struct roster *r_r) MUST_USE;

#endif
