/* Jobs that need nothing but the database, and how each job went last. */
#ifndef DESK_JOBS_H
#define DESK_JOBS_H

#include "base/job.h"

#include "words.h"

#include <stdbool.h>

/*
 * Opens what the calendar owes: the system owner's weekly list (R25), and once
 * a year the round through all cases (desk/round.h); of who will leave
 * (cover/departure.h). Reminds of what is owed (notify/remind.h).
 */
job_fn job_duties;

/*
 * Deletes sessions, login delays, form keys, alerts and drafts that nobody
 * needs any more: drafts after session.draft_days, and those of people who are
 * gone. What coordinators carry it counts a unit at a time.
 */
job_fn job_housekeeping;

/*
 * A run of a job began at `began`, and ended now: `outcome` is what it returned
 * (ERR_CONFLICT: it refused to do it), `note` its figures or why it failed,
 * shown to operations, so no personal data; what is over 400 bytes is cut. What
 * it left of a transaction is rolled back first, and a database that it lost is
 * found again. Operations are told when it needs them.
 */
enum err jobs_begin(struct work *w, enum job job, instant began) MUST_USE;
enum err jobs_end(struct work *w, enum job job, enum err outcome,
    const char *note) MUST_USE;

/*
 * A lease instead of a lock: GET_LOCK is local to a node, and a killed job must
 * give way. *got_r is false while another owner's lease is good.
 */
enum err lease_take(struct work *w, const char *name, const char *owner,
    int minutes, bool *got_r) MUST_USE;

/* Whether nobody has it now; nothing is taken. */
enum err lease_is_free(struct work *w, const char *name, bool *free_r)
    MUST_USE;

/* The next may begin at once. */
enum err lease_release(struct work *w, const char *name, const char *owner)
    MUST_USE;

#endif
