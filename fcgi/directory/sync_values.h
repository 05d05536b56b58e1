/* What the directory calls units, and on how many people. */
#ifndef DIRECTORY_SYNC_VALUES_H
#define DIRECTORY_SYNC_VALUES_H

#include "base/work.h"
#include "directory/resolve.h"

/*
 * Counts on how many entries each value stands that could mean a unit, and
 * writes that where it is not as it was: by it the page of units tells what a
 * change does. In the caller's transaction.
 */
enum err sync_values(struct work *w, const struct roster *r) MUST_USE;

#endif
