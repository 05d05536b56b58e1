/* An appointment as calendars take it in (iCalendar, RFC 5545). */
#ifndef PLAN_APPOINTMENT_H
#define PLAN_APPOINTMENT_H

#include "base/clock.h"

#include <stdint.h>

struct mem;

enum appointment_method {
	APPOINTMENT_PUBLISH,	/* for one's own calendar: nobody is asked */
	APPOINTMENT_REQUEST,	/* calls somebody in, or says what changed */
	APPOINTMENT_CANCEL
};

/* No text is NULL. Times are those of a clock on a wall in Norway. */
struct appointment {
	const char *uid;	/* the same for as long as it is that meeting */
	int32_t sequence;	/* higher with each change (RFC 5546) */
	day met;
	int begins, ends;	/* minutes after midnight, 0 .. 1439 */
	const char *summary, *description, *place;
	const char *organizer, *organizer_mail;	/* who calls in */
	const char *sender;	/* the address it is sent from */
	const char *attendee, *attendee_mail;	/* REQUEST and CANCEL: the one
						 * it is sent to; she does not
						 * see the others */
};

/*
 * The calendar with that one appointment, in lines that end with CRLF, in
 * `mem`; made at `now`. Whatever is in the texts, it is text there.
 */
const char *appointment_write(struct mem *mem, const struct appointment *a,
    enum appointment_method method, instant now);

#endif
