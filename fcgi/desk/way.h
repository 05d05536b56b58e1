/* Where a duty is fulfilled. */
#ifndef DESK_WAY_H
#define DESK_WAY_H

#include "sql_desk.h"

struct mem;

/* The path of the page, one click from the desk; in `mem`. */
const char *way_to(struct mem *mem, const struct sql_desk_duties *d);

#endif
