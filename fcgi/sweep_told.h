/* How a job went, and how that is told: at a terminal, in the log, as kept. */
#ifndef SWEEP_TOLD_H
#define SWEEP_TOLD_H

#include "base/pace.h"
#include "base/work.h"

#include "words.h"

#include <stdbool.h>

/* How a job went; the worst of all of them is the program's exit status. */
enum went {
	WENT_DONE, WENT_SKIPPED, WENT_STOPPED, WENT_REFUSED, WENT_FAILED,
	WENT__MAX
};

/* Its name, as in the settings and the log; static. */
const char *told_name(enum job job);

/* What comes of a job that ended with `e`, at its own pace. */
enum went told_went(enum err e, const struct pace *pace);

/* The exit status that says so; 0 to 4. */
int told_status(enum went how);

/*
 * Takes back what was tried, and says on standard output what would have been
 * done, statement by statement, for whoever tries it at a terminal.
 */
void told_tried(struct work *w, enum job job, enum went how, const char *note);

/* A line of the log; `note` is what is wrong unless `e` is ERR_OK. */
void told_log(enum job job, enum went how, enum err e, const char *note);

/* What is kept of it: `note`, or why it did not come so far; w->mem has it. */
const char *told_note(struct work *w, enum went how, const char *note);

/* The last line on standard output: how many went how. */
void told_summary(const unsigned count[WENT__MAX], int64_t took_us,
    bool dry_run, int status);

#endif
