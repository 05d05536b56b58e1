/* A page has something printed, says how far it has come, and hands it out. */
#ifndef INTAKE_LETTERS_H
#define INTAKE_LETTERS_H

#include "base/clock.h"
#include "base/err.h"
#include "words.h"

#include <stdint.h>

struct node;
struct request;
struct work;

/*
 * Of what: the strand, the feedback, the meeting or that somebody was at a
 * course; the others are 0.
 */
struct letter_of {
	enum letter_kind kind;
	int64_t strand, feedback, meeting, attendance;
	day dated;		/* which day it tells of; 0: of none */
};

/*
 * Freezes `template` in language `l` with the values below `top`, for
 * holdfast-letter to print. It is there for an hour, for this user alone. The
 * caller has asked whether she may. ERR_UNAVAILABLE when twenty of hers wait to
 * be made; else errors are the database's, and ERR_BUG of a template.
 */
enum err letter_order(struct request *rq, const struct letter_of *of,
    enum language l, struct node *top, const char *template) MUST_USE;

/*
 * The same of what somebody attended, but nothing is ordered when the very same
 * is there already or is being made. The caller holds its row, so that two at
 * once order one.
 */
enum err letter_order_once(struct request *rq, const struct letter_of *of,
    enum language l, struct node *top, const char *template) MUST_USE;

/*
 * Sets Letter.state, late (for a minute), language and dated of what this user
 * last had printed of it; nothing when that was never, or is gone, or is a card
 * whose code ended.
 */
enum err letter_view(struct request *rq, const struct letter_of *of) MUST_USE;

/*
 * The response is the PDF, under a name that tells nobody of whom it is:
 * `name` is constant. ERR_NOT_FOUND as long as it is not made.
 */
enum err letter_send(struct request *rq, const struct letter_of *of,
    const char *name) MUST_USE;

/* The same of the letter with that id, which the caller has found. */
enum err letter_send_of(struct request *rq, int64_t id, const char *name)
    MUST_USE;

/*
 * The PDF itself, which lives in w->mem. ERR_NOT_FOUND as long as it is not
 * made.
 */
enum err letter_bytes(struct work *w, int64_t id,
    const unsigned char **bytes_r, size_t *length_r) MUST_USE;

#endif
