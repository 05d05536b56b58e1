/* One thing that a family has said, as pages show it. */
#ifndef VOICE_HEARD_H
#define VOICE_HEARD_H

#include "base/err.h"
#include "intake/letters.h"

struct request;

/* The feedback in the path, as something to be printed. */
struct letter_of heard_letter(const struct request *rq);

/* Sets Feedback: what was said, by whom, and what was done about it. */
enum err heard_view(struct request *rq) MUST_USE;

#endif
