/* The one machine that changes who holds a strand. */
#include "cover/handover.h"
#include "cover/strand_parts.h"

#include "desk/duty.h"

#include "sql_cover.h"
#include "sql_desk.h"
#include "sql_strand.h"

#include <inttypes.h>
#include <string.h>

const char *const strand_slugs[STRAND_KIND__MAX + 1] = {
	[STRAND_KIND_COORDINATOR] = "koordinator",
	[STRAND_KIND_CHILD_COORDINATOR] = "barnekoordinator",
	[STRAND_KIND_EVERYDAY_COORDINATOR] = "hverdagskoordinator",
	[STRAND_KIND_FAMILY_COORDINATOR] = "familiekoordinator",
	[STRAND_KIND_BATON] = "stafettholder",
};

const char *
strand_slug(enum strand_kind kind)
{
	return strand_slugs[kind];
}

bool
strand_of_slug(const char *slug, enum strand_kind *kind_r)
{
	for (int k = 0; k < STRAND_KIND__MAX; k++) {
		if (strcmp(strand_slugs[k], slug) == 0) {
			*kind_r = (enum strand_kind)k;
			return true;
		}
	}
	return false;
}

enum err
strand_wrong_state(struct work *w, const struct strand *s, const char *what)
{
	return err_set(w, ERR_CONFLICT, "strand %" PRId64 " is %s: no %s",
	    s->id, words_name(&words_strand_state, (int)s->state), what);
}

enum err
strand_hold(struct work *w, const struct strand *s, int64_t employee,
    enum hold_basis held_as)
{
	uint64_t n;
	enum err e;

	if (s->holder == employee && s->held_as == held_as)
		return ERR_OK;
	if ((e = sql_holding_end(w, w->now, s->id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_BUG, "strand %" PRId64 " had %" PRIu64
		    " periods in force", s->id, n);
	if ((e = sql_holding_next(w, s->id, employee, held_as, &n)) != ERR_OK ||
	    (e = sql_code_end(w, w->now, CODE_END_WHY_CHANGED, s->id, &n)) !=
	    ERR_OK)
		return e;
	return sql_strand_hold(w, employee, held_as, s->id, &n);
}

/*
 * The receipt's own key holds the unit until we commit, so a unit that the
 * sync ends meanwhile is either seen to be gone here, or is seen to have a case
 * there. *receipt_r: the receipt's row.
 */
static enum err
receive(struct work *w, int64_t strand, int64_t unit, day received, instant at,
    const char *note, int64_t *receipt_r)
{
	struct sql_unit_living *living;
	struct sql_receipt_add *row;
	uint64_t n;
	enum err e;

	if ((e = sql_receipt_add(w, strand, unit, received, at, w->actor, note,
	    0, &row)) != ERR_OK ||
	    (e = sql_unit_living(w, unit, &living)) != ERR_OK)
		return e;
	if (living == NULL)
		return err_set(w, ERR_CONFLICT, "unit %" PRId64 " is no more",
		    unit);
	*receipt_r = row->id;
	return sql_strand_receive(w, unit, row->id, strand, &n);
}

enum err
strand_received(struct work *w, int64_t strand, int64_t unit, day received)
{
	int64_t receipt;

	return receive(w, strand, unit, received, w->now, "", &receipt);
}

/* Its receipt makes it like any other, so that it can be offered and moved. */
static enum err
bring_history(struct work *w, const struct brought_strand *b, int64_t id,
    int64_t holder, instant at)
{
	bool accepted = b->coordinator != 0;
	int64_t receipt;
	uint64_t n;
	enum err e;

	if ((e = sql_holding_first(w, id, holder, accepted ?
	    HOLD_BASIS_ACCEPTED : HOLD_BASIS_INTERIM, at, &n)) != ERR_OK ||
	    (e = receive(w, id, b->unit, b->received, at, "", &receipt)) !=
	    ERR_OK)
		return e;
	return accepted ? sql_strand_accepted(w, at, id, &n) : ERR_OK;
}

enum err
strand_bring(struct work *w, const struct brought_strand *b, int64_t *id_r)
{
	bool accepted = b->coordinator != 0;
	int64_t holder = b->coordinator;
	instant at = b->key != NULL ? instant_of_day(b->received) : w->now;
	struct sql_strand_bring *row;
	enum err e;

	if (!accepted && (e = strand_receiver(w, b->unit, b->casefile,
	    &holder)) != ERR_OK)
		return e;
	if (holder == 0)
		return err_set(w, ERR_CONFLICT,
		    "nobody answers for unit %" PRId64, b->unit);
	if ((e = sql_strand_bring(w, b->casefile, b->kind, holder, accepted ?
	    HOLD_BASIS_ACCEPTED : HOLD_BASIS_INTERIM, at, b->unit, b->decided,
	    b->wish, accepted ? at : INSTANT_NONE, b->key, b->wanted, &row)) !=
	    ERR_OK)
		return e;
	*id_r = row->id;
	return bring_history(w, b, row->id, holder, at);
}

static enum err
open_give(struct work *w, const struct strand *s, int64_t unit, int64_t receipt,
    day event)
{
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_GIVE_COORDINATOR, .subject = s->id,
	    .occurrence = receipt, .seat = SEAT_KIND_LEADER, .seat_ref = unit,
	    .casefile = s->casefile, .strand = s->id, .event = event });
}

