/*
 * What the plan owner may claim of what is written: to see it, to have it put
 * right, to have it kept back (GDPR art. 15, 16, 18; R60).
 */
#ifndef INTAKE_CLAIM_H
#define INTAKE_CLAIM_H

#include "base/work.h"
#include "words.h"

#include <stdint.h>

/* Who may claim, as forms call them: in the order of enum claimant. */
extern const char *const claim_claimants[CLAIMANT__MAX + 1];

/* A claim as it came in. */
struct claim {
	int64_t casefile;
	enum claim_kind kind;
	enum claimant claimant;
	const char *basis;	/* who it is and on what ground; "" unless
				 * other */
	day received;		/* not in the future */
	const char *text;
};

/*
 * Keeps the claim and opens the office's duty to answer it, counted from the
 * day it was received.
 */
enum err claim_register(struct work *w, const struct claim *c,
    int64_t *id_r) MUST_USE;

/*
 * It takes longer, and they were told on `told`, at the latest on
 * claim_first_day(): the duty moves to claim_last_day(), and `due`, what it was
 * due before, is kept beside it. Once only; ERR_CONFLICT when it was done
 * before or the claim has ended.
 */
enum err claim_extend(struct work *w, int64_t id, day received, day due,
    day told, const char *reason) MUST_USE;

/*
 * Answered on the day `answered`, or withdrawn; the duty ends. `outcome` is not
 * open. ERR_CONFLICT when the claim has ended already.
 */
enum err claim_end(struct work *w, int64_t id, enum claim_state outcome,
    day answered, const char *reason) MUST_USE;

#endif
