/* Whether the names in a list of cases are links. */
#ifndef COVER_OPENS_H
#define COVER_OPENS_H

#include <stdbool.h>

struct request;

/*
 * Whether the user may open the cases of the path's unit, or of all where it
 * names none: then their names are links. Others see that they are there.
 */
bool opens_cases(const struct request *rq);

#endif
