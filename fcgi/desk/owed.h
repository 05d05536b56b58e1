/* What the seats somebody sits in owe, and what each duty is about. */
#ifndef DESK_OWED_H
#define DESK_OWED_H

#include "sql_owed.h"

#include <stdbool.h>
#include <stddef.h>

struct request;

struct owed {
	struct sql_owed_by_person duty;		/* unit_code and unit_name are
						 * also those it is about */
	const struct sql_owed_about *about;	/* never NULL */
};

/*
 * What rq->user owes today in all her seats, next due first and what has no
 * deadline last. The first `most` (1 to 1,000) are all of those that are due
 * next, for `most` of each seat are read, and one more that tells of others;
 * what her cases owe and what she owes in a leader's place are one seat's here.
 * *cut_r: a seat has more than were read.
 * A statement for what is hers by name, by her cases and by the unit she leads,
 * one for each seat more, and one for those that are about more than a case.
 * What is shielded from her is among them. In the request's memory;
 * ERR_UNAVAILABLE.
 */
enum err owed_read(struct request *rq, size_t most, struct owed **o_r,
    size_t *n_r, bool *cut_r) MUST_USE;

#endif
