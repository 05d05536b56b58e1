/* Who and what a spreadsheet means, and when nobody can tell. */
#include "../given.h"

#include "base/mem.h"
#include "intake/roster.h"

#include <stdio.h>

enum { NAV = 1, SCHOOL, SCHOOL_EAST, HOME, HOME_TOO };

static const struct roster_unit units[] = {
	{ NAV, 0, "nav", "NAV" },
	{ SCHOOL, 0, "skole", "Skole" },
	{ SCHOOL_EAST, SCHOOL, "skole-ost", "Østre skole" },
	{ HOME, 0, "hjem", "Hjemmetjenesten" },
	{ HOME_TOO, 0, "hjem-2", "Hjemmetjenesten" },
};

static const struct roster_person people[] = {
	{ 11, "kari.n", "Kari Nordmann", ACCOUNT_STATE_ACTIVE },
	{ 12, "kari.n2", "Kari Nordmann", ACCOUNT_STATE_ACTIVE },
	{ 13, "per.o", "Per Ødegård", ACCOUNT_STATE_ACTIVE },
	{ 14, "gro.h", "Gro Haugen", ACCOUNT_STATE_DISABLED },
	{ 15, "liv.s", "Liv Šarić", ACCOUNT_STATE_ACTIVE },
	{ 16, "liv.s2", "Liv Saric", ACCOUNT_STATE_ACTIVE },
	{ 17, "ole.b", "Ole By", ACCOUNT_STATE_GONE },
	{ 18, "ole.b", "Olga Berg", ACCOUNT_STATE_ACTIVE },
	{ 19, "ole.by", "Ole By", ACCOUNT_STATE_ACTIVE },
	{ 20, "uten.post", "Uten Post", ACCOUNT_STATE_ACTIVE },
};

static const struct roster_post posts[] = {
	{ 19, HOME }, { 11, NAV }, { 12, SCHOOL }, { 13, SCHOOL_EAST },
	{ 14, NAV }, { 15, NAV }, { 16, NAV }, { 18, HOME }, { 11, HOME },
	{ 16, SCHOOL },
};

static struct mem *town;

static int
roster_given(void **state)
{
	town = mem_new(1 << 20);
	*state = roster_new(town, units, LENGTH(units), people, LENGTH(people),
	    posts, LENGTH(posts));
	return 0;
}

static int
roster_gone(void **state)
{
	(void)state;
	mem_free(&town);
	return 0;
}

static void
units_are_found_by_code_and_name(void **state)
{
	static const struct { const char *text; int64_t want; } t[] = {
		{ "NAV", NAV }, { "nav", NAV }, { " Skole ", SCHOOL },
		{ "ostre skole", 0 }, { "ØSTRE SKOLE", SCHOOL_EAST },
		{ "skole-ost", SCHOOL_EAST }, { "Hjemmetjenesten", -1 },
		{ "hjem", HOME }, { "hjem-2", HOME_TOO }, { "Havnevesenet", 0 },
		{ "", 0 },
	};

	for (size_t i = 0; i < LENGTH(t); i++)
		if (roster_find_unit(*state, t[i].text) != t[i].want)
			fail_msg("row %zu: %s", i, t[i].text);
}

static void
coordinators_are_found_or_the_reason_is_told(void **state)
{
	static const struct {
		const char *text;
		int64_t unit, want;
		enum import_note why;
	} t[] = {
		{ "Kari Nordmann", NAV, 11, IMPORT_NOTE__MAX },
		{ "kari nordmann", SCHOOL, 12, IMPORT_NOTE__MAX },
		{ "Kari Nordmann", HOME, 11, IMPORT_NOTE__MAX },
		{ "Kari Nordmann", HOME_TOO, 0, IMPORT_NOTE_COORDINATOR_ELSEWHERE },
		{ "Per Ødegaard", SCHOOL, 13, IMPORT_NOTE__MAX },
		{ "Per Ødegård", SCHOOL_EAST, 13, IMPORT_NOTE__MAX },
		{ "Per Ødegård", NAV, 0, IMPORT_NOTE_COORDINATOR_ELSEWHERE },
		{ "per.o", NAV, 13, IMPORT_NOTE__MAX },
		{ "PER.O", NAV, 13, IMPORT_NOTE__MAX },
		{ "per o", NAV, 0, IMPORT_NOTE_COORDINATOR_UNKNOWN },
		{ "Gro Haugen", NAV, 0, IMPORT_NOTE_COORDINATOR_GONE },
		{ "gro.h", NAV, 0, IMPORT_NOTE_COORDINATOR_GONE },
		{ "Liv Saric", NAV, 0, IMPORT_NOTE_COORDINATOR_AMBIGUOUS },
		{ "Liv Saric", SCHOOL, 16, IMPORT_NOTE__MAX },
		{ "ole.b", HOME, 18, IMPORT_NOTE__MAX },
		{ "Ole By", HOME, 19, IMPORT_NOTE__MAX },
		{ "Uten Post", NAV, 0, IMPORT_NOTE_COORDINATOR_ELSEWHERE },
		{ "Hans Hansen (vikar)", NAV, 0, IMPORT_NOTE_COORDINATOR_UNKNOWN },
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		enum import_note why;
		int64_t got = roster_find_coordinator(*state, t[i].text,
		    t[i].unit, &why);

		if (got != t[i].want || (got == 0 && why != t[i].why))
			fail_msg("row %zu: %d because %d", i, (int)got,
			    (int)why);
	}
}

static void
an_empty_directory_knows_nobody(void **state)
{
	struct mem *mem = mem_new(1 << 16);
	struct roster *r = roster_new(mem, NULL, 0, NULL, 0, NULL, 0);
	enum import_note why;

	(void)state;
	assert_int_equal(roster_find_unit(r, "NAV"), 0);
	assert_int_equal(roster_find_coordinator(r, "x", NAV, &why), 0);
	assert_int_equal(why, IMPORT_NOTE_COORDINATOR_UNKNOWN);
	mem_free(&mem);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(units_are_found_by_code_and_name),
		cmocka_unit_test(coordinators_are_found_or_the_reason_is_told),
		cmocka_unit_test(an_empty_directory_knows_nobody),
	};

	return cmocka_run_group_tests(tests, roster_given, roster_gone);
}
