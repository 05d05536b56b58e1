/* Rows in an order that people choose: two neighbours change places. */
#ifndef BASE_ORDER_H
#define BASE_ORDER_H

#include "base/work.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A row and where it stands; `among` tells the groups of one list apart. */
struct placed {
	int64_t id, among;
	int32_t position;
};

/* The statement that writes a row's place. */
typedef enum err order_place(struct work *w, int32_t position, int64_t id,
    uint64_t *changed_r);

/*
 * Row `id` of the `n`, which are in their order, goes one up or down. *moved_r:
 * it did; the first of its group does not go up, nor the last down, and one
 * that is not there goes nowhere. The caller holds what the rows are of. Errors
 * are those of `place`.
 */
enum err order_move(struct work *w, const struct placed *row, size_t n,
    int64_t id, bool up, order_place *place, bool *moved_r) MUST_USE;

#endif
