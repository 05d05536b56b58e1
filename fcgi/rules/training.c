/* Months from the day of the course, as the rest of the house counts them. */
#include "rules/training.h"

#include "rules/calendar.h"

/* A month has at most so many days: none is left out by going back by them. */
enum { LONGEST_MONTH = 31 };

day
training_until(day held, int months)
{
	if (held == DAY_NONE || months == 0)
		return held == DAY_NONE ? DAY_NONE : DAY_MAX;
	if (held > DAY_MAX - months * LONGEST_MONTH)
		return DAY_MAX;
	return calendar_add_months(held, months);
}

enum training_state
training_state(day held, int months, day on)
{
	if (held == DAY_NONE || held > on)
		return TRAINING_LACKS;
	return training_until(held, months) >= on ? TRAINING_VALID :
	    TRAINING_RAN_OUT;
}

day
training_since(day on, int months)
{
	day first = DAY_MIN;

	if (months == 0)
		return DAY_MIN;
	if (on > DAY_MIN + months * LONGEST_MONTH)
		first = on - months * LONGEST_MONTH;
	while (training_until(first, months) < on)
		first++;
	return first;
}
