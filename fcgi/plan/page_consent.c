/*
 * One form that a family signed, or what they said: for several services at
 * once, given or refused (R44). Who may say it, and for how long, is by age
 * (R46).
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "plan/consent_view.h"
#include "plan/pages.h"
#include "rules/consent.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include <string.h>

enum {
	F_ANSWER, F_GIVER, F_NAME, F_PURPOSES, F_INFORMATION, F_UNITS,
	F_TEAM, F_OTHERS, F_WAY, F_GIVEN, F_UNTIL, F_WHY, F__MAX
};

/* In the order of the enums. */
static const char *const answers[] = { "ja", "nei", NULL };

static const struct form_field fields[F__MAX] = {
	[F_ANSWER]   = { "svaret",  FORM_CHOICE, .required = true, .choices = answers },
	[F_GIVER]    = { "gir",     FORM_CHOICE, .required = true, .choices = consent_givers },
	[F_NAME]     = { "giver_navn",   FORM_LINE,  .required = true, .max = 160 },
	[F_PURPOSES] = { "formal",       FORM_TICKS, .required = true },
	[F_INFORMATION] = { "opplysninger", FORM_TEXT, .max = 1000 },
	[F_UNITS]    = { "samtykke_hos", FORM_TICKS },
	[F_TEAM]     = { "samtykke_team", FORM_TICK },
	[F_OTHERS]   = { "utenfor",      FORM_TEXT,  .max = 2000 },
	[F_WAY]      = { "gitt_som",  FORM_CHOICE, .required = true, .choices = consent_ways },
	[F_GIVEN]    = { "gitt_dato",    FORM_DATE,  .required = true },
	[F_UNTIL]    = { "gjelder_til",  FORM_DATE },
	[F_WHY]      = { "hvorfor_giver", FORM_TEXT, .max = 500 },
};

static day
born(const struct request *rq)
{
	return rq->subject->file->birth;
}

/* In bokmål, whatever the page is in: it is kept as the family signed it. */
static const char *
team_name(const struct request *rq)
{
	return lang_text(paper_lang(rq->app->views, LANGUAGE_NB),
	    "seat.bti_team");
}

static enum err
view_choices(struct request *rq)
{
	struct node *units = node_in(view_root(rq), "Choices.units");
	struct sql_consent_units *u;
	size_t n;
	enum err e;

	if ((e = sql_consent_units(&rq->work, &u, &n)) != ERR_OK)
		return e;
	node_text(view_root(rq), "Team_name", team_name(rq));
	consent_view_purposes(node_in(view_root(rq), "Choices.purposes"),
	    consent_may_be_for(rq));
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(units);

		node_number(row, "id", u[i].id);
		node_text(row, "name", u[i].name);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct node *latest = node_in(view_root(rq), "Latest");
	const struct form_value *given = &f->v[F_GIVEN];
	day from = form_is_good(given) ? given->day :
	    rq->work.today;
	enum err e;

	subject_view(rq);
	consent_view_above(rq);
	if ((e = view_choices(rq)) != ERR_OK)
		return e;
	node_day(rq, latest, "self", consent_last_day(CONSENT_GIVER_SELF,
	    born(rq), from, CONSENT_DECIDES_FROM));
	node_day(rq, latest, "others", consent_last_day(CONSENT_GIVER_PARENTS,
	    born(rq), from, CONSENT_DECIDES_FROM));
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/consent.cs");
}

/*
 * For more services to know the same: the consent of the query begins the form,
 * if it still holds and is the user's to write down.
 */
