/* One thing that a family has said, as pages show it. */
#ifndef VOICE_HEARD_H
#define VOICE_HEARD_H

#include "base/err.h"

struct request;

/* Sets Feedback: what was said, by whom, and what was done about it. */
enum err heard_view(struct request *rq) MUST_USE;

#endif
