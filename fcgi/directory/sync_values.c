/* Values of the directory are counted, and not whose they are. */
#include "directory/sync_values.h"

#include "base/fold.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/batch.h"

#include "sql_directory.h"
#include "sql_map.h"

#include <stdlib.h>
#include <string.h>

/* One value on one entry; and, once counted, on how many. */
struct seen {
	const char *key, *text;
	size_t person, people;
};

static int
by_key(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order != 0 ? order :
	    (x->person > y->person) - (x->person < y->person);
}

static struct seen *
gather(struct work *w, const struct roster *r, size_t *n_r)
{
	struct seen *at = NULL;
	size_t n = 0, room = 0;

	for (size_t i = 0; i < r->n; i++)
		for (size_t k = 0; k < r->person[i].entry->units_n; k++) {
			const char *text = r->person[i].entry->units[k];
			const char *key = text_fold(w->mem, text);

			if (*key == '\0' || text_length(text) > MAP_TEXT_MOST)
				continue;
			at = mem_grow(w->mem, at, n, &room, sizeof(*at));
			at[n++] = (struct seen){ key, text, i, 1 };
		}
	if (n > 0)
		qsort(at, n, sizeof(*at), by_key);
	*n_r = n;
	return at;
}

/* Each value once, in place; how many. */
static size_t
count(struct seen *at, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		if (kept == 0 || strcmp(at[kept - 1].key, at[i].key) != 0) {
			at[kept++] = at[i];
			continue;
		}
		at[kept - 1].people += at[kept - 1].person != at[i].person;
		at[kept - 1].person = at[i].person;
	}
	return kept;
}

static bool
same(const struct sql_directory_values *old, size_t old_n,
    const struct seen *at, size_t n)
{
	if (old_n != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (strcmp(old[i].text, at[i].text) != 0 ||
		    (size_t)old[i].people != at[i].people)
			return false;
	return true;
}

enum err
sync_values(struct work *w, const struct roster *r)
{
	struct sql_directory_values *old;
	struct batch b = { .n = 0 };
	size_t n, old_n;
	struct seen *at = gather(w, r, &n);
	uint64_t changed;
	enum err e;

	n = count(at, n);
	if ((e = sql_directory_values(w, &old, &old_n)) != ERR_OK ||
	    same(old, old_n, at, n) ||
	    (e = sql_directory_values_clear(w, &changed)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e == ERR_OK; i++) {
		batch_add(&b, w->mem, "[%zu,%s,%zu]", i,
		    batch_text(w->mem, at[i].text), at[i].people);
		if (batch_full(&b, i + 1 == n))
			e = sql_directory_values_add(w,
			    batch_take(&b, w->mem), &changed);
	}
	return e;
}
