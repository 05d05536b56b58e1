/* The individual plan: its points, goals and measures, and how they stand. */
#ifndef PLAN_PLAN_H
#define PLAN_PLAN_H

#include "base/work.h"
#include "rules/plan.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* More than any family can follow; the sheet of 2021 has room for six. */
enum { PLAN_GOALS_MOST = 60, PLAN_MEASURES_MOST = 200 };

/* Between the positions of two rows, and of the first one. */
enum { PLAN_STEP = 10 };

struct plan_measure {
	int64_t id;		/* 0 in a version */
	const char *measure, *scope, *how, *schedule, *responsible, *evaluator,
	    *decision, *conclusion;
	int32_t stood;		/* the version in which it stood first; 0: in
				 * none */
};

struct plan_goal {
	int64_t id;		/* 0 in a version */
	const char *goal;
	const struct plan_measure *measure;
	size_t measures;
};

/* Who is around the family, and who of them may know of the plan. */
struct plan_service {
	const char *kind, *role, *name, *area, *contact, *contribution;
};

struct plan_consent {
	const char *service;
	day given, until;
};

/*
 * A plan as it stands, or as it was frozen; no text is NULL. What stands on the
 * sheet of 2021 above the table (R40) is the first lines.
 */
struct plan {
	const char *journal, *name, *phone, *kin, *relation, *kin_phone,
	    *coordinator, *coordinator_phone;
	day born;		/* DAY_NONE: a child still expected */
	day first, last, evaluation;
	const char *point[PLAN_POINT__MAX];
	const struct plan_service *service;
	const struct plan_consent *consent;
	const struct plan_goal *goal;
	size_t services, consents, goals;
	const char *place, *signer, *signer_name;	/* signer: a word of
							 * consent_giver */
	day signed_on;
	unsigned left_out;	/* of enum plan_lack, what does not matter */
};

/* What is read of the case itself, for the head of the sheet. */
struct plan_head {
	const char *journal, *name, *coordinator, *coordinator_phone, *phone;
	day born, first, last, evaluation;
	bool blocked;		/* how the next of kin are reached is not said
				 * on paper (R73) */
};

/* The plan of a case as it stands. Its texts live in w->mem. */
enum err plan_read(struct work *w, int64_t casefile, const struct plan_head *h,
    struct plan *p_r) MUST_USE;

/*
 * Which services the family lets know of the plan today (R22). They live in
 * w->mem.
 */
enum err plan_consents_now(struct work *w, int64_t casefile,
    const struct plan_consent **consent_r, size_t *n_r) MUST_USE;

/* What is missing before it can be approved; `evaluates`: it was before. */
unsigned plan_missing(const struct plan *p, bool evaluates, day today);

/*
 * One goal more, or one measure more of a goal, last in the order. ERR_CONFLICT
 * when there are as many as there may be. The caller has touched the plan.
 */
enum err plan_add_goal(struct work *w, int64_t casefile, const char *goal,
    int64_t *id_r) MUST_USE;
enum err plan_add_measure(struct work *w, int64_t casefile, int64_t goal,
    const struct plan_measure *m, int64_t *id_r) MUST_USE;

/*
 * One up or down: a goal among all, a measure among those of its goal. The
 * first does not go up, nor the last down, and one that is gone goes nowhere.
 * The caller has touched the plan.
 */
enum err plan_move_goal(struct work *w, int64_t casefile, int64_t id, bool up)
    MUST_USE;
enum err plan_move_measure(struct work *w, int64_t casefile, int64_t id,
    bool up) MUST_USE;

/*
 * The plan that was signed becomes version `number`: `content` is frozen with
 * its hash, `letter` is the same on paper; that it is made or gone through is
 * owed no more, and the next evaluation is, by who has `strand`. ERR_DUPLICATE
 * when there is that version. The caller has locked the case and the plan.
 */
enum err plan_approve(struct work *w, int64_t casefile, int64_t strand,
    const struct plan *p, int32_t number, const char *content, int64_t letter)
    MUST_USE;

/*
 * The plan as it stands when the case is closed becomes version `number`, which
 * nobody signed, and the plan is empty: who comes back begins anew (R48).
 * Otherwise as plan_approve().
 */
enum err plan_close(struct work *w, int64_t casefile, int32_t number,
    const char *content, int64_t letter) MUST_USE;

/*
 * It is gone through again and may be written in; what was concluded before
 * stands in its version. ERR_CONFLICT when it was not approved.
 */
enum err plan_evaluate(struct work *w, int64_t casefile, enum plan_state now)
    MUST_USE;

/* The hash of what was frozen, for the row and for whoever checks it. */
void plan_hash(const char *content, char hash_r[65]);

#endif
