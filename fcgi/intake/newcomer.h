/*
 * Somebody who comes in by a service that works with her, with her own consent
 * on the same form: for a log (R53, R57), or into a family. Whoever fills it in
 * may not know of a case that she has elsewhere, and is not told: then there
 * are two, until the system owner has found out.
 */
#ifndef INTAKE_NEWCOMER_H
#define INTAKE_NEWCOMER_H

#include "plan/consent.h"
#include "web/form.h"

#include "sql_baton.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request;

/* Where the form has what; `on` is the day it was said. */
struct newcomer_fields {
	size_t name, birth, expected, blocked, giver, giver_name, why,
	    information, way, on;
};

struct newcomer {
	const struct newcomer_fields *at;
	enum strand_kind kind;		/* of which a strand of hers begins */
	consent_purposes purposes;	/* what they say yes to */
	const char *not_theirs, *near;	/* what a fault is called there: not
					 * hers to answer, near to the user */
	struct sql_person_cases *found;	/* her cases, by newcomer_known() */
	size_t n;
	const struct sql_person_cases *hers;	/* the one of them that the
						 * user has; NULL: none */
};

/*
 * Faults of whom it is and of the consent: who may say it is by age (R46), and
 * it holds for half a year, or until somebody else is to be asked.
 */
void newcomer_judge(const struct request *rq, struct form *f,
    const struct newcomer *c);

/* What was said: to one service, *unit. It lives as long as the form. */
struct consent newcomer_consent(const struct request *rq, const struct form *f,
    const struct newcomer *c, const int64_t *unit);

/*
 * Finds her cases, when nobody else can register any more until the transaction
 * is over. Whoever stands near to the one that the user has is told so, and no
 * number.
 */
enum err newcomer_known(struct request *rq, struct form *f,
    struct newcomer *c) MUST_USE;

/*
 * Rejects what the case she has already, which the user has, does not bear: an
 * address that is kept on this form, and a yes that is older than the last no.
 */
enum err newcomer_judge_own(struct request *rq, struct form *f,
    const struct newcomer *c, const struct consent *said) MUST_USE;

/*
 * The case in which it begins: the one that the user has, locked; or a new one,
 * with a duty of the system owner's for each other that may be of the same
 * person. One that is kept from the user from its first moment (R38) is a fault
 * of the form: then nothing is to stand. ERR_CONFLICT when what was hers is not
 * any more.
 */
enum err newcomer_case(struct request *rq, struct form *f,
    const struct newcomer *c, int64_t *casefile_r, const char **number_r)
    MUST_USE;

#endif
