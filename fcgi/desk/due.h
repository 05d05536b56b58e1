/* When what a guideline asks for is due; needs nothing of duties. */
#ifndef DESK_DUE_H
#define DESK_DUE_H

#include "base/work.h"
#include "words.h"

#include <stdint.h>

/*
 * When a duty of that guideline is due whose day 0 is `event`, as of w->today
 * (R0); DAY_NONE: it has no deadline. ERR_BUG when the guideline is not in
 * force.
 */
enum err due_of_guideline(struct work *w, enum guideline g, day event,
    day *due_r) MUST_USE;

/*
 * Likewise, and under which version of the guideline: *worded_r is its first
 * day, by which a duty knows its words (docs/decisions/0060).
 */
enum err due_worded(struct work *w, enum guideline g, day event, day *due_r,
    day *worded_r) MUST_USE;

/* When `days` of that kind from `event` are over; INT32_MIN: DAY_NONE. */
day due_after(day event, int32_t days, enum counted counted);

#endif
