/* Who of the coordinator team helps with a case (A276, A280). */
#ifndef COVER_HELPER_VIEW_H
#define COVER_HELPER_VIEW_H

#include "sql_helper.h"

#include <stddef.h>
#include <stdint.h>

struct node;
struct request;

/* Adds to Helpers below `n` who of those helps with `strand` (id, name, phone,
 * last). */
void helpers_view(struct request *rq, struct node *n,
    const struct sql_helpers_of_case *h, size_t helpers, int64_t strand);

#endif
