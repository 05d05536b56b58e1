/* Registering a case: person, number, first strand. */
#ifndef INTAKE_CASEFILE_H
#define INTAKE_CASEFILE_H

#include "base/work.h"
#include "words.h"

#include <stdint.h>

/* Dates before these are slips of the hand. */
enum { CASE_FIRST_YEAR = 1990, PERSON_OLDEST = 120 /* years */ };

/*
 * What the office decides of, as a form has it, by number: the baton is no kind
 * of these, it begins in a service.
 */
extern const char *const casefile_kinds[STRAND_KIND__MAX + 1];

/* What is known when a case is registered (R9). */
struct new_case {
	const char *name;	/* of the plan owner, 1 .. 120 characters */
	day birth;		/* DAY_NONE: an expected child */
	const char *journal;	/* ID in the journal system, NULL when none */
	day received;
	enum address_block block;
	int64_t batch;		/* import_batch.id, 0: registered by hand */
};

/*
 * Waits until nobody else is registering or importing, and keeps it so to the
 * end of the transaction: what is read of persons and cases after this still
 * holds when a case is added. ERR_RETRY when the wait was too long.
 */
enum err casefile_alone(struct work *w) MUST_USE;

/*
 * Registers person and case, numbered within the year of `received`
 * ("2026-00412"). In a transaction. *id_r and *number_r (in w->mem) name the
 * new case. The caller has made sure, after
 * casefile_alone(), that the person has no case yet.
 */
enum err casefile_register(struct work *w, const struct new_case *c,
    int64_t *id_r, const char **number_r) MUST_USE;

#endif
