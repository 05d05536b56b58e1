/* The days on which somebody hears about a duty, counted from its dates. */
#include "rules/reminder.h"

#include "rules/calendar.h"

#include <stdbool.h>

enum { SOON_DAYS = 2, OVERDUE_TIMES = 3, WEEK = 7 };

static enum reminder
before_due(day opened, day due, day today)
{
	day halfway = calendar_next_working(opened + (due - opened + 1) / 2);
	day soon = calendar_previous_working(due - SOON_DAYS);
	bool has_soon = soon > opened;

	if (has_soon && today == soon)
		return REMINDER_SOON;
	if (today == halfway && !(has_soon && halfway > soon))
		return REMINDER_HALFWAY;
	return REMINDER_NONE;
}

static enum reminder
after_due(day due, day today)
{
	day last = due, week;

	for (int i = 0; i < OVERDUE_TIMES; i++) {
		last = calendar_next_working(last + 1);
		if (today <= last)
			return today == last ? REMINDER_OVERDUE : REMINDER_NONE;
	}
	week = last + (today - last) / WEEK * WEEK;
	return calendar_next_working(week) == today ? REMINDER_WEEKLY :
	    REMINDER_NONE;
}

enum reminder
reminder_due(day opened, day due, day today)
{
	if (today <= opened)
		return REMINDER_NONE;
	return today <= due ? before_due(opened, due, today) :
	    after_due(due, today);
}

/* Reads one step and what follows it; what is no number ends the steps. */
static bool
next_step(const char **steps, day *step_r)
{
	const char *c = *steps;
	bool minus = *c == '-';

	*step_r = 0;
	for (c += minus; *c >= '0' && *c <= '9' && *step_r < WEEK * 1000; c++)
		*step_r = *step_r * 10 + (*c - '0');
	if (c == *steps + minus)
		return false;
	*step_r = minus ? -*step_r : *step_r;
	*steps = c + (*c == ',');
	return true;
}

enum reminder
reminder_planned(const char *steps, day opened, day due, day today)
{
	day step;

	if (*steps == '\0' || today > due)
		return reminder_due(opened, due, today);
	while (next_step(&steps, &step))
		if (step <= 0 && today > opened && today ==
		    calendar_previous_working(due + step))
			return REMINDER_SOON;
	return REMINDER_NONE;
}
