/* Nobody who has left holds a case: theirs goes on in the same sweep. */
#include "cover/leaver.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/pace.h"
#include "cover/chain.h"
#include "cover/strand.h"
#include "desk/due.h"
#include "desk/duty.h"
#include "notify/alert.h"
#include "store/db.h"

#include "sql_strand.h"

#include <inttypes.h>

enum { ATTEMPTS = 5 };

struct moved {
	unsigned people, strands, offers, stranded;
	const char *last;	/* user name, in the settings, of who is last in
				 * the chain */
};

/* Who is to hear that cases of a leaver are hers to see to. */
struct told {
	struct alert *alert;
	size_t n, room;
	day due;		/* of a case that came back today */
};

static void
note(struct work *w, struct told *t, enum alert_kind kind, int64_t employee,
    int64_t unit, day due)
{
	struct alert *a = t->alert;

	while (a < t->alert + t->n && (a->employee != employee ||
	    a->kind != kind || a->unit != unit))
		a++;
	if (a == t->alert + t->n) {
		t->alert = mem_grow(w->mem, t->alert, t->n, &t->room,
		    sizeof(*a));
		a = &t->alert[t->n++];
		*a = (struct alert){ .kind = kind, .employee = employee,
		    .unit = unit, .due = due };
	}
	a->n++;
	if (due < a->due)
		a->due = due;
}

/*
 * The leader is told that somebody has left, and who holds a case for now that
 * she does, unless it is the leader herself. A case that is kept from her is
 * not in the leader's count.
 */
static enum err
note_strand(struct work *w, struct told *t, int64_t casefile,
    const struct sql_leaver_strands *s, int64_t next)
{
	day due = s->due != DAY_NONE ? s->due : t->due;
	int64_t leader, knows;
	enum err e;

	if ((e = strand_answers(w, s->unit, 0, &leader)) != ERR_OK)
		return e;
	if (leader == next) {
		note(w, t, ALERT_KIND_LEFT, leader, s->unit, due);
		return ERR_OK;
	}
	if ((e = strand_answers(w, s->unit, casefile, &knows)) != ERR_OK)
		return e;
	if (leader != 0 && leader == knows)
		note(w, t, ALERT_KIND_LEFT, leader, s->unit, due);
	note(w, t, ALERT_KIND_INTERIM, next, 0, due);
	return ERR_OK;
}

