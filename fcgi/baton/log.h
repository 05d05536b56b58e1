/* A BTI log: how it begins, and the way from one level to the next. */
#ifndef BATON_LOG_H
#define BATON_LOG_H

#include "base/work.h"
#include "plan/consent.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

enum { LOG_LEVELS = 3 };

/* What is said when a log is opened; no text is NULL. */
struct log_opening {
	int64_t casefile;	/* locked, or new */
	int64_t unit;		/* in which `holder` works */
	int64_t holder;
	const char *concern;
	struct consent consent;	/* of that unit, given (R57) */
};

/*
 * Opens a log on level 1 (R53, R57): from this instant `holder` has the baton,
 * and owes to decide with the family what is next. *strand_r: the baton's
 * strand. ERR_DUPLICATE when the case has a baton that somebody has,
 * ERR_CONFLICT when the unit is no more.
 */
enum err log_open(struct work *w, const struct log_opening *o,
    int64_t *strand_r) MUST_USE;

/*
 * The log of a baton that came from elsewhere is kept here from now on.
 * ERR_DUPLICATE when it is already.
 */
enum err log_begin(struct work *w, int64_t casefile, int64_t strand,
    const char *concern) MUST_USE;

/* Where a log goes from here (R53, R55); no text is NULL. */
struct log_decision {
	enum level_choice choice;
	int32_t was;		/* level, 1 .. LOG_LEVELS */
	const char *reason, *wish, *extent, *need;
	const char *focus;	/* who sees to the child between the meetings;
				 * not empty above level 1 (R52) */
	const char *leader;	/* who was asked before level 3, else "" */
	day asked;		/* and when; DAY_NONE */
	bool hands_on;		/* another should have the baton from now on */
};

/* The level that follows: 1 when it is finished, one more when extended. */
int32_t log_level_after(enum level_choice choice, int32_t was);

/*
 * It was decided; what is next is to be decided again in due time. The caller
 * has locked the case, and judged what the form says.
 */
enum err log_decide(struct work *w, int64_t casefile, int64_t strand,
    const struct log_decision *d) MUST_USE;

#endif
