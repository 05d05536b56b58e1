/* The case a person has already: one person, one life line. */
#ifndef INTAKE_TWIN_H
#define INTAKE_TWIN_H

#include "base/clock.h"
#include "base/err.h"

#include "sql_intake.h"

#include <stdbool.h>

struct request;

/* And whether it is shielded from the user. */
struct twin {
	const struct sql_person_twin *file;	/* NULL: none */
	bool hidden;
};

/*
 * Looks for a living case of who has that name and birth date; what is found is
 * the one that the log of looks has.
 */
enum err twin_find(struct request *rq, const char *name, day birth,
    struct twin *t_r) MUST_USE;

/*
 * Sets Twin, its number, or Shielded: what she must not know of she is not led
 * to; that it was met is in that case's own log of looks. Nothing without one.
 */
void twin_view(struct request *rq, const struct twin *t);

#endif
