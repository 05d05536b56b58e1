/*
 * Which strands are of one family, with one coordinator (docs/decisions/0057).
 */
#ifndef COVER_FAMILY_H
#define COVER_FAMILY_H

#include "base/work.h"

#include <stdint.h>

/*
 * Strand `strand` belongs from now on to the family of `with`; where that is in
 * none, one begins with it, as of day `begun`. ERR_DUPLICATE when the first
 * belongs to a family already. Nothing follows of it but what the pages say:
 * rights come from each strand itself. The caller has locked both cases, or
 * they are new.
 */
enum err family_join(struct work *w, int64_t with, day begun,
    int64_t strand) MUST_USE;

#endif
