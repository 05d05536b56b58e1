/* The figures of a day as tables, for a page and for a spreadsheet. */
#ifndef CRAFT_STATISTICS_H
#define CRAFT_STATISTICS_H

#include "base/clock.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request;

enum { STATISTICS_COLUMNS = 4, STATISTICS_TABLES = 12 };

struct statistics_row {
	const char *name;
	const char *cell[STATISTICS_COLUMNS];
	int64_t size;		/* what the first cell's bar shows */
	bool sum;		/* of the rows above: no bar */
};

struct statistics_table {
	const char *key;	/* word of its title, and part of its address */
	const char *why;	/* word of what is counted; NULL: none */
	const char *leads;	/* the row with most, to be told; NULL */
	const char *rows_are;	/* words of its heads */
	const char *head[STATISTICS_COLUMNS];
	size_t columns;
	bool bars;
	struct statistics_row *row;
	size_t n;		/* 0: nothing to tell */
	int64_t most;		/* the largest size */
};

struct statistics {
	struct statistics_table table[STATISTICS_TABLES];
	size_t n;
};

/*
 * The tables of a day that was counted (craft/count.h; B54-B60, B86-B88, R29,
 * R43, R19), the main ones beside those of a year before, in the words of the
 * request, which holds them. What is of few people and could tell of somebody
 * is hidden (rules/figures.h).
 */
enum err statistics_read(struct request *rq, day dated,
    struct statistics *s_r) MUST_USE;

#endif
