/* Looking words up in their closed lists. */
#include "store/words.h"

#include <assert.h>
#include <string.h>

const char *
words_name(const struct words *l, int v)
{
	assert(v >= 0 && (size_t)v < l->n);
	return l->word[v];
}

bool
words_find(const struct words *l, const char *word, int *v_r)
{
	for (size_t i = 0; i < l->n; i++) {
		if (strcmp(l->word[i], word) == 0) {
			*v_r = (int)i;
			return true;
		}
	}
	return false;
}
