/* Jobs of the sweep that need nothing but the database. */
#ifndef DESK_JOBS_H
#define DESK_JOBS_H

#include "base/work.h"

#include <stdbool.h>

struct conf;

/*
 * A job: runs its own transactions on w, may be killed at any point and run
 * again. *note_r is a line of figures for operations (no personal data).
 */
typedef enum err job_fn(struct work *w, const struct conf *c, void *own,
    const char **note_r);

/* Opens what the calendar owes: the system owner's weekly list (R25). */
job_fn job_duties;

/* Deletes sessions, login delays and form keys that nobody needs any more. */
job_fn job_housekeeping;

/*
 * A lease instead of a lock: GET_LOCK is local to a node, and a killed job must
 * give way. *got_r is false while another owner's lease is good.
 */
enum err lease_take(struct work *w, const char *name, const char *owner,
    int minutes, bool *got_r) MUST_USE;
enum err lease_release(struct work *w, const char *name, const char *owner)
    MUST_USE;

#endif
