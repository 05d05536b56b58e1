/* The units a case or a problem can be of, as the choices of a form. */
#ifndef COVER_UNITS_H
#define COVER_UNITS_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request;
struct sql_unit_choices;

struct units {
	struct sql_unit_choices *at;
	size_t n;
};

/* Those where somebody works, by name; they live in the request. */
enum err units_read(struct request *rq, struct units *u_r) MUST_USE;

/* Sets Units in the view: id and name of each. */
void units_view(struct request *rq, const struct units *u);

/* Whether one of them has that id. */
bool units_has(const struct units *u, int64_t id);

#endif
