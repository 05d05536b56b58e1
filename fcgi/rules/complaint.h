/* Whether a complaint about a decision comes in time (R21). Pure. */
#ifndef RULES_COMPLAINT_H
#define RULES_COMPLAINT_H

#include "base/clock.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * The laws that a case rests on (R8): bits 1 << LEGAL_BASIS_x, as a SET column
 * of sql/words' legal_basis has them.
 */
typedef uint32_t legal_bases;

#define LEGAL(b) (UINT32_C(1) << LEGAL_BASIS_##b)

/* Those of health law, which give longer to complain (pbrl. § 7-5). */
#define LEGAL_HEALTH (LEGAL(PLAN_HEALTH) | LEGAL(COORDINATOR_HEALTH) | \
    LEGAL(CHILD_COORDINATOR_HEALTH))

/* What letters are taken to be under way (R21). */
enum { COMPLAINT_POST_DAYS = 3 };

/*
 * The day a notice reaches who it is for: the day it was `sent` digitally or
 * given by hand, COMPLAINT_POST_DAYS later by post (R21). Any day of the week.
 */
day complaint_notice_day(day sent, bool by_post);

/*
 * Last day to complain of what they were told on `notice` (not DAY_NONE), or
 * given the reasons for, when they had to ask for them (fvl. §§ 24, 29): 28
 * days under health law (pbrl. § 7-5), 21 under any other (fvl. § 29). Of the
 * bases, one at least, the one that gives the longest counts (R8, R21). Moves
 * on to the next working day (fvl. § 30).
 */
day complaint_last_day(legal_bases legal, day notice);

/*
 * How a complaint stands that was `sent` that day, by post or otherwise (fvl.
 * § 30): in time; late, so that it may be let in all the same (fvl. § 31); or
 * too late even for that. In time when there was no notice (DAY_NONE): also of
 * a plan that is not made somebody may complain, and then `legal` may be empty.
 * Under health law it is never too late, under any other a year after the
 * notice, which moves on like the deadline. The law counts that year from the
 * decision; it is never after the notice, so nobody is told too early that it
 * is over.
 */
enum complaint_time complaint_time_of(legal_bases legal, day notice, day sent);

#endif
