/* Several cases that the office gives to one unit in one go (R18). */
#ifndef INTAKE_GIVING_H
#define INTAKE_GIVING_H

#include "base/err.h"

#include "sql_distribute.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request;

/* As many as one looks through, and as fit in one form. */
enum { GIVING_MOST = 150 };

/* Why one of those that were chosen cannot be given to a unit now. */
enum refusal {
	REFUSAL_NONE,
	REFUSAL_CHANGED,	/* since the page was made */
	REFUSAL_TAKEN,		/* a unit has it already */
	REFUSAL_ENDED,		/* or it is not to be given to any */
};

struct giving {
	struct sql_to_distribute *open;		/* what is to be, next due
						 * first */
	size_t n;
	struct sql_to_distribute *chosen;	/* what was chosen, as it is
						 * now */
	enum refusal *why;			/* of each of those */
	size_t chosen_n;
	size_t gone;		/* so many that were chosen are not there for
				 * this user: no strand, or shielded */
};

/*
 * Reads what is to be distributed, GIVING_MOST at most, without what is
 * shielded from the user; nothing is chosen. It lives in the request.
 */
enum err giving_read(struct request *rq, struct giving *g_r) MUST_USE;

/*
 * As giving_read, after the cases of the `n` strands that were chosen are
 * locked, which then are looked at. `seen` is what giving_seen() said when the
 * page was made: what is of another version now has changed.
 */
enum err giving_choose(struct request *rq, const int64_t *strand, size_t n,
    const char *seen, struct giving *g_r) MUST_USE;

/* Whether each of those that were chosen can be given. */
bool giving_is_good(const struct giving *g);

/*
 * What stands in the page of the cases' versions, as they are when nothing is
 * written: ASCII, and no personal data.
 */
const char *giving_seen(struct request *rq, const struct giving *g);

/*
 * Gives all that were chosen to the unit, as strand_distribute(), and notes a
 * look for each, as if each were given by itself. Only when all are good.
 * ERR_DENIED when one is not the user's to give, ERR_CONFLICT when nobody
 * answers for the unit; the transaction is to be rolled back then.
 */
enum err giving_make(struct request *rq, const struct giving *g, int64_t unit,
    const char *note) MUST_USE;

#endif
