/* The system owner asks the coordinators, and each of them answers (A72). */
#include "base/mem.h"
#include "craft/pages.h"
#include "craft/survey.h"
#include "craft/unnamed.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_draft.h"
#include "sql_survey.h"

#include <inttypes.h>

enum { F_LAST = SURVEY_QUESTIONS, F__MAX };

static const struct form_field fields[F__MAX] = {
	{ "undersokelse_1", FORM_LINE, .required = true,
	    .max = SURVEY_QUESTION_LENGTH },
	{ "undersokelse_2", FORM_LINE, .max = SURVEY_QUESTION_LENGTH },
	{ "undersokelse_3", FORM_LINE, .max = SURVEY_QUESTION_LENGTH },
	{ "undersokelse_4", FORM_LINE, .max = SURVEY_QUESTION_LENGTH },
	{ "undersokelse_5", FORM_LINE, .max = SURVEY_QUESTION_LENGTH },
	[F_LAST] = { "siste_svardag", FORM_DATE, .required = true },
};

/* What the guide of 2007 asks of a coordinator's working day, to begin with. */
static const char *const suggested[SURVEY_QUESTIONS] = {
	"survey.suggest_training", "survey.suggest_guidance",
	"survey.suggest_information", "survey.suggest_time",
	"survey.suggest_guidelines"
};

/* In the order of enum survey_mark. */
static const char *const marks[] = {
	"helt-uenig", "litt-uenig", "bade-og", "litt-enig", "helt-enig", NULL
};

/* Two fields a question; of those that are not asked there are none. */
static const struct form_field answer_fields[2 * SURVEY_QUESTIONS] = {
	{ "svar_1", FORM_CHOICE, .required = true, .choices = marks },
	{ "utdypet_1", FORM_TEXT, .max = SURVEY_TEXT_LENGTH },
	{ "svar_2", FORM_CHOICE, .required = true, .choices = marks },
	{ "utdypet_2", FORM_TEXT, .max = SURVEY_TEXT_LENGTH },
	{ "svar_3", FORM_CHOICE, .required = true, .choices = marks },
	{ "utdypet_3", FORM_TEXT, .max = SURVEY_TEXT_LENGTH },
	{ "svar_4", FORM_CHOICE, .required = true, .choices = marks },
	{ "utdypet_4", FORM_TEXT, .max = SURVEY_TEXT_LENGTH },
	{ "svar_5", FORM_CHOICE, .required = true, .choices = marks },
	{ "utdypet_5", FORM_TEXT, .max = SURVEY_TEXT_LENGTH },
};

/* Sets *in_the_way_r, and Other, when none can be opened now. */
static enum err
look_for_other(struct request *rq, bool *in_the_way_r)
{
	struct node *n = node_in(view_root(rq), "Other");
	struct sql_survey_newest *s;
	enum err e;

	if ((e = sql_survey_newest(&rq->work, &s)) != ERR_OK)
		return e;
	*in_the_way_r = s != NULL && !survey_is_free(s->year, s->last,
	    rq->work.today);
	if (!*in_the_way_r)
		return ERR_OK;
	node_number(n, "id", s->id);
	node_flag(n, "open", s->last >= rq->work.today);
	node_day(rq, n, "last", s->last);
	return ERR_OK;
}

static enum err
show_form(struct request *rq, const struct form *f)
{
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/survey_open.cs");
}

enum err
page_survey_open(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	bool in_the_way;
	enum err e;

	if ((e = look_for_other(rq, &in_the_way)) != ERR_OK)
		return e;
	for (size_t i = 0; i < SURVEY_QUESTIONS; i++)
		form_prefill(&f, i, view_word(rq, suggested[i]));
	form_prefill_day(rq->work.mem, &f, F_LAST,
	    rq->work.today + SURVEY_DAYS);
	return show_form(rq, &f);
}

static void
judge(const struct request *rq, struct form *f)
{
	const struct form_value *last = &f->v[F_LAST];

	for (size_t i = 0; i < SURVEY_QUESTIONS; i++)
		unnamed_judge(f, i);
	if (!form_is_good(last))
		return;
	if (last->day < rq->work.today + SURVEY_DAYS_LEAST)
		form_reject(f, F_LAST, "answer_days_few");
	else if (last->day > rq->work.today + SURVEY_DAYS_MOST)
		form_reject(f, F_LAST, "answer_days_many");
}

