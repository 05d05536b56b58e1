/* Who stands in for somebody whenever nobody else is named (R27). */
#ifndef COVER_STANDING_SUBSTITUTE_H
#define COVER_STANDING_SUBSTITUTE_H

#include "base/work.h"

#include <stdbool.h>

/*
 * From now on `substitute` stands in for `employee` whenever she is away and
 * nobody else is named; 0 is nobody. Within the caller's transaction, and of
 * two at once the second replaces the first. Both hear of it, unless it is
 * their own doing. *fits_r is false, and nothing written, when the substitute
 * works elsewhere, has left, or must not read cases.
 */
enum err standing_substitute_set(struct work *w, int64_t employee,
    int64_t substitute, bool *fits_r) MUST_USE;

/*
 * Of each day, within the caller's transaction: one who has left, or works
 * elsewhere now, is none any more; and the leader of whoever has as many cases
 * as a full post (R29) and has none owes to find one (guideline
 * name_substitute).
 */
enum err standing_substitutes_run(struct work *w) MUST_USE;

#endif
