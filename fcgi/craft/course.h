/*
 * Courses and their places (R30, A64-A68, A257). Whoever takes or gives up a
 * place holds the course for the transaction, so that two who want the last one
 * come one after the other (docs/decisions/0062).
 */
#ifndef CRAFT_COURSE_H
#define CRAFT_COURSE_H

#include "base/work.h"
#include "words.h"

#include "sql_place.h"
#include "sql_training.h"

#include <stdbool.h>
#include <stdint.h>

enum { COURSE_SEATS_MOST = 500 };

/* What the system owner says of a course; no text is NULL. */
struct course {
	enum course_kind kind;
	const char *title, *place, *body;
	day held, sign_up_by;		/* sign_up_by <= held */
	int begins, ends;		/* minutes after midnight */
	int seats;			/* 1 .. COURSE_SEATS_MOST */
};

/* Why somebody gets neither a place nor one in the queue. */
enum course_refusal {
	COURSE_FINE,
	COURSE_IS_OFF,		/* called off */
	COURSE_IS_OVER,		/* has been */
	COURSE_TOO_LATE,	/* after the last day to sign up */
	COURSE_TWICE		/* is signed up already */
};

/* w->actor makes it; *id_r is its row. */
enum err course_make(struct work *w, const struct course *c,
    int64_t *id_r) MUST_USE;

/*
 * Changes what the caller has locked; whoever is signed up to what is to come
 * hears of it, and who waits first gets what places there are more.
 * ERR_CONFLICT when it is called off.
 */
enum err course_change(struct work *w, const struct sql_course_find *was,
    const struct course *c) MUST_USE;

/*
 * Called off, and whoever is signed up hears of it. Twice is once. ERR_CONFLICT
 * when it has been.
 */
enum err course_call_off(struct work *w, const struct sql_course_find *c,
    const char *why) MUST_USE;

/* What stands against signing up to it now, but for who is there already. */
enum course_refusal course_refuses(const struct work *w,
    const struct sql_course_find *c);

/*
 * Signs `employee` up: a place, or one in the queue when all are taken
 * (*placed_r). Whoever is signed up by another is told. A refusal is no error,
 * and nothing is done. ERR_NOT_FOUND.
 */
enum err course_sign_up(struct work *w, int64_t course, int64_t employee,
    bool *placed_r, enum course_refusal *refusal_r) MUST_USE;

/*
 * Gives up her place or her turn, which w->actor does, or nobody when she has
 * left; who has waited longest gets the place, and is told, and so is she when
 * it was somebody else. Nothing when she has none. ERR_NOT_FOUND, and
 * ERR_CONFLICT when the course has been.
 */
enum err course_sign_off(struct work *w, int64_t course,
    int64_t employee) MUST_USE;

/*
 * For the sweep: whoever cannot log in any more gives up her places in what is
 * to come, each in a transaction of its own, as if she had done it; *freed_r
 * says how many. What is left is done by the next run.
 */
enum err courses_run(struct work *w, size_t *freed_r) MUST_USE;

/*
 * Notes whether `employee` was there; as it is noted already, nothing is done.
 */
enum err course_note(struct work *w, int64_t course, int64_t employee,
    bool there) MUST_USE;

#endif
