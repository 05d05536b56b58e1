/*
 * A plan that was signed is approved: complete, consented to, with a
 * coordinator, and the place and day of the signatures (R39, R42). From then on
 * it stands as it is, on paper as well.
 */
#include "cover/subject.h"
#include "plan/consent_view.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "plan/services_view.h"
#include "rules/consent.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum { F_PLACE, F_SIGNED, F_SIGNER, F_NAME, F_REST, F_LANGUAGE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_PLACE]    = { "sted",         FORM_LINE, .required = true, .max = 100 },
	[F_SIGNED]   = { "underskrevet", FORM_DATE, .required = true },
	[F_SIGNER]   = { "underskriver", FORM_CHOICE, .required = true,
	    .choices = consent_givers },
	[F_NAME]     = { "underskriver_navn", FORM_LINE, .required = true,
	    .max = 160 },
	[F_REST]     = { "uten_resten",  FORM_TICK },
	[F_LANGUAGE] = { "sprak", FORM_CHOICE, .required = true,
	    .choices = services_languages },
};

static unsigned
missing(const struct request *rq, const struct plan *p)
{
	return plan_missing(p, plan_number(rq) > 0, rq->work.today);
}

static enum err
show(struct request *rq, const struct plan *p, unsigned lacks,
    const struct form *f)
{
	plan_view_state(rq);
	plan_view(rq, node_in(view_root(rq), "Plan"), p, language_of(rq));
	plan_view_lacks(rq, p, lacks);
	view_form(rq, f);
	return view_render(rq, plan_form_status(rq, f),
	    "plan/plan_approve.cs");
}

enum err
page_plan_approve_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_consents_of_case *s;
	struct plan p;
	enum err e;

	if ((e = plan_of_path(rq, &p)) != ERR_OK ||
	    (e = consent_newest(rq, INT64_C(1) << CONSENT_PURPOSE_PLAN,
	    &s)) != ERR_OK)
		return e;
	if (s != NULL) {
		form_prefill(&f, F_NAME, s->giver_name);
		node_flag(view_root(rq), "Known", true);
	}
	form_prefill_day(rq->work.mem, &f, F_SIGNED, rq->work.today);
	form_prefill(&f, F_LANGUAGE, services_languages[LANGUAGE_NB]);
	return show(rq, &p, missing(rq, &p), &f);
}

/* Nothing was written after it was signed. */
static enum err
judge_day(struct request *rq, struct form *f)
{
	const struct form_value *when = &f->v[F_SIGNED];
	struct sql_plan_written *w;
	enum err e;

	if ((e = sql_plan_written(&rq->work, rq->casefile, &w)) != ERR_OK)
		return e;
	if (when->wrong == NULL && when->day < day_at(w->written))
		form_reject(f, F_SIGNED, "before_written");
	return ERR_OK;
}

static void
judge(const struct request *rq, const struct plan *p, unsigned lacks,
    struct form *f)
{
	const struct form_value *when = &f->v[F_SIGNED],
	    *who = &f->v[F_SIGNER];

	form_judge_been(f, F_SIGNED, rq->work.today);
	if (when->wrong == NULL && who->wrong == NULL &&
	    consent_fit((enum consent_giver)who->number, p->born,
	    when->day, CONSENT_DECIDES_FROM) == CONSENT_NOT_THEIRS)
		form_reject(f, F_SIGNER, "not_theirs");
	if ((lacks & ~PLAN_LACKS_MATTER) != 0 && f->v[F_REST].number == 0)
		form_reject(f, F_REST, "required");
}

static enum err
freeze(struct request *rq, const struct plan *p, enum language l)
{
	const char *content;
	int64_t letter;
	enum err e;

	if ((e = plan_keep(rq, p, l, false, &content, &letter)) != ERR_OK)
		return e;
	return plan_approve(&rq->work, rq->casefile, plan_strand(rq), p,
	    plan_next(rq), content, letter);
}

enum err
page_plan_approve_save(struct request *rq)
{
	unsigned lacks;
	struct form f;
	struct plan p;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = plan_of_path(rq, &p)) != ERR_OK)
		return e;
	lacks = missing(rq, &p);
	judge(rq, &p, lacks, &f);
	if ((e = judge_day(rq, &f)) != ERR_OK)
		return e;
	if (f.bad || (lacks & PLAN_LACKS_MATTER) != 0)
		return show(rq, &p, lacks, &f);
	p.place = f.v[F_PLACE].text;
	p.signed_on = f.v[F_SIGNED].day;
	p.signer = words_name(&words_consent_giver,
	    (int)f.v[F_SIGNER].number);
	p.signer_name = f.v[F_NAME].text;
	p.left_out = lacks;
	if ((e = freeze(rq, &p, (enum language)f.v[F_LANGUAGE].number)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/plan/versjoner/%d?lagret=ja",
	    rq->subject->file->number, plan_next(rq));
}
