/* What is hidden of a table stays hidden from who knows all the rest. */
#include "../given.h"

#include "rules/figures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Rows by "/"; sums are not written. */
static struct figures
table(const char *s)
{
	struct figures f = { .rows = 0 };
	size_t j = 0;

	for (char *end; *s != '\0'; s = end) {
		f.at[f.rows][j++] = strtol(s, &end, 10);
		f.columns = j > f.columns ? j : f.columns;
		end += strspn(end, " ");
		if (*end == '/' || *end == '\0') {
			f.rows++;
			j = 0;
		}
		end += *end == '/';
	}
	figures_sum(&f);
	return f;
}

/* As table() reads it, with "-" for what is hidden and the sums below. */
static const char *
shown(const struct figures *f)
{
	static char out[1024];
	char *to = out;

	for (size_t i = 0; i <= f->rows; i++) {
		for (size_t j = 0; j < f->columns; j++)
			to += f->hidden[i][j] ? sprintf(to, "- ") :
			    sprintf(to, "%d ", (int)f->at[i][j]);
		to += sprintf(to, "= %d%s", (int)f->row[i],
		    i < f->rows ? " / " : "");
	}
	return out;
}

static void
what_is_hidden_is_what_it_takes(void **state)
{
	static const struct { const char *of, *shown; } t[] = {
		/* Nothing is few. */
		{ "5 6/7 8", "5 6 = 11 / 7 8 = 15 / 12 14 = 26" },
		/* One alone takes one in its row, one in its column, and the
		 * corner. */
		{ "3 6 9/7 8 20", "- - 9 = 18 / - - 20 = 35 / 10 14 29 = 53" },
		/* A row alone: the sums of columns say the same. */
		{ "2 9 8", "- 9 - = 19 / - 9 - = 19" },
		/* Two in a row and in a column are enough for each other. */
		{ "1 2 9/3 4 9", "- - 9 = 12 / - - 9 = 16 / - - 18 = 28" },
		/* The sum of a column that is few hides another sum. */
		{ "1 9 9/2 9 9/1 9 9",
		    "- - 9 = 19 / - - 9 = 20 / - - 9 = 19 / - - 27 = 58" },
		/* Nothing is known of who said nothing, either. */
		{ "0 5/5 0", "- - = 5 / - - = 5 / 5 5 = 10" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct figures f = table(t[i].of);

		figures_hide(&f);
		if (strcmp(shown(&f), t[i].shown) != 0)
			fail_msg("row %zu: %s, not %s", i, shown(&f),
			    t[i].shown);
	}
}

/*
 * Another way to the same answer: every table that fits what is shown is made,
 * cell by cell, until each hidden number was seen with two values.
 */
struct search {
	const struct figures *f;
	int64_t try[FIGURES_ROWS][FIGURES_COLUMNS];
	bool other[FIGURES_ROWS + 1][FIGURES_COLUMNS];
	size_t left;		/* hidden numbers without another value yet */
};

/* What the table that is being tried has there; below its rows, their sum. */
static int64_t
tried(const struct search *s, size_t i, size_t j)
{
	int64_t v = 0;

	if (i < s->f->rows)
		return s->try[i][j];
	for (size_t k = 0; k < s->f->rows; k++)
		v += s->try[k][j];
	return v;
}

static bool
fits(const struct search *s)
{
	for (size_t i = 0; i <= s->f->rows; i++)
		for (size_t j = 0; j < s->f->columns; j++)
			if (!s->f->hidden[i][j] &&
			    tried(s, i, j) != s->f->at[i][j])
				return false;
	return true;
}

static void
note(struct search *s)
{
	const struct figures *f = s->f;

	if (!fits(s))
		return;
	for (size_t i = 0; i <= f->rows; i++) {
		for (size_t j = 0; j < f->columns; j++) {
			if (!f->hidden[i][j] || s->other[i][j] ||
			    tried(s, i, j) == f->at[i][j])
				continue;
			s->other[i][j] = true;
			s->left--;
		}
	}
}

static void
fill(struct search *s, size_t i, size_t j, int64_t left)
{
	const struct figures *f = s->f;
	bool last = j + 1 == f->columns;

	if (s->left == 0)
		return;
	if (i == f->rows) {
		note(s);
		return;
	}
	if (j == f->columns) {
		fill(s, i + 1, 0, f->row[i + 1]);
		return;
	}
	for (int64_t v = last ? left : 0; v <= left && s->left > 0; v++) {
		if (!f->hidden[i][j] && v != f->at[i][j])
			continue;
		s->try[i][j] = v;
		fill(s, i, j + 1, left - v);
	}
}

/* Any numbers, but none of the rows has few; and what must be is hidden. */
static void
fill_with(struct figures *f, int most, uint64_t *dice)
{
	for (size_t i = 0; i < f->rows; i++) {
		for (size_t j = 0; j < f->columns; j++)
			f->at[i][j] = throw(dice, 0, most);
		f->at[i][throw(dice, 0, (int64_t)f->columns - 1)] +=
		    FIGURES_FEW;
	}
	figures_sum(f);
	figures_hide(f);
}

static void
nothing_hidden_can_be_found_from_what_is_shown(void **state)
{
	enum { TABLES = 600 };
	uint64_t dice = SEED;

	(void)state;
	for (int n = 0; n < TABLES; n++) {
		struct figures f = { .rows = (size_t)throw(&dice, 1, 3),
		    .columns = (size_t)throw(&dice, 2, 3) };
		struct search s = { .f = &f };

		fill_with(&f, n % 9 + 1, &dice);
		for (size_t i = 0; i <= f.rows; i++) {
			for (size_t j = 0; j < f.columns; j++) {
				s.left += f.hidden[i][j];
				if (f.at[i][j] < FIGURES_FEW)
					assert_true(f.hidden[i][j]);
			}
		}
		fill(&s, 0, 0, f.row[0]);
		if (s.left > 0)
			fail_msg("table %d: %zu found: %s", n, s.left,
			    shown(&f));
	}
}

/* The largest tables there are, with all that is awkward in them. */
static void
a_large_table_comes_to_an_end(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (int n = 0; n < 20; n++) {
		struct figures f = { .rows = FIGURES_ROWS,
		    .columns = FIGURES_COLUMNS };

		fill_with(&f, 29, &dice);
		for (size_t i = 0; i <= f.rows; i++) {
			size_t hidden = 0;

			for (size_t j = 0; j < f.columns; j++)
				hidden += f.hidden[i][j];
			assert_true(hidden != 1);
		}
	}
}

static void
small_services_share_a_row(void **state)
{
	static const struct {
		int64_t all[5];
		size_t n, row[5], rows;
		bool shared;
	} t[] = {
		{ { 9, 5, 7 }, 3, { 0, 1, 2 }, 3, false },
		{ { 9, 3, 2, 7 }, 4, { 0, 2, 2, 1 }, 3, true },
		/* With the smallest of the others, where they are too few. */
		{ { 9, 1, 7 }, 3, { 0, 1, 1 }, 2, true },
		/* Or all together. */
		{ { 1, 5 }, 2, { 0, 0 }, 1, true },
		/* Or not at all. */
		{ { 1, 2, 1 }, 3, { 0, 0, 0 }, 0, false },
		{ { 4 }, 1, { 0 }, 0, false },
		{ { 0 }, 0, { 0 }, 0, false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		size_t row[5], rows;
		bool shared;

		figures_group(t[i].all, t[i].n, row, &rows, &shared);
		if (rows != t[i].rows || shared != t[i].shared)
			fail_msg("row %zu: %zu rows", i, rows);
		for (size_t k = 0; k < t[i].n; k++)
			if (row[k] != t[i].row[k])
				fail_msg("row %zu, service %zu: %zu", i, k,
				    row[k]);
	}
}

static void
no_row_has_few_however_many_services(void **state)
{
	enum { SERVICES = 200 };
	uint64_t dice = SEED;

	(void)state;
	for (int n = 0; n < 200; n++) {
		int64_t all[SERVICES], sum[FIGURES_ROWS + 1] = { 0 };
		size_t row[SERVICES], rows;
		size_t services = (size_t)throw(&dice, 1, SERVICES);
		bool shared;

		for (size_t i = 0; i < services; i++)
			all[i] = throw(&dice, 0, n + 1);
		figures_group(all, services, row, &rows, &shared);
		assert_true(rows <= FIGURES_ROWS);
		for (size_t i = 0; i < services && rows > 0; i++) {
			assert_true(row[i] < rows);
			sum[row[i]] += all[i];
		}
		for (size_t i = 0; i < rows; i++)
			assert_true(sum[i] >= FIGURES_FEW);
	}
}

static void
half_are_within_the_middle_one(void **state)
{
	static const struct {
		int64_t of[8];
		int half, longest;
	} t[] = {
		{ { 0, 0, 0, 5 }, 3, 3 },
		{ { 1, 1, 1, 1, 1 }, 2, 4 },
		{ { 3, 0, 0, 0, 3 }, 0, 4 },
		{ { 2, 0, 0, 0, 3, 0, 0, 1 }, 4, 7 },
		/* Of few nothing is told. */
		{ { 1, 1, 1, 1 }, -1, -1 },
		{ { 0 }, -1, -1 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		if (figures_half_within(t[i].of, 7) != t[i].half)
			fail_msg("row %zu: half", i);
		if (figures_longest(t[i].of, 7) != t[i].longest)
			fail_msg("row %zu: longest", i);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_hidden_is_what_it_takes),
		cmocka_unit_test(
		    nothing_hidden_can_be_found_from_what_is_shown),
		cmocka_unit_test(a_large_table_comes_to_an_end),
		cmocka_unit_test(small_services_share_a_row),
		cmocka_unit_test(no_row_has_few_however_many_services),
		cmocka_unit_test(half_are_within_the_middle_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
