/* Deadlines, months and birthdays: by hand, and on every day of 111 years. */
#include "../given.h"

#include "rules/calendar.h"

static void
months_end_where_the_calendar_lets_them(void **state)
{
	static const struct { int from, n, want; } t[] = {
		{ 20260115,  0, 20260115 },
		{ 20260115,  1, 20260215 },
		{ 20260131,  1, 20260228 },
		{ 20280131,  1, 20280229 },
		{ 20260331,  1, 20260430 },
		{ 20260531,  1, 20260630 },
		{ 20261231,  1, 20270131 },
		{ 20261231,  2, 20270228 },
		{ 20271231,  2, 20280229 },
		{ 20280229, 12, 20290228 },
		{ 20280229, 48, 20320229 },
		{ 20260228,  1, 20260328 },
		{ 20261130,  3, 20270228 },
		{ 20260115, 11, 20261215 },
		{ 20260115, 12, 20270115 },
		{ 20960229, 48, 21000228 },
		{ 20000131,  1, 20000229 },
		{ 20280229, -12, 20270228 },
		{ 20270131, -13, 20251231 },
		{ 20260331, -1, 20260228 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		day then = calendar_add_months(on(t[i].from), t[i].n);

		if (then != on(t[i].want))
			fail_msg("row %zu: %d", i, written(then));
	}
}

static void
adding_months_keeps_the_order_and_the_date(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		int n = (int)throw(&dice, 0, 480) - 240;
		day then = calendar_add_months(d, n);
		struct ymd a = day_ymd(d), b = day_ymd(then);

		if (b.year * 12 + b.month != a.year * 12 + a.month + n)
			fail_msg("%d + %d: another month", written(d), n);
		if (b.dom != a.dom &&
		    (b.dom > a.dom || day_ymd(then + 1).dom != 1))
			fail_msg("%d + %d: another date", written(d), n);
		if (calendar_add_months(d + 1, n) < then ||
		    calendar_add_months(d, n + 1) <= then)
			fail_msg("%d + %d: not in order", written(d), n);
	}
}

static void
birthdays_and_ages_fit_together(void **state)
{
	static const struct { int born, age, birthday; } t[] = {
		{ 20080517, 18, 20260517 },
		{ 20080229, 16, 20240229 },
		{ 20080229, 17, 20250228 },
		{ 20080229, 18, 20260228 },
		{ 20080228, 18, 20260228 },
		{ 20080301, 18, 20260301 },
		{ 20080229,  0, 20080229 },
		{ 20001231, 18, 20181231 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		day born = on(t[i].born), birthday = on(t[i].birthday);

		if (calendar_birthday(born, t[i].age) != birthday ||
		    calendar_age(born, birthday) != t[i].age)
			fail_msg("row %zu", i);
	}
	assert_int_equal(0, calendar_age(on(20260801), on(20260517)));
	assert_int_equal(0, calendar_age(on(20270101), on(20260517)));
}

static void
everybody_is_a_year_younger_the_day_before(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day born = on(FIRST); born <= on(LAST); born++) {
		int age = (int)throw(&dice, 1, 110);
		day birthday = calendar_birthday(born, age);

		if (calendar_age(born, birthday) != age ||
		    calendar_age(born, birthday - 1) != age - 1)
			fail_msg("born %d, %d years", written(born), age);
	}
}

