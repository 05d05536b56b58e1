/* What those held who cannot log in any more (R24, R93). */
#ifndef COVER_LEAVER_H
#define COVER_LEAVER_H

#include "base/job.h"

/*
 * The sweep's job `leavers`, after `directory`: everything that somebody whose
 * account is disabled, expired or gone holds goes to the next in the chain,
 * and what they are asked to take is theirs no longer; one transaction, and one
 * unit of work, for each of them. The chain is their substitute, who leads the
 * unit, who leads above it, the system owner; of what no unit has yet, the
 * office and then the system owner; and last whom she chose, or whom the
 * settings name (cover/chain.h). Whoever comes back gets nothing back by
 * itself, but the leader is told that she has; and when who was chosen to be
 * the last has left, the system owner and operations are told.
 * `own` is not used. ERR_CONFLICT, and all else done, when nobody is left to
 * take some of it.
 */
job_fn leavers_run;

#endif
