/*
 * Somebody who works in a service opens a log on level 1, with a consent (R57).
 * Whether the child has a case that she may not know of she is not told: then
 * there are two, until the system owner has found out.
 */
#include "baton/log.h"
#include "baton/pages.h"
#include "intake/apply_parts.h"
#include "intake/casefile.h"
#include "plan/consent_view.h"
#include "rules/consent.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_baton.h"
#include "sql_cover.h"

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

static void
judge_person(const struct request *rq, struct form *f)
{
	const struct form_value *birth = &f->v[F_BIRTH];

	if (birth->given && birth->wrong == NULL &&
	    birth->day > rq->work.today)
		form_reject(f, F_BIRTH, "in_future");
	apply_judge_expected(f, F_BIRTH, F_EXPECTED);
}

/* Half a year, unless somebody else is to be asked before that. */
static day
until(const struct request *rq, const struct form *f)
{
	day given = f->v[F_GIVEN].day, proposed = given + CONSENT_DAYS_PROPOSED;
	day last = consent_last_day_for(rq, CONSENT_LOG_ALONE,
	    (enum consent_giver)f->v[F_GIVER].number, f->v[F_BIRTH].day, given);

	return last < proposed ? last : proposed;
}

/* Who may say it is by age, of which a municipality has its own here (R46). */
static void
judge_consent(const struct request *rq, struct form *f)
{
	const struct form_value *giver = &f->v[F_GIVER], *on = &f->v[F_GIVEN];
	enum consent_fit fit;

	if (on->wrong != NULL || !on->given)
		return;
	if (on->day > rq->work.today)
		form_reject(f, F_GIVEN, "in_future");
	else if (on->day < rq->work.today - CONSENT_DAYS)
		form_reject(f, F_GIVEN, "too_early");
	if (giver->wrong != NULL || f->v[F_BIRTH].wrong != NULL)
		return;
	fit = consent_fit_for(rq, CONSENT_LOG_ALONE,
	    (enum consent_giver)giver->number, f->v[F_BIRTH].day, on->day);
	if (fit == CONSENT_NOT_THEIRS)
		form_reject(f, F_GIVER, "not_theirs_log");
	else if (fit == CONSENT_NEEDS_WHY && !f->v[F_WHY].given)
		form_reject(f, F_WHY, "why_giver");
	else if (until(rq, f) < rq->work.today)
		form_reject(f, F_GIVEN, "over_already");
}

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
	if (!works && f->v[F_UNIT].given && f->v[F_UNIT].wrong == NULL)
		form_reject(f, F_UNIT, "not_your_unit");
	return ERR_OK;
}

/* The cases of the child, and the one of them that she has herself. */
struct known {
	struct sql_person_cases *at;
	size_t n;
	const struct sql_person_cases *hers;	/* NULL: none */
};

