/* Two meetings that are one: one goes into the other. */
#ifndef PLAN_MEETING_FOLD_H
#define PLAN_MEETING_FOLD_H

#include "plan/meeting.h"

/* As much as the agenda of a meeting has room for, in characters. */
enum { MEETING_AGENDA_MOST = 4000 };

/*
 * Whether two who are called in are one person: by her address, or by her name
 * where one of the two has none. No text is NULL.
 */
bool meeting_is_same(const char *name, const char *mail,
    const char *other_name, const char *other_mail);

/* Whether the meeting may go into another, or another into it. */
bool meeting_folds(const struct work *w, const struct sql_meeting_find *m);

/* What a meeting has that another lacks, as it will be. */
struct meeting_fold {
	const char *agenda;		/* of both, no line twice */
	const struct sql_meeting_people *more[MEETING_PEOPLE_MOST];
	size_t n;			/* who are to come too */
	bool fits;			/* there is room for all of it */
};

/*
 * What `kept` becomes when `dropped` goes into it. Who comes for a service that
 * may know no more is not taken along.
 */
enum err meeting_fold_of(struct work *w, const struct sql_meeting_find *kept,
    const struct sql_meeting_find *dropped, struct meeting_fold *f_r) MUST_USE;

/*
 * Does it: those who are missing and the rest of the agenda go into `kept`, an
 * interpreter too where it had none, and `dropped` is called off by `by` as any
 * meeting is. Who is new in `kept` is called in by whoever has it, afterwards.
 * ERR_CONFLICT when one of them is over or called by others, they are one, or
 * it does not fit. The caller has locked both.
 */
enum err meeting_fold(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_meeting_find *kept,
    const struct sql_meeting_find *dropped,
    const struct meeting_caller *by) MUST_USE;

#endif
