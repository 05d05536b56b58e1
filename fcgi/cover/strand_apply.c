/* Where no unit has a strand: applied for, granted, sent back. */
#include "cover/block.h"
#include "cover/strand.h"
#include "cover/strand_parts.h"

#include "desk/duty.h"

#include "sql_cover.h"
#include "sql_decision.h"
#include "sql_strand.h"

static enum err
keep_close(struct work *w, int64_t casefile, enum strand_kind kind)
{
	return kind == STRAND_KIND_EVERYDAY_COORDINATOR ?
	    block_everyday(w, casefile) : ERR_OK;
}

static enum err
begin(struct work *w, int64_t casefile, enum strand_kind kind,
    enum strand_state state, int64_t holder, day decided, const char *wish,
    int64_t *id_r)
{
	struct sql_strand_add *row;
	uint64_t n;
	enum err e;

	if ((e = sql_strand_add(w, casefile, kind, state, holder, w->now,
	    decided, wish, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	if ((e = keep_close(w, casefile, kind)) != ERR_OK)
		return e;
	return sql_holding_first(w, row->id, holder, HOLD_BASIS_REGISTRAR,
	    w->now, &n);
}

static enum err
owe_unit(struct work *w, int64_t casefile, int64_t strand, int64_t occurrence)
{
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_DISTRIBUTE_TO_UNIT, .subject = strand,
	    .occurrence = occurrence, .seat = SEAT_KIND_OFFICE,
	    .casefile = casefile, .strand = strand, .event = w->today });
}

enum err
strand_register(struct work *w, int64_t casefile, enum strand_kind kind,
    int64_t holder, day decided, const char *wish, int64_t *id_r)
{
	enum err e;

	if ((e = begin(w, casefile, kind, STRAND_STATE_REGISTERED, holder,
	    decided, wish, id_r)) != ERR_OK)
		return e;
	return owe_unit(w, casefile, *id_r, 0);
}

enum err
strand_apply(struct work *w, int64_t casefile, enum strand_kind kind,
    int64_t holder, const char *wish, int64_t *id_r)
{
	return begin(w, casefile, kind, STRAND_STATE_APPLIED, holder, DAY_NONE,
	    wish, id_r);
}

enum err
strand_grant(struct work *w, const struct strand *s, enum strand_kind kind,
    day decided)
{
	uint64_t n;
	enum err e;

	if (s->state != STRAND_STATE_APPLIED)
		return strand_wrong_state(w, s, "grant");
	if ((e = sql_strand_granted(w, kind, decided, s->id, &n)) != ERR_OK ||
	    (e = keep_close(w, s->casefile, kind)) != ERR_OK)
		return e;
	return owe_unit(w, s->casefile, s->id, 0);
}

/* Who gave it to the unit has it again; else whoever answers for the office. */
static enum err
find_giver(struct work *w, const struct strand *s, int64_t *employee_r)
{
	struct sql_receipt_giver *row;
	enum err e;

	if ((e = sql_receipt_giver(w, s->receipt, s->casefile, &row)) != ERR_OK)
		return e;
	if (row != NULL) {
		*employee_r = row->employee;
		return ERR_OK;
	}
	return strand_receiver(w, 0, s->casefile, employee_r);
}

enum err
strand_return(struct work *w, const struct strand *s, const char *why)
{
	int64_t giver;
	uint64_t n;
	enum err e;

	if (s->state != STRAND_STATE_WAITING)
		return strand_wrong_state(w, s, "way back");
	if ((e = find_giver(w, s, &giver)) != ERR_OK)
		return e;
	if (giver == 0)
		return err_set(w, ERR_CONFLICT, "nobody answers for the office");
	if ((e = sql_receipt_returned(w, w->now, w->actor, why, s->receipt,
	    &n)) != ERR_OK ||
	    (e = sql_strand_returned(w, s->id, &n)) != ERR_OK ||
	    (e = strand_hold(w, s, giver, HOLD_BASIS_REGISTRAR)) != ERR_OK ||
	    (e = duty_end_strand(w, GUIDELINE_GIVE_COORDINATOR, s->id)) !=
	    ERR_OK ||
	    (e = strand_end_notes(w, s)) != ERR_OK)
		return e;
	return owe_unit(w, s->casefile, s->id, s->receipt);
}
