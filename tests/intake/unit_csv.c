/* Files of separated values: good ones, odd ones, broken ones. */
#include "../given.h"

#include "base/mem.h"
#include "base/text.h"
#include "intake/csv.h"
#include "intake/import_fault.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CAP = 256 << 20 };

static int
arena_new(void **state)
{
	*state = mem_new(CAP);
	return 0;
}

static int
arena_free(void **state)
{
	struct mem *mem = *state;

	mem_free(&mem);
	return 0;
}

/*
 * Cells as "[a][b]/[c]", rows parted by '/', each row with its line before it.
 */
static const char *
drawn(struct mem *mem, const struct csv *csv)
{
	const char *all = "";

	for (size_t i = 0; i < csv->n; i++) {
		const struct csv_row *row = &csv->row[i];

		all = mem_printf(mem, "%s%s%d:", all, i > 0 ? "/" : "",
		    row->line);
		for (size_t j = 0; j < row->n; j++)
			all = mem_printf(mem, "%s[%s]", all, row->cell[j].text);
	}
	return all;
}

static void
cells_and_rows_are_taken_apart(void **state)
{
	static const struct { const char *in, *want; } t[] = {
		{ "a;b\nc;d\n", "1:[a][b]/2:[c][d]" },
		{ "a;b\nc;d", "1:[a][b]/2:[c][d]" },
		{ "a;b\r\nc;d\r\n", "1:[a][b]/2:[c][d]" },
		{ "a;b\rc;d\r", "1:[a][b]/2:[c][d]" },
		{ "a,b\nc;d,e\n", "1:[a][b]/2:[c;d][e]" },
		{ "a\tb\nc,d\te;f\n", "1:[a][b]/2:[c,d][e;f]" },
		{ "a\nb\n", "1:[a]/2:[b]" },
		{ "\"a;b\",c,d\n1,2,3\n", "1:[a;b][c][d]/2:[1][2][3]" },
		{ "a;b\n\n\n;\n \t; \nc;d\n", "1:[a][b]/6:[c][d]" },
		{ "\n\na;b\n1;2\n", "3:[a][b]/4:[1][2]" },
		{ "a;b\n;\"\"\n\"\";x\n", "1:[a][b]/3:[][x]" },
		{ "a;b\n\"c\"\"d\"\"\";\"\"\"\"\n", "1:[a][b]/2:[c\"d\"][\"]" },
		{ "a;b\n\"c\nd\r\ne\";f\ng;h\n",
		    "1:[a][b]/2:[c\nd\ne][f]/5:[g][h]" },
		{ "a;b;\n1;2;\n", "1:[a][b][]/2:[1][2][]" },
		{ "a;b\n1\n1;2;3\n", "1:[a][b]/2:[1]/3:[1][2][3]" },
		{ "\xef\xbb\xbf" "a;b\n1;2\n", "1:[a][b]/2:[1][2]" },
		{ "\xef\xbb\xbf\"a\";b\n1;2\n", "1:[a][b]/2:[1][2]" },
		{ "a;b\nbl\xc3\xa5;\xc5\xa1\n", "1:[a][b]/2:[blå][š]" },
		{ "a;b\nbl\xe5;\x9a\n", "1:[a][b]/2:[blå][š]" },
		{ "a;b\n 1 ; 2\n", "1:[a][b]/2:[ 1 ][ 2]" },
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		struct import_faults faults = { .mem = *state };
		struct csv csv;

		if (csv_read(*state, t[i].in, strlen(t[i].in), &csv, &faults) !=
		    ERR_OK || faults.n != 0 ||
		    strcmp(drawn(*state, &csv), t[i].want) != 0)
			fail_msg("row %zu: %s, %zu faults", i,
			    drawn(*state, &csv), faults.n);
	}
}

static void
each_fault_has_its_place(void **state)
{
	static const struct {
		const char *in;
		int line, column;
		enum import_fault why;
		const char *left;
	} t[] = {
		{ "", 0, 0, FAULT_EMPTY, "" },
		{ "\n;;\n", 0, 0, FAULT_EMPTY, "" },
		{ "a;b\n\x81;2\n", 0, 0, FAULT_NOT_TEXT, "" },
		{ "\xef\xbb\xbf" "a;b\n\xe5;2\n", 0, 0, FAULT_NOT_TEXT, "" },
		{ "a;b\nc;d\"e\n1;2\n", 2, 2, FAULT_STRAY_QUOTE, "1:[a][b]/3:[1][2]" },
		{ "a;b\n\"c\"d;e\n1;2\n", 2, 1, FAULT_AFTER_QUOTE, "1:[a][b]/3:[1][2]" },
		{ "a;b\n\"x\ny\" ;e\n1;2\n", 3, 1, FAULT_AFTER_QUOTE,
		    "1:[a][b]/4:[1][2]" },
		{ "a;b\n1;2\n3;\"d\n5;6\n", 3, 2, FAULT_OPEN_QUOTE,
		    "1:[a][b]/2:[1][2]" },
		{ "a;b\n1;\"", 2, 2, FAULT_OPEN_QUOTE, "1:[a][b]" },
		{ "a;b\n1;\"x\"\"", 2, 2, FAULT_OPEN_QUOTE, "1:[a][b]" },
		{ "\"a;b\n1;2\n", 1, 1, FAULT_OPEN_QUOTE, "" },
		{ "a\"a;b\n1;2\n", 1, 1, FAULT_STRAY_QUOTE, "" },
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		struct import_faults faults = { .mem = *state };
		struct csv csv;
		enum err e = csv_read(*state, t[i].in, strlen(t[i].in), &csv,
		    &faults);

		if (faults.n != 1 || faults.at[0].line != t[i].line ||
		    faults.at[0].column != t[i].column ||
		    faults.at[0].why != t[i].why ||
		    (e == ERR_INPUT) != (*t[i].left == '\0') ||
		    strcmp(drawn(*state, &csv), t[i].left) != 0)
			fail_msg("row %zu: %zu faults, line %d, column %d: %s",
			    i, faults.n, faults.n > 0 ? faults.at[0].line : 0,
			    faults.n > 0 ? faults.at[0].column : 0,
			    drawn(*state, &csv));
	}
}

