/*
 * Samtykker: who may know what of a family, until when, and who of them takes
 * part (R44); and what follows when a consent is taken back or runs out.
 */
#include "cover/subject.h"
#include "desk/duty.h"
#include "desk/left.h"
#include "plan/consent_view.h"
#include "plan/pages.h"
#include "web/request.h"
#include "web/view.h"

enum { F_SAID, F_WHY, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_SAID] = { "trukket_dato",  FORM_DATE, .required = true },
	[F_WHY]  = { "trukket_fordi", FORM_TEXT, .max = 500 },
};

static enum err
view_all(struct request *rq)
{
	struct sql_consents_of_case *s;
	struct sql_participants_of_case *p;
	struct node *list;
	size_t n, people;
	enum err e;

	if ((e = sql_consents_of_case(&rq->work, rq->casefile, &s, &n)) !=
	    ERR_OK ||
	    (e = sql_participants_of_case(&rq->work, rq->casefile, &p,
	    &people)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		bool holds = consent_holds(&s[i], rq->work.today);

		list = node_in(view_root(rq), holds ? "Holds" : "Over");
		consent_view(rq, node_add(list), &s[i], p, people);
	}
	return ERR_OK;
}

enum err
page_consents(struct request *rq)
{
	struct letter_of of = consent_letter(rq);
	enum err e;

	subject_view(rq);
	if ((e = view_all(rq)) != ERR_OK || (e = letter_view(rq, &of)) !=
	    ERR_OK)
		return e;
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "plan/consents.cs");
}

static enum err
show(struct request *rq, const struct sql_consents_of_case *s,
    const struct form *f)
{
	subject_view(rq);
	consent_view_above(rq);
	consent_view(rq, node_in(view_root(rq), "Consent"), s, NULL, 0);
	view_form(rq, f);
	return view_render(rq, view_form_status(f),
	    "plan/consent_withdraw.cs");
}

enum err
page_consent_withdraw_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_consents_of_case *s;
	enum err e;

	if ((e = consent_of_path(rq, &s)) != ERR_OK)
		return e;
	form_prefill_day(rq->work.mem, &f, F_SAID, rq->work.today);
	return show(rq, s, &f);
}

static void
judge(const struct request *rq, const struct sql_consents_of_case *s,
    struct form *f)
{
	const struct form_value *v = &f->v[F_SAID];

	form_judge_been(f, F_SAID, rq->work.today);
	if (v->wrong == NULL && v->day < s->given)
		form_reject(f, F_SAID, "before_given");
}

enum err
page_consent_withdraw_save(struct request *rq)
{
	struct sql_consents_of_case *s;
	struct form f;
	enum err e;

	if ((e = consent_of_path(rq, &s)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, s, &f);
	if (f.bad)
		return show(rq, s, &f);
	if ((e = consent_withdraw(&rq->work, rq->casefile, consent_strand(rq),
	    s, f.v[F_SAID].day, f.v[F_WHY].text)) != ERR_OK)
		return e;
	return consent_to_follow(rq, s->id);
}

/* What is owed of it, until when and why; nothing when it was done. */
static enum err
view_owed(struct request *rq, int64_t id)
{
	struct node *n = node_in(view_root(rq), "Owed");
	struct sql_consent_owed *o;
	enum err e;

	if ((e = sql_consent_owed(&rq->work, id, &o)) != ERR_OK || o == NULL)
		return e;
	node_text(n, "guideline", words_name(&words_guideline,
	    (int)o->guideline));
	node_text(n, "why", o->why);
	left_view(rq, n, o->due);
	return ERR_OK;
}

enum err
page_consent_follow(struct request *rq)
{
	struct sql_consents_of_case *s;
	enum err e;

	if ((e = consent_of_path(rq, &s)) != ERR_OK ||
	    (e = view_owed(rq, s->id)) != ERR_OK)
		return e;
	subject_view(rq);
	consent_view_above(rq);
	consent_view(rq, node_in(view_root(rq), "Consent"), s, NULL, 0);
	return view_render(rq, 200, "plan/consent_follow.cs");
}

/* Told, or gone through and not renewed: whatever of it was owed is done. */
enum err
page_consent_followed(struct request *rq)
{
	struct sql_consents_of_case *s;
	enum err e;

	if ((e = consent_of_path(rq, &s)) != ERR_OK ||
	    (e = form_read_none(rq)) != ERR_OK ||
	    (e = duty_end(&rq->work, GUIDELINE_FOLLOW_WITHDRAWAL, s->id,
	    0)) != ERR_OK ||
	    (e = duty_end(&rq->work, GUIDELINE_RENEW_CONSENT, s->id, 0)) !=
	    ERR_OK)
		return e;
	return consent_to_list(rq);
}
