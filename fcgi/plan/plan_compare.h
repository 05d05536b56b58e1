/* What one version of a plan has that the one before had not. Pure. */
#ifndef PLAN_PLAN_COMPARE_H
#define PLAN_PLAN_COMPARE_H

#include "plan/plan.h"

struct mem;

enum plan_difference { PLAN_ADDED, PLAN_CHANGED, PLAN_TAKEN_OUT };

enum plan_part { PLAN_PART_POINT, PLAN_PART_GOAL, PLAN_PART_MEASURE };

struct plan_differs {
	enum plan_difference how;
	enum plan_part part;
	enum plan_point point;	/* of a point: which */
	const char *text;	/* of a goal or a measure, its own; it lives as
				 * long as its plan */
};

/*
 * How `now` differs from `then`, in the order in which it stands in the plan.
 * Goals and measures are told apart by what they say: one that is worded anew
 * is taken out and added. *n_r: how many; the array lives in `mem`.
 */
const struct plan_differs *plan_compare(struct mem *mem,
    const struct plan *then, const struct plan *now, size_t *n_r);

#endif
