/* What a coordinator begins with; each step carries out a guideline. */
#include "plan/start_up.h"

#include "desk/duty.h"

#include "sql_start_up.h"

static bool
is_asked(enum strand_kind kind, int step)
{
	return step != START_UP_STEP_TELL_ORGANISATIONS ||
	    kind == STRAND_KIND_CHILD_COORDINATOR;
}

static bool
is_left(const struct start_up *s)
{
	for (int i = 0; i < START_UP_STEP__MAX; i++)
		if (s->asks[i] && s->done[i] == DAY_NONE)
			return true;
	return false;
}

enum err
start_up_find(struct work *w, int64_t strand, enum strand_kind kind,
    struct start_up *s_r)
{
	struct sql_start_up_offer *o;
	struct sql_start_up_done *done;
	size_t n;
	enum err e;

	if ((e = sql_start_up_offer(w, strand, &o)) != ERR_OK)
		return e;
	*s_r = (struct start_up){ .offer = o != NULL ? o->offer : 0 };
	for (int i = 0; i < START_UP_STEP__MAX; i++) {
		s_r->asks[i] = is_asked(kind, i);
		s_r->done[i] = DAY_NONE;
	}
	if ((e = sql_start_up_done(w, strand, s_r->offer, &done, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		s_r->done[done[i].step] = done[i].done;
	s_r->open = o != NULL ? o->open : is_left(s_r);
	return ERR_OK;
}

enum err
start_up_record(struct work *w, int64_t strand, const struct start_up *s,
    const bool ticked[START_UP_STEP__MAX], day when)
{
	bool all = true;
	uint64_t n;
	enum err e;

	if (!s->open)
		return err_set(w, ERR_CONFLICT, "the start is done");
	for (int i = 0; i < START_UP_STEP__MAX; i++) {
		all &= !s->asks[i] || ticked[i] || s->done[i] != DAY_NONE;
		if (ticked[i] && s->done[i] == DAY_NONE &&
		    (e = sql_start_up_note(w, strand, s->offer,
		    (enum start_up_step)i, when, w->now, w->actor, &n)) !=
		    ERR_OK)
			return e;
	}
	return all ? duty_end(w, GUIDELINE_START_UP, strand, s->offer) : ERR_OK;
}
