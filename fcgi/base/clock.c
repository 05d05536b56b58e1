/* Civil dates and the Norwegian wall clock, without the C library's time zones:
 * a worker that has landlocked itself cannot read /usr/share/zoneinfo. */
#include "base/clock.h"

#include <time.h>

#define US_PER_SECOND INT64_C(1000000)
#define US_PER_DAY (86400 * US_PER_SECOND)
#define SETTLES_US (600 * US_PER_SECOND)

static bool
leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
month_length(int year, int month)
{
	static const int lengths[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};

	return month == 2 && leap(year) ? 29 : lengths[month - 1];
}

bool
day_exists(int year, int month, int dom)
{
	return year >= 1583 && year <= 9999 && month >= 1 && month <= 12 &&
	    dom >= 1 && dom <= month_length(year, month);
}

/* Counting from 1 March makes the leap day the last of its year. */
day
day_of(int year, int month, int dom)
{
	int y = month <= 2 ? year - 1 : year;
	int era = (y >= 0 ? y : y - 399) / 400;
	int yoe = y - era * 400;
	int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dom - 1;
	int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

	return era * 146097 + doe - 719468;
}

struct ymd
day_ymd(day d)
{
	int z = d + 719468;
	int era = (z >= 0 ? z : z - 146096) / 146097;
	int doe = z - era * 146097;
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int mp = (5 * doy + 2) / 153;
	struct ymd r;

	r.dom = doy - (153 * mp + 2) / 5 + 1;
	r.month = mp < 10 ? mp + 3 : mp - 9;
	r.year = yoe + era * 400 + (r.month <= 2);
	return r;
}

day
day_month(day d, int n)
{
	struct ymd date = day_ymd(d);
	int months = date.year * 12 + date.month - 1 + n;

	return day_of(months / 12, months % 12 + 1, 1);
}

int
day_weekday(day d)
{
	int w = (d + 3) % 7;	/* 1970-01-01 was a Thursday */

	return (w < 0 ? w + 7 : w) + 1;
}

static day
last_sunday(int year, int month)
{
	day last = day_of(year, month, month_length(year, month));

	return last - day_weekday(last) % 7;
}

/* Rounds down, also before 1970; b > 0. */
static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* Summer time runs from 01:00 UTC on the last Sunday of March to October's. */
static int64_t
oslo_offset(instant t)
{
	int year = day_ymd((day)floor_div(t, US_PER_DAY)).year;
	instant from = last_sunday(year, 3) * US_PER_DAY + 3600 * US_PER_SECOND;
	instant to = last_sunday(year, 10) * US_PER_DAY + 3600 * US_PER_SECOND;

	return (t >= from && t < to ? 7200 : 3600) * US_PER_SECOND;
}

day
day_at(instant t)
{
	return (day)floor_div(t + oslo_offset(t), US_PER_DAY);
}

/* Winter time tells on which side of a change the hour is. */
instant
instant_of_wall(day d, int hour, int minute)
{
	instant local = d * US_PER_DAY +
	    (hour * INT64_C(60) + minute) * 60 * US_PER_SECOND;

	return local - oslo_offset(local - 3600 * US_PER_SECOND);
}

day
day_unsettled(instant now)
{
	return day_at(now - SETTLES_US);
}

instant
instant_of_day(day d)
{
	return instant_of_wall(d, 0, 0);
}

void
instant_wall(instant t, int *hour_r, int *minute_r)
{
	instant local = t + oslo_offset(t);
	int64_t seconds = (local - floor_div(local, US_PER_DAY) * US_PER_DAY) /
	    US_PER_SECOND;

	*hour_r = (int)(seconds / 3600);
	*minute_r = (int)(seconds / 60 % 60);
}

int64_t
clock_monotonic_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * US_PER_SECOND + t.tv_nsec / 1000;
}

instant
clock_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	return t.tv_sec * US_PER_SECOND + t.tv_nsec / 1000;
}
