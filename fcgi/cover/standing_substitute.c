/* One row in force for each, which fills every absence that has nobody. */
#include "cover/standing_substitute.h"

#include "desk/duty.h"
#include "notify/alert.h"

#include "sql_absence.h"
#include "sql_stand_in.h"

/* "Ca. 25-30 saker" is a full post (B88): from the lower of them on. */
enum { FULL_POST_CASES = 25 };

static enum err
tell(struct work *w, int64_t who, int64_t employee)
{
	return alert_others(w, &(struct alert){ .employee = who,
	    .kind = ALERT_KIND_STANDING_TOLD, .subject = employee,
	    .step = w->now, .n = 1, .due = DAY_NONE });
}

static enum err
replace(struct work *w, int64_t employee, int64_t substitute)
{
	uint64_t n;
	enum err e;

	if ((e = sql_standing_end(w, w->now, employee, &n)) != ERR_OK ||
	    substitute == 0)
		return e;
	if ((e = sql_standing_add(w, employee, substitute, w->now, w->actor,
	    &n)) != ERR_OK || (e = tell(w, employee, employee)) != ERR_OK ||
	    (e = tell(w, substitute, employee)) != ERR_OK)
		return e;
	return duty_end_subject(w, GUIDELINE_NAME_SUBSTITUTE, employee);
}

enum err
standing_substitute_set(struct work *w, int64_t employee, int64_t substitute,
    bool *fits_r)
{
	struct sql_absence_alone *alone;
	struct sql_standing_now *now;
	struct sql_absence_may *may;
	enum err e;

	*fits_r = true;
	if ((e = sql_absence_alone(w, employee, &alone)) != ERR_OK ||
	    (e = sql_standing_now(w, employee, &now)) != ERR_OK)
		return e;
	if (now != NULL && now->substitute == substitute)
		return ERR_OK;
	if (substitute == 0)
		return replace(w, employee, 0);
	if ((e = sql_absence_may(w, employee, substitute, &may)) != ERR_OK)
		return e;
	*fits_r = may != NULL;
	return *fits_r ? replace(w, employee, substitute) : ERR_OK;
}

static enum err
ask(struct work *w)
{
	struct sql_standing_missing *m;
	size_t n;
	enum err e;

	if ((e = sql_standing_missing(w, FULL_POST_CASES, &m, &n)) != ERR_OK)
		return e;
	/* Of one who is asked for again, it is another time. */
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = duty_open(w, &(struct duty){
		    .guideline = GUIDELINE_NAME_SUBSTITUTE,
		    .subject = m[i].employee, .occurrence = w->now,
		    .seat = SEAT_KIND_LEADER, .seat_ref = m[i].unit,
		    .event = w->today });
	return e;
}

enum err
standing_substitutes_run(struct work *w)
{
	struct sql_standing_settled *s;
	uint64_t ended;
	size_t n;
	enum err e;

	if ((e = sql_standing_ends(w, w->now, &ended)) != ERR_OK ||
	    (e = sql_standing_settled(w, FULL_POST_CASES, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = duty_end(w, GUIDELINE_NAME_SUBSTITUTE, s[i].subject,
		    s[i].occurrence)) != ERR_OK)
			return e;
	return ask(w);
}
