/* Which group of the directory gives which seat: as it is, and as proposed. */
#ifndef CRAFT_GROUP_MAP_H
#define CRAFT_GROUP_MAP_H

#include "base/work.h"
#include "directory/map.h"

#include <stdbool.h>

struct request;
struct sql_map_newest;

struct group_map {
	const struct sql_map_newest *version;	/* NULL: no sync has been */
	struct maps groups;			/* good */
};

/* The version in force. In w->mem. */
enum err group_map_load(struct work *w, struct group_map *g_r) MUST_USE;

/* Whether a group gives or no longer gives a seat, of good maps. */
bool group_map_differs(const struct maps *was, const struct maps *now);

/*
 * Sets Map (number, made, maker, settler, page) and Roles: seat, people who sit
 * in it, and Groups.
 */
enum err group_map_view(struct request *rq, const struct group_map *g)
    MUST_USE;

/* Sets Changes: seat, dn, and whether it comes. */
void group_map_view_changes(struct request *rq, const struct maps *was,
    const struct maps *now);

/*
 * Sets Waiting, where somebody's proposal does: made, maker, why, and Changes.
 */
enum err group_map_view_waiting(struct request *rq, const struct group_map *g,
    int64_t waiting) MUST_USE;

#endif
