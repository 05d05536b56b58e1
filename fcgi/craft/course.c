/* A course is never fuller than it has seats, and nobody is passed over. */
#include "craft/course.h"

#include "notify/alert.h"
#include "store/db.h"

enum err
course_make(struct work *w, const struct course *c, int64_t *id_r)
{
	struct sql_course_add *row;
	enum err e;

	if ((e = sql_course_add(w, c->kind, c->title, c->held, c->begins,
	    c->ends, c->place, c->seats, c->sign_up_by, c->body, w->now,
	    w->actor, &row)) == ERR_OK)
		*id_r = row->id;
	return e;
}

/* The course as it stands now that nobody else can change who has a place. */
static enum err
hold(struct work *w, int64_t course, int64_t employee,
    struct sql_course_find **c_r)
{
	uint64_t n;
	enum err e;

	if ((e = sql_course_hold(w, course, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_NOT_FOUND, "no such course");
	return sql_course_find(w, course, employee, c_r);
}

/* The alert of a place: told once of each sign-up. */
static enum err
tell(struct work *w, int64_t employee, enum alert_kind kind,
    const struct sql_course_find *c, int64_t sign_up)
{
	return alert_others(w, &(struct alert){ .employee = employee,
	    .kind = kind, .subject = c->id, .step = sign_up, .n = 1,
	    .due = c->held });
}

/* As long as there is a place, who has waited longest gets it. */
static enum err
move_up(struct work *w, const struct sql_course_find *c, int64_t taken)
{
	struct sql_sign_up_first *first;
	uint64_t n;
	enum err e;

	for (; taken < c->seats; taken++) {
		if ((e = sql_sign_up_first(w, c->id, &first)) != ERR_OK ||
		    first == NULL)
			return e;
		if ((e = sql_sign_up_place(w, w->now, first->id, &n)) !=
		    ERR_OK || (e = tell(w, first->employee,
		    ALERT_KIND_COURSE_PLACE, c, first->id)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

enum err
course_change(struct work *w, const struct sql_course_find *was,
    const struct course *c)
{
	struct sql_course_find *now;
	uint64_t n;
	enum err e;

	if ((e = sql_course_change(w, c->kind, c->title, c->held, c->begins,
	    c->ends, c->place, c->seats, c->sign_up_by, c->body, was->id,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it is called off");
	if (c->held < w->today)
		return ERR_OK;
	if ((e = hold(w, was->id, w->actor, &now)) != ERR_OK ||
	    (e = sql_sign_ups_tell(w, ALERT_KIND_COURSE_CHANGED, now->version,
	    w->now, now->id, w->actor, &n)) != ERR_OK)
		return e;
	return move_up(w, now, now->taken);
}

enum err
course_call_off(struct work *w, const struct sql_course_find *c,
    const char *why)
{
	uint64_t n;
	enum err e;

	if (c->held < w->today)
		return err_set(w, ERR_CONFLICT, "it has been");
	if ((e = sql_course_call_off(w, w->now, w->actor, why, c->id, &n)) !=
	    ERR_OK || n != 1)
		return e;
	return sql_sign_ups_tell(w, ALERT_KIND_COURSE_OFF, 0, w->now, c->id,
	    w->actor, &n);
}

enum course_refusal
course_refuses(const struct work *w, const struct sql_course_find *c)
{
	if (c->called_off != INSTANT_NONE)
		return COURSE_IS_OFF;
	if (c->held < w->today)
		return COURSE_IS_OVER;
	return c->sign_up_by < w->today ? COURSE_TOO_LATE : COURSE_FINE;
}

enum err
course_sign_up(struct work *w, int64_t course, int64_t employee,
    bool *placed_r, enum course_refusal *refusal_r)
{
	struct sql_course_find *c;
	struct sql_sign_up_add *row;
	enum err e;

	if ((e = hold(w, course, employee, &c)) != ERR_OK)
		return e;
	*refusal_r = course_refuses(w, c);
	if (*refusal_r == COURSE_FINE && c->joined)
		*refusal_r = COURSE_TWICE;
	if (*refusal_r != COURSE_FINE)
		return ERR_OK;
	*placed_r = c->taken < c->seats;
	if ((e = sql_sign_up_add(w, course, employee, *placed_r ?
	    SIGN_UP_STATE_PLACED : SIGN_UP_STATE_WAITING, w->now, w->actor,
	    &row)) != ERR_OK)
		return e;
	return tell(w, employee, *placed_r ? ALERT_KIND_COURSE_PLACE :
	    ALERT_KIND_COURSE_QUEUE, c, row->id);
}

enum err
course_sign_off(struct work *w, int64_t course, int64_t employee)
{
	struct sql_sign_up_find *s;
	struct sql_course_find *c;
	uint64_t n;
	enum err e;

	if ((e = hold(w, course, employee, &c)) != ERR_OK)
		return e;
	if (c->held < w->today)
		return err_set(w, ERR_CONFLICT, "it has been");
	if ((e = sql_sign_up_find(w, course, employee, &s)) != ERR_OK ||
	    s == NULL)
		return e;
	if ((e = sql_sign_up_end(w, w->now, w->actor, s->id, &n)) != ERR_OK)
		return e;
	/* Who has left is not told; when she comes back it was nobody. */
	if (w->actor != 0 && (e = tell(w, employee,
	    ALERT_KIND_COURSE_SIGNED_OFF, c, s->id)) != ERR_OK)
		return e;
	if (c->called_off != INSTANT_NONE)
		return ERR_OK;
	return move_up(w, c, c->taken - (s->state == SIGN_UP_STATE_PLACED));
}

static enum err
free_place(struct work *w, int64_t course, int64_t employee)
{
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = course_sign_off(w, course, employee)) != ERR_OK)
		return e;
	return db_commit(w);
}

enum err
courses_run(struct work *w, size_t *freed_r)
{
	struct sql_sign_ups_of_gone *s;
	enum err e;

	if ((e = sql_sign_ups_of_gone(w, w->today, &s, freed_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *freed_r && e == ERR_OK; i++)
		e = free_place(w, s[i].course, s[i].employee);
	return e;
}

enum err
course_note(struct work *w, int64_t course, int64_t employee, bool there)
{
	uint64_t n;
	enum err e;

	if (!there)
		return sql_attendance_end(w, w->now, w->actor, course,
		    employee, &n);
	e = sql_attendance_add(w, course, employee, w->now, w->actor, &n);
	return e == ERR_DUPLICATE ? ERR_OK : e;
}
