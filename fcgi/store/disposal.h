/* Throws away the cases that somebody has said may be (R49). */
#ifndef STORE_DISPOSAL_H
#define STORE_DISPOSAL_H

#include "base/work.h"

#include <stddef.h>

/* So long whoever said so, or anybody of the office, can take it back. */
enum { DISPOSAL_REGRET_DAYS = 30 };

/*
 * Removes every case whose disposal was approved thirty days ago or more and
 * has not been stopped, each in a transaction of its own; *n_r of them. A case
 * that has come to life since, or is restricted (R51), stays. What is said of
 * it afterwards is its number, on what basis it went, who said so and when. No
 * transaction may be open. ERR_BUG when a row that is not known here names the
 * case: then all of it stays.
 */
enum err disposal_run(struct work *w, size_t *n_r) MUST_USE;

#endif
