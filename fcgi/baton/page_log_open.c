/*
 * Somebody who works in a service opens a log on level 1, with a consent (R57).
 * Whether the child has a case that she may not know of she is not told: then
 * there are two, until the system owner has found out.
 */
#include "baton/log.h"
#include "baton/pages.h"
#include "intake/newcomer.h"
#include "plan/consent_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_baton.h"

/* As on the page: faults are listed in this order. */
enum {
	F_NAME, F_BIRTH, F_EXPECTED, F_BLOCKED, F_UNIT, F_CONCERN, F_GIVER,
	F_GIVER_NAME, F_WHY, F_INFORMATION, F_WAY, F_GIVEN, F__MAX
};

static const struct form_field fields[F__MAX] = {
	[F_NAME]     = { "navn",            FORM_LINE,   .required = true, .max = 120 },
	[F_BIRTH]    = { "fodselsdato",     FORM_DATE },
	[F_EXPECTED] = { "ventet_barn",     FORM_TICK },
	[F_BLOCKED]  = { "sperret_adresse", FORM_TICK },
	[F_UNIT]     = { "tjenesten",       FORM_ID,     .required = true },
	[F_CONCERN]  = { "bekymring",       FORM_TEXT,   .required = true, .max = 1000 },
	[F_GIVER]    = { "gir",             FORM_CHOICE, .required = true, .choices = consent_givers },
	[F_GIVER_NAME] = { "giver_navn",    FORM_LINE,   .required = true, .max = 160 },
	[F_WHY]      = { "hvorfor_giver",   FORM_TEXT,   .max = 500 },
	[F_INFORMATION] = { "opplysninger", FORM_TEXT,  .required = true, .max = 1000 },
	[F_WAY]      = { "gitt_som",        FORM_CHOICE, .required = true, .choices = consent_ways },
	[F_GIVEN]    = { "gitt_dato",       FORM_DATE,   .required = true },
};

/* `number`: of her own case, that she is to look at; NULL: none. */
static enum err
show(struct request *rq, const struct form *f, const char *number)
{
	struct node *list = node_in(view_root(rq), "Units");
	struct sql_baton_units *u;
	size_t n;
	enum err e;

	if ((e = sql_baton_units(&rq->work, rq->user->id, &u, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", u[i].id);
		node_text(row, "name", u[i].name);
	}
	if (number != NULL)
		node_text(view_root(rq), "Twin", number);
	node_number(view_root(rq), "Decides", consent_log_age(rq));
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/log_open.cs");
}

enum err
page_log_open_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill_day(rq->work.mem, &f, F_GIVEN, rq->work.today);
	return show(rq, &f, NULL);
}

/* Where they stand in the form. */
static const struct newcomer_fields at = { .name = F_NAME, .birth = F_BIRTH,
	.expected = F_EXPECTED, .blocked = F_BLOCKED, .giver = F_GIVER,
	.giver_name = F_GIVER_NAME, .why = F_WHY,
	.information = F_INFORMATION, .way = F_WAY, .on = F_GIVEN };

/* What the page offers no box for was never hers to choose. */
static enum err
judge_unit(struct request *rq, struct form *f)
{
	struct sql_baton_units *u;
	bool works = false;
	size_t n;
	enum err e;

	if ((e = sql_baton_units(&rq->work, rq->user->id, &u, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		works |= u[i].id == f->v[F_UNIT].number;
	if (!works && form_is_good(&f->v[F_UNIT]))
		form_reject(f, F_UNIT, "not_your_unit");
	return ERR_OK;
}

/* Two who are not born yet may have one name. */
static enum err
judge_known(struct request *rq, struct form *f, struct newcomer *c)
{
	struct consent said;

	if (c->hers == NULL)
		return ERR_OK;
	if (c->hers->has && f->v[F_EXPECTED].number == 1)
		c->hers = NULL;
	else if (c->hers->has)
		form_reject(f, F_NAME, "has_log");
	said = newcomer_consent(rq, f, c, &f->v[F_UNIT].number);
	return newcomer_judge_own(rq, f, c, &said);
}

static enum err
save(struct request *rq, struct form *f, const struct newcomer *c)
{
	struct log_opening o = { .unit = f->v[F_UNIT].number,
		.holder = rq->user->id, .concern = f->v[F_CONCERN].text,
		.consent = newcomer_consent(rq, f, c, &f->v[F_UNIT].number) };
	const char *number;
	int64_t strand;
	enum err e;

	if ((e = newcomer_case(rq, f, c, &o.casefile, &number)) != ERR_OK)
		return e;
	if (f->bad)
		return show(rq, f, NULL);
	if ((e = log_open(&rq->work, &o, &strand)) != ERR_OK)
		return e;
	rq->casefile = o.casefile;
	return response_redirect(rq, "/sak/%s/logg", number);
}

enum err
page_log_open_save(struct request *rq)
{
	struct newcomer c = { .at = &at, .kind = STRAND_KIND_BATON,
		.purposes = CONSENT_LOG_ALONE, .not_theirs = "not_theirs_log",
		.near = "near_to_you" };
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	newcomer_judge(rq, &f, &c);
	if ((e = judge_unit(rq, &f)) != ERR_OK ||
	    (!f.bad && ((e = newcomer_known(rq, &f, &c)) != ERR_OK ||
	    (e = judge_known(rq, &f, &c)) != ERR_OK)))
		return e;
	return !f.bad ? save(rq, &f, &c) :
	    show(rq, &f, c.hers != NULL ? c.hers->number : NULL);
}
