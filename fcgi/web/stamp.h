/* Forms of visitors who get no cookie: when each was shown, and that it was. */
#ifndef WEB_STAMP_H
#define WEB_STAMP_H

#include <stdbool.h>
#include <stdint.h>

struct request;

/* What a form that was filled in by hand takes at least, and lies at most. */
enum { STAMP_AGE_MIN_S = 2, STAMP_AGE_MAX_S = 24 * 3600 };

/*
 * Before a form is shown: sets rq->csrf to the time, a random number and what
 * only who has `key` can make of them. There is nobody logged in whose rights a
 * foreign page could use, so it belongs to no browser: it keeps nothing there.
 */
void stamp_begin(struct request *rq, const char *key);

/* As stamp_begin, with the time that a form already has: it is shown on. */
void stamp_keep(struct request *rq);

/* Whether `token` was made with `key`, however long ago. NULL is not. */
bool stamp_fits(const char *key, const char *token);

/* Seconds since a token that fits was made, by this machine's clock. */
int64_t stamp_age_s(const char *token);

#endif
