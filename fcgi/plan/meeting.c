/* The caller has locked the meeting; what is owed of it follows its day. */
#include "plan/meeting.h"

#include "base/mem.h"
#include "desk/duty.h"

#include <sodium.h>
#include <string.h>

/* An interpreter is to be asked for that long before. */
enum { INTERPRETER_DAYS = 14, UID_BYTES = 16 };

bool
meeting_is_planned(const struct sql_meeting_find *m)
{
	return m->state == MEETING_STATE_PLANNED;
}

bool
meeting_is_untold(const struct sql_meeting_find *m,
    const struct sql_meeting_people *p)
{
	return p->told < m->sequence;
}

bool
meeting_has_begun(const struct work *w, const struct sql_meeting_find *m)
{
	int hour, minute;

	instant_wall(w->now, &hour, &minute);
	return m->met < w->today || (m->met == w->today &&
	    hour * 60 + minute >= m->begins);
}

/* In good time; or at once, when it is sooner than that. */
static day
interpreter_due(const struct work *w, day met)
{
	return met - INTERPRETER_DAYS > w->today ? met - INTERPRETER_DAYS :
	    w->today < met ? w->today : met;
}

static enum err
owe_interpreter(struct work *w, int64_t id, int32_t occurrence,
    int64_t casefile, int64_t strand, day met)
{
	uint64_t n;
	enum err e;

	if ((e = duty_open_held(w, GUIDELINE_ORDER_INTERPRETER, id, occurrence,
	    casefile, strand, interpreter_due(w, met))) != ERR_OK)
		return e;
	return sql_meeting_interpreter(w, occurrence, INSTANT_NONE, id, &n);
}

/* What calendars know it by tells nobody anything. */
static const char *
uid_new(struct mem *mem)
{
	unsigned char bytes[UID_BYTES];
	char *uid = mem_alloc(mem, 2 * UID_BYTES + 1);

	randombytes_buf(bytes, sizeof(bytes));
	return sodium_bin2hex(uid, 2 * UID_BYTES + 1, bytes, sizeof(bytes));
}

enum err
meeting_add(struct work *w, int64_t casefile, int64_t strand,
    const struct meeting *m, int64_t *id_r)
{
	struct sql_meeting_add *row;
	enum err e;

	if (strand == 0)
		return err_set(w, ERR_CONFLICT, "nobody has said yes to it");
	if ((e = sql_meeting_add(w, casefile, m->kind, m->caller, m->met,
	    m->begins, m->ends, m->place, m->chair, m->agenda, m->interpreter,
	    uid_new(w->mem), w->now, w->actor, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	if ((e = duty_open_held(w, GUIDELINE_HOLD_MEETING, row->id, 0,
	    casefile, strand, m->met)) != ERR_OK)
		return e;
	return *m->interpreter == '\0' || *m->caller != '\0' ? ERR_OK :
	    owe_interpreter(w, row->id, 1, casefile, strand, m->met);
}

static bool
is_elsewhere(const struct sql_meeting_find *was, const struct meeting *m)
{
	return was->met != m->met || was->begins != m->begins ||
	    was->ends != m->ends || strcmp(was->place, m->place) != 0;
}

/*
 * Another language, or one where there was none, is asked for anew; another day
 * moves it. An interpreter who is ordered for another day must be so again.
 */
static enum err
follow_interpreter(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_meeting_find *was, const struct meeting *m)
{
	bool needed = *m->interpreter != '\0' && *m->caller == '\0';
	bool same = needed && *was->interpreter != '\0' &&
	    *was->caller == '\0' &&
	    strcmp(was->interpreter, m->interpreter) == 0;
	uint64_t n;
	enum err e;

	if (same && !is_elsewhere(was, m))
		return ERR_OK;
	if (same && !was->ordered)
		return duty_move_event(w, GUIDELINE_ORDER_INTERPRETER,
		    was->id, was->interpreter_asked,
		    interpreter_due(w, m->met));
	if ((e = duty_end_subject(w, GUIDELINE_ORDER_INTERPRETER, was->id)) !=
	    ERR_OK)
		return e;
	return needed ? owe_interpreter(w, was->id, was->version, casefile,
	    strand, m->met) : sql_meeting_interpreter(w, 0, INSTANT_NONE,
	    was->id, &n);
}

enum err
meeting_change(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_meeting_find *was, const struct meeting *m)
{
	uint64_t n;
	enum err e;

	if (!meeting_is_planned(was) || strand == 0)
		return err_set(w, ERR_CONFLICT, "it is not to come any more");
	if ((e = sql_meeting_change(w, m->kind, m->caller, m->met, m->begins,
	    m->ends, m->place, m->chair, m->agenda, m->interpreter,
	    was->sequence + is_elsewhere(was, m), w->now, w->actor, was->id,
	    &n)) != ERR_OK ||
	    (e = duty_move_event(w, GUIDELINE_HOLD_MEETING, was->id, 0,
	    m->met)) != ERR_OK)
		return e;
	return follow_interpreter(w, casefile, strand, was, m);
}

enum err
meeting_interpreter_ordered(struct work *w, const struct sql_meeting_find *m)
{
	uint64_t n;
	enum err e;

	if ((e = sql_meeting_interpreter(w, m->interpreter_asked, w->now,
	    m->id, &n)) != ERR_OK)
		return e;
	return duty_end_subject(w, GUIDELINE_ORDER_INTERPRETER, m->id);
}

enum err
meeting_owes_no_more(struct work *w, const struct sql_meeting_find *m)
{
	enum err e;

	if ((e = duty_end(w, GUIDELINE_HOLD_MEETING, m->id, 0)) != ERR_OK)
		return e;
	return duty_end_subject(w, GUIDELINE_ORDER_INTERPRETER, m->id);
}

enum err
meeting_held(struct work *w, const struct sql_meeting_find *m,
    const char *minutes, const int64_t *present, size_t n)
{
	uint64_t changed;
	enum err e;

	if (m->state == MEETING_STATE_CANCELLED)
		return err_set(w, ERR_CONFLICT, "it was cancelled");
	if ((e = sql_meeting_minutes(w, minutes, w->now, w->actor, m->id,
	    &changed)) != ERR_OK ||
	    (e = sql_meeting_absent(w, m->id, &changed)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if ((e = sql_meeting_present(w, present[i], m->id,
		    &changed)) != ERR_OK)
			return e;
		if (changed == 0)
			return err_set(w, ERR_INPUT, "was not called in");
	}
	return meeting_owes_no_more(w, m);
}
