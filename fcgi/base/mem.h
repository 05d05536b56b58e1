/* Memory that lives as long as one piece of work and is freed all at once. */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include "base/err.h"

#include <stdarg.h>
#include <stddef.h>

struct mem;

/*
 * A new arena that will hand out at most `cap` bytes (1 .. SIZE_MAX). For its
 * users allocation cannot fail: over the cap, or out of memory, the process
 * aborts and the supervisor starts another. The cap is set far above what
 * capped input can need, so reaching it is a bug. Release with mem_free.
 */
struct mem *mem_new(size_t cap);

/* The same, but whatever is taken back is overwritten first: for passwords. */
struct mem *mem_new_secret(size_t cap);

/* Frees the arena and all it handed out, and clears *m. NULL is accepted. */
void mem_free(struct mem **m);

/*
 * Takes back all that was handed out; the arena itself stays for the next
 * round.
 */
void mem_reset(struct mem *m);

/* Bytes handed out since mem_new or mem_reset. */
size_t mem_used(const struct mem *m);

/* `size` zeroed bytes, aligned for any type; lives until reset. Never NULL. */
void *mem_alloc(struct mem *m, size_t size);

/* `n` zeroed elements of `size` bytes; aborts when the product overflows. */
void *mem_array(struct mem *m, size_t n, size_t size);

/*
 * A larger copy of an array that grows: `n` used elements are kept, room for
 * at least one more is given. *room holds the elements there is place for and
 * is doubled when reached; start with *room = 0 and NULL.
 */
void *mem_grow(struct mem *m, void *array, size_t n, size_t *room, size_t size);

/* Copies of text, always NUL-terminated. mem_strdup(m, NULL) is NULL. */
char *mem_strdup(struct mem *m, const char *s);
char *mem_strndup(struct mem *m, const char *s, size_t n);
char *mem_printf(struct mem *m, const char *fmt, ...) PRINTF(2, 3);
char *mem_vprintf(struct mem *m, const char *fmt, va_list ap) PRINTF(2, 0);

#endif
