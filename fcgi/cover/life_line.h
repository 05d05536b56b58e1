/* What happened in a case, of all kinds, in one line (R65). */
#ifndef COVER_LIFE_LINE_H
#define COVER_LIFE_LINE_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

struct request;

/* Of what most cases have nothing: a bit each. Logs it finds by itself. */
enum life_part {
	LIFE_LOGS = 1 << 0,
	LIFE_CLAIMS = 1 << 1,
	LIFE_APPLICATIONS = 1 << 2,
	LIFE_COMPLAINTS = 1 << 3,
	LIFE_HANDED = 1 << 4,		/* to the next, or to an end */
	LIFE_CHANGED = 1 << 5,		/* the person, who may know, whom to
					 * call, where its papers are */
};

/*
 * Sets Life to what happened to who holds the request's case, and to those of
 * the `parts` there are, the newest first, two hundred at most. What was noted
 * of a strand is shown when `reads` says so. What the store returns.
 */
enum err life_line_view(struct request *rq, unsigned parts,
    bool (*reads)(const struct request *rq, int64_t strand)) MUST_USE;

#endif
