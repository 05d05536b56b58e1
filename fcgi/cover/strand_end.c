/* How a strand ends: before anybody has said yes to it, and after. */
#include "cover/strand.h"
#include "cover/strand_parts.h"

#include "sql_closing.h"
#include "sql_decision.h"
#include "sql_strand.h"

/* Nobody has it from now on; its holder stays as who had it last. */
static enum err
end(struct work *w, const struct strand *s)
{
	uint64_t n;
	enum err e;

	if ((e = sql_holding_end(w, w->now, s->id, &n)) != ERR_OK)
		return e;
	return sql_strand_closed(w, w->now, s->id, &n);
}

enum err
strand_close(struct work *w, const struct strand *s)
{
	uint64_t n;
	enum err e;

	if (s->state == STRAND_STATE_CLOSED)
		return strand_wrong_state(w, s, "end");
	if ((e = sql_duties_of_closed(w, w->now, w->actor, s->id,
	    &n)) != ERR_OK)
		return e;
	return end(w, s);
}

/* Nobody needs to read it any more, and nothing is waited for. */
static enum err
end_case(struct work *w, int64_t casefile)
{
	uint64_t n;
	enum err e;

	if ((e = sql_participants_end(w, w->now, w->actor, casefile, &n)) !=
	    ERR_OK ||
	    (e = sql_consents_end(w, w->now, casefile, w->today, &n)) != ERR_OK)
		return e;
	return sql_agreements_end(w, w->now, w->actor, casefile, &n);
}

/* The family as a whole is still somebody's, or nobody's. */
static enum err
pass_on(struct work *w, const struct strand *s)
{
	struct sql_strand_heir *heir;
	uint64_t n;
	enum err e;

	if ((e = sql_strand_heir(w, s->casefile, s->id, &heir)) != ERR_OK)
		return e;
	if (heir == NULL)
		return end_case(w, s->casefile);
	if ((e = sql_duties_to_heir(w, heir->id, s->id, &n)) != ERR_OK)
		return e;
	/* Until somebody has said yes there, nobody writes in the plan. */
	return strand_held_waits(w, &(struct strand){ .id = heir->id },
	    !heir->accepted);
}

enum err
strand_finish(struct work *w, const struct strand *s)
{
	struct sql_strand_open_offer *asked;
	uint64_t n;
	enum err e;

	if (s->state != STRAND_STATE_ACTIVE)
		return strand_wrong_state(w, s, "end");
	if ((e = sql_strand_open_offer(w, s->id, &asked)) != ERR_OK)
		return e;
	if (asked != NULL)
		return err_set(w, ERR_CONFLICT, "somebody is asked to take it");
	if ((e = pass_on(w, s)) != ERR_OK ||
	    (e = sql_duties_of_ended(w, w->now, w->actor, s->id, &n)) !=
	    ERR_OK ||
	    (e = sql_code_end(w, w->now, CODE_END_WHY_CLOSED, s->id, &n)) !=
	    ERR_OK)
		return e;
	return end(w, s);
}
