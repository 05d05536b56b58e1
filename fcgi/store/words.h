/* Closed lists of words: an ENUM column in the database, an enum in C. */
#ifndef STORE_WORDS_H
#define STORE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct words {
	const char *list;
	const char *const *word;
	size_t n;
};

/* The word of value `v` (0 .. n-1), as stored; asserts the range. */
const char *words_name(const struct words *l, int v);

/* Finds a word; false when the list does not have it. */
bool words_find(const struct words *l, const char *word, int *v_r);

#endif
