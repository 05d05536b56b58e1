/* Days and instants, and the way between them in Norway. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

typedef int32_t day;		/* days since 1970-01-01, a date in
				 * Europe/Oslo */
typedef int64_t instant;	/* microseconds since 1970-01-01 00:00 UTC */

#define DAY_NONE INT32_MIN	/* no date: SQL NULL */
#define INSTANT_NONE INT64_MIN	/* no instant: SQL NULL */
#define DAY_MIN (-141427)	/* 1582-10-15, first day of the Gregorian
				 * calendar */
#define DAY_MAX 2932896		/* 9999-12-31 */

struct ymd { int year, month, dom; };	/* month 1-12, dom 1-31 */

/* The day of a date that exists (day_exists); proleptic Gregorian. */
day day_of(int year, int month, int dom);

/* Year, month and day of month of `d` (DAY_MIN .. DAY_MAX). */
struct ymd day_ymd(day d);

/* The first day of the month that is `n` months after the one of `d`; before
 * it, where n is below 0. */
day day_month(day d, int n);

/* Whether year (1583..9999), month and dom name a date of the calendar. */
bool day_exists(int year, int month, int dom);

/* 1 is Monday, 7 is Sunday. */
int day_weekday(day d);

/*
 * The date in Europe/Oslo at that instant (DAY_MIN .. DAY_MAX), by the EU's
 * summer time rule. It is in force since 1996; earlier years are treated alike.
 */
day day_at(instant t);

/*
 * The first day that has not settled at `now`: a request belongs to the day it
 * began on and writes when it is done, within ten minutes.
 */
day day_unsettled(instant now);

/* First instant of `d` (DAY_MIN .. DAY_MAX; not DAY_NONE) in Europe/Oslo. */
instant instant_of_day(day d);

/*
 * The instant at which a wall clock in Europe/Oslo says `hour` (0-23) and
 * `minute` on `d` (as above). Of an hour that comes twice in autumn the second;
 * one that spring leaves out is the hour before it.
 */
instant instant_of_wall(day d, int hour, int minute);

/* Hour and minute of the wall clock in Europe/Oslo. */
void instant_wall(instant t, int *hour_r, int *minute_r);

/* Microseconds on a clock that never goes back; for durations only. */
int64_t clock_monotonic_us(void);

/* This machine's idea of now; only programs and web/ ask, rules are told. */
instant clock_now(void);

#endif
