/* The maps as numbered versions in the database (docs/decisions/0074). */
#ifndef DIRECTORY_MAP_VERSION_H
#define DIRECTORY_MAP_VERSION_H

#include "base/work.h"
#include "directory/map.h"

#include <stdint.h>

struct conf;

/*
 * The units and values, or the groups, of a version, as they were written; what
 * *said_r holds of the other map stays. In w->mem.
 */
enum err map_version_read(struct work *w, enum map_name map, int64_t version,
    struct maps *said_r) MUST_USE;

/*
 * The same, judged. ERR_BUG when they have a fault: what is kept has none.
 */
enum err map_version_judged(struct work *w, enum map_name map, int64_t version,
    struct maps *m_r) MUST_USE;

/*
 * One version more of a map, from maps that maps_judge found good: in force at
 * once, or waiting for somebody to look at it. `by` 0: it is what the file
 * says. In the caller's transaction, which holds the map (map_lock).
 */
enum err map_version_write(struct work *w, enum map_name map,
    const struct maps *m, int64_t by, const char *why, enum map_state state)
    MUST_USE;

/*
 * The number that the next version of a map gets, in the caller's transaction,
 * which holds the map.
 */
enum err map_version_number(struct work *w, enum map_name map,
    int32_t *number_r) MUST_USE;

/*
 * The maps that a sync goes by: each is its newest version when that was made
 * on a page, and else what its file says. ERR_INPUT names the file and line.
 */
enum err map_version_now(struct work *w, const struct conf *c,
    struct maps *m_r) MUST_USE;

/*
 * Keeps what the files say as a version, where that is new and nobody has
 * changed that map on a page; in the caller's transaction.
 */
enum err map_version_keep_files(struct work *w, const struct maps *m) MUST_USE;

#endif
