/*
 * Which numbers of few people may be shown: none under FIGURES_FEW, and none
 * from which such a one could be found by subtraction. Pure.
 */
#ifndef RULES_FIGURES_H
#define RULES_FIGURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { FIGURES_FEW = 5, FIGURES_ROWS = 60, FIGURES_COLUMNS = 9 };

/*
 * A table with the sums of its rows and columns; row number `rows` has the sums
 * of the columns. Sums of rows are always shown, and so is the sum of all.
 */
struct figures {
	size_t rows, columns;
	int64_t at[FIGURES_ROWS + 1][FIGURES_COLUMNS];
	int64_t row[FIGURES_ROWS + 1];		/* the sum of each row */
	bool hidden[FIGURES_ROWS + 1][FIGURES_COLUMNS];
};

/*
 * Puts `n` services with `all` answers each on rows: *rows_r of them, each with
 * FIGURES_FEW at least. Services with fewer share the last row, with the
 * smallest of the others where they need it; *shared_r says whether there is
 * such a row. No rows: there are fewer in all. `row` gets the row of each.
 */
void figures_group(const int64_t *all, size_t n, size_t *row, size_t *rows_r,
    bool *shared_r);

/* Sets the sums of what stands in the cells. */
void figures_sum(struct figures *f);

/*
 * Hides what is under FIGURES_FEW, and as much beside it as it takes: whoever
 * knows all that is shown, and that no number is below zero, is left with more
 * than one value for each number that is hidden. Every row must sum to
 * FIGURES_FEW at least.
 */
void figures_hide(struct figures *f);

/*
 * The least number within which half of all are, where of[d] of them took d, up
 * to `most`; -1: there are fewer than FIGURES_FEW.
 */
int figures_half_within(const int64_t *of, int most);

/* The longest any took; -1 likewise. */
int figures_longest(const int64_t *of, int most);

#endif
