/*
 * The law that letters name, by the days on which it is printed so. A paragraph
 * that nobody has compared with Lovdata is not printed (sql/seed/0002_law.sql).
 */
#ifndef INTAKE_LAW_H
#define INTAKE_LAW_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

/* How many characters a reference has at most. */
enum { LAW_LENGTH = 200 };

/* How one is printed; text NULL: there was none on that day. */
struct law_text {
	const char *text;
	bool printable;		/* confirmed, or ticked as checked */
};

struct law { struct law_text of[LAW_REFERENCE__MAX]; };

/*
 * All references as they are printed on the day `at`, in nynorsk for
 * LANGUAGE_NN and in bokmål for every other language: one statement. The texts
 * live in the work's memory. What is not printable must not stand in a letter.
 */
enum err law_read(struct work *w, day at, enum language l,
    struct law *law_r) MUST_USE;

/*
 * Somebody has compared the words of row `id` with Lovdata; they are printed
 * from now on. ERR_CONFLICT when they are not of `r`, have ended, or need no
 * check any more.
 */
enum err law_check(struct work *w, enum law_reference r, int64_t id) MUST_USE;

/* Other words, from a day that is not in the past; 1 - LAW_LENGTH each. */
struct law_words {
	const char *nb, *nn;
	day from;
};

enum law_change {
	LAW_CHANGED,
	LAW_SAME,	/* these words stand there on that day: nothing done */
	LAW_BEGUN,	/* words that may be printed begin on that very day, so
			 * that others must begin later: nothing done */
};

/*
 * What stands there on the day `from` ends the day before, and the new words,
 * which nobody has checked, are for the rest of its time. Words that begin on
 * that day and were never checked are put right where they stand: no letter has
 * them. The caller holds the reference's row.
 */
enum err law_change(struct work *w, enum law_reference r,
    const struct law_words *words, enum law_change *done_r) MUST_USE;

/* What a reference is called in addresses; never NULL. */
const char *law_slug(enum law_reference r);

/* LAW_REFERENCE__MAX for what is no such name. */
enum law_reference law_of_slug(const char *slug);

#endif
