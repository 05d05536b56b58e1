/* Where a duty is fulfilled. */
#ifndef DESK_WAY_H
#define DESK_WAY_H

#include "words.h"

#include <stdbool.h>
#include <stdint.h>

struct mem;

/* What says where: as much of a duty as its guideline's page is named by. */
struct way {
	enum guideline guideline;
	int64_t subject;
	bool waits;			/* for somebody else: the case page says
					 * whom */
	const char *number;		/* of the case, if any */
	enum strand_kind kind;
	const char *unit_code;		/* NULL: of no unit */
	int64_t leaver;			/* whom of the unit's it is about; 0:
					 * nobody */
};

/* The path of the page, one click from the desk; in `mem`. */
const char *way_to(struct mem *mem, const struct way *w);

#endif
