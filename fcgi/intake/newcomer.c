/* A person, her consent, and whether she has a case already. */
#include "intake/newcomer.h"

#include "intake/apply_parts.h"
#include "intake/casefile.h"
#include "intake/person.h"
#include "plan/consent_view.h"
#include "web/request.h"

#include "sql_cover.h"

/* Half a year, unless somebody else is to be asked before that. */
static day
until(const struct request *rq, const struct form *f, const struct newcomer *c)
{
	day given = f->v[c->at->on].day, proposed = given +
	    CONSENT_DAYS_PROPOSED;
	day last = consent_last_day_for(rq, c->purposes,
	    (enum consent_giver)f->v[c->at->giver].number,
	    f->v[c->at->birth].day, given);

	return last < proposed ? last : proposed;
}

static void
judge_giver(const struct request *rq, struct form *f, const struct newcomer *c)
{
	const struct form_value *giver = &f->v[c->at->giver];
	enum consent_fit fit = consent_fit_for(rq, c->purposes,
	    (enum consent_giver)giver->number, f->v[c->at->birth].day,
	    f->v[c->at->on].day);

	if (fit == CONSENT_NOT_THEIRS)
		form_reject(f, c->at->giver, c->not_theirs);
	else if (fit == CONSENT_NEEDS_WHY && !f->v[c->at->why].given)
		form_reject(f, c->at->why, "why_giver");
	else if (until(rq, f, c) < rq->work.today)
		form_reject(f, c->at->on, "over_already");
}

void
newcomer_judge(const struct request *rq, struct form *f,
    const struct newcomer *c)
{
	const struct form_value *on = &f->v[c->at->on];

	apply_judge_birth(f, c->at->birth, c->at->expected, rq->work.today);
	if (!form_is_good(on))
		return;
	form_judge_been(f, c->at->on, rq->work.today);
	if (on->day < rq->work.today - CONSENT_DAYS)
		form_reject(f, c->at->on, "too_early");
	if (f->v[c->at->giver].wrong == NULL &&
	    f->v[c->at->birth].wrong == NULL)
		judge_giver(rq, f, c);
}

struct consent
newcomer_consent(const struct request *rq, const struct form *f,
    const struct newcomer *c, const int64_t *unit)
{
	struct consent said = { .answer = CONSENT_ANSWER_GIVEN,
		.giver = (enum consent_giver)f->v[c->at->giver].number,
		.giver_name = f->v[c->at->giver_name].text,
		.information = f->v[c->at->information].text,
		.why = f->v[c->at->why].text, .purposes = c->purposes,
		.way = (enum consent_way)f->v[c->at->way].number,
		.given = f->v[c->at->on].day, .unit = unit, .units = 1 };

	said.until = until(rq, f, c);
	return said;
}

/* Of several of hers, one with a strand of the kind, else the newest. */
static enum err
find(struct request *rq, const struct form *f, struct newcomer *c)
{
	enum err e;

	c->hers = NULL;
	if ((e = sql_person_cases(&rq->work, f->v[c->at->name].text,
	    f->v[c->at->birth].day, rq->user->id, c->kind, &c->found,
	    &c->n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < c->n; i++)
		if (c->found[i].hers && (c->hers == NULL || c->found[i].has))
			c->hers = &c->found[i];
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

enum err
newcomer_known(struct request *rq, struct form *f, struct newcomer *c)
{
	bool kept;
	enum err e;

	if ((e = casefile_alone(&rq->work)) != ERR_OK ||
	    (e = find(rq, f, c)) != ERR_OK || c->hers == NULL ||
	    (e = is_kept(rq, c->hers->id, &kept)) != ERR_OK || !kept)
		return e;
	form_reject(f, c->at->name, c->near);
	c->hers = NULL;
	return ERR_OK;
}

enum err
newcomer_judge_own(struct request *rq, struct form *f,
    const struct newcomer *c, const struct consent *said)
{
	bool older = false;
	enum err e;

	if (c->hers == NULL)
		return ERR_OK;
	if (f->v[c->at->blocked].number == 1)
		form_reject(f, c->at->blocked, "blocked_there");
	if ((e = consent_is_older(&rq->work, c->hers->id, said, &older)) !=
	    ERR_OK)
		return e;
	if (older)
		form_reject(f, c->at->on, "before_no");
	return ERR_OK;
}

/* What she stands near to is kept from her from its first moment (R38). */
static enum err
begin_case(struct request *rq, struct form *f, const struct newcomer *c,
    int64_t *id_r, const char **number_r)
{
	const struct new_case file = {
		.name = f->v[c->at->name].text,
		.birth = f->v[c->at->birth].day,
		.received = rq->work.today,
		.block = f->v[c->at->blocked].number == 1 ?
		    ADDRESS_BLOCK_CONFIDENTIAL : ADDRESS_BLOCK_NONE,
	};
	bool kept;
	enum err e;

	if ((e = casefile_register(&rq->work, &file, id_r, number_r)) !=
	    ERR_OK || (e = is_kept(rq, *id_r, &kept)) != ERR_OK)
		return e;
	if (kept)
		form_reject(f, c->at->name, c->near);
	return kept ? ERR_OK : person_owe_same(&rq->work, *id_r, c->found,
	    c->n);
}

/* It is asked again once the case is held: she may have given it away. */
static enum err
use_own(struct request *rq, const struct form *f, const struct newcomer *c)
{
	struct newcomer now = *c;
	uint64_t n;
	enum err e;

	if ((e = sql_case_lock(&rq->work, c->hers->number, &n)) != ERR_OK ||
	    (e = find(rq, f, &now)) != ERR_OK)
		return e;
	return now.hers != NULL && now.hers->id == c->hers->id ? ERR_OK :
	    err_set(&rq->work, ERR_CONFLICT, "it is hers no more");
}

enum err
newcomer_case(struct request *rq, struct form *f, const struct newcomer *c,
    int64_t *casefile_r, const char **number_r)
{
	if (c->hers == NULL)
		return begin_case(rq, f, c, casefile_r, number_r);
	*casefile_r = c->hers->id;
	*number_r = c->hers->number;
	return use_own(rq, f, c);
}
