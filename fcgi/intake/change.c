/* It goes the way of every application: there is no second one. */
#include "intake/change.h"

#include "desk/duty.h"

/* In whose hands it begins, and of which strand. */
static enum err
find_strand(struct work *w, const struct strand *s, enum strand_kind kind,
    int64_t *strand_r)
{
	*strand_r = s->id;
	return s->state == STRAND_STATE_CLOSED ?
	    strand_apply(w, s->casefile, kind, w->actor, "", strand_r) :
	    ERR_OK;
}

enum err
change_begin(struct work *w, int64_t id, const struct strand *s,
    enum strand_kind kind, int64_t decision, const char *why, int64_t *id_r)
{
	struct sql_application_changing *now;
	struct sql_application_change *row;
	int64_t strand;
	enum err e;

	if ((e = sql_application_changing(w, decision, &now)) != ERR_OK)
		return e;
	/* Whoever comes second has a reason of her own, not to be lost. */
	if (now != NULL)
		return err_set(w, ERR_CONFLICT, "a change is there already");
	if ((e = find_strand(w, s, kind, &strand)) != ERR_OK ||
	    (e = sql_application_change(w, id, strand, w->today, w->now,
	    w->actor, why, decision, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_MAKE_DECISION, .subject = row->id,
	    .seat = SEAT_KIND_OFFICE, .casefile = s->casefile,
	    .strand = strand, .event = w->today });
}
