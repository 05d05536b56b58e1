/* How long somebody may complain: by law, by date, and on every day. */
#include "../given.h"

#include "rules/calendar.h"
#include "rules/complaint.h"

#define HEALTH LEGAL(PLAN_HEALTH)
#define GENERAL LEGAL(PLAN_NAV)
#define ALL ((UINT32_C(1) << LEGAL_BASIS__MAX) - 1)

static const legal_bases health_law = HEALTH | LEGAL(COORDINATOR_HEALTH) |
    LEGAL(CHILD_COORDINATOR_HEALTH);

static void
each_law_has_its_days(void **state)
{
	static const int days[LEGAL_BASIS__MAX] = {
		[LEGAL_BASIS_PLAN_HEALTH] = 28,
		[LEGAL_BASIS_COORDINATOR_HEALTH] = 28,
		[LEGAL_BASIS_CHILD_COORDINATOR_HEALTH] = 28,
		[LEGAL_BASIS_PLAN_NAV] = 21,
		[LEGAL_BASIS_PLAN_SOCIAL] = 21,
		[LEGAL_BASIS_PLAN_CHILD_WELFARE] = 21,
	};
	day notice = on(20260831);	/* a Monday far from any holiday */

	(void)state;
	for (int i = 0; i < LEGAL_BASIS__MAX; i++)
		if (complaint_last_day(UINT32_C(1) << i, notice) - notice !=
		    days[i])
			fail_msg("basis %d", i);
}

static void
of_several_laws_the_longest_counts(void **state)
{
	day notice = on(20260831);

	(void)state;
	for (legal_bases l = 1; l <= ALL; l++)
		if (complaint_last_day(l, notice) - notice !=
		    ((l & health_law) != 0 ? 28 : 21))
			fail_msg("bases %#x", l);
}

