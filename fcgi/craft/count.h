/* What there was at the end of each day is counted once, and kept. */
#ifndef CRAFT_COUNT_H
#define CRAFT_COUNT_H

#include "base/job.h"

/*
 * The sweep's job `figures` (B54-B60): counts today, if that was not done in
 * the last hour; once more a day each of the last fourteen days, of which
 * something may have been told late; and of the days before, back to the first
 * decision, as many as a run has time for, the last of each month first. After
 * a list was brought along all of them are counted again. A year of days is
 * counted in one reading of all cases; to keep a day is one transaction, and
 * one unit of work. `own` is not used.
 */
job_fn count_run;

#endif