static enum err
open_unit_duty(struct work *w, const struct strand *s, int64_t unit,
    int64_t receipt, day received)
{
	enum err e;

	if ((e = duty_end_strand(w, GUIDELINE_DISTRIBUTE_TO_UNIT, s->id)) !=
	    ERR_OK ||
	    (e = duty_end_strand(w, GUIDELINE_GIVE_COORDINATOR,
	    s->id)) != ERR_OK)
		return e;
	return open_give(w, s, unit, receipt, received);
}

enum err
strand_owe(struct work *w, const struct strand *s)
{
	bool offered = s->state == STRAND_STATE_OFFERED;
	enum err e;

	if (s->state != STRAND_STATE_WAITING && !offered)
		return ERR_OK;
	if ((e = open_give(w, s, s->unit, s->receipt, w->today)) != ERR_OK)
		return e;
	return offered ? duty_wait(w, GUIDELINE_GIVE_COORDINATOR, s->id,
	    s->receipt, true) : ERR_OK;
}

enum err
strand_list_end(struct work *w, int64_t unit)
{
	struct sql_cleanup_left *left;
	enum err e;

	if ((e = sql_cleanup_left(w, unit, &left)) != ERR_OK || left != NULL)
		return e;
	return duty_end_subject(w, GUIDELINE_IMPORT_CLEANUP, unit);
}

/*
 * Who really holds an imported case was asked of a unit's leader; given away or
 * accepted, it is answered, and no longer hers to see.
 */
enum err
strand_end_notes(struct work *w, const struct strand *s)
{
	struct sql_strand_noted *noted;
	uint64_t n;
	enum err e;

	if ((e = sql_strand_noted(w, s->id, &noted)) != ERR_OK || noted == NULL)
		return e;
	if ((e = sql_cleanup_alone(w, noted->unit, &n)) != ERR_OK ||
	    (e = sql_strand_settled(w, w->now, s->id, &n)) != ERR_OK)
		return e;
	return strand_list_end(w, noted->unit);
}

enum err
strand_distribute(struct work *w, const struct strand *s, int64_t unit,
    day received, const char *note)
{
	int64_t leader, receipt;
	enum err e;

	if (s->state != STRAND_STATE_REGISTERED &&
	    s->state != STRAND_STATE_WAITING)
		return strand_wrong_state(w, s, "distribution");
	if ((e = strand_receiver(w, unit, s->casefile, &leader)) != ERR_OK)
		return e;
	if (leader == 0)
		return err_set(w, ERR_CONFLICT,
		    "nobody answers for unit %" PRId64, unit);
	if ((e = receive(w, s->id, unit, received, w->now, note,
	    &receipt)) != ERR_OK ||
	    (e = strand_hold(w, s, leader, HOLD_BASIS_INTERIM)) != ERR_OK ||
	    (e = strand_end_notes(w, s)) != ERR_OK)
		return e;
	return open_unit_duty(w, s, unit, receipt, received);
}

/* Who was asked before the holder left is asked still. */
static enum err
keep_asked(struct work *w, const struct strand *s, int64_t receipt)
{
	struct sql_strand_open_offer *offer;
	uint64_t n;
	enum err e;

	if ((e = sql_strand_open_offer(w, s->id, &offer)) != ERR_OK ||
	    offer == NULL)
		return e;
	if ((e = sql_strand_asked(w, s->id, &n)) != ERR_OK)
		return e;
	return duty_wait(w, GUIDELINE_GIVE_COORDINATOR, s->id, receipt, true);
}

/* As when the unit got it: 14 days, and an offer that must be accepted. */
static enum err
come_back(struct work *w, const struct strand *s)
{
	struct sql_receipt_add *receipt;
	uint64_t n;
	enum err e;

	if ((e = sql_receipt_add(w, s->id, s->unit, w->today, w->now, w->actor,
	    "", s->holder, &receipt)) != ERR_OK ||
	    (e = sql_strand_receive(w, s->unit, receipt->id, s->id,
	    &n)) != ERR_OK ||
	    (e = strand_end_owed(w, s)) != ERR_OK ||
	    (e = strand_held_waits(w, s, true)) != ERR_OK ||
	    (e = open_give(w, s, s->unit, receipt->id, w->today)) != ERR_OK ||
	    (e = handover_begin(w, s)) != ERR_OK)
		return e;
	return keep_asked(w, s, receipt->id);
}

enum err
strand_leave(struct work *w, const struct strand *s, int64_t next)
{
	enum err e;

	if ((e = strand_hold(w, s, next, s->held_as == HOLD_BASIS_REGISTRAR ?
	    HOLD_BASIS_REGISTRAR : HOLD_BASIS_INTERIM)) != ERR_OK)
		return e;
	return s->state == STRAND_STATE_ACTIVE ? come_back(w, s) : ERR_OK;
}
