/*
 * A year of what families have said and complained of, as tables of which
 * nothing few is told.
 */
#ifndef VOICE_NUMBERS_H
#define VOICE_NUMBERS_H

#include "base/err.h"
#include "rules/figures.h"

#include <stdbool.h>
#include <stddef.h>

struct request;

/* Which year, and whose numbers: all there are, or of what somebody leads. */
struct numbers_choice {
	int year;
	bool everything;
};

/* What stands in a column: words of Lang. */
struct grid {
	const char *title;		/* key below Lang; NULL: asked */
	const char *asked;		/* a question to families */
	bool other;			/* which is in bokmål */
	const char *const *heads;	/* keys below Lang, a column each */
	const char *rows_are;		/* key likewise; NULL: services */
	const char **names;		/* of the rows; NULL: the service was
					 * not told */
	bool shared;			/* the last is of several services */
	struct figures f;		/* no rows: there is too little */
};

/* How long it took; -1: too few to tell. In the order of the rows. */
struct pace {
	int closed_half, closed_longest, answered_half, answered_longest;
	int in_time;			/* per cent of what is closed */
};

struct numbers {
	struct grid *grid;		/* quarters, about, in time, then one
					 * for each question */
	size_t grids;
	struct pace *pace;		/* of the rows of the first, and of all
					 * together */
	bool too_many;			/* to tell how long they took */
	struct grid *complaints;	/* what about, and what came of them;
					 * NULL: not for the reader (0038) */
};

/*
 * The numbers of a year; they live in the request. What the reader may not know
 * is not in them. ERR_UNAVAILABLE.
 */
enum err numbers_read(struct request *rq, const struct numbers_choice *c,
    struct numbers *n_r) MUST_USE;

#endif
