/* The yearly round through all cases (docs/decisions/0028). */
#ifndef DESK_ROUND_H
#define DESK_ROUND_H

#include "base/work.h"

#include <stdint.h>

/* What a run of the round did. */
struct round_done { uint64_t asked, ended; };

/*
 * From the first of October: everybody who holds a case that she has said yes
 * to is asked once a year to go through hers, a hundred in a transaction and
 * two thousand in a run at most; the next run goes on where this one stopped.
 * Who has nothing left to say anything of owes nothing: her duty ends. Counts
 * in *done_r what was committed.
 */
enum err round_run(struct work *w, struct round_done *done_r) MUST_USE;

#endif