/* Of several of hers, one in which somebody has the baton, else the newest. */
static enum err
find_known(struct request *rq, const struct form *f, struct known *k_r)
{
	enum err e;

	*k_r = (struct known){ 0 };
	if ((e = sql_person_cases(&rq->work, f->v[F_NAME].text,
	    f->v[F_BIRTH].day, rq->user->id, &k_r->at, &k_r->n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < k_r->n; i++)
		if (k_r->at[i].hers && (k_r->hers == NULL || k_r->at[i].log))
			k_r->hers = &k_r->at[i];
	return ERR_OK;
}

static enum err
is_kept(struct request *rq, int64_t casefile, bool *kept_r)
{
	struct sql_kept_from *kept;
	enum err e = sql_kept_from(&rq->work, casefile, rq->user->id, &kept);

	*kept_r = e == ERR_OK && kept != NULL;
	return e;
}

/*
 * Two who are not born yet may have one name. Who stands near is told the same
 * as of a child without a case, and no number.
 */
static enum err
judge_known(struct request *rq, struct form *f, struct known *k)
{
	bool kept;
	enum err e;

	if (k->hers == NULL)
		return ERR_OK;
	if ((e = is_kept(rq, k->hers->id, &kept)) != ERR_OK)
		return e;
	if (kept) {
		form_reject(f, F_NAME, "near_to_you");
		k->hers = NULL;
	} else if (k->hers->log && f->v[F_EXPECTED].number == 1)
		k->hers = NULL;
	else if (k->hers->log)
		form_reject(f, F_NAME, "has_log");
	else if (f->v[F_BLOCKED].number == 1)
		form_reject(f, F_BLOCKED, "blocked_there");
	return ERR_OK;
}

/* Her own service may read the log, for half a year unless it is renewed. */
static struct consent
read_consent(const struct request *rq, const struct form *f)
{
	struct consent c = { .answer = CONSENT_ANSWER_GIVEN,
		.giver = (enum consent_giver)f->v[F_GIVER].number,
		.giver_name = f->v[F_GIVER_NAME].text,
		.information = f->v[F_INFORMATION].text,
		.why = f->v[F_WHY].text,
		.purposes = CONSENT_LOG_ALONE,
		.way = (enum consent_way)f->v[F_WAY].number,
		.given = f->v[F_GIVEN].day,
		.unit = &f->v[F_UNIT].number, .units = 1 };

	c.until = until(rq, f);
	return c;
}

static enum err
register_case(struct request *rq, const struct form *f, int64_t *id_r,
    const char **number_r)
{
	const struct new_case c = {
		.name = f->v[F_NAME].text,
		.birth = f->v[F_BIRTH].day,
		.received = rq->work.today,
		.block = f->v[F_BLOCKED].number == 1 ?
		    ADDRESS_BLOCK_CONFIDENTIAL : ADDRESS_BLOCK_NONE,
	};

	return casefile_register(&rq->work, &c, id_r, number_r);
}

/*
 * Somebody finds out of each that goes on, or else of the newest: whether it is
 * the same child. What is hers she knows herself.
 */
static enum err
owe_same(struct request *rq, int64_t casefile, const struct known *k)
{
	bool any = false;
	enum err e = ERR_OK;

	for (size_t i = 0; i < k->n; i++)
		any |= k->at[i].lives;
	for (size_t i = 0; i < k->n && e == ERR_OK; i++)
		if (!k->at[i].hers && (any ? k->at[i].lives : i == 0))
			e = log_owe_same(&rq->work, casefile, k->at[i].id);
	return e;
}

/* What she stands near to is kept from her from its first moment (R38). */
static enum err
begin_case(struct request *rq, struct form *f, const struct known *k,
    int64_t *id_r, const char **number_r)
{
	bool kept;
	enum err e;

	if ((e = register_case(rq, f, id_r, number_r)) != ERR_OK ||
	    (e = is_kept(rq, *id_r, &kept)) != ERR_OK)
		return e;
	if (kept)
		form_reject(f, F_NAME, "near_to_you");
	return kept ? ERR_OK : owe_same(rq, *id_r, k);
}

/* It is asked again once the case is held: she may have given it away. */
static enum err
use_own(struct request *rq, const struct form *f, const struct known *k)
{
	struct known now;
	uint64_t n;
	enum err e;

	if ((e = sql_case_lock(&rq->work, k->hers->number, &n)) != ERR_OK ||
	    (e = find_known(rq, f, &now)) != ERR_OK)
		return e;
	return now.hers != NULL && now.hers->id == k->hers->id ? ERR_OK :
	    err_set(&rq->work, ERR_CONFLICT, "it is hers no more");
}

static enum err
save(struct request *rq, struct form *f, const struct known *k)
{
	struct log_opening o = { .unit = f->v[F_UNIT].number,
		.holder = rq->user->id, .concern = f->v[F_CONCERN].text,
		.consent = read_consent(rq, f) };
	const char *number;
	int64_t strand;
	enum err e;

	if (k->hers != NULL) {
		o.casefile = k->hers->id;
		number = k->hers->number;
		e = use_own(rq, f, k);
	} else
		e = begin_case(rq, f, k, &o.casefile, &number);
	if (e != ERR_OK)
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
	struct known k = { 0 };
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge_person(rq, &f);
	judge_consent(rq, &f);
	form_judge_identity(&f);
	if ((e = judge_unit(rq, &f)) != ERR_OK ||
	    (!f.bad && ((e = casefile_alone(&rq->work)) != ERR_OK ||
	    (e = find_known(rq, &f, &k)) != ERR_OK)) ||
	    (e = judge_known(rq, &f, &k)) != ERR_OK)
		return e;
	return !f.bad ? save(rq, &f, &k) :
	    show(rq, &f, k.hers != NULL ? k.hers->number : NULL);
}
