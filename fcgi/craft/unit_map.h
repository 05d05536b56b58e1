/* The municipality's units as they are written, and what is so of them now. */
#ifndef CRAFT_UNIT_MAP_H
#define CRAFT_UNIT_MAP_H

#include "base/work.h"
#include "directory/map.h"

#include <stdbool.h>
#include <stdint.h>

struct sql_directory_read;
struct sql_directory_values;
struct sql_map_numbered;
struct sql_map_newest;
struct sql_units_now;

struct unit_map {
	const struct sql_map_newest *version;	/* NULL: no sync has been */
	struct maps units;			/* good: units and values */
	const struct sql_units_now *now;	/* that the sync has made */
	size_t now_n;
	const struct sql_directory_values *value;
	const char **value_key;			/* of each value, folded */
	size_t values;
	const struct sql_directory_read *read;	/* NULL: it never was */
};

/* The newest version and all that goes with it. In w->mem. */
enum err unit_map_load(struct work *w, struct unit_map *u_r) MUST_USE;

/* The version of that number, in w->mem; ERR_NOT_FOUND: there is none. */
enum err unit_map_version(struct work *w, int64_t number,
    struct sql_map_numbered **v_r) MUST_USE;

/* What the sync has made of the unit with that code; NULL: nothing yet. */
const struct sql_units_now *unit_map_now(const struct unit_map *u,
    const char *code);

/* On how many entries of the directory that value stood at the last sync. */
int32_t unit_map_people(const struct unit_map *u, struct mem *mem,
    const char *value);

/* Units that lie directly under the one with that code. */
int64_t unit_map_below(const struct maps *m, const char *code);

/* Whether nothing hinders that a unit goes: no case, nobody, no unit under. */
bool unit_map_may_go(const struct unit_map *u, const char *code);

/*
 * `now` becomes the units, as the next version. In the caller's transaction,
 * which holds the map.
 */
enum err unit_map_save(struct work *w, const struct maps *now, const char *why)
    MUST_USE;

#endif
