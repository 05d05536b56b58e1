/* Places in a text that a municipality has written. */
#include "../given.h"

#include "base/place.h"

#include <stdio.h>
#include <string.h>

static const char *const offered[] = { "navn", "frist", NULL };

static const struct row {
	const char *text;
	enum place_fault want;
	int line;
	const char *name;
} rows[] = {
	{ "", PLACE_GOOD, 1, "" },
	{ "Ingen felt her.", PLACE_GOOD, 1, "" },
	{ "{navn}", PLACE_GOOD, 1, "" },
	{ "{navn}{frist}{navn}", PLACE_GOOD, 1, "" },
	{ "a\r\nb {navn}\r\nc", PLACE_GOOD, 3, "" },
	{ "{Navn}", PLACE_UNKNOWN, 1, "Navn" },
	{ "{ navn }", PLACE_UNKNOWN, 1, " navn " },
	{ "{}", PLACE_UNKNOWN, 1, "" },
	{ "{nav}", PLACE_UNKNOWN, 1, "nav" },
	{ "{navnet}", PLACE_UNKNOWN, 1, "navnet" },
	{ "a\nb\n{Page.X}", PLACE_UNKNOWN, 3, "Page.X" },
	{ "a\r\n\r\n{fødselsår}", PLACE_UNKNOWN, 3, "fødselsår" },
	{ "{<b>}", PLACE_UNKNOWN, 1, "?b?" },
	{ "{a\u202eb}", PLACE_UNKNOWN, 1, "a?b" },
	{ "{\U0001F469}", PLACE_UNKNOWN, 1, "?" },
	{ "{navn} {x} {y}", PLACE_UNKNOWN, 1, "x" },
	{ "{navn", PLACE_NEVER_CLOSED, 1, "navn" },
	{ "{", PLACE_NEVER_CLOSED, 1, "" },
	{ "{{navn}}", PLACE_NEVER_CLOSED, 1, "" },
	{ "a {navn\n}", PLACE_NEVER_CLOSED, 1, "navn" },
	{ "a\n{navn\r\n}", PLACE_NEVER_CLOSED, 2, "navn" },
	{ "navn}", PLACE_NEVER_OPENED, 1, "" },
	{ "{navn}}", PLACE_NEVER_OPENED, 1, "" },
	{ "a\n\n}", PLACE_NEVER_OPENED, 3, "" },
};

static void
first_fault_is_named_with_its_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(rows); i++) {
		struct place_judged j = place_judge(rows[i].text, offered,
		    NULL);

		if (j.fault != rows[i].want || j.line != rows[i].line ||
		    strcmp(j.name, rows[i].name) != 0)
			fail_msg("%s: fault %d, line %d, \"%s\"", rows[i].text,
			    (int)j.fault, j.line, j.name);
	}
}

static void
what_is_required_must_stand_there(void **state)
{
	static const struct {
		const char *text;
		enum place_fault want;
	} t[] = {
		{ "Innen {frist}.", PLACE_GOOD },
		{ "{navn} {frist}", PLACE_GOOD },
		{ "Innen frist.", PLACE_MISSING },
		{ "{navn}", PLACE_MISSING },
		{ "", PLACE_MISSING },
		{ "{Frist}", PLACE_UNKNOWN },
		{ "{frist} }", PLACE_NEVER_OPENED },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct place_judged j = place_judge(t[i].text, offered,
		    "frist");

		assert_int_equal(j.fault, t[i].want);
		if (j.fault == PLACE_MISSING) {
			assert_int_equal(j.line, 0);
			assert_string_equal(j.name, "frist");
		}
	}
}

static void
a_long_name_is_cut_at_a_letter(void **state)
{
	char text[300] = "{", want[PLACE_NAME_MAX + 1] = "";

	(void)state;
	for (int i = 0; i < 100; i++)
		strcat(text, "å");
	for (int i = 0; i < PLACE_NAME_MAX / 2; i++)
		strcat(want, "å");
	assert_string_equal(place_judge(text, offered, NULL).name, want);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(first_fault_is_named_with_its_line),
		cmocka_unit_test(what_is_required_must_stand_there),
		cmocka_unit_test(a_long_name_is_cut_at_a_letter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
