/* A course is valid for so many months from its day, to the day. */
#include "../given.h"

#include "rules/training.h"

static void
a_course_is_valid_until_the_same_date(void **state)
{
	static const struct {
		struct ymd held;
		int months;
		struct ymd until;
	} t[] = {
		{ { 2026, 3, 10 }, 24, { 2028, 3, 10 } },
		{ { 2026, 1, 31 }, 1, { 2026, 2, 28 } },
		{ { 2024, 1, 31 }, 1, { 2024, 2, 29 } },
		{ { 2024, 2, 29 }, 12, { 2025, 2, 28 } },
		{ { 2024, 2, 29 }, 48, { 2028, 2, 29 } },
		{ { 2026, 12, 31 }, 2, { 2027, 2, 28 } },
		{ { 2026, 8, 31 }, 600, { 2076, 8, 31 } },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		day held = day_of(t[i].held.year, t[i].held.month,
		    t[i].held.dom);
		day until = day_of(t[i].until.year, t[i].until.month,
		    t[i].until.dom);

		if (training_until(held, t[i].months) != until)
			fail_msg("row %zu", i);
		if (training_state(held, t[i].months, until) != TRAINING_VALID)
			fail_msg("row %zu: not on its last day", i);
		if (training_state(held, t[i].months, until + 1) !=
		    TRAINING_RAN_OUT)
			fail_msg("row %zu: longer than its last day", i);
		if (training_state(held, t[i].months, held) != TRAINING_VALID)
			fail_msg("row %zu: not on its day", i);
	}
}

static void
no_months_are_for_good_and_no_course_is_none(void **state)
{
	day on = day_of(2026, 11, 29);

	(void)state;
	assert_int_equal(training_until(on, 0), DAY_MAX);
	assert_int_equal(training_state(DAY_MIN, 0, DAY_MAX), TRAINING_VALID);
	assert_int_equal(training_until(DAY_NONE, 24), DAY_NONE);
	assert_int_equal(training_until(DAY_NONE, 0), DAY_NONE);
	assert_int_equal(training_state(DAY_NONE, 0, on), TRAINING_LACKS);
	assert_int_equal(training_state(DAY_NONE, 24, on), TRAINING_LACKS);
	/* What is to come counts when it has been. */
	assert_int_equal(training_state(on + 1, 0, on), TRAINING_LACKS);
	assert_int_equal(training_state(on + 1, 24, on), TRAINING_LACKS);
}

static void
the_calendar_has_an_end(void **state)
{
	(void)state;
	assert_int_equal(training_until(DAY_MAX, 1), DAY_MAX);
	assert_int_equal(training_until(DAY_MAX, TRAINING_MONTHS_MOST),
	    DAY_MAX);
	assert_int_equal(training_since(DAY_MIN, TRAINING_MONTHS_MOST),
	    DAY_MIN);
	assert_int_equal(training_since(DAY_MAX, 0), DAY_MIN);
}

/* What statements count by says of every day what the rule says. */
static void
counted_by_its_day_it_is_the_same(void **state)
{
	static const int months[] = { 0, 1, 2, 11, 12, 13, 24, 36, 600 };
	day first = day_of(2023, 12, 1), last = day_of(2028, 3, 31);

	(void)state;
	for (size_t i = 0; i < LENGTH(months); i++)
		for (day on = first; on <= last; on++) {
			day since = training_since(on, months[i]);

			if (training_state(since, months[i], on) !=
			    TRAINING_VALID)
				fail_msg("%d months, day %d: too early",
				    months[i], on);
			if (since > DAY_MIN && training_state(since - 1,
			    months[i], on) != TRAINING_RAN_OUT)
				fail_msg("%d months, day %d: too late",
				    months[i], on);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_course_is_valid_until_the_same_date),
		cmocka_unit_test(no_months_are_for_good_and_no_course_is_none),
		cmocka_unit_test(the_calendar_has_an_end),
		cmocka_unit_test(counted_by_its_day_it_is_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
