/* Soon at first, for most faults are short; then seldom. */
#include "rules/backoff.h"

instant
backoff_next(instant made, instant now, int attempts, unsigned days)
{
	static const int minutes[] = { 5, 15, 60, 240 };
	enum { LAST = sizeof(minutes) / sizeof(*minutes) - 1 };
	const int64_t minute = INT64_C(60) * 1000000;
	instant next = now + minute * minutes[attempts < LAST ?
	    attempts : LAST];

	return next > made + minute * 60 * 24 * days ? INSTANT_NONE : next;
}
