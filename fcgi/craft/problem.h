/*
 * Problems of cooperation, resources or competence, from anybody who works here
 * to the nearest leader and the system owner (R32, A198; docs/decisions/0027).
 */
#ifndef CRAFT_PROBLEM_H
#define CRAFT_PROBLEM_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

/* What somebody reports: of which kind, of which unit, in her own words. */
struct problem_new {
	enum problem_kind kind;
	int64_t unit;
	const char *text;
};

/* What has not been answered yet, as the dispatcher found it. */
struct problem {
	int64_t id;
	bool leader_done;	/* has answered, or there is none to tell */
	bool led;		/* somebody sits in that leader's seat now */
	bool owner_done;
};

/*
 * Keeps a problem of w->actor and opens a duty for the leader nearest to her,
 * if there is one above her, and one for the system owner.
 */
enum err problem_report(struct work *w, const struct problem_new *p,
    int64_t *id_r) MUST_USE;

/*
 * w->actor writes what was done, as whatever she owes an answer: her duty ends,
 * and who reported is told on her desk. The problem is closed when nobody is
 * left to answer; an empty seat is nobody. ERR_CONFLICT when she owes none.
 */
enum err problem_answer(struct work *w, const struct problem *p,
    const char *text) MUST_USE;

/*
 * As problem_answer(), but the leader leaves it to the system owner and says
 * why; what w->actor owes as system owner herself stays.
 */
enum err problem_hand_over(struct work *w, const struct problem *p,
    const char *text) MUST_USE;

/*
 * Taken back by who reported: nobody owes an answer, and what was written is
 * read. ERR_CONFLICT when it is not open any more.
 */
enum err problem_withdraw(struct work *w, int64_t id) MUST_USE;

#endif
