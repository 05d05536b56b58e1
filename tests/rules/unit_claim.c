/* The clock of a claim: one month, two more, never on a day nobody works. */
#include "../given.h"

#include "rules/calendar.h"
#include "rules/claim.h"

static void
an_answer_is_due_in_a_month_and_at_most_three(void **state)
{
	static const struct {
		int received, first, last;
	} t[] = {
		{ 20260901, 20261001, 20261201 },
		/* 30 January: February has no such day. */
		{ 20260130, 20260302, 20260430 },
		/* A Saturday, and Christmas with the Sunday after it. */
		{ 20260613, 20260713, 20260914 },
		{ 20261125, 20261228, 20270225 },
		/* 1 May and 17 May are holidays. */
		{ 20260401, 20260504, 20260701 },
		{ 20280131, 20280229, 20280502 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		if (claim_first_day(on(t[i].received)) != on(t[i].first))
			fail_msg("row %zu: not a month", i);
		if (claim_last_day(on(t[i].received)) != on(t[i].last))
			fail_msg("row %zu: not three", i);
	}
}

static void
more_time_is_never_less_and_ends_on_a_working_day(void **state)
{
	(void)state;
	for (day d = on(20250101); d < on(20300101); d++) {
		assert_true(claim_first_day(d) > d);
		assert_true(claim_last_day(d) > claim_first_day(d));
		assert_true(calendar_is_working(claim_first_day(d)));
		assert_true(calendar_is_working(claim_last_day(d)));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_answer_is_due_in_a_month_and_at_most_three),
		cmocka_unit_test(more_time_is_never_less_and_ends_on_a_working_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
