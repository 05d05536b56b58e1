/* How long a job may go on, and what somebody at a terminal sees of it. */
#ifndef BASE_PACE_H
#define BASE_PACE_H

#include "base/work.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Of one run of one job; whoever starts it fills in the first three. */
struct pace {
	const char *job;
	int64_t until_us;	/* by clock_monotonic_us */
	bool watched;		/* stderr is a terminal */
	bool stopped;		/* its time was up before its work was done */
	int64_t told_us;	/* when the terminal was told last; 0: never */
};

/*
 * Whether a job may begin its next unit of work, after `done` of `all` (0: as
 * many as there are); `what` is what it counts, in the plural. The first may
 * always begin, so that a job comes on at each run, and so may any outside of a
 * sweep (w->pace is NULL). After false the job leaves the rest for its next run
 * and ends well; whoever started it says so.
 */
bool pace_next(struct work *w, const char *what, size_t done, size_t all)
    MUST_USE;

/* Takes the terminal's line back, so that something else can stand there. */
void pace_end(struct pace *p);

#endif
