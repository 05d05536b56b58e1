/* What the files of the machine that changes holders share (strand.h). */
#ifndef COVER_STRAND_PARTS_H
#define COVER_STRAND_PARTS_H

#include "cover/strand.h"

/* ERR_CONFLICT: a strand in its state allows no `what`. */
enum err strand_wrong_state(struct work *w, const struct strand *s,
    const char *what) MUST_USE;

/*
 * Who really holds an imported case was asked of a unit's leader; given away or
 * accepted, it is answered, and no longer hers to see.
 */
enum err strand_end_notes(struct work *w, const struct strand *s) MUST_USE;

/*
 * What is owed of the plan, and of a closing that was begun, waits while nobody
 * has the case who could do it, or goes on.
 */
enum err strand_held_waits(struct work *w, const struct strand *s,
    bool waits) MUST_USE;

/*
 * A unit receives the strand on that day: it lies there, and waits.
 * ERR_CONFLICT when the unit is no more.
 */
enum err strand_received(struct work *w, int64_t strand, int64_t unit,
    day received) MUST_USE;

/* Whoever has left owes the family no more of her beginning with them. */
enum err strand_end_owed(struct work *w, const struct strand *s) MUST_USE;

#endif
