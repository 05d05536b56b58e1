/* What the sweep runs: a job, whichever room it is of. */
#ifndef BASE_JOB_H
#define BASE_JOB_H

#include "base/work.h"

struct conf;

/*
 * A job: runs its own transactions on w, may be killed at any point and run
 * again. *note_r is a line of figures for operations (no personal data). It
 * asks pace_next before each unit of work, and leaves the rest for its next run
 * when its time is up.
 */
typedef enum err job_fn(struct work *w, const struct conf *c, void *own,
    const char **note_r);

#endif