static enum err
prefill_same(struct request *rq, const char *of, struct form *f)
{
	struct sql_consents_of_case *s = NULL;
	int64_t *ids, id, n = 0;
	enum err e = ERR_OK;

	if (text_to_i64(of, 1, INT64_MAX, &id))
		e = sql_consent_find(&rq->work, id, rq->casefile, &s);
	if (e != ERR_OK)
		return e;
	if (s == NULL || !consent_begins_another(rq, s))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such consent");
	ids = mem_array(rq->work.mem, CONSENT_PURPOSE__MAX, sizeof(*ids));
	for (int i = 0; i < CONSENT_PURPOSE__MAX; i++)
		if ((s->purposes & INT64_C(1) << i) != 0)
			ids[n++] = i + 1;
	f->v[F_PURPOSES].ids = ids;
	f->v[F_PURPOSES].number = n;
	form_prefill(f, F_NAME, s->giver_name);
	form_prefill(f, F_INFORMATION, s->information);
	node_text(view_root(rq), "Same", s->service);
	return ERR_OK;
}

/* Else whoever answered last is the likeliest to have answered again. */
static enum err
prefill_giver(struct request *rq, struct form *f)
{
	struct sql_consents_of_case *s;
	enum err e;

	if ((e = consent_newest(rq, CONSENT_PURPOSES_ALL, &s)) != ERR_OK ||
	    s == NULL)
		return e;
	form_prefill(f, F_NAME, s->giver_name);
	node_flag(view_root(rq), "Known", true);
	return ERR_OK;
}

enum err
page_consent_form(struct request *rq)
{
	const char *same = pairs_find(&rq->query, "som");
	struct form f = form_empty(fields, F__MAX);
	day last = consent_last_day(CONSENT_GIVER_PARENTS, born(rq),
	    rq->work.today, CONSENT_DECIDES_FROM);
	day proposed = rq->work.today + CONSENT_DAYS_PROPOSED;
	enum err e;

	/* What they said, and in which right, is nobody's to guess. */
	if ((e = same != NULL ? prefill_same(rq, same, &f) :
	    prefill_giver(rq, &f)) != ERR_OK)
		return e;
	form_prefill_day(rq->work.mem, &f, F_GIVEN, rq->work.today);
	form_prefill_day(rq->work.mem, &f, F_UNTIL, last < proposed ? last :
	    proposed);
	return show(rq, &f);
}

/*
 * How many lines of `text` say something; the first CONSENT_OTHERS_MOST of them
 * are in `line`.
 */
static size_t
lines_of(struct mem *mem, const char *text,
    const char *line[CONSENT_OTHERS_MOST])
{
	char *rest = mem_strdup(mem, text), *part, *one;
	size_t n = 0;

	while ((part = strsep(&rest, "\n")) != NULL) {
		one = text_clean(mem, part);
		text_squeeze(one);
		if (*one == '\0')
			continue;
		if (n < CONSENT_OTHERS_MOST)
			line[n] = one;
		n++;
	}
	return n;
}

static void
judge_services(struct form *f, const struct consent *c)
{
	if (f->v[F_UNITS].number == 0 && c->others == 0)
		form_reject(f, F_UNITS, "required");
	if (c->answer == CONSENT_ANSWER_GIVEN && !f->v[F_INFORMATION].given)
		form_reject(f, F_INFORMATION, "required");
	if (c->others > CONSENT_OTHERS_MOST + (size_t)c->team)
		form_reject(f, F_OTHERS, "too_many_services");
	for (size_t i = 0; i < c->others && i < CONSENT_OTHERS_MOST; i++)
		if (text_length(c->other[i]) > CONSENT_NAME_MAX)
			form_reject(f, F_OTHERS, "long_service_name");
}

/* By the day it was given: whose it was to give, and until when at most. */
static void
judge_giver(const struct request *rq, struct form *f, const struct consent *c)
{
	enum consent_fit fit;

	if (f->v[F_GIVER].wrong != NULL || f->v[F_GIVEN].wrong != NULL)
		return;
	if (c->given > rq->work.today)
		form_reject(f, F_GIVEN, "in_future");
	fit = consent_fit_for(rq, c->purposes, c->giver, born(rq), c->given);
	if (fit == CONSENT_NOT_THEIRS)
		form_reject(f, F_GIVER, "not_theirs");
	else if (fit == CONSENT_NEEDS_WHY && !f->v[F_WHY].given)
		form_reject(f, F_WHY, "why_giver");
}

