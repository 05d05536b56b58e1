/* How much there is to coordinate in each case (A276). */
#ifndef CRAFT_SCOPE_H
#define CRAFT_SCOPE_H

#include "base/job.h"

/*
 * The sweep's job `scope`: counts once a day, for each coordinator that
 * somebody has, the services around the family, the measures of the plan and
 * the meetings of a year. Two thousand cases are one statement and one unit of
 * work; what is left of a day the next run goes on with. `own` is not used.
 */
job_fn scope_run;

#endif
