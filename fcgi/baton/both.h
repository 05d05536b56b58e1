/* A log beside a coordinator, and what of it a plan takes over (R58). */
#ifndef BATON_BOTH_H
#define BATON_BOTH_H

#include "base/work.h"
#include "words.h"

#include <stddef.h>
#include <stdint.h>

/*
 * Whoever has the baton owes it to say whether its log goes on, when somebody
 * else has said yes to coordinate in the case.
 */
enum err both_owe(struct work *w, int64_t casefile, int64_t strand) MUST_USE;

struct both {
	enum both_choice choice;
	const char *reason;	/* who does what; not "" when it goes on */
	const int64_t *goal;	/* which the plan has from now on */
	size_t goals;
};

/*
 * It was said: each goal with its measures stands in the plan too, last in its
 * order, and the choice is owed no more. ERR_CONFLICT when a goal is not the
 * log's, stands in the plan already, or is one too many. The caller has locked
 * the case, and the plan where there are goals, which is not approved.
 */
enum err both_choose(struct work *w, int64_t casefile, int64_t strand,
    const struct both *b) MUST_USE;

#endif
