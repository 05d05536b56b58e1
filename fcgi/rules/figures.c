/*
 * The table as a network: each number flows from its row to its column, and the
 * sum of a column on to the sum of all. What is hidden can have another value
 * exactly when it lies on a circle of hidden numbers round which one more can
 * flow, or one less (network flows are whole where their bounds are).
 */
#include "rules/figures.h"

#include <assert.h>
#include <string.h>

enum { NODES = FIGURES_ROWS + 1 + FIGURES_COLUMNS };

/* Until it is known how many have rows of their own. */
#define OWN 0
#define SHARED 1

/* The smallest service with a row of its own; `n`: there is none. */
static size_t
smallest(const int64_t *all, size_t n, const size_t *row)
{
	size_t found = n;

	for (size_t i = 0; i < n; i++)
		if (row[i] == OWN && (found == n || all[i] < all[found]))
			found = i;
	return found;
}

void
figures_group(const int64_t *all, size_t n, size_t *row, size_t *rows_r,
    bool *shared_r)
{
	size_t own = n, next = 0;
	int64_t sum = 0;

	for (size_t i = 0; i < n; i++) {
		row[i] = all[i] < FIGURES_FEW ? SHARED : OWN;
		own -= row[i] == SHARED;
		sum += row[i] == SHARED ? all[i] : 0;
	}
	while (own > 0 && ((own < n && sum < FIGURES_FEW) ||
	    own > FIGURES_ROWS - 1)) {
		size_t least = smallest(all, n, row);

		row[least] = SHARED;
		own--;
		sum += all[least];
	}
	for (size_t i = 0; i < n; i++)
		row[i] = row[i] == SHARED ? own : next++;
	*shared_r = own < n && sum >= FIGURES_FEW;
	*rows_r = own + *shared_r;
}

void
figures_sum(struct figures *f)
{
	memset(f->at[f->rows], 0, sizeof(f->at[f->rows]));
	f->row[f->rows] = 0;
	for (size_t i = 0; i < f->rows; i++) {
		f->row[i] = 0;
		for (size_t j = 0; j < f->columns; j++) {
			f->row[i] += f->at[i][j];
			f->at[f->rows][j] += f->at[i][j];
		}
		f->row[f->rows] += f->row[i];
	}
}

static size_t
node_of_column(const struct figures *f, size_t j)
{
	return f->rows + 1 + j;
}

/* One step on from `node` along hidden numbers, but for the one at (i, j). */
static bool
leads(const struct figures *f, size_t row, size_t column, size_t node,
    size_t i, size_t j)
{
	bool from_row = node == row, sums = row == f->rows;

	if (!f->hidden[row][column] || (row == i && column == j))
		return false;
	/* Against its direction it must have something to give. */
	return from_row != sums || f->at[row][column] > 0;
}

static bool
reaches(const struct figures *f, size_t from, size_t to, size_t i, size_t j)
{
	bool seen[NODES] = { false };
	size_t queue[NODES], n = 0;

	seen[from] = true;
	queue[n++] = from;
	for (size_t at = 0; at < n; at++) {
		bool is_row = queue[at] <= f->rows;
		size_t others = is_row ? f->columns : f->rows + 1;

		for (size_t k = 0; k < others; k++) {
			size_t row = is_row ? queue[at] : k;
			size_t column = is_row ? k : queue[at] - f->rows - 1;
			size_t next = is_row ? node_of_column(f, k) : k;

			if (seen[next] ||
			    !leads(f, row, column, queue[at], i, j))
				continue;
			seen[next] = true;
			queue[n++] = next;
		}
	}
	return seen[to];
}

/* Whether the hidden number at (i, j) could as well be another. */
static bool
is_open(const struct figures *f, size_t i, size_t j)
{
	size_t row = i, column = node_of_column(f, j);
	size_t tail = i < f->rows ? row : column;
	size_t head = i < f->rows ? column : row;

	return reaches(f, head, tail, i, j) ||
	    (f->at[i][j] > 0 && reaches(f, tail, head, i, j));
}

