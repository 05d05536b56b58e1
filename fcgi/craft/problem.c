/* A problem, and the duties of the two who are told, begin and end together. */
#include "craft/problem.h"

#include "desk/duty.h"

#include "sql_craft.h"

static enum guideline
guideline_of(enum seat_kind seat)
{
	return seat == SEAT_KIND_LEADER ? GUIDELINE_ANSWER_PROBLEM :
	    GUIDELINE_FOLLOW_PROBLEM;
}

/* Whose leader is told; 0 where nobody is above who reports. */
static enum err
find_leader(struct work *w, int64_t unit, int64_t *unit_r)
{
	struct sql_problem_home *home;
	struct sql_problem_leader *leader = NULL;
	enum err e;

	*unit_r = 0;
	if ((e = sql_problem_home(w, w->actor, unit, &home)) != ERR_OK ||
	    home == NULL)
		return e;
	e = sql_problem_leader(w, home->unit, w->actor, &leader);
	if (leader != NULL)
		*unit_r = leader->unit;
	return e;
}

static enum err
owe(struct work *w, int64_t id, enum seat_kind seat, int64_t unit)
{
	return duty_open(w, &(struct duty){ .guideline = guideline_of(seat),
	    .subject = id, .seat = seat, .seat_ref = unit,
	    .event = w->today });
}

enum err
problem_report(struct work *w, const struct problem_new *p, int64_t *id_r)
{
	struct sql_problem_add *row;
	int64_t leader;
	enum err e;

	if ((e = find_leader(w, p->unit, &leader)) != ERR_OK ||
	    (e = sql_problem_add(w, w->now, w->actor, p->kind, p->unit, leader,
	    p->text, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	if (leader != 0 &&
	    (e = owe(w, row->id, SEAT_KIND_LEADER, leader)) != ERR_OK)
		return e;
	return owe(w, row->id, SEAT_KIND_SYSTEM_OWNER, 0);
}

static enum err
end(struct work *w, int64_t id, enum problem_state state)
{
	uint64_t n;
	enum err e;

	if ((e = sql_problem_end(w, state, w->now, id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "the problem has ended");
	if ((e = duty_end(w, GUIDELINE_ANSWER_PROBLEM, id, 0)) != ERR_OK)
		return e;
	return duty_end(w, GUIDELINE_FOLLOW_PROBLEM, id, 0);
}

static enum err
write_as(struct work *w, struct problem *p, enum seat_kind seat, bool handed,
    const char *text)
{
	uint64_t n;
	enum err e;

	if ((e = sql_problem_answer_add(w, p->id, seat, w->now, w->actor,
	    handed, text, &n)) != ERR_OK ||
	    (e = sql_problem_told(w, w->now, w->actor, p->id, &n)) != ERR_OK)
		return e;
	if (seat == SEAT_KIND_LEADER)
		p->leader_done = true;
	else
		p->owner_done = true;
	return duty_end(w, guideline_of(seat), p->id, 0);
}

/*
 * Who is both the leader and the system owner answers once. A leader's seat
 * that nobody sits in keeps no problem open.
 */
static enum err
answer(struct work *w, const struct problem *as_found, bool handed,
    const char *text)
{
	struct problem p = *as_found;
	struct sql_problem_owed *o;
	size_t n, written = 0;
	enum err e;

	if ((e = sql_problem_owed(w, p.id, w->actor, &o, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (handed && o[i].seat != SEAT_KIND_LEADER)
			continue;
		if ((e = write_as(w, &p, o[i].seat, handed, text)) != ERR_OK)
			return e;
		written++;
	}
	if (written == 0)
		return err_set(w, ERR_CONFLICT, "no answer is owed");
	if (p.owner_done && (p.leader_done || !p.led))
		return end(w, p.id, PROBLEM_STATE_CLOSED);
	return ERR_OK;
}

enum err
problem_answer(struct work *w, const struct problem *p, const char *text)
{
	return answer(w, p, false, text);
}

enum err
problem_hand_over(struct work *w, const struct problem *p, const char *text)
{
	return answer(w, p, true, text);
}

enum err
problem_withdraw(struct work *w, int64_t id)
{
	return end(w, id, PROBLEM_STATE_WITHDRAWN);
}