static void
last_days_counted_by_hand(void **state)
{
	static const struct {
		legal_bases legal;
		int notice, last;
	} t[] = {
		{ GENERAL, 20260901, 20260922 },
		{ HEALTH, 20260901, 20260929 },
		/* Skjærtorsdag, langfredag and 2. påskedag. */
		{ GENERAL, 20260312, 20260407 },
		{ GENERAL, 20260313, 20260407 },
		{ HEALTH, 20260309, 20260407 },
		/* Friday 1 May, himmelfartsdag, 17 May on 2. pinsedag. */
		{ HEALTH, 20260403, 20260504 },
		{ HEALTH, 20260416, 20260515 },
		{ HEALTH, 20270419, 20270518 },
		{ GENERAL, 20270426, 20270518 },
		/* Christmas with the Sunday after it; its eve moves nothing. */
		{ GENERAL, 20261204, 20261228 },
		{ GENERAL, 20261203, 20261224 },
		{ HEALTH, 20261204, 20270104 },
		/* Leap days, and a year that ends in between. */
		{ GENERAL, 20280208, 20280229 },
		{ HEALTH, 20280202, 20280301 },
		{ HEALTH, 20251210, 20260107 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		day last = complaint_last_day(t[i].legal, on(t[i].notice));

		if (last != on(t[i].last))
			fail_msg("row %zu: %d", i, written(last));
	}
}

static void
a_letter_is_three_days_under_way_and_nothing_else_is(void **state)
{
	(void)state;
	for (day d = on(20240101); d <= on(20321231); d++) {
		assert_int_equal(d, complaint_notice_day(d, false));
		assert_int_equal(d + 3, complaint_notice_day(d, true));
	}
}

static void
what_is_late_counted_by_hand(void **state)
{
	static const struct {
		legal_bases legal;
		int notice, sent;
		enum complaint_time want;
	} t[] = {
		{ GENERAL, 20260901, 20260922, COMPLAINT_TIME_IN_TIME },
		{ GENERAL, 20260901, 20260923, COMPLAINT_TIME_LATE },
		{ HEALTH, 20260901, 20260923, COMPLAINT_TIME_IN_TIME },
		{ HEALTH, 20260901, 20260929, COMPLAINT_TIME_IN_TIME },
		{ HEALTH, 20260901, 20260930, COMPLAINT_TIME_LATE },
		/* Known of before the letter came. */
		{ GENERAL, 20260901, 20260831, COMPLAINT_TIME_IN_TIME },
		/* A deadline that moved. */
		{ GENERAL, 20260312, 20260407, COMPLAINT_TIME_IN_TIME },
		{ GENERAL, 20260312, 20260408, COMPLAINT_TIME_LATE },
		/* A year, under general law alone. */
		{ GENERAL, 20250901, 20260901, COMPLAINT_TIME_LATE },
		{ GENERAL, 20250901, 20260902, COMPLAINT_TIME_TOO_LATE },
		{ HEALTH, 20250901, 20260902, COMPLAINT_TIME_LATE },
		{ HEALTH, 20200901, 20260902, COMPLAINT_TIME_LATE },
		{ GENERAL | HEALTH, 20250901, 20260902, COMPLAINT_TIME_LATE },
		/* It ends on a Sunday that is 17 May, and in February. */
		{ GENERAL, 20250517, 20260518, COMPLAINT_TIME_LATE },
		{ GENERAL, 20250517, 20260519, COMPLAINT_TIME_TOO_LATE },
		{ GENERAL, 20280229, 20290228, COMPLAINT_TIME_LATE },
		{ GENERAL, 20280229, 20290301, COMPLAINT_TIME_TOO_LATE },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (complaint_time_of(t[i].legal, on(t[i].notice),
		    on(t[i].sent)) != t[i].want)
			fail_msg("row %zu", i);
}

static void
without_a_notice_it_is_always_in_time(void **state)
{
	(void)state;
	for (legal_bases l = 0; l <= ALL; l++)
		for (int year = 1990; year <= 2100; year++)
			assert_int_equal(complaint_time_of(l, DAY_NONE,
			    on(year * 10000 + 101)), COMPLAINT_TIME_IN_TIME);
}

static void
the_last_day_is_a_working_day_and_the_next_is_late(void **state)
{
	static const legal_bases laws[] = { HEALTH, GENERAL };

	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		for (size_t i = 0; i < LENGTH(laws); i++) {
			day last = complaint_last_day(laws[i], d);

			if (!calendar_is_working(last) ||
			    complaint_time_of(laws[i], d, last) !=
			    COMPLAINT_TIME_IN_TIME ||
			    complaint_time_of(laws[i], d, last + 1) !=
			    COMPLAINT_TIME_LATE)
				fail_msg("law %zu, %d", i, written(d));
		}
	}
}

/* Whatever is added to the laws, and the later the notice. */
static void
neither_another_law_nor_a_later_notice_takes_time_away(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		day sent = d + (day)throw(&dice, -10, 800);
		legal_bases one = (legal_bases)throw(&dice, 1, ALL);
		legal_bases more = one | (legal_bases)throw(&dice, 0, ALL);
		enum complaint_time at = complaint_time_of(one, d, sent);

		if (complaint_time_of(more, d, sent) > at)
			fail_msg("%#x, %#x: %d, %d", one, more, written(d),
			    written(sent));
		if (complaint_time_of(one, d + 1, sent) > at ||
		    complaint_time_of(one, d, sent + 1) < at)
			fail_msg("%#x: %d, %d", one, written(d), written(sent));
	}
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(each_law_has_its_days),
		cmocka_unit_test(of_several_laws_the_longest_counts),
		cmocka_unit_test(last_days_counted_by_hand),
		cmocka_unit_test(
		    a_letter_is_three_days_under_way_and_nothing_else_is),
		cmocka_unit_test(what_is_late_counted_by_hand),
		cmocka_unit_test(without_a_notice_it_is_always_in_time),
		cmocka_unit_test(
		    the_last_day_is_a_working_day_and_the_next_is_late),
		cmocka_unit_test(
		    neither_another_law_nor_a_later_notice_takes_time_away),
	};

	return cmocka_run_group_tests_name("complaint", t, NULL, NULL);
}
