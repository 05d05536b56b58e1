/* Whether the directory was read after its maps were changed. */
#ifndef CRAFT_SYNC_VIEW_H
#define CRAFT_SYNC_VIEW_H

#include "base/clock.h"

struct request;
struct sql_directory_read;

/*
 * Sets Stopped (outcome, note, as the page of operations has them) where the
 * last run of the sync ended without having read the directory, after `laid`:
 * who changed a map then waits for nothing. `read` NULL: no sync has been.
 */
void sync_view_stopped(struct request *rq,
    const struct sql_directory_read *read, instant laid);

#endif
