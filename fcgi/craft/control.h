/* What is found in the log of looks, a day at a time (docs/decisions/0063). */
#ifndef CRAFT_CONTROL_H
#define CRAFT_CONTROL_H

#include "base/job.h"

/*
 * The sweep's job `looks` (R72): goes through the looks of each day that is
 * over, in order and once, and writes down what somebody is to control: looks
 * that nobody's task gave, out of hours, many in short time, of the same last
 * name. The first run begins with the month before. A day is one transaction
 * and one unit of work. ERR_INPUT when looks.day_begins is not before
 * looks.day_ends, or that is no hour. `own` is not used.
 */
job_fn control_run;

#endif
