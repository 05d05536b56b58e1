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
	int64_t people[SEAT_KIND__MAX];		/* who sit in each seat now */
};

/* The version in force, and how many it gives seats. In w->mem. */
enum err group_map_load(struct work *w, struct group_map *g_r) MUST_USE;

/* Whether a group gives or no longer gives a seat, of good maps. */
bool group_map_differs(const struct maps *was, const struct maps *now);

/*
 * Sets Map (number, made, maker, settler, page), Roles (seat, people who sit in
 * it, and Groups), and Stopped as sync_view_stopped does.
 */
enum err group_map_view(struct request *rq, const struct group_map *g)
    MUST_USE;

/*
 * Sets Waiting, where somebody's proposal does: made, maker, why; Changes: of
 * each group its seat, dn, and whether it comes; and Effects, of each seat that
 * changes: seat, have (how many sit in it now) and lose (that all of them lose
 * it, or all who are in no other group), in words.
 */
enum err group_map_view_waiting(struct request *rq, const struct group_map *g,
    int64_t waiting) MUST_USE;

/* Those who may look at the proposal that waits, just made, hear of it. */
enum err group_map_tell_proposed(struct work *w) MUST_USE;

/*
 * Nobody hears of the proposal `id` of `by` any more: it is withdrawn, when w's
 * actor made it; else it has an answer, of which she who made it hears.
 */
enum err group_map_tell_settled(struct work *w, int64_t id, int64_t by,
    bool approved) MUST_USE;

#endif
