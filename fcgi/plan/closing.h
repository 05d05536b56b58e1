/*
 * How a case comes to its end, step by step (R48; docs/decisions/0048): a last
 * look at the plan, the family, the leader, the services; then it is closed.
 */
#ifndef PLAN_CLOSING_H
#define PLAN_CLOSING_H

#include "cover/strand.h"

#include "sql_closing.h"

#include <stdbool.h>
#include <stdint.h>

/* How far one has come; of which nothing is left when all are false. */
struct closing {
	const struct sql_closing_find *row;	/* NULL: it is not begun */
	bool last;		/* no other strand of the case lives */
	bool applied;		/* an application is not decided yet */
	bool unconcluded;	/* a measure of the plan has no conclusion */
	bool meetings;		/* one is to be held, or called off */
	int64_t services;	/* how many may know of the family today */
};

/* Of that strand. Its texts live in w->mem. */
enum err closing_find(struct work *w, const struct strand *s,
    struct closing *c_r) MUST_USE;

/*
 * It is to be closed, for that reason: the leader of its unit hears of it, and
 * whoever has it owes the steps (R48). ERR_DUPLICATE when it is already.
 */
enum err closing_begin(struct work *w, const struct strand *s,
    enum closing_reason reason) MUST_USE;

/* What is done of it; a day is DAY_NONE until then. */
enum err closing_note(struct work *w, const struct closing *c, day family,
    day services, const char *summary) MUST_USE;

/* It goes on after all. ERR_CONFLICT when it was not begun. */
enum err closing_give_up(struct work *w, const struct strand *s,
    const struct closing *c) MUST_USE;

/*
 * It is closed: as strand_finish() says; with the last strand the office owes
 * to send the papers to the archive. ERR_CONFLICT when a step is left. The plan
 * is closed before (plan_close), and the steps are noted.
 */
enum err closing_end(struct work *w, const struct strand *s,
    const struct closing *c) MUST_USE;

#endif
