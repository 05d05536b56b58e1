/* One piece of work: a request, or one item of a job. */
#ifndef BASE_WORK_H
#define BASE_WORK_H

#include "base/clock.h"
#include "base/err.h"

#include <stdint.h>

struct db;
struct mem;
struct pace;

/* What went wrong, described once, where it happened. */
struct fault {
	enum err code;
	char text[480];		/* for the log: no personal data */
};

/*
 * What every room's function is given first. The program that owns the work
 * fills it; nothing in it outlives the work.
 */
struct work {
	struct mem *mem;	/* everything allocated on the way */
	struct db *db;
	int64_t actor;		/* employee.id; 0 is the system itself */
	instant now;		/* one instant, from the database (R0) */
	day today;		/* that instant's date in Europe/Oslo */
	struct fault fault;
	struct pace *pace;	/* of a job (base/pace.h); else NULL */
};

/*
 * Notes what went wrong and returns `code`, so that callers write
 * `return err_set(w, ERR_CONFLICT, "strand %" PRId64 " changed", id);`.
 * Callers further up only pass the code on.
 */
enum err err_set(struct work *w, enum err code, const char *fmt, ...)
    PRINTF(3, 4) MUST_USE;

#endif
