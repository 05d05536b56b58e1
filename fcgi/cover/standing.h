/* How somebody stands to a strand or a unit, and what is shielded from her. */
#ifndef COVER_STANDING_H
#define COVER_STANDING_H

#include "rules/policy.h"

#include "sql_cover.h"

#include <stdbool.h>

struct subject;
struct user;

/* What a user's seats give in one unit, and only there. */
bases standing_to_unit(const struct user *u, int64_t unit);

/* What the system owner has while she is asked of the case of `sub` (R14). */
bases standing_drawn_in(const struct user *u, const struct subject *sub);

/* Whether the user has the strand for now, until it is given to somebody. */
bool standing_has_for_now(const struct user *u,
    const struct sql_strands_of_case *s);

/* Whether the user leads the unit that the strand is with. */
bool standing_leads(const struct user *u, const struct sql_strands_of_case *s);

/* The bases one strand of `sub` gives, beside those of the user's seats. */
bases standing_to(const struct user *u, const struct subject *sub,
    const struct sql_strands_of_case *s);

/*
 * Whether the case of `sub` is to be answered as one that is not there (R67,
 * R68, R73); the rule itself is rules/shield.h.
 */
bool standing_is_shielded(const struct user *u, const struct subject *sub);

#endif
