/* What a version of a guideline may say of its deadline. */
#include "../given.h"

#include "rules/reminder.h"
#include "rules/terms.h"

#include <string.h>

static void
the_longest_of_each_kind(void **state)
{
	(void)state;
	assert_int_equal(terms_longest(COUNTED_MUNICIPAL), 730);
	assert_int_equal(terms_longest(COUNTED_STATUTORY), 730);
	assert_int_equal(terms_longest(COUNTED_WORKING), 500);
	assert_int_equal(terms_longest(COUNTED_MONTHS), 24);
}

static void
steps_as_they_are_typed(void **state)
{
	static const struct {
		const char *typed;
		int days;
		enum terms_steps want;
		const char *steps;
	} t[] = {
		{ "", 14, TERMS_STEPS_GOOD, "" },
		{ "7, 2", 14, TERMS_STEPS_GOOD, "-7,-2" },
		{ "7,2", 14, TERMS_STEPS_GOOD, "-7,-2" },
		{ "4 0", 7, TERMS_STEPS_GOOD, "-4,0" },
		{ "13", 14, TERMS_STEPS_GOOD, "-13" },
		{ "14", 14, TERMS_STEPS_TOO_EARLY, "" },
		{ "0", 1, TERMS_STEPS_GOOD, "0" },
		{ "1", 1, TERMS_STEPS_TOO_EARLY, "" },
		{ "2, 7", 14, TERMS_STEPS_ORDER, "" },
		{ "2, 2", 14, TERMS_STEPS_ORDER, "" },
		{ "-7,-2", 14, TERMS_STEPS_NO_NUMBER, "" },
		{ "sju", 14, TERMS_STEPS_NO_NUMBER, "" },
		{ "7;2", 14, TERMS_STEPS_NO_NUMBER, "" },
		{ ",7", 14, TERMS_STEPS_NO_NUMBER, "" },
		{ "7,", 14, TERMS_STEPS_GOOD, "-7" },
		{ "99999999999999999999", 14, TERMS_STEPS_NO_NUMBER, "" },
		{ "700, 600, 500, 400, 300", 730, TERMS_STEPS_GOOD,
		    "-700,-600,-500,-400,-300" },
		{ "9,8,7,6,5,4", 14, TERMS_STEPS_MANY, "" },
	};
	char out[TERMS_STEPS_LENGTH];

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		enum terms_steps was = terms_steps_read(t[i].typed,
		    (struct terms){ t[i].days, COUNTED_MUNICIPAL }, out);

		if (was != t[i].want || strcmp(out, t[i].steps) != 0)
			fail_msg("%s of %d: %d, %s", t[i].typed, t[i].days,
			    was, out);
	}
}

/* A month may be February; twenty working days are four weeks. */
static void
steps_of_other_kinds(void **state)
{
	char out[TERMS_STEPS_LENGTH];

	(void)state;
	assert_int_equal(terms_steps_read("28", (struct terms){ 1,
	    COUNTED_MONTHS }, out), TERMS_STEPS_GOOD);
	assert_int_equal(terms_steps_read("30", (struct terms){ 1,
	    COUNTED_MONTHS }, out), TERMS_STEPS_TOO_EARLY);
	assert_int_equal(terms_steps_read("27", (struct terms){ 20,
	    COUNTED_WORKING }, out), TERMS_STEPS_GOOD);
	assert_int_equal(terms_steps_read("28", (struct terms){ 20,
	    COUNTED_WORKING }, out), TERMS_STEPS_TOO_EARLY);
}

/* What is read is what reminders are planned by, and what is shown again. */
static void
steps_there_and_back(void **state)
{
	char steps[TERMS_STEPS_LENGTH], typed[TERMS_STEPS_LENGTH];

	(void)state;
	assert_int_equal(terms_steps_read("7, 2", (struct terms){ 14,
	    COUNTED_MUNICIPAL }, steps), TERMS_STEPS_GOOD);
	assert_int_equal(reminder_planned(steps, on(20260831), on(20260914),
	    on(20260907)), REMINDER_SOON);
	terms_steps_show(steps, typed);
	assert_string_equal(typed, "7, 2");
	terms_steps_show("", typed);
	assert_string_equal(typed, "");
	terms_steps_show("-4,0", typed);
	assert_string_equal(typed, "4, 0");
}

static void
sources_that_are_law(void **state)
{
	(void)state;
	assert_true(terms_of_law("Forvaltningsloven § 11 a (kontrolleres mot "
	    "Lovdata). Egen begrunnelse."));
	assert_true(terms_of_law("Personvernforordningen artikkel 12 og 15"));
	assert_false(terms_of_law("Forvaltningsloven § 33. Fristen er "
	    "foreslått."));
	assert_false(terms_of_law("Arendal 2007, leder (A231; hvorfor A239)."));
	assert_false(terms_of_law(""));
}

static void
longer_or_not(void **state)
{
	static const struct {
		struct terms was, now;
		bool longer;
	} t[] = {
		{ { 14, COUNTED_MUNICIPAL }, { 14, COUNTED_MUNICIPAL }, false },
		{ { 14, COUNTED_MUNICIPAL }, { 13, COUNTED_MUNICIPAL }, false },
		{ { 14, COUNTED_MUNICIPAL }, { 15, COUNTED_MUNICIPAL }, true },
		{ { 1, COUNTED_MONTHS }, { 2, COUNTED_MONTHS }, true },
		/* February has 28 days, or two months 59 */
		{ { 1, COUNTED_MONTHS }, { 28, COUNTED_STATUTORY }, false },
		{ { 1, COUNTED_MONTHS }, { 30, COUNTED_STATUTORY }, true },
		{ { 30, COUNTED_STATUTORY }, { 1, COUNTED_MONTHS }, true },
		{ { 31, COUNTED_STATUTORY }, { 1, COUNTED_MONTHS }, false },
		{ { 3, COUNTED_WORKING }, { 3, COUNTED_STATUTORY }, false },
		{ { 3, COUNTED_STATUTORY }, { 3, COUNTED_WORKING }, true },
		/* no deadline at all */
		{ { 14, COUNTED_MUNICIPAL }, { 0, COUNTED_MUNICIPAL }, true },
		{ { 0, COUNTED_MUNICIPAL }, { 14, COUNTED_MUNICIPAL }, false },
		{ { 0, COUNTED_MUNICIPAL }, { 0, COUNTED_WORKING }, false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (terms_longer(t[i].was, t[i].now) != t[i].longer)
			fail_msg("row %zu", i);
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(the_longest_of_each_kind),
		cmocka_unit_test(steps_as_they_are_typed),
		cmocka_unit_test(steps_of_other_kinds),
		cmocka_unit_test(steps_there_and_back),
		cmocka_unit_test(sources_that_are_law),
		cmocka_unit_test(longer_or_not),
	};

	return cmocka_run_group_tests_name("terms", t, NULL, NULL);
}
