/* Four weeks under health law, three under any other, and those for a year. */
#include "rules/complaint.h"

#include "rules/calendar.h"

#include <assert.h>

enum { HEALTH_DAYS = 28, GENERAL_DAYS = 21, LIMIT_MONTHS = 12 };

static bool
by_health_law(legal_bases legal)
{
	return (legal & LEGAL_HEALTH) != 0;
}

day
complaint_notice_day(day sent, bool by_post)
{
	return by_post ? sent + COMPLAINT_POST_DAYS : sent;
}

day
complaint_last_day(legal_bases legal, day notice)
{
	assert(legal != 0 && notice != DAY_NONE);
	return deadline(notice, by_health_law(legal) ? HEALTH_DAYS :
	    GENERAL_DAYS, DEADLINE_STATUTORY);
}

enum complaint_time
complaint_time_of(legal_bases legal, day notice, day sent)
{
	if (notice == DAY_NONE || sent <= complaint_last_day(legal, notice))
		return COMPLAINT_TIME_IN_TIME;
	if (by_health_law(legal) ||
	    sent <= deadline(notice, LIMIT_MONTHS, DEADLINE_MONTHS))
		return COMPLAINT_TIME_LATE;
	return COMPLAINT_TIME_TOO_LATE;
}
