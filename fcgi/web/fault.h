/* The page for a request that came to nothing. */
#ifndef WEB_FAULT_H
#define WEB_FAULT_H

struct request;

/*
 * Makes rq->response the page for an outcome (enum err, not ERR_OK), or the way
 * to the door. Where a server was away or nobody knows what became of a form,
 * the page has what was typed, to be sent again as it was: a form is done once
 * (R76). Never fails.
 */
void fault_page(struct request *rq, int err);

#endif
