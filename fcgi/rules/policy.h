/* Who may do what: one table of basis x action x state. Pure. */
#ifndef RULES_POLICY_H
#define RULES_POLICY_H

#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* A set of bases: bits 1 << BASIS_x, each from a dated row as of now. */
typedef unsigned bases;

#define BASES(b) (1u << BASIS_##b)

/* In what state the object of an action is; STATE_NONE: there is no object. */
enum policy_state {
	STATE_NONE,
	STATE_APPLIED,		/* nothing is granted yet */
	STATE_REGISTERED,
	STATE_WAITING,
	STATE_OFFERED,
	STATE_ACTIVE,
	STATE_HANDOVER,		/* active, and somebody else is asked */
	STATE_CLOSED,
	STATE_OPEN,		/* of what is asked: not answered yet */
	STATE_SETTLED,
	STATE__MAX
};

/*
 * The policy's state of a strand, which is always an object; `asked`: somebody
 * has an open offer of it.
 */
enum policy_state policy_state_of(enum strand_state s, bool asked);

/* Its name in the log of looks and the print-out; "-": there is no object. */
const char *policy_state_name(enum policy_state s);

/* How one user stands to one object, or to the house as a whole. */
struct standing {
	bases held;
	enum policy_state state;
	int64_t unit, holder;	/* by which a leader, or who stands in for the
				 * holder, has hers; 0: by none */
};

/*
 * Whether any basis in any of the `n` standings gives `action`. If so *by_r is
 * the basis that did: the access log records it (R69). Nothing denies; what no
 * row grants is refused. Actions nobody needs a right for (ACTION_NONE) are
 * given to BASIS_GUEST, which everybody has.
 */
bool policy_allows(const struct standing *at, size_t n, enum action action,
    enum basis *by_r);

/* The same, and which of the standings it was; NULL: none gives it. */
const struct standing *policy_standing(const struct standing *at, size_t n,
    enum action action, enum basis *by_r);

/* Whether there is anything in which `by` gives `action`. */
bool policy_gives(enum basis by, enum action action);

/* Prints the whole table, one line an action and state, for the golden file. */
void policy_print(FILE *out);

#endif
