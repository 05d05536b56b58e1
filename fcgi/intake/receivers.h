/* The units that a case can be given to, as the choices of a form (R18). */
#ifndef INTAKE_RECEIVERS_H
#define INTAKE_RECEIVERS_H

#include "base/err.h"

#include "sql_distribute.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct form;
struct request;

struct receivers {
	struct sql_receivers *at;
	size_t n;
	struct sql_receivers_known *known;	/* who knows whom already */
	size_t known_n;
};

/*
 * Reads the units where somebody works, those with most room first, and which
 * of them whoever the `n` strands are of knows already. They live in the
 * request. ERR_UNAVAILABLE.
 */
enum err receivers_read(struct request *rq, const int64_t *strand, size_t n,
    struct receivers *r_r) MUST_USE;

/*
 * The unit that field `field` of a form names, NULL when it names none of them.
 * The field has a fault then, and when nobody answers for the unit.
 */
enum err receivers_choose(struct request *rq, const struct receivers *r,
    struct form *f, size_t field, const struct sql_receivers **u_r) MUST_USE;

/*
 * How many more cases it can take: what its leader told, less what it was given
 * since; -1 when she told nothing (R29). It never is below 0 otherwise.
 */
int64_t receivers_room(const struct sql_receivers *u);

/*
 * Whether a unit has, or had, a strand of whoever `strand` is of. That an
 * application names it is a hint, and does not count.
 */
bool receivers_knows(const struct receivers *r, int64_t strand, int64_t unit);

/* Whether any unit does. */
bool receivers_any_knows(const struct receivers *r, int64_t strand);

/*
 * Sets, of the choices for one strand, Known, Roomy and Others in the view: id
 * and name of each unit, what there is to say of its room (room, full, said,
 * age, given), and how the family knows it (has, had, named) or that it sent
 * the strand back (returned). `chosen` is what was chosen before, or 0; Open
 * tells that it is among the others. Of several strands (0) none is Known.
 */
void receivers_view(struct request *rq, const struct receivers *r,
    int64_t strand, int64_t chosen);

#endif
