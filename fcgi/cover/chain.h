/* Who has what somebody had who can see to it no more: the chain (R24, R93). */
#ifndef COVER_CHAIN_H
#define COVER_CHAIN_H

#include "base/work.h"

#include <stdint.h>

/* In the order in which they are asked. */
enum chain_as {
	CHAIN_NOBODY,
	CHAIN_SUBSTITUTE,
	CHAIN_LEADER,		/* of the unit itself */
	CHAIN_ABOVE,		/* of the nearest above that has one */
	CHAIN_OFFICE,		/* of what no unit has yet */
	CHAIN_OWNER,		/* the system owner */
	CHAIN_LAST,		/* whom she chose, or whom the settings name */
	CHAIN__MAX
};

struct chain_end {
	int64_t employee;	/* 0: CHAIN_NOBODY */
	enum chain_as as;
	int64_t unit;		/* LEADER, ABOVE: of which; else 0 */
};

/* As a unit: one that nobody leads, nor any above it. */
enum { CHAIN_UNLED = -1 };

/* The rows of the chain's statements, each asked once for all units. */
struct chain_rows;

struct chain_question {
	int64_t gone;		/* who is passed over, as one who cannot log in
				 * any more; 0: nobody */
	int64_t unit;		/* 0: no unit has it yet; CHAIN_UNLED */
	int64_t casefile;	/* passed over is from whom it is kept; 0: no
				 * case in particular */
	const char *last;	/* user name in the settings; NULL: nobody */
	struct chain_rows *all;	/* NULL: asked for this unit alone; else the
				 * casefile is 0 */
};

/* Empty; they live in the request. */
struct chain_rows *chain_rows_new(struct mem *mem);

/*
 * Of the leader, those above and the system owner, or of the office and the
 * system owner, the nearest who is not away with a substitute, nor for `here`
 * days or more, 0 .. 7; 0: also one who is.
 */
enum err chain_present(struct work *w, const struct chain_question *q,
    int here, struct chain_end *end_r) MUST_USE;

/*
 * Likewise, somebody who is away for a week or more, or has a substitute, only
 * when all of them are.
 */
enum err chain_answers(struct work *w, const struct chain_question *q,
    struct chain_end *end_r) MUST_USE;

/*
 * Who has what q->gone had, from the first of the chain to the last of all; of
 * whom a case is kept from somebody all the same when all others are gone: no
 * case may be without.
 */
enum err chain_next(struct work *w, const struct chain_question *q,
    struct chain_end *end_r) MUST_USE;

#endif
