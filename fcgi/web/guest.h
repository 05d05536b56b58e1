/* Forms of visitors who are not logged in: their own proof of origin. */
#ifndef WEB_GUEST_H
#define WEB_GUEST_H

#include <stdbool.h>

struct request;

/*
 * Before a form is shown: makes sure the browser has the form cookie and sets
 * rq->csrf to the token that belongs to it; only who has `key` can make it.
 */
void guest_begin(struct request *rq, const char *key);

/* Whether `token` belongs to the form cookie the browser sent. */
bool guest_fits(struct request *rq, const char *key, const char *token);

#endif
