/* When somebody looked at many cases in short time (R72). Pure. */
#ifndef RULES_LOOKS_H
#define RULES_LOOKS_H

#include "base/clock.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A look at a case; what one request did with several cases is one of them. */
struct looks_one {
	instant at;
	int64_t casefile;
};

/* Where in the looks a time begins and ends, and how many cases it has. */
struct looks_many {
	size_t first, last, cases;
};

/*
 * The time of at most `span_us` (> 0) microseconds in which somebody looked at
 * most different cases (R72), the first of several; `looks` are hers, in the
 * order of `at`. False, and *m_r is not set, when that is fewer than `many`
 * (>= 1) cases.
 */
bool looks_many(const struct looks_one *looks, size_t n, int64_t span_us,
    size_t many, struct looks_many *m_r);

#endif
