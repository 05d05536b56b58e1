/*
 * An arena on one talloc pool: allocation needs no check, freeing is one call.
 */
#include "base/mem.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

/* Inside one pool AddressSanitizer cannot tell a neighbour from an overrun. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define SANITIZED 1
#endif

/*
 * What is small is cut from a block: talloc's own header, 96 bytes, is larger
 * than most texts, and a job may have a million of them.
 */
enum { SMALL_MAX = 512, BLOCK_SIZE = 32 * 1024 };

#ifdef SANITIZED
enum { POOL_SIZE = 0, BLOCKS = false };
#else
enum { POOL_SIZE = 256 * 1024, BLOCKS = true };
#endif

struct mem {
	void *pool;
	size_t cap;
	size_t used;
	char *block;		/* the rest of the last one */
	size_t left;
	bool secret;
};

struct mem *
mem_new(size_t cap)
{
	struct mem *m = calloc(1, sizeof(*m));

	if (m == NULL || (m->pool = talloc_pool(NULL, POOL_SIZE)) == NULL)
		abort();
	m->cap = cap;
	return m;
}

struct mem *
mem_new_secret(size_t cap)
{
	struct mem *m = mem_new(cap);

	m->secret = true;
	return m;
}

static int
wipe(void *p)
{
	explicit_bzero(p, talloc_get_size(p));
	return 0;
}

void
mem_free(struct mem **m)
{
	if (*m == NULL)
		return;
	talloc_free((*m)->pool);
	free(*m);
	*m = NULL;
}

void
mem_reset(struct mem *m)
{
	talloc_free_children(m->pool);
	m->used = m->left = 0;
}

size_t
mem_used(const struct mem *m)
{
	return m->used;
}

/*
 * Counts before it allocates, so that the cap also bounds what leaves the pool.
 */
static void
charge(struct mem *m, size_t size)
{
	if (size > m->cap - m->used)
		abort();
	m->used += size;
}

/* Aligned for any type, as talloc's are. */
static void *
cut(struct mem *m, size_t size)
{
	size_t whole = (size + 15) / 16 * 16;
	void *p;

	if (whole > m->left) {
		m->block = talloc_size(m->pool, BLOCK_SIZE);
		if (m->block == NULL)
			abort();
		m->left = BLOCK_SIZE;
	}
	p = memset(m->block, 0, whole);
	m->block += whole;
	m->left -= whole;
	return p;
}

void *
mem_alloc(struct mem *m, size_t size)
{
	void *p;

	charge(m, size);
	/* What is secret is wiped piece by piece. */
	if (BLOCKS && !m->secret && size > 0 && size <= SMALL_MAX)
		return cut(m, size);
	if ((p = talloc_zero_size(m->pool, size > 0 ? size : 1)) == NULL)
		abort();
	if (m->secret)
		talloc_set_destructor(p, wipe);
	return p;
}

void *
mem_array(struct mem *m, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		abort();
	return mem_alloc(m, n * size);
}

void *
mem_grow(struct mem *m, void *array, size_t n, size_t *room, size_t size)
{
	void *larger;

	if (n < *room)
		return array;
	*room = *room == 0 ? 4 : *room * 2;
	larger = mem_array(m, *room, size);
	if (n > 0)
		memcpy(larger, array, n * size);
	return larger;
}

char *
mem_strndup(struct mem *m, const char *s, size_t n)
{
	size_t len = strnlen(s, n);
	char *copy = mem_alloc(m, len + 1);

	memcpy(copy, s, len);
	return copy;
}

char *
mem_strdup(struct mem *m, const char *s)
{
	return s == NULL ? NULL : mem_strndup(m, s, strlen(s));
}

/* Most texts are short: formatted once and copied, not formatted twice. */
char *
mem_vprintf(struct mem *m, const char *fmt, va_list ap)
{
	char scratch[256], *s;
	va_list again;
	int len;

	va_copy(again, ap);
	len = vsnprintf(scratch, sizeof(scratch), fmt, again);
	va_end(again);
	assert(len >= 0);
	s = mem_alloc(m, (size_t)len + 1);
	if ((size_t)len < sizeof(scratch))
		memcpy(s, scratch, (size_t)len);
	else
		vsnprintf(s, (size_t)len + 1, fmt, ap);
	if (m->secret)
		explicit_bzero(scratch, sizeof(scratch));
	return s;
}

char *
mem_printf(struct mem *m, const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	s = mem_vprintf(m, fmt, ap);
	va_end(ap);
	return s;
}
