/* Meetings for a log and for a plan, as a template reads them side by side. */
#ifndef PLAN_MEETING_ALIKE_H
#define PLAN_MEETING_ALIKE_H

#include "base/err.h"

struct node;
struct request;
struct sql_meetings_coming;

/*
 * What a family would meet to do twice (R58): meetings that look alike lie no
 * more than that many days apart. The page says so.
 */
enum { MEETING_ALIKE_DAYS = 21 };

/* Sets of one meeting to come: id, kind, met, hours, place. */
void meeting_view_coming(struct request *rq, struct node *row,
    const struct sql_meetings_coming *m);

/*
 * Sets Meetings.log and Meetings.plan: the meetings to come of the path's case
 * that are called for the log and for the plan (id, kind, met, hours, place),
 * and Alike: pairs of one of each that look alike (first, second: as those;
 * same_kind; days, same: how many are called in to both, of: to the smaller
 * one). They do when they are at most MEETING_ALIKE_DAYS apart, and are of the
 * same kind or half of those who come to the smaller one come to both.
 */
enum err meeting_view_alike(struct request *rq) MUST_USE;

#endif
