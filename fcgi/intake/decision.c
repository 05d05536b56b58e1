/* What is decided of an application, and what follows when it is sent. */
#include "intake/decision.h"

#include "base/mem.h"
#include "desk/duty.h"
#include "intake/application.h"

#include <string.h>

bool
decision_gives(enum decided d)
{
	return d == DECIDED_GRANTED || d == DECIDED_PARTLY;
}

static bool
denies(enum decided d)
{
	return d == DECIDED_REFUSED || d == DECIDED_PARTLY;
}

bool
decision_denies(const struct decision *d)
{
	return denies(d->plan) || denies(d->coordinator);
}

legal_bases
decision_bases(const char *text)
{
	legal_bases of = 0;

	for (int b = 0; b < LEGAL_BASIS__MAX; b++) {
		const char *name = words_name(&words_legal_basis, b);
		size_t n = strlen(name);

		for (const char *at = text; at != NULL;
		    at = strchr(at, ',') == NULL ? NULL : strchr(at, ',') + 1)
			if (strncmp(at, name, n) == 0 &&
			    (at[n] == '\0' || at[n] == ','))
				of |= UINT32_C(1) << b;
	}
	return of;
}

static const char *
text_of(struct mem *mem, legal_bases legal)
{
	const char *text = "";

	for (int b = 0; b < LEGAL_BASIS__MAX; b++)
		if ((legal & UINT32_C(1) << b) != 0)
			text = mem_printf(mem, "%s%s%s", text,
			    *text == '\0' ? "" : ",",
			    words_name(&words_legal_basis, b));
	return text;
}

enum err
decision_save(struct work *w, int64_t application,
    const struct sql_decision_newest *now, const struct decision *d,
    int64_t *id_r)
{
	const char *names = text_of(w->mem, d->bases);
	struct sql_decision_begin *row;
	uint64_t n;
	enum err e;

	if (now == NULL || now->state == DECISION_STATE_SENT) {
		if ((e = sql_decision_begin(w, application, d->plan,
		    d->coordinator, d->kind, d->form, names, d->main_basis,
		    d->facts, d->reasons, w->now, w->actor, &row)) != ERR_OK)
			return e;
		*id_r = row->id;
		return ERR_OK;
	}
	*id_r = now->id;
	if ((e = sql_decision_write(w, d->plan, d->coordinator, d->kind,
	    d->form, names, d->main_basis, d->facts, d->reasons, w->now,
	    w->actor, now->id, &n)) != ERR_OK)
		return e;
	return n == 1 ? ERR_OK : err_set(w, ERR_CONFLICT, "it is no draft");
}

static enum err
one(struct work *w, enum err e, uint64_t n)
{
	if (e != ERR_OK || n == 1)
		return e;
	return err_set(w, ERR_CONFLICT, "the decision is elsewhere by now");
}

enum err
decision_propose(struct work *w, int64_t application, int64_t id,
    const struct strand *s)
{
	uint64_t n = 0;
	enum err e = sql_decision_proposed(w, id, &n);

	if ((e = one(w, e, n)) != ERR_OK)
		return e;
	/* Proposed anew it is another time: a duty that is done stays done. */
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_APPROVE_DECISION, .subject = application,
	    .occurrence = w->now, .seat = SEAT_KIND_OFFICE,
	    .casefile = s->casefile, .strand = s->id, .event = w->today });
}

enum err
decision_back(struct work *w, int64_t application, int64_t id)
{
	uint64_t n = 0;
	enum err e = sql_decision_back(w, id, &n);

	if ((e = one(w, e, n)) != ERR_OK)
		return e;
	return duty_end_subject(w, GUIDELINE_APPROVE_DECISION, application);
}

enum err
decision_approve(struct work *w, int64_t application, int64_t id,
    legal_bases legal, day dated, day *until_r)
{
	uint64_t n = 0;
	enum err e;

	*until_r = complaint_last_day(legal,
	    complaint_notice_day(dated, true));
	e = sql_decision_approved(w, w->now, w->actor, dated, *until_r, id, &n);
	if ((e = one(w, e, n)) != ERR_OK)
		return e;
	return duty_end_subject(w, GUIDELINE_APPROVE_DECISION, application);
}

/* Granted, and taken back before any unit has it: nothing is to be given. */
static bool
takes_back(const struct sql_decision_newest *d, const struct strand *s,
    bool changes)
{
	return changes && s->state == STRAND_STATE_REGISTERED &&
	    d->coordinator != DECIDED_NOT_ASKED &&
	    !decision_gives(d->coordinator) && !decision_gives(d->plan);
}

/* What the person has already goes on, whatever is decided beside it. */
static enum err
follow(struct work *w, const struct sql_decision_newest *d,
    const struct strand *s, bool changes)
{
	if (takes_back(d, s, changes))
		return strand_close(w, s);
	if (s->state == STRAND_STATE_ACTIVE)
		return strand_owe_plan(w, s);
	if (s->state != STRAND_STATE_APPLIED)
		return ERR_OK;
	return decision_gives(d->coordinator) ?
	    strand_grant(w, s, d->kind, d->dated) : strand_close(w, s);
}

enum err
decision_sent(struct work *w, int64_t application, bool changes,
    const struct sql_decision_newest *d, const struct strand *s, day sent)
{
	uint64_t n = 0;
	enum err e = sql_decision_sent(w, sent, d->id, &n);

	if ((e = one(w, e, n)) != ERR_OK ||
	    (e = application_end(w, application, APPLICATION_STATE_DECIDED,
	    "")) != ERR_OK)
		return e;
	return follow(w, d, s, changes);
}
