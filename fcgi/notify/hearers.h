/* Who is told of what a seat owes, read once for a whole run (R27). */
#ifndef NOTIFY_HEARERS_H
#define NOTIFY_HEARERS_H

#include "base/work.h"
#include "words.h"

#include <stddef.h>
#include <stdint.h>

struct sql_seats_now;
struct sql_away_now;

struct hearers {
	const struct sql_seats_now *seat;	/* by kind, ref and employee */
	size_t seats;
	const struct sql_away_now *away;	/* by employee */
	size_t aways;
};

/* Who sits where and who is away on w->today; lives as long as w->mem. */
enum err hearers_read(struct work *w, struct hearers *h_r) MUST_USE;

/*
 * Who hears what is meant for `employee` (0: nobody): herself or, while she is
 * away, who stands in for her and is here; 0 when there is nobody.
 */
int64_t hearers_of(const struct hearers *h, int64_t employee);

/*
 * The `i`th who hears what is meant for a seat, from 0 on, of those in it; 0
 * when she is away, and nobody is in her place who is not told as one of those
 * in the seat; -1 after the last. `ref` is the
 * unit, 0 where there is one such seat.
 */
int64_t hearers_in(const struct hearers *h, enum seat_kind kind, int64_t ref,
    size_t i);

#endif
