/* From FastCGI parameters and bytes to a request. */
#ifndef WEB_READ_H
#define WEB_READ_H

#include "base/err.h"

#include <fcgiapp.h>
#include <stdint.h>

struct request;

/*
 * Reads method, path, query, cookies and, for POST, the whole body (at most
 * `body_max` bytes; nothing is read when it would be more). ERR_INPUT,
 * ERR_TOO_LARGE, ERR_NO_LENGTH. The request points into the parameters, which
 * live until FCGX_Finish_r.
 */
enum err request_read(struct request *rq, FCGX_Request *f, uint64_t body_max)
    MUST_USE;

#endif
