/* Dates and the Norwegian wall clock against the C library's own. */
#include "../given.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define SECOND INT64_C(1000000)
#define HOUR (3600 * SECOND)

/* POSIX notation of the rule, so that no zone file is needed. */
static const char rule[] = "CET-1CEST,M3.5.0,M10.5.0/3";

static void
use_zone(const char *zone)
{
	setenv("TZ", zone, 1);
	tzset();
}

static int
restore_zone(void **state)
{
	(void)state;
	unsetenv("TZ");
	tzset();
	return 0;
}

static instant
utc(int date, int hour, int minute, int second)
{
	return ((on(date) * INT64_C(24) + hour) * 3600 + minute * 60 + second) *
	    SECOND;
}

/* Every day of 1900 to 2200, and of the other years every thirteenth. */
static void
days_have_the_library_s_date_and_weekday(void **state)
{
	day from = on(19000101), to = on(22001231);

	(void)state;
	for (day d = DAY_MIN; d <= DAY_MAX; d += d >= from && d < to ? 1 : 13) {
		time_t t = (time_t)d * 86400;
		struct ymd date = day_ymd(d);
		struct tm tm;

		gmtime_r(&t, &tm);
		if (date.year != tm.tm_year + 1900 ||
		    date.month != tm.tm_mon + 1 || date.dom != tm.tm_mday ||
		    day_weekday(d) % 7 != tm.tm_wday)
			fail_msg("day %d", d);
		if (day_of(date.year, date.month, date.dom) != d)
			fail_msg("day %d and back", d);
		if (day_exists(date.year, date.month, date.dom + 1) !=
		    (day_ymd(d + 1).dom != 1 && date.year > 1582))
			fail_msg("the day after %d", d);
	}
	assert_int_equal(15821015, written(DAY_MIN));
	assert_int_equal(99991231, written(DAY_MAX));
}

