/*
 * What somebody has been at, kind by kind, and whether that is valid still: her
 * own record, her leader's and the system owner's (R30, A213).
 */
#ifndef CRAFT_TRAINED_H
#define CRAFT_TRAINED_H

#include "base/work.h"
#include "rules/training.h"
#include "words.h"

#include <stddef.h>
#include <stdint.h>

struct conf;

/* Of each kind the last day she was at one; DAY_NONE: never. */
struct trained {
	day last[COURSE_KIND__MAX];
};

/* For how many months a kind of course is valid, as the settings say; 0: for
 * good. */
int trained_months(const struct conf *c, enum course_kind kind);

/* How she stands on day `on`, of one kind. */
enum training_state trained_state(const struct conf *c,
    const struct trained *t, enum course_kind kind, day on);

/*
 * Reads what each of `n` employees has been at until today, in their order; the
 * array lives in w->mem. ERR_UNAVAILABLE.
 */
enum err trained_read(struct work *w, const int64_t *employee, size_t n,
    struct trained **t_r) MUST_USE;

#endif
