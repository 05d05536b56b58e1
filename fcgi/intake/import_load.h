/* Loads a list that was found right: all of it, or nothing. */
#ifndef INTAKE_IMPORT_LOAD_H
#define INTAKE_IMPORT_LOAD_H

#include "base/work.h"
#include "intake/import_fault.h"
#include "intake/overview.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What became of the rows, or would have. */
struct import_tally {
	size_t added, there;
	size_t unfound;		/* of the added: nobody is that coordinator */
	size_t none;		/* of the added: no coordinator is named */
	size_t assumed;		/* of the added: received when it was decided */
	int64_t strands, cases, accepted;	/* in all, on the list's day */
};

/*
 * Loads `list`, which shows how things stood on `as_of`, in one transaction,
 * after holding it against units, employees and cases there are. New faults are
 * added to `faults`; with any fault, or `dry`, nothing is written. Rows that
 * came in before are counted and left alone. Each unit with something to look
 * at gets one list for its leader; no other duty is opened. `digest` names the
 * file. ERR_INPUT when there are faults, ERR_RETRY when another import runs.
 */
enum err import_load(struct work *w, const struct overview *list, day as_of,
    const char *digest, bool dry, struct import_faults *faults,
    struct import_tally *tally_r) MUST_USE;

#endif
