/* Who is asking: from the cookie to a user with seats. */
#ifndef WEB_SESSION_H
#define WEB_SESSION_H

#include "base/err.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

struct request;
struct user;

#define SESSION_COOKIE "holdfast"

/*
 * An app's `identify`: finds the live session behind the cookie, sets rq->user,
 * rq->csrf and the work's actor, now and today, and notes the use at most once
 * a minute. rq->user stays NULL without a session. ERR_UNAVAILABLE (R76).
 */
enum err session_identify(struct request *rq) MUST_USE;

/*
 * For whom the user stands in when she has a basis that a seat gives, in one
 * unit (0: in none); 0: it is her own, or no seat gives it (R27).
 */
int64_t session_instead(const struct user *u, enum basis by, int64_t unit);

/*
 * Whether a seat before u->seat[i] is of its kind and unit: one that is hers,
 * and another's in whose place she is, are one to sit in.
 */
bool session_seat_again(const struct user *u, size_t i);

/*
 * Of the session cookie that the browser sent, whether its session lives or
 * not: the hash it is kept under and the token its forms carry. False: no
 * cookie.
 */
bool session_token(struct request *rq, char hash[65], char csrf[65]);

/*
 * Handler of /puls: session_identify has noted the use already; says "ok" to
 * the page that asked for more time (WCAG 2.2.1).
 */
enum err session_pulse(struct request *rq) MUST_USE;

/* Ends the request's session and takes the cookie back. */
enum err session_end(struct request *rq) MUST_USE;

#endif
