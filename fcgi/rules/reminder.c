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