enum err
page_survey_open_save(struct request *rq)
{
	struct survey_new s = { .n = 0 };
	bool in_the_way;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = look_for_other(rq, &in_the_way)) != ERR_OK)
		return e;
	judge(rq, &f);
	/* What was typed stays there, though it can be asked no more. */
	if (in_the_way) {
		node_flag(view_root(rq), "Late", true);
		view_form(rq, &f);
		return view_render(rq, 409, "craft/survey_open.cs");
	}
	if (f.bad)
		return show_form(rq, &f);
	s.year = day_ymd(rq->work.today).year;
	s.last = f.v[F_LAST].day;
	for (size_t i = 0; i < SURVEY_QUESTIONS; i++)
		if (f.v[i].given)
			s.question[s.n++] = f.v[i].text;
	if ((e = survey_open(&rq->work, &s, &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/undersokelse/%" PRId64, id);
}

/* The one she was asked in last; who was asked in none has no page here. */
static enum err
find(struct request *rq, struct sql_survey_mine **m_r, struct survey_result *r)
{
	enum err e;

	if ((e = sql_survey_mine(&rq->work, rq->user->id, rq->work.today,
	    m_r)) != ERR_OK)
		return e;
	if (*m_r == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "was not asked");
	return survey_result_read(&rq->work, (*m_r)->id, r);
}

static enum err
show_answer(struct request *rq, const struct sql_survey_mine *m,
    const struct survey_result *r, const struct form *f, int status)
{
	struct node *n = node_in(view_root(rq), "Survey");
	struct node *list = node_in(view_root(rq), "Questions");

	node_number(n, "id", m->id);
	node_day(rq, n, "last", m->last);
	node_flag(n, "over", !m->open);
	node_flag(n, "answered", m->open && m->answered);
	for (size_t i = 0; i < r->n; i++) {
		struct node *row = node_add(list);

		if (f->v[2 * i + 1].given)
			node_flag(n, "typed", true);
		node_text(row, "text", mem_printf(rq->work.mem, "%zu. %s",
		    i + 1, r->question[i]));
		node_say(rq, row, "write", MSG_SURVEY_MORE,
		    &(struct say)SAY_NUMBER("n", (int64_t)i + 1), 1);
		node_text(row, "mark", answer_fields[2 * i].name);
		node_text(row, "more", answer_fields[2 * i + 1].name);
	}
	view_form(rq, f);
	return view_render(rq, status, "craft/survey_answer.cs");
}

enum err
page_survey_answer(struct request *rq)
{
	struct sql_survey_mine *m;
	struct survey_result r;
	struct form f;
	enum err e;

	if ((e = find(rq, &m, &r)) != ERR_OK)
		return e;
	f = form_empty(answer_fields, 2 * r.n);
	return show_answer(rq, m, &r, &f, 200);
}

enum err
page_survey_answer_save(struct request *rq)
{
	struct survey_answer a[SURVEY_QUESTIONS];
	struct sql_survey_mine *m;
	struct survey_result r;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = find(rq, &m, &r)) != ERR_OK ||
	    (e = form_read(rq, answer_fields, 2 * r.n, &f)) != ERR_OK)
		return e;
	for (size_t i = 0; i < r.n; i++)
		unnamed_judge(&f, 2 * i + 1);
	/* Too late is told, with what was written. */
	if (!m->open)
		return show_answer(rq, m, &r, &f, 409);
	if (f.bad)
		return show_answer(rq, m, &r, &f, view_form_status(&f));
	for (size_t i = 0; i < r.n; i++)
		a[i] = (struct survey_answer){
		    .mark = (enum survey_mark)f.v[2 * i].number,
		    .text = f.v[2 * i + 1].text };
	/* What another window keeps of it would stand there with her name. */
	if ((e = survey_answer(&rq->work, m->id, a, r.n)) != ERR_OK ||
	    (e = sql_draft_drop(&rq->work, rq->user->id, rq->path, &n)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/undersokelse/%" PRId64, m->id);
}
