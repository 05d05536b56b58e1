/* A complaint, from the day it comes to what was done of it (R21-R23b). */
#ifndef INTAKE_COMPLAINT_H
#define INTAKE_COMPLAINT_H

#include "base/work.h"
#include "words.h"

#include "sql_complaint.h"

#include <stdbool.h>
#include <stdint.h>

/* As it came in; texts are "" when there is none. */
struct new_complaint {
	int64_t casefile, strand;
	enum complaint_about about;
	int64_t decision;	/* one that was sent; 0: none that is here */
	day received, sent;	/* sent is not after received */
	enum letter_way came_way;
	enum complaint_time timing;
	enum applicant sender;
	const char *sender_name;
	const char *address;	/* never one that is blocked (R73) */
	enum language language;	/* nb or nn: of what we write to them */
	const char *text;
	enum deferred deferred;
	const char *deferred_why;
	int64_t worker;
	const char *worker_why;	/* why it is somebody who decided */
};

/*
 * Receives it (R22), in time or not: the office owes to look at it anew, from
 * the day it came (R23). The duty is the case's and not the strand's: it
 * outlives a strand that is refused, and only the office is told. The
 * casefile's row is locked.
 */
enum err complaint_register(struct work *w, const struct new_complaint *c,
    int64_t *id_r) MUST_USE;

/* Whether that is the next it can become. */
bool complaint_may_become(const struct sql_complaint_find *c,
    enum complaint_state to);

/*
 * Whether `who` wrote or approved the decision it is about, so that it should
 * be another who looks at it anew (R23).
 */
bool complaint_was_decided_by(const struct sql_complaint_find *c, int64_t who);

/*
 * Whether somebody, here or at Statsforvalteren, has found all or a part of it
 * right, of a decision that is here: that is to be changed.
 */
bool complaint_changes(const struct sql_complaint_find *c);

/* Its sender has it in writing that it came, on that day. */
enum err complaint_received(struct work *w, int64_t id, day sent) MUST_USE;

/*
 * w->actor has it from now on, and why it is she, if she decided; it changes
 * nothing when she has it, for that reason.
 */
enum err complaint_take(struct work *w, const struct sql_complaint_find *c,
    const char *why) MUST_USE;

/* Whether what was decided waits (R23b); the same again changes nothing. */
enum err complaint_defer(struct work *w, const struct sql_complaint_find *c,
    enum deferred deferred, const char *why) MUST_USE;

/*
 * How the municipality sees it now (R23). Upheld, nothing is owed any more.
 * Until it has gone on, or its sender has it in writing that it is rejected, it
 * may be seen anew. ERR_CONFLICT when it has, or is upheld.
 */
enum err complaint_reassess(struct work *w, const struct sql_complaint_find *c,
    enum complaint_outcome outcome, const char *reasons) MUST_USE;

/* Whether it is rejected, and its sender does not have that in writing yet. */
bool complaint_may_be_rejected(const struct sql_complaint_find *c);

/*
 * Its sender has it in writing that it is rejected, sent on that day: it is
 * over, and nothing is owed any more. ERR_CONFLICT unless it may be.
 */
enum err complaint_reject(struct work *w, const struct sql_complaint_find *c,
    day sent) MUST_USE;

/*
 * It has gone on to Statsforvalteren, on that day: nothing is owed any more.
 * ERR_CONFLICT when it does not stand, not even partly, or has gone before.
 */
enum err complaint_forward(struct work *w, const struct sql_complaint_find *c,
    day sent) MUST_USE;

/* Statsforvalteren has decided. ERR_CONFLICT when it is not theirs. */
enum err complaint_rule(struct work *w, const struct sql_complaint_find *c,
    enum complaint_ruling ruling, day on, const char *text) MUST_USE;

/*
 * What came of it is done: it is over. ERR_CONFLICT unless Statsforvalteren has
 * decided, or the municipality has upheld it.
 */
enum err complaint_follow(struct work *w, const struct sql_complaint_find *c,
    const char *text) MUST_USE;

#endif
