/* What is done for a child on a log: goals, measures, and what came of them. */
#ifndef BATON_MEASURE_H
#define BATON_MEASURE_H

#include "base/work.h"
#include "words.h"

#include <stdint.h>

/* No text is NULL. */
struct log_measure {
	const char *measure, *responsible;
	day due;		/* until when it is to be done; DAY_NONE */
	day evaluation;		/* when they look at what came of it (R57) */
};

/*
 * One more measure of a goal of the log of `strand`, whose holder owes it to
 * look at it with the family on that day (R52). ERR_CONFLICT when there are as
 * many as there may be. The caller has locked the case.
 */
enum err log_add_measure(struct work *w, int64_t casefile, int64_t strand,
    int64_t goal, const struct log_measure *m) MUST_USE;

/*
 * One more goal, *id_r. ERR_CONFLICT when there are as many as there may be.
 * The caller has locked the case.
 */
enum err log_add_goal(struct work *w, int64_t casefile, int64_t strand,
    const char *goal, int64_t *id_r) MUST_USE;

/*
 * A measure as it is by now; `looks`: how often they have looked at it. It is
 * looked at again on m->evaluation.
 */
enum err log_change_measure(struct work *w, int64_t casefile, int64_t strand,
    int64_t id, int64_t looks, const struct log_measure *m) MUST_USE;

/* What came of a measure; no text is NULL. */
struct log_evaluation {
	enum measure_effect effect;
	const char *conclusion;
	day again;		/* DAY_NONE: they need not look again */
};

/* They looked at it, for the looks + 1st time. */
enum err log_evaluate(struct work *w, int64_t casefile, int64_t strand,
    int64_t id, int64_t looks, const struct log_evaluation *v) MUST_USE;

/* No longer in the log, and nobody need look at it any more. */
enum err log_end_measure(struct work *w, int64_t id) MUST_USE;

/* Likewise a goal, with its measures. */
enum err log_end_goal(struct work *w, int64_t strand, int64_t id) MUST_USE;

#endif
