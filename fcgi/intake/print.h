/* What waits to be printed, one after another. */
#ifndef INTAKE_PRINT_H
#define INTAKE_PRINT_H

#include "base/work.h"

#include <stdbool.h>

struct converter;

/*
 * Makes the PDF of one letter that waits, and keeps it. *any_r is false when
 * none waited. What failed, or killed its maker, is tried three times in all,
 * after whatever else waits, and then given up; that is logged and no error.
 * When c->stop is set meanwhile that is no try. Errors are the database's.
 */
enum err print_one(struct work *w, const struct converter *c,
    bool *any_r) MUST_USE;

/*
 * Takes away what nobody fetched in time, and tells operations that somebody
 * prints, and how many letters wait.
 */
enum err print_purge(struct work *w) MUST_USE;

#endif