/* Hides the smallest number that is still shown in the row; false: none is. */
static bool
hide_in_row(struct figures *f, size_t i)
{
	size_t least = f->columns;

	for (size_t j = 0; j < f->columns; j++)
		if (!f->hidden[i][j] && (least == f->columns ||
		    f->at[i][j] < f->at[i][least]))
			least = j;
	if (least == f->columns)
		return false;
	f->hidden[i][least] = true;
	return true;
}

/* The same of a column; its sum is the last to go. */
static bool
hide_in_column(struct figures *f, size_t j)
{
	size_t least = f->rows;

	for (size_t i = 0; i < f->rows; i++)
		if (!f->hidden[i][j] && (least == f->rows ||
		    f->at[i][j] < f->at[least][j]))
			least = i;
	if (f->hidden[least][j])
		return false;
	f->hidden[least][j] = true;
	return true;
}

static size_t
hidden_in_row(const struct figures *f, size_t i)
{
	size_t n = 0;

	for (size_t j = 0; j < f->columns; j++)
		n += f->hidden[i][j];
	return n;
}

static size_t
hidden_in_column(const struct figures *f, size_t j)
{
	size_t n = 0;

	for (size_t i = 0; i <= f->rows; i++)
		n += f->hidden[i][j];
	return n;
}

/* Hides the smallest number that closes a circle; false: no single one does. */
static bool
close_circle(struct figures *f, size_t i, size_t j)
{
	bool *best = NULL;
	int64_t least = 0;

	for (size_t k = 0; k <= f->rows; k++) {
		/* A sum says more than what it is made of: it goes last. */
		if (k == f->rows && best != NULL)
			break;
		for (size_t l = 0; l < f->columns; l++) {
			if (f->hidden[k][l] ||
			    (best != NULL && f->at[k][l] >= least))
				continue;
			f->hidden[k][l] = true;
			if (is_open(f, i, j)) {
				best = &f->hidden[k][l];
				least = f->at[k][l];
			}
			f->hidden[k][l] = false;
		}
	}
	if (best != NULL)
		*best = true;
	return best != NULL;
}

static void
hide_beside(struct figures *f, size_t i, size_t j)
{
	bool more = (hidden_in_row(f, i) == 1 && hide_in_row(f, i)) ||
	    (hidden_in_column(f, j) == 1 && hide_in_column(f, j)) ||
	    close_circle(f, i, j) || hide_in_row(f, i) || hide_in_column(f, j);

	for (size_t k = 0; !more && k <= f->rows; k++)
		more = hide_in_row(f, k);
	/* With all of a table hidden, any number can be another. */
	assert(more);
}

void
figures_hide(struct figures *f)
{
	bool changed = true;

	for (size_t i = 0; i <= f->rows; i++)
		for (size_t j = 0; j < f->columns; j++)
			f->hidden[i][j] = f->at[i][j] < FIGURES_FEW;
	while (changed) {
		changed = false;
		for (size_t i = 0; i <= f->rows && !changed; i++) {
			for (size_t j = 0; j < f->columns && !changed; j++) {
				changed = f->hidden[i][j] &&
				    !is_open(f, i, j);
				if (changed)
					hide_beside(f, i, j);
			}
		}
	}
}

static int64_t
sum_of(const int64_t *of, int most)
{
	int64_t sum = 0;

	for (int d = 0; d <= most; d++)
		sum += of[d];
	return sum;
}

int
figures_half_within(const int64_t *of, int most)
{
	int64_t all = sum_of(of, most), within = 0;

	for (int d = 0; d <= most && all >= FIGURES_FEW; d++)
		if ((within += of[d]) * 2 >= all)
			return d;
	return -1;
}

int
figures_longest(const int64_t *of, int most)
{
	int d = most;

	if (sum_of(of, most) < FIGURES_FEW)
		return -1;
	while (of[d] == 0)
		d--;
	return d;
}
