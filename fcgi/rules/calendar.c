/* Norwegian holidays by the Gregorian computus, and deadlines among them. */
#include "rules/calendar.h"

#include <assert.h>
#include <stddef.h>

#define LENGTH(a) (sizeof(a) / sizeof(*(a)))

/*
 * The full moon that Easter waits for, after Clavius: the epact (the moon's age
 * on 1 January) follows the 19-year cycle, less the leap days the Gregorian
 * century years leave out, plus what the cycle itself drifts.
 */
static day
paschal_full_moon(int year)
{
	int golden = year % 19 + 1;
	int century = year / 100 + 1;
	int leap_days_left_out = century * 3 / 4 - 12;
	int drift = (century * 8 + 5) / 25 - 5;
	int epact = (golden * 11 + 20 + drift - leap_days_left_out) % 30;
	int march;

	if (epact < 0)
		epact += 30;
	if (epact == 24 || (epact == 25 && golden > 11))
		epact++;
	march = 44 - epact;
	return day_of(year, 3, 1) + (march < 21 ? march + 30 : march) - 1;
}

day
calendar_easter(int year)
{
	day moon = paschal_full_moon(year);

	return moon + 7 - day_weekday(moon) % 7;
}

bool
calendar_is_holiday(day d)
{
	static const struct { int month, dom; } fixed[] = {
		{ 1, 1 }, { 5, 1 }, { 5, 17 }, { 12, 25 }, { 12, 26 }
	};
	static const int after_easter[] = { -3, -2, 0, 1, 39, 49, 50 };
	struct ymd date = day_ymd(d);
	day easter = calendar_easter(date.year);

	for (size_t i = 0; i < LENGTH(fixed); i++)
		if (date.month == fixed[i].month && date.dom == fixed[i].dom)
			return true;
	for (size_t i = 0; i < LENGTH(after_easter); i++)
		if (d == easter + after_easter[i])
			return true;
	return false;
}

bool
calendar_is_working(day d)
{
	return day_weekday(d) <= 5 && !calendar_is_holiday(d);
}

day
calendar_next_working(day d)
{
	while (!calendar_is_working(d))
		d++;
	return d;
}

day
calendar_previous_working(day d)
{
	while (!calendar_is_working(d))
		d--;
	return d;
}

day
calendar_add_working(day d, int n)
{
	assert(n >= 0);
	for (; n > 0; n--)
		d = calendar_next_working(d + 1);
	return d;
}

int
calendar_working_between(day from, day to)
{
	int n = 0;

	while (from++ < to)
		n += calendar_is_working(from);
	return n;
}

day
calendar_add_months(day d, int n)
{
	day same = day_month(d, n) + day_ymd(d).dom - 1;
	day last = day_month(d, n + 1) - 1;

	return same < last ? same : last;
}

day
calendar_birthday(day born, int age)
{
	return calendar_add_months(born, age * 12);
}

int
calendar_age(day born, day at)
{
	int age = day_ymd(at).year - day_ymd(born).year;

	if (at < born)
		return 0;
	return calendar_birthday(born, age) <= at ? age : age - 1;
}

day
deadline(day event, int n, enum deadline_kind kind)
{
	assert(n >= 0);
	switch (kind) {
	case DEADLINE_STATUTORY:
		return calendar_next_working(event + n);
	case DEADLINE_MONTHS:
		return calendar_next_working(calendar_add_months(event, n));
	case DEADLINE_WORKING:
		return calendar_add_working(event, n);
	case DEADLINE_MUNICIPAL:
		break;
	}
	return event + n;
}
