/* Who could consent is by age: another birth date, and some hold no longer. */
#include "cover/subject.h"
#include "desk/duty.h"
#include "plan/consent_view.h"
#include "web/request.h"

/*
 * What somebody else should have been asked for has held until now, in good
 * faith: it ends, but was not void.
 */
static day
last_day(const struct request *rq, const struct sql_consents_of_case *s,
    day born)
{
	day yesterday = rq->work.today - 1, last;
	enum consent_fit fit = consent_fit_for(rq, s->purposes, s->giver,
	    born, s->given);

	if (fit == CONSENT_NOT_THEIRS ||
	    (fit == CONSENT_NEEDS_WHY && *s->why == '\0'))
		return yesterday;
	last = consent_last_day_for(rq, s->purposes, s->giver, born, s->given);
	return last < yesterday ? yesterday : last;
}

/* The night asks of what ends later; who was asked before has less time. */
static enum err
owe_new(struct request *rq, const struct sql_consents_of_case *s, day last)
{
	struct work *w = &rq->work;
	day event = last < w->today ? w->today : last;
	int64_t strand = consent_strand(rq);
	enum err e;

	if (strand == 0 || last > w->today + CONSENT_END_DAYS)
		return ERR_OK;
	if ((e = duty_open_held(w, GUIDELINE_RENEW_CONSENT, s->id, 0,
	    rq->casefile, strand, event)) != ERR_OK)
		return e;
	return duty_move_event(w, GUIDELINE_RENEW_CONSENT, s->id, 0, event);
}

enum err
consent_follow_birth(struct request *rq, day born)
{
	struct sql_consents_of_case *s;
	uint64_t changed;
	size_t n;
	enum err e;

	if ((e = sql_consents_of_case(&rq->work, rq->casefile, &s, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		day last = last_day(rq, &s[i], born);

		if (!consent_holds(&s[i], rq->work.today) ||
		    last >= s[i].until)
			continue;
		if ((e = sql_consent_cut(&rq->work, last, s[i].id,
		    &changed)) != ERR_OK ||
		    (e = owe_new(rq, &s[i], last)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}
