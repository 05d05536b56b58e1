/* Many rows for one statement: as JSON text, which its JSON_TABLE reads. */
#ifndef STORE_BATCH_H
#define STORE_BATCH_H

#include "base/mem.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BATCH_ROWS = 500 };

/* Rows that wait to be sent; to be zeroed before the first. */
struct batch {
	const char *row[BATCH_ROWS];
	size_t n;
};

/* Adds a row, written as a JSON value; not when batch_full. */
void batch_add(struct batch *b, struct mem *mem, const char *fmt, ...)
    PRINTF(3, 4);

/* Whether it is to be sent: none more fits or, at the `last`, any waits. */
bool batch_full(const struct batch *b, bool last);

/* All of them as one array, in `mem`; the batch is empty then. */
const char *batch_take(struct batch *b, struct mem *mem);

/* Plain text as a JSON string, in `mem`; "null" for NULL. */
const char *batch_text(struct mem *mem, const char *s);

/* An id in decimal, in `mem`; "null" for 0, which is nobody and nothing. */
const char *batch_id(struct mem *mem, int64_t id);

#endif
