/* What the calendar owes of consents, found by the night. */
#include "plan/consent.h"

#include "base/pace.h"
#include "desk/duty.h"
#include "rules/calendar.h"
#include "rules/consent.h"
#include "store/db.h"

#include "sql_consent_due.h"

enum {
	AT_ONCE = 200, LATE_DAYS = 60,
	CHILD_LATE_DAYS = 730	/* as of an imported case */
};

/* A consent at whatever age; the right to a coordinator for children. */
static const struct consent_birthday ends = { 0, CONSENT_END_DAYS },
	grown = { CALENDAR_OF_AGE, 180 };

static enum err
renew_some(struct work *w, const struct consent_birthday *at, size_t *n_r)
{
	struct sql_consents_ending *c;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_consents_ending(w, w->today - LATE_DAYS,
	    w->today + at->days, AT_ONCE, &c, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if ((e = duty_open_held(w, GUIDELINE_RENEW_CONSENT, c[i].id, 0,
		    c[i].casefile, c[i].strand, c[i].until)) != ERR_OK)
			return e;
	return db_commit(w);
}

static enum err
birthdays_some(struct work *w, const struct consent_birthday *at, size_t *n_r)
{
	struct sql_birthdays_coming *b;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_birthdays_coming(w, w->today, w->today + at->days,
	    at->age, AT_ONCE, &b, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if ((e = duty_open_held(w, GUIDELINE_PREPARE_BIRTHDAY,
		    b[i].casefile, at->age, b[i].casefile, b[i].strand,
		    calendar_birthday(b[i].birth, at->age))) != ERR_OK)
			return e;
	return db_commit(w);
}

/*
 * The right to a coordinator for children ends at 18; what comes after is to be
 * clear before (R46).
 */
static enum err
children_some(struct work *w, const struct consent_birthday *at,
    size_t *n_r)
{
	struct sql_child_coordinators_ending *c;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_child_coordinators_ending(w, w->today - CHILD_LATE_DAYS,
	    w->today + at->days, AT_ONCE, &c, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if ((e = duty_open_held(w,
		    GUIDELINE_CHILD_COORDINATOR_UNTIL_18, c[i].strand, 0,
		    c[i].casefile, c[i].strand, calendar_birthday(c[i].birth,
		    at->age))) != ERR_OK)
			return e;
	return db_commit(w);
}

/* As many as there are, some in a transaction. */
static enum err
all_of(struct work *w, const char *what, const struct consent_birthday *at,
    enum err (*some)(struct work *, const struct consent_birthday *, size_t *),
    size_t *due_r)
{
	size_t n = AT_ONCE;
	enum err e;

	for (size_t i = 0; n == AT_ONCE && pace_next(w, what, i, 0); i++) {
		if ((e = some(w, at, &n)) != ERR_OK)
			return e;
		*due_r += n;
	}
	return ERR_OK;
}

enum err
consents_run(struct work *w, size_t *due_r)
{
	enum err e;

	*due_r = 0;
	if ((e = all_of(w, "consents", &ends, renew_some, due_r)) != ERR_OK ||
	    (e = all_of(w, "children", &grown, children_some, due_r)) != ERR_OK)
		return e;
	for (int a = 0; a < CONSENT_BIRTHDAYS && e == ERR_OK; a++)
		e = all_of(w, "birthdays", &consent_birthdays[a],
		    birthdays_some, due_r);
	return e;
}
