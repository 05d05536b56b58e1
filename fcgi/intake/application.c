/* Its duties begin, move and end with it. */
#include "intake/application.h"

#include "desk/duty.h"

#include "sql_application.h"
#include "sql_post.h"

static enum err
owe(struct work *w, enum guideline g, int64_t id, int64_t casefile,
    int64_t strand, day received)
{
	return duty_open(w, &(struct duty){ .guideline = g, .subject = id,
	    .seat = SEAT_KIND_OFFICE, .casefile = casefile, .strand = strand,
	    .event = received });
}

enum err
application_register(struct work *w, const struct new_application *a,
    int64_t *id_r)
{
	struct sql_application_add *row;
	enum err e;

	if ((e = sql_application_add(w, a->casefile, a->strand, a->plan,
	    a->received, w->now, w->actor, a->late_why, a->came_by, a->sender,
	    a->sender_name, a->contact, a->address, a->language,
	    a->interpreter, a->text, a->inquiry, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return owe(w, GUIDELINE_CONFIRM_APPLICATION, row->id, a->casefile,
	    a->strand, a->received);
}

enum err
application_give(struct work *w, int64_t id, const struct strand *s, int64_t to)
{
	uint64_t n;
	enum err e;

	if ((e = sql_application_worker(w, to, id, &n)) != ERR_OK)
		return e;
	return s->state == STRAND_STATE_APPLIED ?
	    strand_hold(w, s, to, HOLD_BASIS_REGISTRAR) : ERR_OK;
}

/* To decide, and to write again when that takes its time. */
static enum err
owe_answer(struct work *w, int64_t id, const struct strand *s, day received)
{
	enum err e;

	if ((e = owe(w, GUIDELINE_INTERIM_REPLY, id, s->casefile, s->id,
	    received)) != ERR_OK)
		return e;
	return owe(w, GUIDELINE_MAKE_DECISION, id, s->casefile, s->id,
	    received);
}

enum err
application_confirmed(struct work *w, int64_t id, const struct strand *s,
    day received, day sent)
{
	uint64_t n;
	enum err e;

	if ((e = sql_application_confirmed(w, sent, id, &n)) != ERR_OK ||
	    (e = duty_end(w, GUIDELINE_CONFIRM_APPLICATION, id, 0)) !=
	    ERR_OK)
		return e;
	return owe_answer(w, id, s, received);
}

enum err
application_delayed(struct work *w, int64_t id, const struct strand *s,
    day received, day expected)
{
	enum err e;

	/* Opened and ended at once, it is not owed when they hear it came. */
	if ((e = owe_answer(w, id, s, received)) != ERR_OK ||
	    (e = duty_end(w, GUIDELINE_INTERIM_REPLY, id, 0)) != ERR_OK)
		return e;
	return duty_move(w, GUIDELINE_MAKE_DECISION, id, 0, expected);
}

enum err
application_end(struct work *w, int64_t id, enum application_state state,
    const char *why)
{
	static const enum guideline owed[] = {
		GUIDELINE_CONFIRM_APPLICATION, GUIDELINE_INTERIM_REPLY,
		GUIDELINE_MAKE_DECISION, GUIDELINE_APPROVE_DECISION
	};
	uint64_t n;
	enum err e;

	if ((e = sql_application_ended(w, state, w->now, w->actor, why, id,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "ended before");
	for (size_t i = 0; i < sizeof(owed) / sizeof(*owed); i++)
		if ((e = duty_end_subject(w, owed[i], id)) != ERR_OK)
			return e;
	return sql_post_dropped(w, w->now, id, &n);
}
