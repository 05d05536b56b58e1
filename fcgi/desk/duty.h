/* Duties: the one deadline mechanism of the house. */
#ifndef DESK_DUTY_H
#define DESK_DUTY_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

/* What a duty is about and who owes it; see sql/schema/0003_duty.sql. */
struct duty {
	enum guideline guideline;
	int64_t subject;	/* strand, offer, unit or week, as the guideline
				 * says */
	int64_t occurrence;	/* which time: receipt, offer ...; 0 when there
				 * is one */
	enum seat_kind seat;
	int64_t seat_ref;	/* unit, strand or employee; 0: there is one
				 * such seat */
	int64_t casefile, strand;	/* 0: none */
	day event;		/* day 0 of the deadline (R0) */
};

/*
 * Opens the duty with the deadline its guideline gives as of w->today, and
 * under the words it has then; the same duty opened again changes nothing.
 * ERR_BUG when the guideline is not in force.
 */
enum err duty_open(struct work *w, const struct duty *d) MUST_USE;

/* Likewise one that whoever holds `strand` of the case owes. */
enum err duty_open_held(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, int64_t casefile, int64_t strand, day event) MUST_USE;

/*
 * Somebody else must answer first (waits), or the ball is back. The clock runs
 * on.
 */
enum err duty_wait(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, bool waits) MUST_USE;

/* Likewise, every open duty of a guideline on a strand. */
enum err duty_wait_strand(struct work *w, enum guideline g, int64_t strand,
    bool waits) MUST_USE;

/* Due on another day from now on; a duty that is not open stays as it is. */
enum err duty_move(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, day due) MUST_USE;

/*
 * Likewise, as its guideline had it when the duty was opened, from that day 0
 * on: a guideline that was changed since does not touch it.
 */
enum err duty_move_event(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, day event) MUST_USE;

/* Fulfilled by w->actor; a duty that is not open stays as it is. */
enum err duty_end(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence) MUST_USE;

/* Ends every open duty of a guideline on a strand. */
enum err duty_end_strand(struct work *w, enum guideline g,
    int64_t strand) MUST_USE;

/* Ends every open duty of a guideline on a subject, whatever its occurrence. */
enum err duty_end_subject(struct work *w, enum guideline g, int64_t subject)
    MUST_USE;

/*
 * What was owed of a day that was wrong: it is over, done or not, and can be
 * opened again of the right one. Only of what occurs less than 1,000 times.
 */
enum err duty_forget(struct work *w, enum guideline g, int64_t subject)
    MUST_USE;

/*
 * Holds code and table together, both ways: every guideline of sql/words is in
 * force, and every row that opens duties is known here. ERR_CONFLICT names the
 * first that is not (start-up and --check).
 */
enum err duty_check(struct work *w, void *unused) MUST_USE;

#endif
