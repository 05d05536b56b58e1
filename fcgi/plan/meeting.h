/* Meetings around a family: when, who is called in, and what came of them. */
#ifndef PLAN_MEETING_H
#define PLAN_MEETING_H

#include "base/work.h"
#include "words.h"

#include "sql_meeting.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* More than any room holds. */
enum { MEETING_PEOPLE_MOST = 60 };

/* What is written of one; no text is NULL. */
struct meeting {
	enum meeting_kind kind;
	const char *caller;	/* "": whoever has the case (A164); else who
				 * calls it (A165) */
	day met;
	int begins, ends;	/* minutes after midnight */
	const char *place, *chair, *agenda;
	const char *interpreter;	/* into which language; "": none */
};

/*
 * One more; that it is held, and an interpreter ordered, is owed by who has
 * `strand` (R92). ERR_CONFLICT for no strand.
 */
enum err meeting_add(struct work *w, int64_t casefile, int64_t strand,
    const struct meeting *m, int64_t *id_r) MUST_USE;

/*
 * As it is by now. Who was called in must be told again when the time or the
 * place is another. ERR_CONFLICT when it was held or cancelled. The caller has
 * locked the meeting.
 */
enum err meeting_change(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_meeting_find *was, const struct meeting *m) MUST_USE;

/* An interpreter is ordered. The caller has locked the meeting. */
enum err meeting_interpreter_ordered(struct work *w,
    const struct sql_meeting_find *m) MUST_USE;

/*
 * What was said, and by id which `n` of those called in were there. It is held
 * with that, and owed no more. ERR_CONFLICT when it was cancelled, ERR_INPUT
 * for somebody who was not called in. The caller has locked the meeting.
 */
enum err meeting_held(struct work *w, const struct sql_meeting_find *m,
    const char *minutes, const int64_t *present, size_t n) MUST_USE;

/* Neither that it is held nor an interpreter is owed any more. */
enum err meeting_owes_no_more(struct work *w,
    const struct sql_meeting_find *m) MUST_USE;

/* Whether it is still to come, and things can be changed. */
bool meeting_is_planned(const struct sql_meeting_find *m);

/* Whether it has begun, by the clock on the wall. */
bool meeting_has_begun(const struct work *w,
    const struct sql_meeting_find *m);

/* Whether people are called in to it: it is ours, and not over. */
bool meeting_calls_in(const struct work *w, const struct sql_meeting_find *m);

/* Whether somebody does not know yet when and where it is. */
bool meeting_is_untold(const struct sql_meeting_find *m,
    const struct sql_meeting_people *p);

/* What whoever is called in is told. */
enum meeting_news {
	MEETING_CALLED, MEETING_MOVED,
	MEETING_CANCELLED,		/* from here on: she need not come */
	MEETING_CANCELLED_MOVED,	/* and it had been moved meanwhile */
	MEETING_LEFT_OUT,		/* the others meet */
	MEETING_NEWS__MAX
};

/* Who calls in, where letters come from, and what they say in one language. */
struct meeting_caller {
	const char *name, *mail, *phone;
	const char *sender;	/* the address e-mails are sent from; "": none
				 * are sent */
	enum language language;
	const char *summary, *description;	/* in calendars */
	const char *ask;			/* whom to ask about it */
	const char *subject[MEETING_NEWS__MAX], *body[MEETING_NEWS__MAX];
};

/*
 * Calls in by e-mail whoever has an address and does not know yet when and
 * where it is. ERR_CONFLICT when it is over, or others call. The caller has
 * locked the meeting.
 */
enum err meeting_call(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by) MUST_USE;

/*
 * It is not held; whoever was called in by e-mail is told so. ERR_CONFLICT as
 * above. The caller has locked the meeting.
 */
enum err meeting_cancel(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by) MUST_USE;

/*
 * Somebody is called in no more, and told so when it was by e-mail.
 * ERR_CONFLICT as above, ERR_NOT_FOUND for nobody. The caller has locked the
 * meeting.
 */
enum err meeting_leave_out(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by, int64_t person) MUST_USE;

/* The meeting for whoever calls it, for her own calendar. In w->mem. */
const char *meeting_calendar(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by);

#endif
