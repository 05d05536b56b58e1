/* A row each is a round trip each; five hundred at once are one. */
#include "store/batch.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

void
batch_add(struct batch *b, struct mem *mem, const char *fmt, ...)
{
	va_list ap;

	assert(b->n < BATCH_ROWS);
	va_start(ap, fmt);
	b->row[b->n++] = mem_vprintf(mem, fmt, ap);
	va_end(ap);
}

bool
batch_full(const struct batch *b, bool last)
{
	return b->n == BATCH_ROWS || (last && b->n > 0);
}

const char *
batch_take(struct batch *b, struct mem *mem)
{
	size_t len = 2, at = 0;
	char *text;

	for (size_t i = 0; i < b->n; i++)
		len += strlen(b->row[i]) + 1;
	text = mem_alloc(mem, len + 1);
	text[at++] = '[';
	for (size_t i = 0; i < b->n; i++) {
		size_t n = strlen(b->row[i]);

		if (i > 0)
			text[at++] = ',';
		memcpy(text + at, b->row[i], n);
		at += n;
	}
	text[at] = ']';
	b->n = 0;
	return text;
}

const char *
batch_text(struct mem *mem, const char *s)
{
	char *text, *to;

	if (s == NULL)
		return "null";
	to = text = mem_alloc(mem, strlen(s) * 2 + 3);
	*to++ = '"';
	for (; *s != '\0'; s++) {
		assert((unsigned char)*s >= ' ');	/* none is plain */
		if (*s == '"' || *s == '\\')
			*to++ = '\\';
		*to++ = *s;
	}
	*to = '"';
	return text;
}

const char *
batch_id(struct mem *mem, int64_t id)
{
	return id == 0 ? "null" : mem_printf(mem, "%" PRId64, id);
}