static void
judge_until(const struct request *rq, struct form *f, const struct consent *c)
{
	const struct form_value *v = &f->v[F_UNTIL];

	if (c->answer == CONSENT_ANSWER_REFUSED || v->wrong != NULL ||
	    c->given == DAY_NONE || f->v[F_GIVER].number < 0)
		return;
	if (!v->given)
		form_reject(f, F_UNTIL, "required");
	else if (v->day < rq->work.today)
		form_reject(f, F_UNTIL, "over_already");
	else if (v->day > consent_last_day_for(rq, c->purposes, c->giver,
	    born(rq), c->given))
		form_reject(f, F_UNTIL, "consent_too_long");
}

/* What the form says; `line` holds the services outside the municipality. */
static struct consent
read_consent(struct request *rq, const struct form *f,
    const char *line[CONSENT_OTHERS_MOST])
{
	struct consent c = { .given = f->v[F_GIVEN].day, .until = DAY_NONE,
		.giver_name = f->v[F_NAME].text, .why = f->v[F_WHY].text,
		.information = f->v[F_INFORMATION].text,
		.unit = f->v[F_UNITS].ids,
		.units = (size_t)f->v[F_UNITS].number, .other = line };

	c.others = f->v[F_OTHERS].given ? lines_of(rq->work.mem,
	    f->v[F_OTHERS].text, line) : 0;
	c.team = f->v[F_TEAM].number != 0 && c.others <= CONSENT_OTHERS_MOST;
	if (c.team)
		line[c.others++] = team_name(rq);
	if (f->v[F_ANSWER].number >= 0)
		c.answer = (enum consent_answer)f->v[F_ANSWER].number;
	if (f->v[F_GIVER].number >= 0)
		c.giver = (enum consent_giver)f->v[F_GIVER].number;
	if (f->v[F_WAY].number >= 0)
		c.way = (enum consent_way)f->v[F_WAY].number;
	if (c.answer == CONSENT_ANSWER_GIVEN)
		c.until = f->v[F_UNTIL].day;
	c.purposes = form_set(f, F_PURPOSES, CONSENT_PURPOSE__MAX);
	return c;
}

/* What was said before a no is no longer so. */
static enum err
judge_order(struct request *rq, struct form *f, const struct consent *c)
{
	bool older = false;
	enum err e = f->bad || c->answer == CONSENT_ANSWER_REFUSED ? ERR_OK :
	    consent_is_older(&rq->work, rq->casefile, c, &older);

	if (e == ERR_OK && older)
		form_reject(f, F_GIVEN, "before_no");
	return e;
}

/* A service or a purpose that is none has no box on the page. */
static enum err
check_units(struct request *rq, const struct consent *c)
{
	struct sql_consent_units *u;
	size_t n, known = 0;
	enum err e;

	if ((e = sql_consent_units(&rq->work, &u, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < c->units; i++)
		for (size_t k = 0; k < n; k++)
			known += u[k].id == c->unit[i];
	return known == c->units && c->purposes != 0 &&
	    (c->purposes & ~consent_may_be_for(rq)) == 0 ? ERR_OK :
	    err_set(&rq->work, ERR_INPUT, "no such service or purpose");
}

static enum err
save(struct request *rq, const struct consent *c)
{
	int64_t told;
	enum err e;

	if ((e = check_units(rq, c)) != ERR_OK ||
	    (e = consent_register(&rq->work, rq->casefile, consent_strand(rq),
	    c, &told)) != ERR_OK)
		return e;
	return told != 0 ? consent_to_follow(rq, told) : consent_to_list(rq);
}

enum err
page_consent_save(struct request *rq)
{
	const char *line[CONSENT_OTHERS_MOST + 1];
	struct consent c;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	c = read_consent(rq, &f, line);
	judge_services(&f, &c);
	judge_giver(rq, &f, &c);
	judge_until(rq, &f, &c);
	if ((e = judge_order(rq, &f, &c)) != ERR_OK)
		return e;
	return f.bad ? show(rq, &f) : save(rq, &c);
}
