/* What closing a case asks for, and what it owes to whom. */
#include "plan/closing.h"

#include "desk/duty.h"

#include "sql_contact.h"
#include "sql_strand.h"

enum err
closing_find(struct work *w, const struct strand *s, struct closing *c_r)
{
	struct sql_closing_find *row;
	struct sql_closing_left *left;
	enum err e;

	if ((e = sql_closing_find(w, s->id, &row)) != ERR_OK ||
	    (e = sql_closing_left(w, s->casefile, s->id, &left)) != ERR_OK)
		return e;
	*c_r = (struct closing){ .row = row };
	if (left == NULL)
		return err_set(w, ERR_BUG, "nothing is counted");
	c_r->last = left->others == 0;
	c_r->services = left->services;
	c_r->applied = left->applications > 0;
	/* Who has died evaluates nothing; what others hold together goes on. */
	c_r->unconcluded = c_r->last && left->unconcluded > 0 &&
	    (row == NULL || row->reason != CLOSING_REASON_DEAD);
	c_r->meetings = c_r->last && left->meetings > 0;
	return ERR_OK;
}

/* Whoever answers for the unit, and may know of the case. */
static enum err
tell_leader(struct work *w, const struct strand *s, int64_t closing)
{
	struct alert a = { .kind = ALERT_KIND_CLOSES, .subject = s->id,
		.step = closing, .n = 1, .due = DAY_NONE, .unit = s->unit };
	enum err e = strand_answers(w, s->unit, s->casefile, &a.employee);

	return e != ERR_OK || a.employee == 0 ? e : alert_others(w, &a);
}

enum err
closing_begin(struct work *w, const struct strand *s,
    enum closing_reason reason)
{
	struct sql_closing_begin *row;
	enum err e;

	if ((e = sql_closing_begin(w, s->id, reason, w->now, w->actor,
	    &row)) != ERR_OK || (e = tell_leader(w, s, row->id)) != ERR_OK)
		return e;
	return duty_open_held(w, GUIDELINE_CLOSE_CASE, s->id, row->id,
	    s->casefile, s->id, w->today);
}

static enum err
not_begun(struct work *w)
{
	return err_set(w, ERR_CONFLICT, "it is not to be closed");
}

enum err
closing_note(struct work *w, const struct closing *c, day family, day services,
    const char *summary)
{
	uint64_t n;

	return c->row == NULL ? not_begun(w) : sql_closing_note(w, family,
	    services, summary, c->row->id, &n);
}

enum err
closing_give_up(struct work *w, const struct strand *s,
    const struct closing *c)
{
	uint64_t n;
	enum err e;

	if (c->row == NULL)
		return not_begun(w);
	if ((e = sql_closing_end(w, w->now, w->actor, true, c->row->id,
	    &n)) != ERR_OK)
		return e;
	return duty_end_strand(w, GUIDELINE_CLOSE_CASE, s->id);
}

/* Nobody is asked of what is closed, nor owes a choice because of it. */
static enum err
end_asked(struct work *w, const struct strand *s)
{
	struct sql_baton_beside *b;
	uint64_t n;
	enum err e;

	if ((e = sql_contact_forms_end(w, w->now, w->actor, s->id, &n)) !=
	    ERR_OK ||
	    (e = sql_baton_beside(w, s->casefile, s->id, &b)) != ERR_OK ||
	    b->id == 0)
		return e;
	return duty_end(w, GUIDELINE_CHOOSE_BOTH, b->id, s->id);
}

enum err
closing_end(struct work *w, const struct strand *s, const struct closing *c)
{
	uint64_t n;
	enum err e;

	if (c->row == NULL)
		return not_begun(w);
	if (c->applied || c->unconcluded || c->meetings)
		return err_set(w, ERR_CONFLICT, "a step of closing is left");
	if ((e = sql_closing_end(w, w->now, w->actor, false, c->row->id,
	    &n)) != ERR_OK ||
	    (e = end_asked(w, s)) != ERR_OK ||
	    (e = strand_finish(w, s)) != ERR_OK || !c->last)
		return e;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_SEND_TO_ARCHIVE, .subject = s->casefile,
	    .occurrence = s->id, .seat = SEAT_KIND_OFFICE,
	    .casefile = s->casefile, .strand = s->id, .event = w->today });
}
