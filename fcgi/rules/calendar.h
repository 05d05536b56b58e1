/* The Norwegian calendar of R0: holidays, working days, deadlines. Pure. */
#ifndef RULES_CALENDAR_H
#define RULES_CALENDAR_H

#include "base/clock.h"

#include <stdbool.h>

/* Easter Sunday of a year (1583..9999), Gregorian computus. */
day calendar_easter(int year);

/*
 * Whether `d` is a public holiday by law (R0): 1 Jan, skjærtorsdag, langfredag,
 * 1. and 2. påskedag, 1 May, 17 May, Kristi himmelfartsdag, 1. and 2. pinsedag,
 * 25 and 26 Dec. 24 and 31 Dec and påskeaften are not.
 */
bool calendar_is_holiday(day d);

/* Whether `d` is neither Saturday, Sunday nor holiday. */
bool calendar_is_working(day d);

/* `d` itself if it is a working day, else the next one. */
day calendar_next_working(day d);

/* `d` itself if it is a working day, else the last one before it. */
day calendar_previous_working(day d);

/* The `n`th working day after `d` (n >= 1; n = 0 gives d itself). */
day calendar_add_working(day d, int n);

/* How many working days there are after `from`, up to and with `to`. */
int calendar_working_between(day from, day to);

/* Same date `n` months later (earlier, where n is below 0), or the month's last
 * if it has none. */
day calendar_add_months(day d, int n);

/* From here on nobody has guardians by being young. */
enum { CALENDAR_OF_AGE = 18 };

/* The birthday at that age (>= 0); 29 February counts as 28 in other years. */
day calendar_birthday(day born, int age);

/* Whole years from `born` to `at`; 0 for a child still expected (R5). */
int calendar_age(day born, day at);

enum deadline_kind {
	DEADLINE_MUNICIPAL,	/* calendar days, stays where it falls (R0) */
	DEADLINE_STATUTORY,	/* moves to the next working day (fvl. § 30) */
	DEADLINE_MONTHS,	/* statutory, counted in months */
	DEADLINE_WORKING	/* counted in working days */
};

/* Last day to act, `n` (>= 0) units after the event; its day is day 0 (R0). */
day deadline(day event, int n, enum deadline_kind kind);

#endif
