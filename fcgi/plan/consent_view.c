/* Consents as rows, for the pages that show one or all. */
#include "plan/consent_view.h"

#include "base/conf.h"
#include "base/mem.h"
#include "cover/subject.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

const char *const consent_givers[] = {
	"selv", "forelder", "foreldre", "verge", "barnevern", NULL
};

const char *const consent_ways[] = {
	"underskrift", "muntlig", "skannet", NULL
};

int
consent_log_age(const struct request *rq)
{
	uint32_t years = rq->app->conf->baton_consent_age;

	return years < CONSENT_DECIDES_FROM ? (int)years : CONSENT_DECIDES_FROM;
}

enum consent_fit
consent_fit_for(const struct request *rq, consent_purposes purposes,
    enum consent_giver giver, day born, day given)
{
	enum consent_fit rest = consent_fit(giver, born, given,
	    CONSENT_DECIDES_FROM), log = consent_fit(giver, born, given,
	    consent_log_age(rq));

	if ((purposes & CONSENT_LOG_ALONE) == 0)
		return rest;
	return purposes == CONSENT_LOG_ALONE || log > rest ? log : rest;
}

day
consent_last_day_for(const struct request *rq, consent_purposes purposes,
    enum consent_giver giver, day born, day given)
{
	day rest = consent_last_day(giver, born, given, CONSENT_DECIDES_FROM);
	day log = consent_last_day(giver, born, given, consent_log_age(rq));

	if ((purposes & CONSENT_LOG_ALONE) == 0)
		return rest;
	return purposes == CONSENT_LOG_ALONE || log < rest ? log : rest;
}

static const char *
state_of(const struct sql_consents_of_case *s, day today)
{
	if (s->answer == CONSENT_ANSWER_REFUSED)
		return "refused";
	if (s->withdrawn != DAY_NONE)
		return "withdrawn";
	return s->until >= today ? "holds" : "ended";
}

static void
view_people(struct node *list, int64_t unit,
    const struct sql_participants_of_case *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct node *row;

		if (unit == 0 || p[i].unit != unit)
			continue;
		row = node_add(list);
		node_number(row, "id", p[i].id);
		node_text(row, "name", p[i].name);
		node_text(row, "title", p[i].title);
		node_flag(row, "gone", !p[i].works_there);
	}
}

consent_purposes
consent_may_be_for(const struct request *rq)
{
	const struct subject *sub = rq->subject;
	enum basis by;

	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].kind == STRAND_KIND_BATON &&
		    sub->strands[i].state != STRAND_STATE_CLOSED &&
		    !policy_allows(&rq->standing[i + 1], 1,
		    ACTION_BATON_LOG_WRITE, &by))
			return CONSENT_PURPOSES_ALL & ~CONSENT_LOG_ALONE;
	return CONSENT_PURPOSES_ALL;
}

bool
consent_begins_another(const struct request *rq,
    const struct sql_consents_of_case *s)
{
	return consent_holds(s, rq->work.today) &&
	    (s->purposes & ~consent_may_be_for(rq)) == 0;
}

enum err
consent_newest(struct request *rq, consent_purposes of,
    struct sql_consents_of_case **s_r)
{
	struct sql_consents_of_case *s;
	size_t n;
	enum err e;

	*s_r = NULL;
	if ((e = sql_consents_of_case(&rq->work, rq->casefile, &s, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n && *s_r == NULL; i++)
		if ((s[i].purposes & of) != 0 &&
		    consent_begins_another(rq, &s[i]))
			*s_r = &s[i];
	return ERR_OK;
}

void
consent_view_purposes(struct node *list, consent_purposes purposes)
{
	node_set(list, "purpose", &words_consent_purpose, CONSENT_PURPOSE__MAX,
	    purposes);
}

void
consent_view(struct request *rq, struct node *row,
    const struct sql_consents_of_case *s,
    const struct sql_participants_of_case *p, size_t n)
{
	node_number(row, "id", s->id);
	node_text(row, "service", s->service);
	node_flag(row, "inside", s->unit != 0);
	node_flag(row, "shares", s->shares);
	node_flag(row, "names", s->shares &&
	    (s->purposes & consent_may_be_for(rq)) != 0);
	node_flag(row, "another", consent_begins_another(rq, s));
	node_flag(row, "copy",
	    (s->purposes & 1 << CONSENT_PURPOSE_PLAN_COPY) != 0);
	node_text(row, "state", state_of(s, rq->work.today));
	node_day(rq, row, "until", s->until);
	if (consent_holds(s, rq->work.today))
		left_view(rq, row, s->until);
	node_text(row, "giver", words_name(&words_consent_giver,
	    (int)s->giver));
	node_text(row, "giver_name", s->giver_name);
	consent_view_purposes(node_in(row, "Purposes"), s->purposes);
	node_text(row, "information", s->information);
	node_text(row, "way", words_name(&words_consent_way, (int)s->way));
	node_text(row, "why", s->why);
	node_day(rq, row, "given", s->given);
	node_day(rq, row, "withdrawn", s->withdrawn);
	node_text(row, "withdrawn_why", s->withdrawn_why);
	view_people(node_in(row, "People"), s->unit, p, n);
}

enum err
consent_of_path(struct request *rq, struct sql_consents_of_case **s_r)
{
	enum err e;

	if ((e = sql_consent_find(&rq->work, request_id(rq), rq->casefile,
	    s_r)) != ERR_OK)
		return e;
	return *s_r != NULL ? ERR_OK : err_set(&rq->work, ERR_NOT_FOUND,
	    "no such consent");
}

int64_t
consent_strand(const struct request *rq)
{
	const struct subject *sub = rq->subject;
	int64_t other = 0;

	for (size_t i = 0; i < sub->strands_n; i++) {
		const struct sql_strands_of_case *s = &sub->strands[i];

		if (s->state == STRAND_STATE_ACTIVE)
			return s->id;
		if (s->state != STRAND_STATE_CLOSED)
			other = s->id;
	}
	return other;
}

struct letter_of
consent_letter(const struct request *rq)
{
	return (struct letter_of){ .kind = LETTER_KIND_CONSENT_FORM,
		.strand = consent_strand(rq) };
}

void
consent_view_above(struct request *rq)
{
	node_text(view_root(rq), "Above", mem_printf(rq->work.mem,
	    "/sak/%s/samtykker", rq->subject->file->number));
}

enum err
consent_to_list(struct request *rq)
{
	return response_redirect(rq, "/sak/%s/samtykker?lagret=ja",
	    rq->subject->file->number);
}

enum err
consent_to_follow(struct request *rq, int64_t id)
{
	return response_redirect(rq, "/sak/%s/samtykker/%" PRId64 "/fulgt-opp",
	    rq->subject->file->number, id);
}
