/* Who must not know that a case exists: asked before the table of rights. */
#ifndef RULES_SHIELD_H
#define RULES_SHIELD_H

#include <stdbool.h>

/* How one user stands to one case, each from a dated row as of now. */
struct shield {
	bool near;		/* her own, or of a near relation (R38, R67) */
	bool unwanted;		/* the plan owner asked that she shall not see
				 * it (R68) */
	bool acute;		/* she said today why it could not wait (R68) */
	bool blocked;		/* the plan owner's address is (R73) */
	bool named;		/* she is among those who may know (R73), as is
				 * all of the office while nobody there is
				 * named */
	bool holds;		/* has one of its strands */
	bool asked;		/* is asked right now to take one */
	bool leads_waiting;	/* leads the unit that has one which nobody has
				 * accepted, and must be able to give it away */
};

/*
 * Whether the case is hidden from her, whatever the table of rights would give:
 * then it does not exist. What is acute lifts only what was asked for: nobody
 * opens her sister's case, and no emergency of one's own finds an address.
 */
bool shield_hides(const struct shield *s);

#endif
