/*
 * The survey of a year: what is asked, how many have answered, what they
 * answered once it is over, and what came of it (A72). Earlier years beside.
 */
#include "craft/guideline_choice.h"
#include "craft/pages.h"
#include "craft/survey.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_survey.h"

static const char *const marks[SURVEY_MARK__MAX] = {
	[SURVEY_MARK_DISAGREE] = "survey_mark.disagree",
	[SURVEY_MARK_RATHER_DISAGREE] = "survey_mark.rather_disagree",
	[SURVEY_MARK_BOTH] = "survey_mark.both",
	[SURVEY_MARK_RATHER_AGREE] = "survey_mark.rather_agree",
	[SURVEY_MARK_AGREE] = "survey_mark.agree",
};

/* The newest first; none that is open or of this year: another can be. */
static enum err
view_years(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Years");
	struct sql_survey_years *s;
	size_t n;
	enum err e;

	if ((e = sql_survey_years(&rq->work, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", s[i].id);
		node_number(row, "year", s[i].year);
		node_flag(row, "open", s[i].last >= rq->work.today);
	}
	node_flag(view_root(rq), "Free", n == 0 || survey_is_free(s[0].year,
	    s[0].last, rq->work.today));
	return ERR_OK;
}

/* A row for each question, as figures are shown elsewhere. */
static void
view_marks(struct request *rq, struct node *n, const struct survey_result *r)
{
	struct node *heads = node_in(n, "Heads"), *rows = node_in(n, "Rows");

	node_text(n, "id", "svarene");
	node_flag(n, "typed", true);
	node_text(n, "title", view_word(rq, "survey.result"));
	node_text(n, "rows_are", view_word(rq, "survey.question"));
	for (size_t j = 0; j < SURVEY_MARK__MAX; j++)
		node_text(node_add(heads), "text", view_word(rq, marks[j]));
	for (size_t i = 0; i < r->n; i++) {
		struct node *row = node_add(rows), *cells;

		node_text(row, "name", r->question[i]);
		cells = node_in(row, "Cells");
		for (size_t j = 0; j < SURVEY_MARK__MAX; j++) {
			struct node *cell = node_add(cells);

			node_text(cell, "head", view_word(rq, marks[j]));
			node_number(cell, "text", r->marks[i][j]);
		}
	}
}

static void
view_questions(struct node *list, const struct survey_result *r)
{
	for (size_t i = 0; i < r->n; i++)
		node_text(node_add(list), "text", r->question[i]);
}

static enum err
view_outcome(struct request *rq, struct node *n,
    const struct sql_survey_find *s)
{
	struct guideline_choice c;
	enum err e;

	if (s->outcome == NULL)
		return ERR_OK;
	if ((e = guideline_choice_read(rq, &c)) != ERR_OK)
		return e;
	node_text(n, "outcome", s->outcome);
	node_day(rq, n, "told", day_at(s->told));
	guideline_choice_name(rq, n, &c, s->guideline);
	return ERR_OK;
}

/* Whether she is to answer, or has. */
static enum err
view_mine(struct request *rq, struct node *n, int64_t id)
{
	struct sql_survey_mine *m;
	enum err e;

	if ((e = sql_survey_mine(&rq->work, rq->user->id, rq->work.today,
	    &m)) != ERR_OK || m == NULL || m->id != id || !m->open)
		return e;
	node_flag(n, "mine", !m->answered);
	node_flag(n, "done", m->answered);
	return ERR_OK;
}

static enum err
view_survey(struct request *rq, const struct sql_survey_find *s)
{
	struct node *n = node_in(view_root(rq), "Survey");
	struct node *result = node_in(view_root(rq), "Result");
	struct survey_result r;
	enum err e;

	if ((e = survey_result_read(&rq->work, s->id, &r)) != ERR_OK ||
	    (e = view_outcome(rq, n, s)) != ERR_OK ||
	    (e = view_mine(rq, n, s->id)) != ERR_OK)
		return e;
	node_number(n, "id", s->id);
	node_number(n, "year", s->year);
	node_day(rq, n, "last", s->last);
	node_flag(n, "open", s->last >= rq->work.today);
	node_say(rq, result, "said", MSG_SURVEY_ANSWERED, (struct say[]){
	    SAY_NUMBER("n", r.answered), SAY_NUMBER("of", s->asked) }, 2);
	if (survey_is_told(&r, s->last, rq->work.today))
		view_marks(rq, result, &r);
	else
		view_questions(node_in(view_root(rq), "Questions"), &r);
	return ERR_OK;
}

static enum err
find(struct request *rq, int64_t id, struct sql_survey_find **s_r)
{
	enum err e;

	if ((e = sql_survey_find(&rq->work, id, s_r)) != ERR_OK)
		return e;
	return *s_r != NULL ? ERR_OK :
	    err_set(&rq->work, ERR_NOT_FOUND, "no such survey");
}

static enum err
show(struct request *rq, int64_t id)
{
	struct sql_survey_find *s;
	enum err e;

	if ((e = find(rq, id, &s)) != ERR_OK ||
	    (e = view_survey(rq, s)) != ERR_OK ||
	    (e = view_years(rq)) != ERR_OK)
		return e;
	return view_render(rq, 200, "craft/survey.cs");
}

enum err
page_survey_newest(struct request *rq)
{
	struct sql_survey_newest *s;
	enum err e;

	if ((e = sql_survey_newest(&rq->work, &s)) != ERR_OK)
		return e;
	if (s != NULL)
		return show(rq, s->id);
	node_flag(view_root(rq), "Free", true);
	return view_render(rq, 200, "craft/survey.cs");
}

enum err
page_survey(struct request *rq)
{
	return show(rq, request_id(rq));
}

/* Under each question what was written, of whoever it is. */
static enum err
view_texts(struct request *rq, const struct survey_result *r, int64_t id)
{
	struct node *list = node_in(view_root(rq), "Questions"), *row = NULL;
	struct sql_survey_texts *t;
	size_t n, at = 0;
	enum err e;

	if ((e = sql_survey_texts(&rq->work, id, &t, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < r->n; i++) {
		row = node_add(list);
		node_number(row, "n", (int64_t)i + 1);
		node_text(row, "text", r->question[i]);
		for (; at < n && t[at].position == (int32_t)i + 1; at++)
			node_text(node_add(node_in(row, "Texts")), "text",
			    t[at].text);
	}
	return ERR_OK;
}

enum err
page_survey_texts(struct request *rq)
{
	struct survey_result r;
	struct sql_survey_find *s;
	struct node *n = node_in(view_root(rq), "Survey");
	enum err e;

	if ((e = find(rq, request_id(rq), &s)) != ERR_OK ||
	    (e = survey_result_read(&rq->work, s->id, &r)) != ERR_OK)
		return e;
	if (!survey_is_told(&r, s->last, rq->work.today))
		return err_set(&rq->work, ERR_NOT_FOUND, "few, or not yet");
	node_number(n, "id", s->id);
	node_number(n, "year", s->year);
	node_flag(n, "told", s->outcome != NULL);
	if ((e = view_texts(rq, &r, s->id)) != ERR_OK)
		return e;
	return view_render(rq, 200, "craft/survey_texts.cs");
}
