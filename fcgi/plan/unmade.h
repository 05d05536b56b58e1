/* A plan that was granted and never made: since when, and why (B242, R43). */
#ifndef PLAN_UNMADE_H
#define PLAN_UNMADE_H

#include "base/clock.h"
#include "base/err.h"

#include <stdint.h>

struct request;
struct work;

/*
 * When the first decision that is in force was made of a case that is to have a
 * plan and never had one; DAY_NONE: there is one, or there is to be none.
 * Errors are the database's.
 */
enum err unmade_since(struct work *w, int64_t casefile, day *since_r)
    MUST_USE;

/*
 * Sets Unmade, and Reason (reason, said, sayer): how long there should have
 * been a plan, where that is PLAN_ASK_WHY days and more, and why there is none,
 * where somebody has said so. Errors are the database's.
 */
enum err unmade_view(struct request *rq) MUST_USE;

#endif
