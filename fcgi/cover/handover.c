/* The leader tells the family; whoever says yes does the rest. */
#include "cover/handover.h"

#include "desk/duty.h"

#include "sql_cover.h"
#include "sql_strand.h"

enum err
handover_find(struct work *w, int64_t strand,
    struct sql_handover_of_strand **h_r)
{
	enum err e = sql_handover_of_strand(w, strand, h_r);

	if (e == ERR_OK && *h_r == NULL)
		return err_set(w, ERR_NOT_FOUND, "nobody had it before");
	return e;
}

enum err
handover_begin(struct work *w, const struct strand *s)
{
	struct sql_handover_of_strand *h;
	uint64_t n;
	enum err e;

	if ((e = sql_handover_begin(w, s->id, s->holder, w->now, &n)) !=
	    ERR_OK || (e = duty_end_strand(w, GUIDELINE_FINISH_HANDOVER,
	    s->id)) != ERR_OK || (e = handover_find(w, s->id, &h)) != ERR_OK)
		return e;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_INFORM_FAMILY, .subject = h->id,
	    .seat = SEAT_KIND_LEADER, .seat_ref = s->unit,
	    .casefile = s->casefile, .strand = s->id, .event = w->today });
}

/* Whoever gives a case on while she has it ends her part by that. */
static enum err
begin_taken(struct work *w, const struct strand *s)
{
	uint64_t n;

	return s->held_as != HOLD_BASIS_ACCEPTED ? ERR_OK :
	    sql_handover_begin(w, s->id, s->holder, w->now, &n);
}

enum err
handover_take(struct work *w, const struct strand *s, int64_t employee)
{
	struct sql_handover_of_strand *h;
	uint64_t n;
	enum err e;

	if ((e = begin_taken(w, s)) != ERR_OK ||
	    (e = sql_handover_take(w, employee, w->now, s->id, &n)) !=
	    ERR_OK || n == 0)
		return e;
	if ((e = duty_end_strand(w, GUIDELINE_INFORM_FAMILY, s->id)) !=
	    ERR_OK || (e = duty_end_strand(w, GUIDELINE_FINISH_HANDOVER,
	    s->id)) != ERR_OK || (e = handover_find(w, s->id, &h)) != ERR_OK)
		return e;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_FINISH_HANDOVER, .subject = h->id,
	    .seat = SEAT_KIND_HOLDER, .seat_ref = s->id,
	    .casefile = s->casefile, .strand = s->id, .event = w->today });
}

/* Now, or noted before. */
static bool
is_done(day now, day before)
{
	return now != DAY_NONE || before != DAY_NONE;
}

enum err
handover_record(struct work *w, const struct sql_handover_of_strand *h,
    const struct handover_done *done)
{
	uint64_t n;
	enum err e;

	if ((e = sql_handover_record(w, done->informed, done->how,
	    done->consents, done->partners, h->id, &n)) != ERR_OK ||
	    !is_done(done->informed, h->informed))
		return e;
	if (h->taken == INSTANT_NONE)
		return duty_end(w, GUIDELINE_INFORM_FAMILY, h->id, 0);
	return is_done(done->consents, h->consents) &&
	    is_done(done->partners, h->partners) ?
	    duty_end(w, GUIDELINE_FINISH_HANDOVER, h->id, 0) : ERR_OK;
}
