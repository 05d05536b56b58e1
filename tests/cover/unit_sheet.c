/* A file for a spreadsheet runs nothing, whatever people are called. */
#include "../given.h"

#include "base/mem.h"
#include "cover/sheet.h"

#include <string.h>

static const struct { const char *text, *cell; } cells[] = {
	{ "Kari", "\"Kari\"" },
	{ "", "\"\"" },
	{ NULL, "\"\"" },
	{ "a\"b", "\"a\"\"b\"" },
	{ "a;b", "\"a;b\"" },
	{ "=1+1", "\"'=1+1\"" },
	{ "  =1+1", "\"'  =1+1\"" },
	{ "+47", "\"'+47\"" },
	{ "-1", "\"'-1\"" },
	{ "@SUM(A1)", "\"'@SUM(A1)\"" },
	{ "\t=1", "\"'\t=1\"" },
	{ "\r=1", "\"'\r=1\"" },
	{ "|cmd", "\"'|cmd\"" },
	{ "2026-00001", "\"2026-00001\"" },
	{ "Øyvind-Åse", "\"Øyvind-Åse\"" },
};

static void
each_cell_is_text_and_no_formula(void **state)
{
	struct mem *mem = mem_new(1 << 16);

	(void)state;
	for (size_t i = 0; i < LENGTH(cells); i++) {
		struct sheet s = sheet_new(mem);

		sheet_cell(&s, cells[i].text);
		s.text[s.length] = '\0';
		if (strcmp(s.text + 3, cells[i].cell) != 0)
			fail_msg("row %zu: %s", i, s.text + 3);
	}
	mem_free(&mem);
}

static void
rows_end_and_begin_again(void **state)
{
	struct mem *mem = mem_new(1 << 22);
	struct sheet s = sheet_new(mem);

	(void)state;
	for (int i = 0; i < 1000; i++) {
		sheet_cell(&s, "a");
		sheet_cell(&s, "b");
		sheet_row(&s);
	}
	assert_int_equal(s.length, 3 + 1000 * strlen("\"a\";\"b\"\r\n"));
	assert_memory_equal(s.text, "\xef\xbb\xbf\"a\";\"b\"\r\n\"a\"", 15);
	mem_free(&mem);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_cell_is_text_and_no_formula),
		cmocka_unit_test(rows_end_and_begin_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
