/* What somebody is to do, or to answer, by a day (R31). */
#ifndef PLAN_AGREEMENT_H
#define PLAN_AGREEMENT_H

#include "base/work.h"
#include "words.h"

#include "sql_meeting.h"

#include <stdint.h>

/* No text is NULL. */
struct agreement {
	const char *body, *responsible;
	day due;
	enum agreement_state state;
	const char *answer;	/* what came of it */
};

/*
 * One more, made at `meeting`, or about `measure` of the plan (0: neither).
 * Who has `strand` owes it to see that it is kept, and is told when it is not,
 * never the family (R31). ERR_CONFLICT for no strand.
 */
enum err agreement_add(struct work *w, int64_t casefile, int64_t strand,
    int64_t meeting, int64_t measure, const struct agreement *a) MUST_USE;

/*
 * As it is by now. One that has stopped is owed still; one that is done, or
 * that does not matter any more, is not. ERR_CONFLICT when it was at an end.
 * The caller has locked it.
 */
enum err agreement_change(struct work *w, const struct sql_agreement_find *was,
    const struct agreement *a) MUST_USE;

/* Whether something is still to be done about it. */
bool agreement_is_open(enum agreement_state state);

#endif
