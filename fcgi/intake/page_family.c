/*
 * Whoever has one of a family as its coordinator takes in the next, each with a
 * consent and a case of her own (docs/decisions/0057).
 */
#include "cover/family.h"
#include "cover/subject.h"
#include "intake/newcomer.h"
#include "intake/pages.h"
#include "plan/consent_view.h"
#include "rules/consent.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_family.h"

/* As on the page: faults are listed in this order. */
enum {
	F_NAME, F_BIRTH, F_EXPECTED, F_BLOCKED, F_GIVER, F_GIVER_NAME, F_WHY,
	F_INFORMATION, F_WAY, F_GIVEN, F__MAX
};

static const struct form_field fields[F__MAX] = {
	[F_NAME]     = { "navn",            FORM_LINE,   .required = true, .max = 120 },
	[F_BIRTH]    = { "fodselsdato",     FORM_DATE },
	[F_EXPECTED] = { "ventet_barn",     FORM_TICK },
	[F_BLOCKED]  = { "sperret_adresse", FORM_TICK },
	[F_GIVER]    = { "gir",             FORM_CHOICE, .required = true, .choices = consent_givers },
	[F_GIVER_NAME] = { "giver_navn",    FORM_LINE,   .required = true, .max = 160 },
	[F_WHY]      = { "hvorfor_giver",   FORM_TEXT,   .max = 500 },
	[F_INFORMATION] = { "opplysninger", FORM_TEXT,   .required = true, .max = 1000 },
	[F_WAY]      = { "gitt_som",        FORM_CHOICE, .required = true, .choices = consent_ways },
	[F_GIVEN]    = { "gitt_dato",       FORM_DATE,   .required = true },
};

/* Where they stand in the form. */
static const struct newcomer_fields at = { .name = F_NAME, .birth = F_BIRTH,
	.expected = F_EXPECTED, .blocked = F_BLOCKED, .giver = F_GIVER,
	.giver_name = F_GIVER_NAME, .why = F_WHY,
	.information = F_INFORMATION, .way = F_WAY, .on = F_GIVEN };

/* `number`: of her own case, that she is to look at; NULL: none. */
static enum err
show(struct request *rq, const struct form *f, const char *number)
{
	subject_view(rq);
	if (number != NULL)
		node_text(view_root(rq), "Twin", number);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/family.cs");
}

enum err
page_family_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill_day(rq->work.mem, &f, F_GIVEN, rq->work.today);
	/* Who lives with somebody whom nobody may find is to be found by
	 * nobody. */
	if (rq->subject->file->block == ADDRESS_BLOCK_CONFIDENTIAL)
		form_prefill(&f, F_BLOCKED, "ja");
	return show(rq, &f, NULL);
}

/*
 * Somebody whom she coordinates for already joins with the strand she has: then
 * *strand_r is not 0. Of two who are not born yet the second may have the name
 * of the first; else who belongs to a family belongs to it once.
 */
static enum err
judge_own(struct request *rq, struct form *f, struct newcomer *c,
    int64_t *strand_r)
{
	struct sql_family_own *own;
	struct consent said;
	enum err e;

	*strand_r = 0;
	if (c->hers == NULL)
		return ERR_OK;
	if ((e = sql_family_own(&rq->work, c->hers->id, rq->user->id, &own)) !=
	    ERR_OK)
		return e;
	if (own != NULL && own->family == 0 &&
	    own->id != rq->subject->strand->id)
		*strand_r = own->id;
	else if (c->hers->has && f->v[F_EXPECTED].number == 1)
		c->hers = NULL;
	else if (c->hers->has)
		form_reject(f, F_NAME, "has_family");
	said = newcomer_consent(rq, f, c, &rq->subject->strand->unit);
	return newcomer_judge_own(rq, f, c, &said);
}

/* She has said yes to her and met her: the rest is owed as of anybody. */
static enum err
begin_strand(struct request *rq, int64_t casefile, int64_t *strand_r)
{
	const struct sql_strands_of_case *with = rq->subject->strand;
	const struct brought_strand b = { .casefile = casefile,
		.kind = STRAND_KIND_FAMILY_COORDINATOR, .unit = with->unit,
		.decided = DAY_NONE, .received = rq->work.today, .wish = "",
		.coordinator = rq->user->id };
	struct strand s = { .casefile = casefile };
	enum err e;

	if ((e = strand_bring(&rq->work, &b, strand_r)) != ERR_OK)
		return e;
	s.id = *strand_r;
	if ((e = strand_owe_begun(&rq->work, &s)) != ERR_OK)
		return e;
	return strand_met(&rq->work, *strand_r, rq->work.today);
}

static enum err
save(struct request *rq, struct form *f, const struct newcomer *c,
    int64_t strand)
{
	const struct sql_strands_of_case *with = rq->subject->strand;
	struct consent said = newcomer_consent(rq, f, c, &with->unit);
	const char *number;
	int64_t casefile, told;
	enum err e;

	if ((e = newcomer_case(rq, f, c, &casefile, &number)) != ERR_OK)
		return e;
	if (f->bad)
		return show(rq, f, NULL);
	if ((strand == 0 &&
	    (e = begin_strand(rq, casefile, &strand)) != ERR_OK) ||
	    (e = consent_register(&rq->work, casefile, strand, &said,
	    &told)) != ERR_OK ||
	    (e = family_join(&rq->work, with->id, day_at(with->accepted),
	    strand)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}

enum err
page_family_save(struct request *rq)
{
	struct newcomer c = { .at = &at,
		.kind = STRAND_KIND_FAMILY_COORDINATOR,
		.purposes = INT64_C(1) << CONSENT_PURPOSE_COORDINATION,
		.not_theirs = "not_theirs", .near = "near_to_you_family" };
	int64_t strand = 0;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	newcomer_judge(rq, &f, &c);
	if (!f.bad && ((e = newcomer_known(rq, &f, &c)) != ERR_OK ||
	    (e = judge_own(rq, &f, &c, &strand)) != ERR_OK))
		return e;
	return !f.bad ? save(rq, &f, &c, strand) :
	    show(rq, &f, c.hers != NULL ? c.hers->number : NULL);
}
