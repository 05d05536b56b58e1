/* What is open follows people: who leaves, and from whom a case is kept. */
#include "voice/feedback.h"

#include "base/pace.h"
#include "store/db.h"

#include "sql_route.h"

enum { AT_ONCE = 100 };

/* The next above; else the system owner, and the office where there is none. */
static enum err
next_seat(struct work *w, struct feedback *f, bool *found_r)
{
	static const enum seat_kind others[] = {
		SEAT_KIND_SYSTEM_OWNER, SEAT_KIND_OFFICE
	};
	const struct feedback_seat now = f->seat;
	struct sql_feedback_heard_by *who;
	int64_t unit = 0;
	enum err e = ERR_OK;

	if (now.kind == SEAT_KIND_LEADER)
		e = feedback_leader(w, f, now.unit, &unit);
	f->seat = (struct feedback_seat){ SEAT_KIND_LEADER, unit };
	*found_r = unit != 0;
	for (size_t i = 0; i < 2 && e == ERR_OK && !*found_r; i++) {
		if (others[i] == now.kind)
			continue;
		f->seat = (struct feedback_seat){ others[i], 0 };
		e = sql_feedback_heard_by(w, others[i], f->id, &who);
		*found_r = e == ERR_OK && who != NULL;
	}
	return e;
}

static enum err
move(struct work *w, const struct sql_feedback_unheard *r, bool *moved_r)
{
	struct feedback f = { .id = r->id, .about = r->about,
	    .casefile = r->casefile, .coordinator = r->coordinator,
	    .below = r->below, .received = r->received,
	    .seat = { r->seat, r->seat_unit } };
	uint64_t n;
	enum err e;

	if ((e = next_seat(w, &f, moved_r)) != ERR_OK || !*moved_r)
		return e;
	if ((e = sql_feedback_moved(w, f.seat.kind, f.seat.unit, f.id, &n)) !=
	    ERR_OK ||
	    (e = sql_feedback_duty_moved(w, feedback_guideline(f.seat.kind),
	    f.seat.kind, f.seat.unit, f.id, &n)) != ERR_OK)
		return e;
	return feedback_tell(w, &f);
}

/* One transaction; *after is how far it came. */
static enum err
move_some(struct work *w, int64_t *after, uint64_t *moved, size_t *n_r)
{
	struct sql_feedback_unheard *row;
	bool gone;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_feedback_unheard(w, *after, AT_ONCE, &row, n_r)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++) {
		if ((e = move(w, &row[i], &gone)) != ERR_OK)
			return e;
		*moved += gone;
		*after = row[i].id;
	}
	return db_commit(w);
}

/* Who leads now where another led when it was said. */
static enum err
tell_new(struct work *w)
{
	struct sql_feedback_newly_seated *s;
	size_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_feedback_newly_seated(w, w->today, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = feedback_tell_one(w, s[i].employee, s[i].unit)) !=
		    ERR_OK)
			return e;
	return db_commit(w);
}

enum err
feedback_follow_people(struct work *w, uint64_t *moved_r, uint64_t *unheard_r)
{
	int64_t after = 0;
	size_t n = AT_ONCE;
	enum err e;

	*moved_r = *unheard_r = 0;
	for (size_t i = 0; n == AT_ONCE && pace_next(w, "parts", i, 0); i++) {
		if ((e = move_some(w, &after, moved_r, &n)) != ERR_OK)
			return e;
		*unheard_r += n;
	}
	*unheard_r -= *moved_r;
	return tell_new(w);
}