static void
a_byte_of_nothing_is_no_text(void **state)
{
	static const char utf16[] = "\xff\xfe" "a\0;\0b\0\n\0";
	struct import_faults faults = { .mem = *state };
	struct csv csv;

	assert_int_equal(csv_read(*state, utf16, sizeof(utf16) - 1, &csv,
	    &faults), ERR_INPUT);
	assert_int_equal(faults.at[0].why, FAULT_NOT_TEXT);
}

/* `n` copies of `part` after `head`. */
static char *
many(struct mem *mem, const char *head, const char *part, size_t n)
{
	size_t len = strlen(part);
	char *all = mem_alloc(mem, strlen(head) + n * len + 1), *to;

	to = stpcpy(all, head);
	for (; n > 0; n--)
		to = stpcpy(to, part);
	return all;
}

static void
what_is_too_much_is_refused(void **state)
{
	static const struct {
		const char *head, *part;
		size_t n;
		enum import_fault why;
	} t[] = {
		{ "a;b\n", "1;2\n", CSV_ROWS_MAX, FAULT__MAX },
		{ "a;b\n", "1;2\n", CSV_ROWS_MAX + 1, FAULT_TOO_MANY_ROWS },
		{ "a;b\n1", ";", CSV_COLUMNS_MAX - 1, FAULT__MAX },
		{ "a;b\n1", ";", CSV_COLUMNS_MAX, FAULT_TOO_MANY_CELLS },
		{ "a;b\n", "x", CSV_CELL_MAX, FAULT__MAX },
		{ "a;b\n", "x", CSV_CELL_MAX + 1, FAULT_TOO_LONG },
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		struct import_faults faults = { .mem = *state };
		struct csv csv;
		char *in = many(*state, t[i].head, t[i].part, t[i].n);
		enum err e = csv_read(*state, in, strlen(in), &csv, &faults);

		if (e != ERR_OK || faults.n != (t[i].why != FAULT__MAX) ||
		    (faults.n == 1 && faults.at[0].why != t[i].why))
			fail_msg("row %zu: %zu faults", i, faults.n);
		assert_true(csv.n <= CSV_ROWS_MAX + 1);
	}
}

/* A cell as a writer of RFC 4180 puts it. */
static const char *
quoted(struct mem *mem, const char *text)
{
	char *all = mem_alloc(mem, 2 * strlen(text) + 3), *to = all;

	*to++ = '"';
	for (; *text != '\0'; text++) {
		if (*text == '"')
			*to++ = '"';
		*to++ = *text;
	}
	*to = '"';
	return all;
}

/* Some cell; *line grows with the breaks in it. */
static const char *
thrown_cell(struct mem *mem, uint64_t *dice, int *line)
{
	static const char alphabet[] = "ab;,\t\"\n x";
	char text[8] = "";

	for (int n = (int)throw(dice, 0, 6); n > 0; n--) {
		text[n - 1] = alphabet[throw(dice, 0, sizeof(alphabet) - 2)];
		if (text[n - 1] == '\n')
			++*line;
	}
	return mem_strdup(mem, text);
}

/* Whatever cells hold, they come back as they went in. */
static void
what_is_written_is_read_again(void **state)
{
	uint64_t dice = SEED;

	for (int round = 0; round < 2000; round++) {
		char separator = ";,\t"[throw(&dice, 0, 2)];
		struct import_faults faults = { .mem = *state };
		const char *in = mem_printf(*state, "h%ch\n", separator);
		const char *want = "1:[h][h]", *cell;
		struct csv csv;

		for (int row = 0, line = 2; row < 3; row++, line++) {
			want = mem_printf(*state, "%s/%d:[x]", want, line);
			cell = thrown_cell(*state, &dice, &line);
			want = mem_printf(*state, "%s[%s]", want, cell);
			in = mem_printf(*state, "%sx%c%s\n", in, separator,
			    quoted(*state, cell));
		}
		assert_int_equal(csv_read(*state, in, strlen(in), &csv,
		    &faults), ERR_OK);
		assert_int_equal(faults.n, 0);
		assert_string_equal(drawn(*state, &csv), want);
		mem_reset(*state);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(f) cmocka_unit_test_setup_teardown(f, arena_new, arena_free)
		TEST(cells_and_rows_are_taken_apart),
		TEST(each_fault_has_its_place),
		TEST(a_byte_of_nothing_is_no_text),
		TEST(what_is_too_much_is_refused),
		TEST(what_is_written_is_read_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
