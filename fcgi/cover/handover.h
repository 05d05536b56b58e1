/* A change of who has a case, and what is owed of it (R28). */
#ifndef COVER_HANDOVER_H
#define COVER_HANDOVER_H

#include "cover/strand.h"

/*
 * Who had the strand has left: the leader of its unit owes to tell the family
 * within two working days. Within the caller's transaction, as all of these.
 */
enum err handover_begin(struct work *w, const struct strand *s) MUST_USE;

/*
 * `employee` has said yes to a strand. When somebody had it before, she owes
 * that the family knows, that consents are gone through and that partners are
 * told; what the leader owed is in it.
 */
enum err handover_take(struct work *w, const struct strand *s,
    int64_t employee) MUST_USE;

struct sql_handover_of_strand;

/* The newest change of a strand. ERR_NOT_FOUND: nobody had it before. */
enum err handover_find(struct work *w, int64_t strand,
    struct sql_handover_of_strand **h_r) MUST_USE;

/* What was done of it, each DAY_NONE: not yet, or noted before. */
struct handover_done {
	day informed, consents, partners;
	enum informed_how how;		/* with informed */
};

/* Notes what was done of a change, and ends what is owed when that was all. */
enum err handover_record(struct work *w,
    const struct sql_handover_of_strand *h,
    const struct handover_done *done) MUST_USE;

#endif
