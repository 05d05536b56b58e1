/* The rows of a list held against what the system has already. */
#ifndef INTAKE_IMPORT_MATCH_H
#define INTAKE_IMPORT_MATCH_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

struct import_faults;
struct overview;

/* What is known about a row. */
struct import_match {
	char key[65];		/* of person and kind: the row comes in once */
	bool there;		/* it has come in before, or by hand */
	int64_t unit;
	int64_t coordinator;	/* 0: nobody, and `note` says why */
	enum import_note note;
	/* of the person, kept with his first row */
	int64_t casefile;	/* 0: none yet */
	const char *number;	/* of that case, NULL: none yet */
	const char *journal;	/* from whichever row has it */
};

/*
 * Looks up unit, coordinator and case of each row; *match_r has one for each.
 * A unit that is not known, and a case that contradicts the list, are added to
 * `faults`. In a transaction. Database errors.
 */
enum err import_match(struct work *w, const struct overview *list,
    struct import_faults *faults, struct import_match **match_r) MUST_USE;

#endif
