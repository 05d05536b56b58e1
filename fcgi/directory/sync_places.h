/* Posts and seats of everybody in the directory. */
#ifndef DIRECTORY_SYNC_PLACES_H
#define DIRECTORY_SYNC_PLACES_H

#include "directory/sync_write.h"

/*
 * Writes who works and sits where, and ends what is so no longer; in the
 * caller's transaction. `unit` and `employee` are the ids of the map's units
 * and the roster's people. Seats set by hand are left alone.
 */
enum err sync_places(struct work *w, const struct roster *r,
    const int64_t *unit, const int64_t *employee, struct sync_counts *counts)
    MUST_USE;

#endif
