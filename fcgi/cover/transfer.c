/* Several cases of one person, offered to one other in one go. */
#include "cover/transfer.h"

#include "cover/several.h"
#include "desk/due.h"
#include "notify/alert.h"

#include "sql_cover.h"
#include "sql_strand.h"
#include "sql_transfer.h"

static enum err
find(struct work *w, const struct transfer *t, int64_t id, struct strand *s_r)
{
	struct sql_transfer_strand *row;
	enum err e;

	if ((e = sql_transfer_strand(w, id, t->unit, t->from,
	    t->offer.employee, &row)) != ERR_OK)
		return e;
	if (row == NULL)
		return err_set(w, ERR_CONFLICT, "not to be given on");
	*s_r = (struct strand){ .id = id, .casefile = row->casefile,
	    .holder = row->holder, .unit = row->unit, .receipt = row->receipt,
	    .state = row->state, .held_as = row->held_as };
	return ERR_OK;
}

static enum err
give(struct work *w, const struct transfer *t, size_t i)
{
	int64_t id = t->strand[i];
	struct offer offer = t->offer;
	struct strand s;
	uint64_t n;
	enum err e;

	offer.unit = t->to == NULL ? 0 : t->to[i];
	offer.apart_why = t->apart == NULL ? NULL : t->apart[i];
	if ((e = find(w, t, id, &s)) != ERR_OK ||
	    (e = strand_offer(w, &s, &offer)) != ERR_OK)
		return e;
	return *t->note == '\0' ? ERR_OK :
	    sql_case_note_add(w, id, w->now, w->actor, t->note, "", 0,
	    &n);
}

enum err
transfer_make(struct work *w, const struct transfer *t)
{
	struct alert a = { .employee = t->offer.employee,
	    .kind = ALERT_KIND_OFFERED, .subject = t->from, .step = w->now,
	    .n = (int64_t)t->n };
	enum err e;

	if ((e = several_lock(w, t->strand, t->n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < t->n; i++)
		if ((e = give(w, t, i)) != ERR_OK)
			return e;
	if ((e = due_of_guideline(w, GUIDELINE_ANSWER_OFFER, w->today,
	    &a.due)) != ERR_OK)
		return e;
	return alert_add(w, &a);
}
