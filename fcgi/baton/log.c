/* One life line: a log is a strand of a case like any other, with a level. */
#include "baton/log.h"

#include "baton/both.h"
#include "cover/strand.h"
#include "desk/duty.h"

#include "sql_baton.h"

static enum err
owe_decision(struct work *w, int64_t casefile, int64_t strand, int64_t which)
{
	return duty_open_held(w, GUIDELINE_DECIDE_LEVEL, strand, which,
	    casefile, strand, w->today);
}

enum err
log_begin(struct work *w, int64_t casefile, int64_t strand, const char *concern)
{
	uint64_t n;
	enum err e;

	if ((e = sql_baton_log_add(w, strand, concern, w->now, w->actor,
	    &n)) != ERR_OK || (e = both_owe(w, casefile, strand)) != ERR_OK)
		return e;
	return owe_decision(w, casefile, strand, 0);
}

enum err
log_open(struct work *w, const struct log_opening *o, int64_t *strand_r)
{
	const struct brought_strand b = { .casefile = o->casefile,
		.kind = STRAND_KIND_BATON, .unit = o->unit,
		.decided = DAY_NONE, .received = w->today, .wish = "",
		.coordinator = o->holder };
	int64_t told;
	enum err e;

	if ((e = strand_bring(w, &b, strand_r)) != ERR_OK ||
	    (e = strand_met(w, *strand_r, w->today)) != ERR_OK ||
	    (e = consent_register(w, o->casefile, *strand_r, &o->consent,
	    &told)) != ERR_OK)
		return e;
	return log_begin(w, o->casefile, *strand_r, o->concern);
}

int32_t
log_level_after(enum level_choice choice, int32_t was)
{
	if (choice == LEVEL_CHOICE_CHANGE)
		return was;
	return choice == LEVEL_CHOICE_FINISH ? 1 : was + 1;
}

enum err
log_decide(struct work *w, int64_t casefile, int64_t strand,
    const struct log_decision *d)
{
	int32_t level = log_level_after(d->choice, d->was);
	struct sql_level_change_add *row;
	uint64_t n;
	enum err e;

	if ((e = sql_level_change_add(w, strand, w->now, w->actor, d->choice,
	    d->was, level, d->reason, d->wish, d->extent, d->need, d->leader,
	    d->asked, d->hands_on, &row)) != ERR_OK ||
	    (e = sql_baton_log_move(w, level, d->focus, strand, &n)) !=
	    ERR_OK ||
	    (e = duty_end_strand(w, GUIDELINE_DECIDE_LEVEL, strand)) != ERR_OK)
		return e;
	return owe_decision(w, casefile, strand, row->id);
}
