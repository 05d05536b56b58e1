/* Reminders of duties, to who owes them and to who stands above (domain 9). */
#ifndef NOTIFY_REMIND_H
#define NOTIFY_REMIND_H

#include "base/job.h"

#include <stdint.h>

/*
 * Notes for each open duty whose reminder falls on today, or on a day that was
 * missed since the last run, that who sits in its seat is to hear of it: the
 * latest one, of a day that has come. Whoever is away is not told, but who
 * stands in for her. A duty that waits for somebody else is left alone. Done
 * in pieces, each of them settled: a run that is cut off goes on where it was.
 * *told_r is how many alerts were asked for.
 */
enum err remind_run(struct work *w, uint64_t *told_r) MUST_USE;

#endif
