/* The start with a family: its steps, once for whoever has said yes (R25). */
#ifndef PLAN_START_UP_H
#define PLAN_START_UP_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

struct start_up {
	bool asks[START_UP_STEP__MAX];	/* what a start of this kind has */
	int64_t offer;	/* whose acceptance it follows; 0: nobody owes one, as
			 * of a case from the list of a municipality */
	bool open;	/* something is left */
	day done[START_UP_STEP__MAX];	/* DAY_NONE: not yet */
};

/*
 * The newest start of a strand of that kind. Whoever coordinates for a child
 * tells the family of organisations as well (R5, hol. § 7-2 a).
 */
enum err start_up_find(struct work *w, int64_t strand, enum strand_kind kind,
    struct start_up *s_r) MUST_USE;

/*
 * The steps in `ticked` that were not done before are so on `when`; what was
 * done stays so. With the last of them the duty is fulfilled. The caller has
 * locked the case. ERR_CONFLICT when nothing was left of it.
 */
enum err start_up_record(struct work *w, int64_t strand,
    const struct start_up *s, const bool ticked[START_UP_STEP__MAX],
    day when) MUST_USE;

#endif
