/*
 * Several cases of one person are given on in one go: by the leader of somebody
 * who leaves, or has left (R24), or by whoever has the batons herself (R54).
 */
#ifndef COVER_TRANSFER_H
#define COVER_TRANSFER_H

#include "base/work.h"
#include "cover/strand.h"

#include <stddef.h>
#include <stdint.h>

struct transfer {
	int64_t unit;		/* of the leader who gives; 0: whatever it is */
	int64_t from;		/* whose cases they are, or were */
	const int64_t *strand;	/* which of them; each once */
	const int64_t *to;	/* for which other service each is taken; 0, or
				 * NULL for all of them: none */
	const char *const *apart;	/* why each goes without the rest of
				 * its family; NULL for one, or for all:
				 * it does not */
	size_t n;
	struct offer offer;	/* to whom, and what is said of it */
	const char *note;	/* for whoever holds the cases next; "" when
				 * there is nothing to say */
};

/*
 * Asks one coordinator to take all of them, in the caller's transaction; one
 * alert says how many they are. The hand-over note becomes a note of each
 * strand. ERR_CONFLICT when one of them is not to be given on: gone from the
 * unit, never held by `from`, already asked of somebody, or hidden from who is
 * asked; the transaction is to be rolled back then.
 */
enum err transfer_make(struct work *w, const struct transfer *t) MUST_USE;

#endif
