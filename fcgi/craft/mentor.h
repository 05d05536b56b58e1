/*
 * Mentors: somebody of the coordinator team follows a coordinator, as long as
 * it helps (A280). What they speak of is hers and her mentor's, and of no case.
 */
#ifndef CRAFT_MENTOR_H
#define CRAFT_MENTOR_H

#include "base/clock.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request;
struct work;

/* New: so many days after her first case (A288). */
enum { MENTOR_NEW_DAYS = 90 };

/* Whom a coordinator has. */
struct mentored {
	const char *mentor;	/* NULL: nobody */
	bool gone;		/* who cannot log in any more */
	instant since;
	bool fresh;		/* she is new with the task */
};

/*
 * Of `n` employees, in their order, into *m_r of w->mem. Errors are the
 * database's.
 */
enum err mentored_read(struct work *w, const int64_t *employee, size_t n,
    struct mentored **m_r) MUST_USE;

/*
 * From now on `mentor` follows `coordinator`, and nobody else does; 0: nobody
 * does. Both are told. The same as now changes nothing. The caller has asked
 * who may be one.
 */
enum err mentor_give(struct work *w, int64_t coordinator, int64_t mentor)
    MUST_USE;

#endif
