/* On which days somebody is reminded of a duty (domain 9). Pure. */
#ifndef RULES_REMINDER_H
#define RULES_REMINDER_H

#include "base/clock.h"

enum reminder {
	REMINDER_NONE,
	REMINDER_HALFWAY,	/* half the time has passed: to owner */
	REMINDER_SOON,		/* two days are left: to owner */
	REMINDER_OVERDUE,	/* first three working days after: to owner */
	REMINDER_WEEKLY,	/* weekly after that: to owner and leader */
	REMINDER__MAX
};

/*
 * The reminder that falls on `today` for a duty opened on `opened` whose last
 * day is `due` (>= opened). Only working days after `opened` have one, kinds
 * come in the order above, the two warnings at most once each. On a day off the
 * halfway and the weekly one wait for the next working day; the two-day warning
 * comes on the last working day before. A warning that would not come before
 * the next kind is left out, so a short duty may have one or none. Whether the
 * duty is still open and who is absent is the caller's to know; a caller that
 * missed days asks for each of them.
 */
enum reminder reminder_due(day opened, day due, day today);

/*
 * The same for a guideline that says itself when to remind before its deadline:
 * `steps` is numbers of days, 0 or below, counted from it ("-7,-2"), each of
 * them a REMINDER_SOON on that day, or the last working day before; "" says
 * nothing. None falls on the day the duty was opened or earlier, and what comes
 * after the deadline is the same for all.
 */
enum reminder reminder_planned(const char *steps, day opened, day due,
    day today);

#endif
