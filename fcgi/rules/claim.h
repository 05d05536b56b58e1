/* How long an answer to access, rectification or restriction may take. Pure. */
#ifndef RULES_CLAIM_H
#define RULES_CLAIM_H

#include "base/clock.h"

/*
 * Last day to answer, or to say that it takes longer: one month from the day
 * the claim came (GDPR art. 12(3), R60). Moves on to the next working day.
 */
day claim_first_day(day received);

/*
 * Last day to answer once they have been told: two months more. Never before
 * claim_first_day() of the same day.
 */
day claim_last_day(day received);

#endif
