/* What the log of looks no longer needs (docs/decisions/0020). */
#ifndef STORE_RETENTION_H
#define STORE_RETENTION_H

#include "base/work.h"

#include <stdint.h>

struct retention_limits {
	uint32_t years;		/* a look is kept so long, and to the end of
				 * its month (R71); at least 1 */
	uint32_t address_days;	/* from where, so long (R83) */
};

struct retention_done {
	uint32_t made, dropped;	/* months */
	uint64_t cleared;	/* addresses */
	uint64_t feedback;	/* what families said, closed two years ago */
};

/*
 * Makes the months to come, drops those that are over with what was found in
 * them (R72), clears addresses and what families said that was closed two years
 * ago, to the month. What was done before is not done again, so it may run at
 * any time and be cut short at any place. ERR_INPUT without a year,
 * ERR_UNAVAILABLE while a migration or a backup runs, or when the log cannot be
 * had for a second.
 */
enum err retention_run(struct work *w, const struct retention_limits *l,
    struct retention_done *d_r) MUST_USE;

#endif
