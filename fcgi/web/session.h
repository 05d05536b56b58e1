/* Who is asking: from the cookie to a user with seats. */
#ifndef WEB_SESSION_H
#define WEB_SESSION_H

#include "base/err.h"

struct request;

#define SESSION_COOKIE "holdfast"

/*
 * An app's `identify`: finds the live session behind the cookie, sets rq->user,
 * rq->csrf and the work's actor, now and today, and notes the use at most once
 * a minute. rq->user stays NULL without a session. ERR_UNAVAILABLE (R76).
 */
enum err session_identify(struct request *rq) MUST_USE;

/* Ends the request's session and takes the cookie back. */
enum err session_end(struct request *rq) MUST_USE;

#endif
