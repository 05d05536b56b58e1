/* Who of the office can have an application or a complaint, as choices. */
#ifndef INTAKE_WORKERS_H
#define INTAKE_WORKERS_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request;
struct sql_office_workers;

struct workers {
	struct sql_office_workers *at;
	size_t n;
};

/*
 * Those who sit in the office and may know of the case, by name; they live in
 * the request.
 */
enum err workers_read(struct request *rq, struct workers *w_r) MUST_USE;

/* Sets Workers in the view: id and name of each. */
void workers_view(struct request *rq, const struct workers *w);

/* Whether one of them has that id. */
bool workers_has(const struct workers *w, int64_t id);

#endif
