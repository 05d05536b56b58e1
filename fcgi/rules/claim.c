/* The month of GDPR art. 12(3), and the two that complexity may add. */
#include "rules/claim.h"

#include "rules/calendar.h"

enum { MONTHS = 1, MONTHS_MORE = 2 };

day
claim_first_day(day received)
{
	return deadline(received, MONTHS, DEADLINE_MONTHS);
}

day
claim_last_day(day received)
{
	return deadline(received, MONTHS + MONTHS_MORE, DEADLINE_MONTHS);
}
