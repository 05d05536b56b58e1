/* A plan as text that never changes: what a version consists of. */
#ifndef PLAN_PLAN_FROZEN_H
#define PLAN_PLAN_FROZEN_H

#include "plan/plan.h"

/*
 * The plan as JSON, always the same for the same plan: its hash says whether it
 * is what was signed. The text lives in w->mem. ERR_BUG when a text is no
 * UTF-8.
 */
enum err plan_freeze(struct work *w, const struct plan *p,
    const char **content_r) MUST_USE;

/*
 * The plan that was frozen. What an older program did not freeze is empty.
 * ERR_BUG when it is no such text.
 */
enum err plan_thaw(struct work *w, const char *content, struct plan *p_r)
    MUST_USE;

/*
 * How the family and the next of kin are reached is taken out: the address was
 * blocked after the plan was signed (R73).
 */
void plan_mask(struct work *w, struct plan *p);

#endif
