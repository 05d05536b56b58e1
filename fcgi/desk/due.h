/* When what a guideline asks for is due; needs nothing of duties. */
#ifndef DESK_DUE_H
#define DESK_DUE_H

#include "base/work.h"
#include "words.h"

/*
 * When a duty of that guideline is due whose day 0 is `event`, as of w->today
 * (R0); DAY_NONE: it has no deadline. ERR_BUG when the guideline is not in
 * force.
 */
enum err due_of_guideline(struct work *w, enum guideline g, day event,
    day *due_r) MUST_USE;

#endif
