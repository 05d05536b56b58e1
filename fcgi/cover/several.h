/* Several cases in one go: all of them, or none. */
#ifndef COVER_SEVERAL_H
#define COVER_SEVERAL_H

#include "base/work.h"

#include <stddef.h>
#include <stdint.h>

/*
 * Locks the cases of `n` strands as the dispatcher locks the one of a path,
 * each version counted on by one; always in the same order, so that two who
 * take some of the same queue. What is no strand is passed over: whoever means
 * to do something looks at each of them after this, when nobody else can change
 * it any more, and does all or nothing. Within the caller's transaction, before
 * anything else of those cases. ERR_UNAVAILABLE, ERR_RETRY.
 */
enum err several_lock(struct work *w, const int64_t *strand, size_t n) MUST_USE;

#endif
