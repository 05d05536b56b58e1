/* The table of pages that holdfast-staff answers. */
#ifndef STAFF_ROUTES_H
#define STAFF_ROUTES_H

#include "web/route.h"

extern const struct route staff_routes[];
extern const size_t staff_routes_n;

#endif
