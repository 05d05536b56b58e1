/* For how long a course somebody was at is valid (R30). Pure. */
#ifndef RULES_TRAINING_H
#define RULES_TRAINING_H

#include "base/clock.h"

enum { TRAINING_MONTHS_MOST = 600 };

/*
 * The last day on which a course is valid that somebody was at on `held`, with
 * `months` (0 .. TRAINING_MONTHS_MOST) from the municipality: the same date so
 * many months later, or the month's last if it has none. DAY_MAX: it is valid
 * for good, for 0 months, and beyond the calendar's end. DAY_NONE: she never
 * was (`held` DAY_NONE).
 */
day training_until(day held, int months);

enum training_state { TRAINING_LACKS, TRAINING_RAN_OUT, TRAINING_VALID };

/* How she stands on day `on`; a course that is still to come counts nothing. */
enum training_state training_state(day held, int months, day on);

/*
 * The earliest day on which a course was held that is valid on `on`: what a
 * statement counts by. DAY_MIN: any.
 */
day training_since(day on, int months);

#endif
