/* The one life every request has (style 2.3). */
#ifndef WEB_DISPATCH_H
#define WEB_DISPATCH_H

struct request;

/*
 * Takes a request that was read (or failed to be read with `read`) through
 * route, identity, token, right, look, transaction and handler, and leaves the
 * response in rq->response; never fails. Writes the request's log line's facts
 * into the request, not the line itself.
 */
void dispatch(struct request *rq);

#endif
