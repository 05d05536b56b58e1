/* What the family's card says, held against what is so. */
#include "voice/owed.h"

#include "base/pace.h"
#include "desk/duty.h"
#include "store/db.h"

#include "sql_feedback.h"
#include "sql_route.h"

enum { AT_ONCE = 500 };

enum err
card_give(struct work *w, int64_t strand, const char *says)
{
	uint64_t n;
	enum err e;

	if ((e = sql_card_given(w, strand, says, w->now, w->actor, w->today,
	    &n)) != ERR_OK)
		return e;
	return duty_end_strand(w, GUIDELINE_GIVE_CARD, strand);
}

/*
 * A card that is true again is owed no more; but whoever has taken the case on
 * gives one of her own, whatever it says.
 */
static enum err
follow(struct work *w, const struct sql_cards_unchecked *c, size_t *due)
{
	if (c->stale == c->owed || (c->owed && !c->hers))
		return ERR_OK;
	if (!c->stale)
		return duty_end_strand(w, GUIDELINE_GIVE_CARD, c->strand);
	++*due;
	return duty_open(w, &(struct duty){ .guideline = GUIDELINE_GIVE_CARD,
	    .subject = c->strand, .occurrence = w->now,
	    .seat = SEAT_KIND_HOLDER, .seat_ref = c->strand,
	    .casefile = c->casefile, .strand = c->strand, .event = w->today });
}

/* One transaction. */
static enum err
check_some(struct work *w, size_t *due, size_t *n_r)
{
	struct sql_cards_unchecked *c;
	uint64_t changed;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_cards_unchecked(w, w->today, AT_ONCE, &c, n_r)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if ((e = follow(w, &c[i], due)) != ERR_OK)
			return e;
	if (*n_r > 0 && (e = sql_cards_checked(w, w->today,
	    c[*n_r - 1].checked, c[*n_r - 1].strand, &changed)) != ERR_OK)
		return e;
	return db_commit(w);
}

enum err
cards_run(struct work *w, size_t *due_r)
{
	size_t n = AT_ONCE, due = 0;
	enum err e;

	*due_r = 0;
	for (size_t i = 0; n == AT_ONCE && pace_next(w, "cards", i, 0); i++) {
		if ((e = check_some(w, &due, &n)) != ERR_OK)
			return e;
		*due_r = due;
	}
	return ERR_OK;
}
