/* The system owner tells what came of a survey that is over (A72). */
#include "base/mem.h"
#include "craft/guideline_choice.h"
#include "craft/pages.h"
#include "craft/survey.h"
#include "craft/unnamed.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_survey.h"

#include <inttypes.h>

enum { SHOWN_DAYS = 30 };
enum { F_OUTCOME, F_CHANGED, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_OUTCOME] = { "ble_til", FORM_TEXT, .required = true, .max = 4000 },
	[F_CHANGED] = { "endret",  FORM_LINE, .max = 48 },
};

/* Only of what is over. */
static enum err
find(struct request *rq, struct sql_survey_find **s_r)
{
	enum err e;

	if ((e = sql_survey_find(&rq->work, request_id(rq), s_r)) != ERR_OK)
		return e;
	if (*s_r == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such survey");
	if ((*s_r)->last >= rq->work.today)
		return err_set(&rq->work, ERR_CONFLICT, "it is open");
	return ERR_OK;
}

static enum err
show_form(struct request *rq, const struct sql_survey_find *s,
    const struct guideline_choice *c, const struct form *f)
{
	struct node *n = node_in(view_root(rq), "Survey");

	node_number(n, "id", s->id);
	node_number(n, "year", s->year);
	guideline_choice_view(rq, c);
	/* Told meanwhile: what was typed stays there, and is not told. */
	node_flag(n, "told", s->outcome != NULL);
	view_form(rq, f);
	return view_render(rq, s->outcome != NULL ? 409 : view_form_status(f),
	    "craft/survey_outcome.cs");
}

enum err
page_survey_outcome(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct guideline_choice c;
	struct sql_survey_find *s;
	enum err e;

	if ((e = find(rq, &s)) != ERR_OK ||
	    (e = guideline_choice_read(rq, &c)) != ERR_OK)
		return e;
	return show_form(rq, s, &c, &f);
}

/* What coordinators see on their desks. */
static const char *
title_of(struct request *rq, const struct sql_survey_find *s)
{
	return mem_printf(rq->work.mem, "%s %" PRId32,
	    view_word(rq, "survey.came_of"), s->year);
}

enum err
page_survey_outcome_save(struct request *rq)
{
	struct survey_outcome o;
	struct guideline_choice c;
	struct sql_survey_find *s;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &s)) != ERR_OK ||
	    (e = guideline_choice_read(rq, &c)) != ERR_OK)
		return e;
	o.guideline = guideline_choice_chosen(rq, &c, &f, F_CHANGED);
	unnamed_judge(&f, F_OUTCOME);
	if (f.bad || s->outcome != NULL)
		return show_form(rq, s, &c, &f);
	o.title = title_of(rq, s);
	o.text = f.v[F_OUTCOME].text;
	if ((e = survey_conclude(&rq->work, s->id, &o,
	    rq->work.today + SHOWN_DAYS)) != ERR_OK)
		return e;
	return response_redirect(rq, "/undersokelse/%" PRId64, s->id);
}
