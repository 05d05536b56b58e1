/* The log of looks: who, what, on which basis; only ever added to (R69). */
#ifndef WEB_LOOK_H
#define WEB_LOOK_H

#include "base/err.h"
#include "rules/policy.h"

#include <stdint.h>

struct request;

/* Notes that the route's action was given, on basis rq->by. ERR_UNAVAILABLE. */
enum err look_allowed(struct request *rq) MUST_USE;

/*
 * The same of one of several cases, in that state, that a page about none of
 * them did something with.
 */
enum err look_case(struct request *rq, int64_t casefile,
    enum policy_state state) MUST_USE;

/*
 * Begins to note a look that is owed (rq->look), if one is: called when a page
 * knows all it shows, so that the database writes while the page is made.
 */
enum err look_begin(struct request *rq) MUST_USE;

/*
 * The look stands when this returns ERR_OK, whether it was begun or only owed;
 * without it nothing may be sent. ERR_UNAVAILABLE.
 */
enum err look_end(struct request *rq) MUST_USE;

/*
 * The page came to nothing: a look that is only owed is none. One that was
 * begun, which a page does when it knows all it shows, is on its way and
 * stands.
 */
void look_drop(struct request *rq);

/*
 * Notes a refusal, outside any transaction. A refusal that cannot be noted is
 * logged and still refused.
 */
void look_refused(struct request *rq);

#endif