static void
deadlines_counted_by_hand(void **state)
{
	static const struct {
		int event, n;
		enum deadline_kind kind;
		int want;
	} t[] = {
		/* 21 days end on skjærtorsdag: Tuesday after Easter */
		{ 20260312, 21, DEADLINE_STATUTORY, 20260407 },
		/* 28 days end on Friday 1 May, on himmelfartsdag, on 17 May */
		{ 20260403, 28, DEADLINE_STATUTORY, 20260504 },
		{ 20260416, 28, DEADLINE_STATUTORY, 20260515 },
		{ 20270419, 28, DEADLINE_STATUTORY, 20270518 },
		/* Christmas and a Sunday; its eve is a day like others */
		{ 20261204, 21, DEADLINE_STATUTORY, 20261228 },
		{ 20261204, 20, DEADLINE_STATUTORY, 20261224 },
		/* across both changes of the clock */
		{ 20260315, 28, DEADLINE_STATUTORY, 20260413 },
		{ 20261012, 21, DEADLINE_STATUTORY, 20261102 },
		{ 20260513, 0, DEADLINE_STATUTORY, 20260513 },
		{ 20260514, 0, DEADLINE_STATUTORY, 20260515 },
		{ 20260131, 1, DEADLINE_MONTHS, 20260302 },
		{ 20251201, 1, DEADLINE_MONTHS, 20260102 },
		{ 20260515, 1, DEADLINE_MONTHS, 20260615 },
		{ 20261211, 14, DEADLINE_MUNICIPAL, 20261225 },
		{ 20260320, 14, DEADLINE_MUNICIPAL, 20260403 },
		{ 20260320, 0, DEADLINE_MUNICIPAL, 20260320 },
		{ 20260401, 3, DEADLINE_WORKING, 20260409 },
		{ 20260513, 1, DEADLINE_WORKING, 20260515 },
		{ 20261223, 3, DEADLINE_WORKING, 20261229 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		day due = deadline(on(t[i].event), t[i].n, t[i].kind);

		if (due != on(t[i].want))
			fail_msg("row %zu: %d", i, written(due));
	}
}

static void
statutory_deadlines_move_to_the_first_working_day_only(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		int n = (int)throw(&dice, 0, 400);
		day due = deadline(d, n, DEADLINE_STATUTORY);
		day month = deadline(d, n / 30, DEADLINE_MONTHS);

		if (!calendar_is_working(due) || !calendar_is_working(month))
			fail_msg("%d + %d on a day off", written(d), n);
		for (day at = d + n; at < due; at++)
			if (calendar_is_working(at))
				fail_msg("%d + %d passes %d", written(d), n,
				    written(at));
		if (due < d + n || due > d + n + 5 ||
		    month < calendar_add_months(d, n / 30))
			fail_msg("%d + %d", written(d), n);
	}
}

static void
municipal_deadlines_do_not_move(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		int n = (int)throw(&dice, 0, 400);

		if (deadline(d, n, DEADLINE_MUNICIPAL) - d != n)
			fail_msg("%d + %d", written(d), n);
	}
}

static void
neither_more_time_nor_a_later_event_gives_an_earlier_day(void **state)
{
	static const enum deadline_kind kinds[] = { DEADLINE_MUNICIPAL,
	    DEADLINE_STATUTORY, DEADLINE_MONTHS, DEADLINE_WORKING };
	uint64_t dice = SEED;

	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		int n = (int)throw(&dice, 0, 60);
		int more = (int)throw(&dice, 1, 30);

		for (size_t i = 0; i < LENGTH(kinds); i++) {
			day due = deadline(d, n, kinds[i]);

			if (due < d || deadline(d, n + more, kinds[i]) < due)
				fail_msg("%d + %d + %d, kind %zu", written(d),
				    n, more, i);
			if (deadline(d + more, n, kinds[i]) < due)
				fail_msg("%d, %d days later + %d, kind %zu",
				    written(d), more, n, i);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(months_end_where_the_calendar_lets_them),
		cmocka_unit_test(adding_months_keeps_the_order_and_the_date),
		cmocka_unit_test(birthdays_and_ages_fit_together),
		cmocka_unit_test(everybody_is_a_year_younger_the_day_before),
		cmocka_unit_test(deadlines_counted_by_hand),
		cmocka_unit_test(
		    statutory_deadlines_move_to_the_first_working_day_only),
		cmocka_unit_test(municipal_deadlines_do_not_move),
		cmocka_unit_test(
		    neither_more_time_nor_a_later_event_gives_an_earlier_day),
	};

	return cmocka_run_group_tests_name("deadline", t, NULL, NULL);
}
