/* What a day's figures are counted with; of craft/count.c alone. */
#ifndef CRAFT_COUNT_PARTS_H
#define CRAFT_COUNT_PARTS_H

#include "base/clock.h"
#include "base/err.h"

#include "sql_count.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mem;
struct work;

/* How many days are counted at once, how many a figure of a year is of, and up
 * to how many are told apart. */
enum { COUNT_DAYS = 366, COUNT_YEAR = 365, COUNT_WAIT = 1000 };

/* Those of the days that are counted at once from one of them up to another. */
struct stretch {
	size_t from, until;
};

/* What is counted of some days: how many of each thing at the end of each. */
struct sums;

/* Nothing yet of `n` days (1 .. COUNT_DAYS), the earliest first; in `mem`. */
struct sums *sums_new(struct mem *mem, const day *at, size_t n);

/* The days from `from` up to the one before `until`; of a time that is none,
 * DAY_NONE, `from` is never and `until` is not yet. */
struct stretch sums_days(const struct sums *c, day from, day until);

/* The days of which an earlier one, three years ago, was not after `last`. */
struct stretch sums_late(const struct sums *c, day from, day last);

/* The day itself: which it is. */
day sums_day(const struct sums *c, size_t i);

/* What both have; empty: `from` is not before `until`. */
struct stretch stretch_both(struct stretch a, struct stretch b);

/* `n` more (or less, where it is below 0) at the end of each of those days. */
void sums_add(struct sums *c, enum figure figure, int64_t unit,
    int32_t part, struct stretch at, int32_t n);

/* It is counted, also where there is none of it (row 0 of unit 0). */
void sums_none(struct sums *c, enum figure figure);

/* Something that was counted. */
struct sums_row {
	enum figure figure;
	int64_t unit;
	int32_t part;
	int32_t *n;		/* by day, after sums_total */
};

/* All of it, added up; nothing is added after. Lives as `c` does. */
const struct sums_row *sums_total(struct sums *c, size_t *n_r);

/* Where what lies on others, or on nothing, is to be seen. */
struct layer {
	struct stretch at;
	size_t which;		/* of what was laid */
};

/* What is seen of `n` stretches laid upon each other, the last one on top; in
 * `mem`, in the order of days. */
struct layer *layers_of(struct mem *mem, const struct stretch *laid, size_t n,
    size_t *n_r);

/* Who coordinated something of a unit, and when: each is counted once. */
struct people;

/* Nobody yet; in `mem`. */
struct people *people_new(struct mem *mem);

/* Somebody had a case of that unit, and of that kind, on those days. */
void people_add(struct people *p, int64_t employee, int64_t unit,
    enum strand_kind kind, struct stretch at);

/* Somebody had one from the first of two days up to the other, which may be
 * long before those that are counted. */
void people_spell(struct people *p, int64_t employee, day from, day until);

/* Counts them (B60, B65-B77, B86-B88); `mem` is for what that takes. */
void people_count(struct people *p, struct sums *c, struct mem *mem);

/* One coordinator of a case, with what belongs to it. */
struct count_strand {
	const struct sql_count_strands *is;
	const struct sql_count_applied *applied;	/* by the family */
	const struct sql_count_planned *planned;	/* of the case */
	const struct sql_count_receipts *receipt;
	const struct sql_count_holdings *holding;
	const struct sql_count_outcomes *outcome;
	const struct sql_count_levels *level;	/* of a log */
	const struct sql_count_reasons *reason;	/* of the case */
	size_t receipts, holdings, outcomes, levels, applies, plans, reasons;
	struct layer *units;	/* by receipt + 1; 0: none had it */
	size_t n_units;
	struct stretch in_force;
};

/* Counts a case: all its coordinators, in their order; `mem` as above. */
void count_case(struct sums *c, struct people *p, struct mem *mem,
    struct count_strand *s, size_t n);

/*
 * Counts `n` days (1 .. COUNT_DAYS; the earliest first) of all there is into
 * *c_r, in `mem`. Errors are the database's.
 */
enum err count_read(struct work *w, struct mem *mem, const day *at, size_t n,
    struct sums **c_r) MUST_USE;

/*
 * Keeps day `i` of what was counted, in one transaction: it was counted, or it
 * was not. Errors are the database's.
 */
enum err count_write(struct work *w, const struct sums_row *row, size_t rows,
    day dated, size_t i) MUST_USE;

#endif