static enum err
tell(struct work *w, const struct told *t, int64_t leaver)
{
	enum err e;

	/* Of two units they are two, which their steps tell apart. */
	for (size_t i = 0; i < t->n; i++) {
		t->alert[i].subject = leaver;
		t->alert[i].step = w->now + (int64_t)i;
		if ((e = alert_add(w, &t->alert[i])) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

static enum err
move_strand(struct work *w, int64_t casefile, int64_t leaver,
    const struct sql_leaver_strands *row, struct moved *m, struct told *t)
{
	struct strand s = { row->id, casefile, row->holder, row->unit,
	    row->receipt, row->state, row->held_as };
	struct chain_question q = { .gone = s.holder, .unit = s.unit,
		.casefile = casefile, .last = m->last };
	struct chain_end next;
	enum err e;

	if (row->offer != 0) {
		if ((e = strand_lapse(w, &s, row->offer)) != ERR_OK)
			return e;
		if (s.state == STRAND_STATE_OFFERED)
			s.state = STRAND_STATE_WAITING;
		m->offers++;
	}
	if (s.holder != leaver)
		return ERR_OK;
	if ((e = chain_next(w, &q, &next)) != ERR_OK)
		return e;
	if (next.employee == 0) {
		m->stranded++;
		return ERR_OK;
	}
	m->strands++;
	if ((e = strand_leave(w, &s, next.employee)) != ERR_OK)
		return e;
	return note_strand(w, t, casefile, row, next.employee);
}

/* Each case is locked before it is looked at, as the dispatcher does it. */
static enum err
move_case(struct work *w, int64_t casefile, int64_t leaver, struct moved *m,
    struct told *t)
{
	struct sql_leaver_strands *s;
	uint64_t locked;
	size_t n;
	enum err e;

	if ((e = sql_leaver_lock(w, casefile, &locked)) != ERR_OK ||
	    (e = sql_leaver_strands(w, casefile, leaver, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = move_strand(w, casefile, leaver, &s[i], m, t)) !=
		    ERR_OK)
			return e;
	return ERR_OK;
}

static enum err
move_all(struct work *w, int64_t leaver, struct moved *m)
{
	struct sql_leaver_cases *c;
	struct told t = { 0 };
	size_t n;
	enum err e;

	if ((e = due_of_guideline(w, GUIDELINE_GIVE_COORDINATOR, w->today,
	    &t.due)) != ERR_OK ||
	    (e = sql_leaver_cases(w, leaver, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = move_case(w, c[i].casefile, leaver, m, &t)) != ERR_OK)
			return e;
	return tell(w, &t, leaver);
}

static enum err
attempt(struct work *w, int64_t leaver, struct moved *m)
{
	enum err e;

	if ((e = db_begin(w)) != ERR_OK)
		return e;
	if ((e = move_all(w, leaver, m)) == ERR_OK)
		return db_commit(w);
	db_rollback(w);
	return e;
}

/* Counted is what was committed. */
static enum err
leave(struct work *w, int64_t leaver, struct moved *all)
{
	enum err e = ERR_RETRY;

	for (int i = 0; i < ATTEMPTS && e == ERR_RETRY; i++) {
		struct moved m = *all;

		if ((e = attempt(w, leaver, &m)) == ERR_OK)
			*all = m;
	}
	all->people += e == ERR_OK;
	return e;
}

/* Their leaders see that somebody is back; what becomes of it is theirs. */
static enum err
tell_returned(struct work *w)
{
	struct sql_returned *r;
	size_t n;
	enum err e;

	if ((e = sql_returned(w, &r, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = strand_tell(w, (struct alert){
		    .kind = ALERT_KIND_RETURNED, .subject = r[i].employee,
		    .step = r[i].step, .n = r[i].cases, .due = DAY_NONE,
		    .unit = r[i].unit });
	return e;
}

/* And who chose the last one, that she can not be it any more. */
static enum err
tell_last_gone(struct work *w)
{
	uint64_t told;

	return sql_last_resort_gone(w, w->today, w->now, &told);
}

/* The first of what failed: the rest is done all the same. */
struct failed {
	enum err first;
	const char *why;
};

static void
remember(struct work *w, struct failed *f, enum err e)
{
	if (e == ERR_OK || f->first != ERR_OK)
		return;
	f->first = e;
	f->why = mem_strdup(w->mem, w->fault.text);
}

/* One whose cases cannot be moved must not keep the others from it. */
static enum err
leave_all(struct work *w, struct moved *m, struct failed *f)
{
	struct sql_leavers *who;
	size_t n;
	enum err e;

	if ((e = sql_leavers(w, &who, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e != ERR_UNAVAILABLE &&
	    pace_next(w, "people", i, n); i++) {
		e = leave(w, who[i].id, m);
		remember(w, f, e);
	}
	return ERR_OK;
}

enum err
leavers_run(struct work *w, const struct conf *c, void *own,
    const char **note_r)
{
	struct moved m = { .last = c == NULL ? NULL :
	    c->municipality_last_resort };
	struct failed f = { .first = ERR_OK };
	enum err e;

	(void)own;
	if ((e = leave_all(w, &m, &f)) != ERR_OK)
		return e;
	/* A telling that fails keeps no case from being moved. */
	remember(w, &f, tell_returned(w));
	remember(w, &f, tell_last_gone(w));
	if (f.first != ERR_OK)
		return err_set(w, f.first, "%u people, %u cases taken over; "
		    "then: %s", m.people, m.strands, f.why);
	if (m.stranded > 0)
		return err_set(w, ERR_CONFLICT, "%u cases are still held by "
		    "somebody who left: nobody is there to take them",
		    m.stranded);
	*note_r = mem_printf(w->mem, "%u people, %u cases taken over, %u "
	    "offers lapsed", m.people, m.strands, m.offers);
	return ERR_OK;
}
