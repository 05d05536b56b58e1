/* A form is one act of a family's; each service on it is taken back alone. */
#include "plan/consent.h"

#include "desk/duty.h"

bool
consent_holds(const struct sql_consents_of_case *s, day today)
{
	return s->answer == CONSENT_ANSWER_GIVEN && s->withdrawn == DAY_NONE &&
	    s->until >= today;
}

static enum err
owe_telling(struct work *w, int64_t casefile, int64_t strand, int64_t id)
{
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_FOLLOW_WITHDRAWAL, .subject = id,
	    .seat = SEAT_KIND_HOLDER, .seat_ref = strand,
	    .casefile = casefile, .strand = strand, .event = w->today });
}

/* Nobody goes on without a consent, nor comes back by a later one. */
static enum err
close_accesses(struct work *w, int64_t casefile, int64_t unit)
{
	struct sql_service_reads *now;
	uint64_t n;
	enum err e;

	if (unit == 0)
		return ERR_OK;
	if ((e = sql_service_reads(w, casefile, unit, w->today, &now)) !=
	    ERR_OK || now->reads)
		return e;
	return sql_participants_leave(w, w->now, w->actor, casefile, unit, &n);
}

enum err
consent_withdraw(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_consents_of_case *s, day said, const char *why)
{
	uint64_t n;
	enum err e;

	if ((e = sql_consent_take_back(w, said, why, w->now, w->actor, casefile,
	    s->unit, s->unit != 0 ? "" : s->service, w->today, &n)) != ERR_OK)
		return e;
	if (n == 0)
		return err_set(w, ERR_CONFLICT, "it was taken back before");
	if ((e = close_accesses(w, casefile, s->unit)) != ERR_OK ||
	    (e = duty_end(w, GUIDELINE_RENEW_CONSENT, s->id, 0)) != ERR_OK)
		return e;
	return owe_telling(w, casefile, strand, s->id);
}

/* A service on a form: a unit, or a name. */
struct service_on {
	int64_t casefile, strand, unit;
	const char *name;
	bool team;
};

/* What was said before up to that day is taken back by it. */
static enum err
refuse(struct work *w, const struct service_on *on, const struct consent *c,
    int64_t id, int64_t *told_r)
{
	uint64_t n;
	enum err e;

	if ((e = sql_consent_take_back(w, c->given, "", w->now, w->actor,
	    on->casefile, on->unit, on->name, w->today, &n)) != ERR_OK ||
	    (e = close_accesses(w, on->casefile, on->unit)) != ERR_OK ||
	    n == 0)
		return e;
	*told_r = id;
	return owe_telling(w, on->casefile, on->strand, id);
}

/* Whoever was asked to renew what this one covers has done so. */
static enum err
renew(struct work *w, const struct service_on *on, const struct consent *c,
    int64_t id)
{
	struct sql_consents_outlasted *old;
	size_t n;
	enum err e;

	if ((e = sql_consents_outlasted(w, on->casefile, on->unit, on->name, id,
	    c->purposes, c->until, &old, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = duty_end(w, GUIDELINE_RENEW_CONSENT, old[i].id, 0)) !=
		    ERR_OK)
			return e;
	return ERR_OK;
}

static enum err
add_service(struct work *w, int64_t consent, const struct service_on *on,
    const struct consent *c, int64_t *told_r)
{
	struct sql_consent_service_add *row;
	enum err e;

	if ((e = close_accesses(w, on->casefile, on->unit)) != ERR_OK ||
	    (e = sql_consent_service_add(w, consent, on->casefile, on->unit,
	    on->name, on->team, c->answer, c->until, &row)) != ERR_OK)
		return e;
	return c->answer == CONSENT_ANSWER_REFUSED ?
	    refuse(w, on, c, row->id, told_r) : renew(w, on, c, row->id);
}

static struct service_on
service_of(const struct consent *c, size_t i)
{
	return i < c->units ?
	    (struct service_on){ .unit = c->unit[i], .name = "" } :
	    (struct service_on){ .name = c->other[i - c->units],
	    .team = c->team && i + 1 == c->units + c->others };
}

enum err
consent_register(struct work *w, int64_t casefile, int64_t strand,
    const struct consent *c, int64_t *told_r)
{
	struct sql_consent_add *row;
	enum err e;

	*told_r = 0;
	if ((e = sql_consent_add(w, casefile, c->giver, c->giver_name,
	    c->purposes, c->information, c->way, c->why, c->given, w->now,
	    w->actor, &row)) != ERR_OK)
		return e;
	for (size_t i = 0; i < c->units + c->others; i++) {
		struct service_on on = service_of(c, i);

		on.casefile = casefile;
		on.strand = strand;
		if ((e = add_service(w, row->id, &on, c, told_r)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

enum err
consent_is_older(struct work *w, int64_t casefile, const struct consent *c,
    bool *older_r)
{
	struct sql_consent_last_no *no;
	enum err e;

	*older_r = false;
	for (size_t i = 0; i < c->units + c->others && !*older_r; i++) {
		struct service_on on = service_of(c, i);

		if ((e = sql_consent_last_no(w, casefile, on.unit, on.name,
		    &no)) != ERR_OK)
			return e;
		*older_r = no->said != DAY_NONE && no->said > c->given;
	}
	return ERR_OK;
}