static void
months_begin_on_their_first_day(void **state)
{
	static const struct { int d, n, want; } t[] = {
		{ 20261129, 0, 20261101 }, { 20261101, 0, 20261101 },
		{ 20261130, 1, 20261201 }, { 20261231, 1, 20270101 },
		{ 20260131, -1, 20251201 }, { 20260101, -12, 20250101 },
		{ 20280229, -48, 20240201 }, { 20261130, 26, 20290101 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (day_month(on(t[i].d), t[i].n) != on(t[i].want))
			fail_msg("row %zu", i);
}

static void
dates_exist_or_not(void **state)
{
	static const struct { int year, month, dom; bool want; } t[] = {
		{ 2026, 5, 17, true }, { 2026, 2, 28, true },
		{ 2026, 2, 29, false }, { 2028, 2, 29, true },
		{ 2000, 2, 29, true }, { 2100, 2, 29, false },
		{ 2026, 4, 31, false }, { 2026, 12, 31, true },
		{ 2026, 12, 32, false }, { 2026, 13, 1, false },
		{ 2026, 0, 1, false }, { 2026, 1, 0, false },
		{ 2026, -1, 1, false }, { 2026, 1, -1, false },
		{ 1582, 12, 31, false }, { 1583, 1, 1, true },
		{ 9999, 12, 31, true }, { 10000, 1, 1, false },
		{ 0, 1, 1, false }, { -2026, 1, 1, false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (day_exists(t[i].year, t[i].month, t[i].dom) != t[i].want)
			fail_msg("row %zu", i);
}

/* The hours around the change, as the almanac gives them. */
static void
the_clock_changes_when_the_almanac_says(void **state)
{
	static const struct {
		int date, hour, minute, second;		/* UTC */
		int local, want_hour, want_minute;
	} t[] = {
		{ 20260329,  0, 59, 59, 20260329,  1, 59 },
		{ 20260329,  1,  0,  0, 20260329,  3,  0 },
		{ 20261025,  0, 59, 59, 20261025,  2, 59 },
		{ 20261025,  1,  0,  0, 20261025,  2,  0 },
		{ 19960331,  1,  0,  0, 19960331,  3,  0 },
		{ 19961027,  0, 59, 59, 19961027,  2, 59 },
		{ 20240331,  0, 59, 59, 20240331,  1, 59 },
		{ 20240331,  1,  0,  0, 20240331,  3,  0 },
		{ 20251026,  1,  0,  0, 20251026,  2,  0 },
		{ 20270328,  1,  0,  0, 20270328,  3,  0 },
		{ 20271031,  0, 59, 59, 20271031,  2, 59 },
		{ 20260328, 22, 59, 59, 20260328, 23, 59 },
		{ 20260328, 23,  0,  0, 20260329,  0,  0 },
		{ 20260329, 21, 59, 59, 20260329, 23, 59 },
		{ 20260329, 22,  0,  0, 20260330,  0,  0 },
		{ 20261024, 22,  0,  0, 20261025,  0,  0 },
		{ 20261025, 22, 59, 59, 20261025, 23, 59 },
		{ 20261025, 23,  0,  0, 20261026,  0,  0 },
		{ 20261231, 22, 59, 59, 20261231, 23, 59 },
		{ 20261231, 23,  0,  0, 20270101,  0,  0 },
		{ 20260630, 22,  0,  0, 20260701,  0,  0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		instant at = utc(t[i].date, t[i].hour, t[i].minute,
		    t[i].second);
		int hour, minute;

		instant_wall(at, &hour, &minute);
		if (day_at(at) != on(t[i].local) || hour != t[i].want_hour ||
		    minute != t[i].want_minute)
			fail_msg("row %zu: %d %02d:%02d", i,
			    written(day_at(at)), hour, minute);
	}
}

static void
check_instant(instant at, const char *zone)
{
	time_t t = at / SECOND;
	struct tm tm;
	int hour, minute;

	localtime_r(&t, &tm);
	instant_wall(at, &hour, &minute);
	if (written(day_at(at)) != (tm.tm_year + 1900) * 10000 +
	    (tm.tm_mon + 1) * 100 + tm.tm_mday || hour != tm.tm_hour ||
	    minute != tm.tm_min)
		fail_msg("%s, %lld", zone, (long long)t);
}

/* Midnights, the instants before them, the small hours and one at random. */
static void
check_every_day(const char *zone)
{
	uint64_t dice = SEED;

	use_zone(zone);
	for (day d = on(19960101); d <= on(LAST); d++) {
		struct ymd date = day_ymd(d);
		struct tm tm = { .tm_year = date.year - 1900,
		    .tm_mon = date.month - 1, .tm_mday = date.dom,
		    .tm_isdst = -1 };
		instant midnight = instant_of_day(d);

		if (mktime(&tm) * SECOND != midnight)
			fail_msg("%s, midnight of %d", zone, written(d));
		if (day_at(midnight) != d || day_at(midnight - 1) != d - 1)
			fail_msg("%s, day of %d", zone, written(d));
		check_instant(midnight + HOUR - SECOND, zone);
		check_instant(midnight + HOUR, zone);
		check_instant(midnight + 2 * HOUR - SECOND, zone);
		check_instant(midnight + 2 * HOUR, zone);
		check_instant(midnight + 3 * HOUR - SECOND, zone);
		check_instant(midnight + 3 * HOUR, zone);
		check_instant(midnight + throw(&dice, 0, 24 * HOUR), zone);
	}
}

static void
the_wall_clock_is_the_one_posix_describes(void **state)
{
	(void)state;
	check_every_day(rule);
}

static void
the_wall_clock_is_the_one_of_the_zone_file(void **state)
{
	(void)state;
	if (access("/usr/share/zoneinfo/Europe/Oslo", R_OK) == 0)
		check_every_day("Europe/Oslo");
}

static void
only_two_days_a_year_have_not_24_hours(void **state)
{
	int shorter = 0, longer = 0;

	(void)state;
	for (day d = on(20000101); d <= on(20991231); d++) {
		instant length = instant_of_day(d + 1) - instant_of_day(d);

		shorter += length == 23 * HOUR;
		longer += length == 25 * HOUR;
		if (length != 24 * HOUR && (day_weekday(d) != 7 ||
		    (day_ymd(d).month != 3 && day_ymd(d).month != 10)))
			fail_msg("%d", written(d));
	}
	assert_int_equal(100, shorter);
	assert_int_equal(100, longer);
}

static void
instants_before_1970_and_at_the_ends_have_a_day(void **state)
{
	static const int days[] = { 15830101, 19000228, 19691231, 19700101,
	    99991230 };
	int hour, minute;

	(void)state;
	for (size_t i = 0; i < LENGTH(days); i++) {
		day d = on(days[i]);
		instant midnight = instant_of_day(d);

		if (day_at(midnight) != d || day_at(midnight - 1) != d - 1)
			fail_msg("row %zu", i);
		instant_wall(midnight - 1, &hour, &minute);
		assert_int_equal(23, hour);
		assert_int_equal(59, minute);
	}
}

/* A quarter apart, through both changes: 02 comes twice, and never. */
static void
a_wall_clock_s_hour_is_an_instant_again(void **state)
{
	static const int dates[] = {
		20260101, 20260328, 20260329, 20260701, 20261024, 20261025
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(dates); i++)
		for (int at = 0; at < 96; at++) {
			day d = on(dates[i]);
			instant t = instant_of_wall(d, at / 4, at % 4 * 15);
			int hour, minute;
			bool none = dates[i] == 20260329 && at / 4 == 2;

			instant_wall(t, &hour, &minute);
			if (day_at(t) != d || minute != at % 4 * 15 ||
			    hour != at / 4 - none)
				fail_msg("date %d, quarter %d", dates[i], at);
		}
	assert_true(instant_of_wall(on(20261025), 2, 30) ==
	    utc(20261025, 1, 30, 0));
	assert_true(instant_of_wall(on(20261025), 1, 59) ==
	    utc(20261024, 23, 59, 0));
}

static void
the_machine_s_clocks_run(void **state)
{
	int64_t before = clock_monotonic_us();
	time_t now = time(NULL);
	instant ours = clock_now();

	(void)state;
	assert_true(clock_monotonic_us() >= before);
	assert_true(ours >= now * SECOND && ours < (now + 60) * SECOND);
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(days_have_the_library_s_date_and_weekday),
		cmocka_unit_test(months_begin_on_their_first_day),
		cmocka_unit_test(dates_exist_or_not),
		cmocka_unit_test(the_clock_changes_when_the_almanac_says),
		cmocka_unit_test_teardown(
		    the_wall_clock_is_the_one_posix_describes, restore_zone),
		cmocka_unit_test_teardown(
		    the_wall_clock_is_the_one_of_the_zone_file, restore_zone),
		cmocka_unit_test(only_two_days_a_year_have_not_24_hours),
		cmocka_unit_test(
		    instants_before_1970_and_at_the_ends_have_a_day),
		cmocka_unit_test(a_wall_clock_s_hour_is_an_instant_again),
		cmocka_unit_test(the_machine_s_clocks_run),
	};

	return cmocka_run_group_tests_name("clock", t, NULL, NULL);
}
