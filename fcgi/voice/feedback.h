/*
 * What families say of a coordinator, a leader or how it works, and who is to
 * answer them (R23c, A110-112, A266; docs/decisions/0035).
 */
#ifndef VOICE_FEEDBACK_H
#define VOICE_FEEDBACK_H

#include "base/job.h"
#include "words.h"

#include <stdint.h>

/* Who is to answer: the leader of a unit, the office or the system owner. */
struct feedback_seat {
	enum seat_kind kind;
	int64_t unit;			/* of a leader; else 0 */
};

/* One that somebody is to answer, as the dispatcher found it. */
struct feedback {
	int64_t id;
	enum feedback_about about;
	int64_t unit;			/* where the coordinator works; 0: not
					 * told */
	int64_t casefile, coordinator;	/* 0: not known */
	int64_t below;			/* about a leader: of which unit */
	int64_t times;			/* how often it was handed on */
	struct feedback_seat seat;
	instant received;
};

/*
 * Sets f->seat and f->below by f->about, unit (where the coordinator works; 0:
 * not told), coordinator, casefile and received: her leader is to hear it; of a
 * leader the next above; of how it works, and where nobody is above, the system
 * owner.
 */
enum err feedback_find_seat(struct work *w, struct feedback *f) MUST_USE;

/*
 * The unit whose leader is the nearest to `unit`, itself or above, and can open
 * it; 0: there is none. Never one whom f->coordinator leads, or who leads
 * f->below or led it when it was said, nor one from whom the case is kept.
 */
enum err feedback_leader(struct work *w, const struct feedback *f,
    int64_t unit, int64_t *unit_r) MUST_USE;

/*
 * Whether it is known whom it is about, if anybody; of a leader nobody ever
 * finds that out.
 */
bool feedback_is_known(enum feedback_about about, int64_t coordinator);

/* What asks a seat for an answer. */
enum guideline feedback_guideline(enum seat_kind seat);

/*
 * A duty for the seat, whose clock runs from the day it was received, and one
 * alert a day for each who sits there; never for whom it is about.
 */
enum err feedback_owe(struct work *w, const struct feedback *f) MUST_USE;

/* The alert alone: for each who sits there, once a day. */
enum err feedback_tell(struct work *w, const struct feedback *f) MUST_USE;

/* For one of them alone, of what waits in the seat of that unit (0: none). */
enum err feedback_tell_one(struct work *w, int64_t employee, int64_t unit)
    MUST_USE;

/* Operations hear, once a day, that something is held back. */
enum err feedback_tell_held(struct work *w) MUST_USE;

/* The office owes to contact who has asked for it (R81), and hears of it. */
enum err feedback_owe_contact(struct work *w, int64_t inquiry,
    instant received) MUST_USE;

/*
 * Job `feedback`: finds for everything that was received who is to answer, a
 * hundred in a transaction. What came without a card goes on until a seat has
 * FEEDBACK_A_DAY of one day; the rest is held back until operations let it
 * through, so that nobody can drown a leader (R83). What nobody can open any
 * more, for who could has left or the case is kept from her, goes on to the
 * next above with the deadline it had; who comes to a seat is told what waits.
 */
enum { FEEDBACK_A_DAY = 20 };
job_fn job_feedback;

/* The part of it that follows people: how many went on, and how many nobody can
 * open. */
enum err feedback_follow_people(struct work *w, uint64_t *moved_r,
    uint64_t *unheard_r) MUST_USE;

/* What w->actor did about it, and with whom (0: nobody); in her own words. */
enum err feedback_did(struct work *w, const struct feedback *f,
    enum feedback_step kind, int64_t with, const char *text) MUST_USE;

/*
 * Shows the coordinator `with` what was said, as it is or in the leader's own
 * words, and tells her that there is something to read.
 */
enum err feedback_share(struct work *w, const struct feedback *f, int64_t with,
    bool as_is, const char *text) MUST_USE;

/*
 * Somebody else is to answer: the leader above, the system owner, or, as a
 * complaint, the office, with its original date. ERR_CONFLICT when it is theirs
 * already, or nobody is above.
 */
enum err feedback_pass_on(struct work *w, const struct feedback *f,
    enum feedback_step to, const char *text) MUST_USE;

/* Answered; the duty ends. ERR_CONFLICT when it is closed already. */
enum err feedback_close(struct work *w, const struct feedback *f,
    enum feedback_outcome outcome, const char *text) MUST_USE;

#endif
