/* Holidays and working days against tables made by other means. */
#include "../given.h"

#include "rules/calendar.h"

#include <time.h>

/* The almanac's, as month and day. */
static const int easters[] = {	/* from 1990 */
	415, 331, 419, 411, 403, 416, 407, 330, 412, 404,
	423, 415, 331, 420, 411, 327, 416, 408, 323, 412,
	404, 424, 408, 331, 420, 405, 327, 416, 401, 421,
	412, 404, 417, 409, 331, 420, 405, 328, 416, 401,
	421, 413, 328, 417, 409, 325, 413, 405, 425, 410,
	401, 421, 406, 329, 417, 409, 325, 414, 405, 418,
	410, 402, 421, 406, 329, 418, 402, 422, 414, 330,
	418
};

/* The table of the Book of Common Prayer: valid 1900 to 2199. */
static day
easter_by_full_moon_table(int year)
{
	static const int moons[19] = {
		414, 403, 323, 411, 331, 418, 408, 328, 416, 405,
		325, 413, 402, 322, 410, 330, 417, 407, 327
	};
	day d = on(year * 10000 + moons[year % 19]) + 1;

	while (day_weekday(d) != 7)
		d++;
	return d;
}

/* The anonymous computus of 1876, as Meeus prints it. */
static day
easter_by_meeus(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
	int h = (19 * a + b - d - g + 15) % 30;
	int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;

	return day_of(year, n / 31, n % 31 + 1);
}

static void
easter_is_when_the_almanac_says(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(easters); i++) {
		int year = 1990 + (int)i;

		if (calendar_easter(year) != on(year * 10000 + easters[i]))
			fail_msg("%d: %d", year,
			    written(calendar_easter(year)));
	}
}

static void
easter_is_the_sunday_after_the_full_moon_in_the_table(void **state)
{
	(void)state;
	for (int year = 1900; year < 2200; year++)
		if (calendar_easter(year) != easter_by_full_moon_table(year))
			fail_msg("%d", year);
}

static void
easter_agrees_with_meeus_in_every_gregorian_year(void **state)
{
	(void)state;
	for (int year = 1583; year <= 9999; year++)
		if (calendar_easter(year) != easter_by_meeus(year))
			fail_msg("%d", year);
}

/* The C library counts days and weekdays here, not the code under test. */
static struct tm
civil(int year, int month, int dom, time_t *t_r)
{
	struct tm tm = { .tm_year = year - 1900, .tm_mon = month - 1,
	    .tm_mday = dom, .tm_hour = 12 };

	*t_r = timegm(&tm);
	return tm;
}

static bool
is_red(int year, int month, int dom)
{
	static const int movable[] = { -3, -2, 0, 1, 39, 49, 50 };
	struct ymd easter = day_ymd(easter_by_full_moon_table(year));
	time_t t, sunday;

	if ((month == 1 && dom == 1) || (month == 5 && dom == 1) ||
	    (month == 5 && dom == 17) || (month == 12 && dom == 25) ||
	    (month == 12 && dom == 26))
		return true;
	civil(year, month, dom, &t);
	civil(year, easter.month, easter.dom, &sunday);
	for (size_t i = 0; i < LENGTH(movable); i++)
		if (t == sunday + movable[i] * 86400)
			return true;
	return false;
}

static void
every_day_is_red_or_working_as_the_law_has_it(void **state)
{
	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		struct ymd date = day_ymd(d);
		time_t t;
		int wday = civil(date.year, date.month, date.dom, &t).tm_wday;
		bool red = is_red(date.year, date.month, date.dom);

		if (calendar_is_holiday(d) != red)
			fail_msg("holiday %d", written(d));
		if (calendar_is_working(d) != (!red && wday != 0 && wday != 6))
			fail_msg("working %d", written(d));
	}
}

/* As printed on the wall: month and day, ended by 0. */
static void
printed_calendars_agree(void **state)
{
	static const struct { int year; int red[13]; } t[] = {
		{ 2008, { 101, 320, 321, 323, 324, 501, 511, 512, 517,
		    1225, 1226 } },
		{ 2024, { 101, 328, 329, 331, 401, 501, 509, 517, 519, 520,
		    1225, 1226 } },
		{ 2025, { 101, 417, 418, 420, 421, 501, 517, 529, 608, 609,
		    1225, 1226 } },
		{ 2026, { 101, 402, 403, 405, 406, 501, 514, 517, 524, 525,
		    1225, 1226 } },
		{ 2027, { 101, 325, 326, 328, 329, 501, 506, 516, 517,
		    1225, 1226 } },
		{ 2038, { 101, 422, 423, 425, 426, 501, 517, 603, 613, 614,
		    1225, 1226 } },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		const int *red = t[i].red;

		for (day d = day_of(t[i].year, 1, 1);
		    d <= day_of(t[i].year, 12, 31); d++) {
			bool want = written(d) % 10000 == *red;

			if (calendar_is_holiday(d) != want)
				fail_msg("row %zu: %d", i, written(d));
			red += want;
		}
		assert_int_equal(0, *red);
	}
}

static void
eves_are_no_holidays(void **state)
{
	(void)state;
	assert_true(calendar_is_working(on(20261224)));
	assert_true(calendar_is_working(on(20261231)));
	assert_false(calendar_is_holiday(on(20260404)));
	assert_false(calendar_is_working(on(20260404)));
}

static void
the_nearest_working_days_leave_none_out(void **state)
{
	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		day next = calendar_next_working(d);
		day previous = calendar_previous_working(d);

		if (!calendar_is_working(next) || next < d ||
		    !calendar_is_working(previous) || previous > d)
			fail_msg("%d", written(d));
		for (day between = previous + 1; between < next; between++)
			if (calendar_is_working(between))
				fail_msg("%d leaves out %d", written(d),
				    written(between));
	}
}

static void
working_days_are_counted_one_by_one(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day d = on(FIRST); d <= on(LAST); d++) {
		int n = (int)throw(&dice, 1, 40), counted = 0;
		day due = calendar_add_working(d, n);

		for (day at = d + 1; at <= due; at++)
			counted += calendar_is_working(at);
		if (counted != n || !calendar_is_working(due) ||
		    calendar_working_between(d, due) != n ||
		    calendar_working_between(due, d) != 0 ||
		    calendar_add_working(d, 0) != d)
			fail_msg("%d + %d", written(d), n);
	}
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(easter_is_when_the_almanac_says),
		cmocka_unit_test(
		    easter_is_the_sunday_after_the_full_moon_in_the_table),
		cmocka_unit_test(
		    easter_agrees_with_meeus_in_every_gregorian_year),
		cmocka_unit_test(every_day_is_red_or_working_as_the_law_has_it),
		cmocka_unit_test(printed_calendars_agree),
		cmocka_unit_test(eves_are_no_holidays),
		cmocka_unit_test(the_nearest_working_days_leave_none_out),
		cmocka_unit_test(working_days_are_counted_one_by_one),
	};

	return cmocka_run_group_tests_name("calendar", t, NULL, NULL);
}
