/* A form is one act of a family's; each service on it is taken back alone. */
#include "plan/consent.h"

#include "desk/duty.h"

#include <string.h>

bool
consent_holds(const struct sql_consents_of_case *s, day today)
{
	return s->answer == CONSENT_ANSWER_GIVEN && s->withdrawn == DAY_NONE &&
	    s->until >= today;
}

/* As long as another consent names the service, its people go on. */
static enum err
close_accesses(struct work *w, int64_t casefile, int64_t unit)
{
	struct sql_consent_holds *other;
	uint64_t n;
	enum err e;

	if ((e = sql_consent_holds(w, casefile, unit, w->today, &other)) !=
	    ERR_OK || other != NULL)
		return e;
	return sql_participants_leave(w, w->now, w->actor, casefile, unit, &n);
}

enum err
consent_withdraw(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_consents_of_case *s, day said, const char *why)
{
	uint64_t n;
	enum err e;

	if ((e = sql_consent_withdraw(w, said, why, w->now, w->actor, s->id,
	    casefile, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it was taken back before");
	if ((s->unit != 0 &&
	    (e = close_accesses(w, casefile, s->unit)) != ERR_OK) ||
	    (e = duty_end(w, GUIDELINE_RENEW_CONSENT, s->id, 0)) != ERR_OK)
		return e;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_FOLLOW_WITHDRAWAL, .subject = s->id,
	    .seat = SEAT_KIND_HOLDER, .seat_ref = strand,
	    .casefile = casefile, .strand = strand, .event = w->today });
}

static bool
is_same(const struct sql_consents_of_case *s, int64_t unit, const char *name)
{
	return s->unit == unit && (unit != 0 || strcmp(s->service, name) == 0);
}

/* `s`: what was registered before of all services. */
struct before {
	const struct sql_consents_of_case *s;
	size_t n;
	int64_t casefile, strand, consent;
};

static enum err
take_back(struct work *w, const struct before *b, const struct consent *c,
    const struct sql_consents_of_case *s)
{
	if (s->answer == CONSENT_ANSWER_REFUSED || s->withdrawn != DAY_NONE)
		return ERR_OK;
	return consent_withdraw(w, b->casefile, b->strand, s, c->given,
	    c->why);
}

static enum err
add_service(struct work *w, const struct before *b, const struct consent *c,
    int64_t unit, const char *name)
{
	uint64_t n;
	enum err e;

	if ((e = sql_consent_service_add(w, b->consent, b->casefile, unit, name,
	    c->answer, c->until, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < b->n; i++) {
		const struct sql_consents_of_case *s = &b->s[i];

		if (!is_same(s, unit, name))
			continue;
		e = c->answer == CONSENT_ANSWER_REFUSED ?
		    take_back(w, b, c, s) :
		    duty_end(w, GUIDELINE_RENEW_CONSENT, s->id, 0);
		if (e != ERR_OK)
			return e;
	}
	return ERR_OK;
}

enum err
consent_register(struct work *w, int64_t casefile, int64_t strand,
    const struct consent *c)
{
	struct before b = { .casefile = casefile, .strand = strand };
	struct sql_consents_of_case *all;
	struct sql_consent_add *row;
	enum err e;

	if ((e = sql_consents_of_case(w, casefile, &all, &b.n)) != ERR_OK ||
	    (e = sql_consent_add(w, casefile, c->giver, c->giver_name,
	    c->purposes, c->information, c->way, c->why, c->given, w->now,
	    w->actor, &row)) != ERR_OK)
		return e;
	b.s = all;
	b.consent = row->id;
	for (size_t i = 0; i < c->units; i++)
		if ((e = add_service(w, &b, c, c->unit[i], "")) != ERR_OK)
			return e;
	for (size_t i = 0; i < c->others; i++)
		if ((e = add_service(w, &b, c, 0, c->other[i])) != ERR_OK)
			return e;
	return ERR_OK;
}
