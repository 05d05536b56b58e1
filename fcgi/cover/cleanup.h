/* What an import left in a unit's list, for who looks at it. */
#ifndef COVER_CLEANUP_H
#define COVER_CLEANUP_H

#include "base/err.h"

#include "sql_desk.h"

#include <stdbool.h>

struct request;

/*
 * The rows of the unit's list that are not settled, without those that are
 * shielded from the user (docs/decisions/0018): 200 at most.
 */
enum err cleanup_rows(struct request *rq, int64_t unit,
    struct sql_cleanup_notes **c_r, size_t *n_r) MUST_USE;

/* Whether there is any. */
enum err cleanup_has_rows(struct request *rq, int64_t unit,
    bool *has_r) MUST_USE;

#endif
