/* What unit tests share: readable dates, and dice that always fall alike. */
#ifndef TESTS_GIVEN_H
#define TESTS_GIVEN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/clock.h"

#define LENGTH(a) (sizeof(a) / sizeof(*(a)))

/* Where the dice start, and the days that properties are tried on. */
enum { SEED = 20260517, FIRST = 19900101, LAST = 21001231 };

/* The day written as 20260517. */
static inline day
on(int date)
{
	return day_of(date / 10000, date / 100 % 100, date % 100);
}

/* The same, the other way. */
static inline int
written(day d)
{
	struct ymd date = day_ymd(d);

	return date.year * 10000 + date.month * 100 + date.dom;
}

/* A number in low..high; the test starts *dice with SEED (splitmix64). */
static inline int64_t
throw(uint64_t *dice, int64_t low, int64_t high)
{
	uint64_t z = (*dice += UINT64_C(0x9e3779b97f4a7c15));

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	z ^= z >> 31;
	return low + (int64_t)(z % ((uint64_t)(high - low) + 1));
}

#endif
