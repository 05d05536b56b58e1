/* What somebody typed into the search field, taken apart; pure. */
#ifndef COVER_QUERY_H
#define COVER_QUERY_H

#include "base/clock.h"

#include <stdbool.h>
#include <stddef.h>

struct mem;

enum { QUERY_WORDS = 3 };

struct query {
	const char *whole;		/* a number of the case or the journal,
					 * perhaps */
	const char *word[QUERY_WORDS];	/* of a name, the longest first; NULL */
	size_t words;
	day birth;			/* DAY_NONE when no date is among it */
};

/*
 * Takes `text` (UTF-8, any length) apart, in `mem`. Of a name the longest words
 * count; blanks, hyphens and signs part them; the same letters are made alike
 * as in the table of words (aa is å, ä is æ). False when nothing is left to
 * search by: no date, and no word of two letters or more.
 */
bool query_read(struct mem *mem, const char *text, struct query *q_r);

#endif
