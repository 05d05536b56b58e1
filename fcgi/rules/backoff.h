/* When something that failed for now is tried again. Pure. */
#ifndef RULES_BACKOFF_H
#define RULES_BACKOFF_H

#include "base/clock.h"

/*
 * The instant of the next try of what was made at `made` and failed at `now`
 * for the `attempts`th time after the first (0 and up): after 5 minutes, 15, an
 * hour, and then every four hours. INSTANT_NONE when that would be more than
 * `days` (1 and up) after it was made: then it is given up.
 */
instant backoff_next(instant made, instant now, int attempts, unsigned days);

#endif
