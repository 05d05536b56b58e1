/* Asked, answered and told; who answers is noted apart from what. */
#include "craft/survey.h"

#include "craft/information.h"
#include "rules/figures.h"

#include "sql_inbox.h"
#include "sql_survey.h"

#include <string.h>

bool
survey_is_free(int year, day last, day today)
{
	return last < today && year != day_ymd(today).year;
}

enum err
survey_open(struct work *w, const struct survey_new *s, int64_t *id_r)
{
	struct sql_survey_open *row;
	uint64_t n, asked;
	enum err e;

	if ((e = sql_survey_open(w, s->year, w->now, w->actor, s->last,
	    &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	for (size_t i = 0; i < s->n; i++)
		if ((e = sql_survey_question_add(w, row->id, (int32_t)i + 1,
		    s->question[i], &n)) != ERR_OK)
			return e;
	if ((e = sql_survey_tell(w, row->id, w->now, w->actor,
	    &asked)) != ERR_OK)
		return e;
	return sql_survey_asked(w, (int32_t)asked, row->id, &n);
}

enum err
survey_answer(struct work *w, int64_t id, const struct survey_answer *a,
    size_t n)
{
	uint64_t done;
	enum err e;

	/* Her row is locked by it: who sends twice at once comes second. */
	if ((e = sql_alert_read(w, w->now, ALERT_KIND_SURVEY, id, w->actor,
	    &done)) != ERR_OK || done == 0)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = sql_survey_answer_add(w, id, (int32_t)i + 1,
		    a[i].mark, a[i].text, &done)) != ERR_OK)
			return e;
	return ERR_OK;
}

enum err
survey_conclude(struct work *w, int64_t id, const struct survey_outcome *o,
    day shown_to)
{
	struct information_new i = {
		.audience = AUDIENCE_COORDINATORS, .title = o->title,
		.body = o->text, .shown_to = shown_to };
	int64_t information;
	uint64_t n;
	enum err e;

	if ((e = information_send(w, &i, &information)) != ERR_OK ||
	    (e = sql_survey_conclude(w, information, o->guideline, id,
	    &n)) != ERR_OK)
		return e;
	return n == 1 ? ERR_OK :
	    err_set(w, ERR_CONFLICT, "it was told what came of it");
}

static enum err
read_questions(struct work *w, int64_t id, struct survey_result *r)
{
	struct sql_survey_questions *q;
	size_t n;
	enum err e;

	if ((e = sql_survey_questions(w, id, &q, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < SURVEY_QUESTIONS; i++)
		r->question[r->n++] = q[i].text;
	return ERR_OK;
}

enum err
survey_result_read(struct work *w, int64_t id, struct survey_result *r_r)
{
	struct sql_survey_marks *m;
	size_t n;
	enum err e;

	memset(r_r, 0, sizeof(*r_r));
	if ((e = read_questions(w, id, r_r)) != ERR_OK ||
	    (e = sql_survey_marks(w, id, &m, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (m[i].position < 1 || (size_t)m[i].position > r_r->n)
			continue;
		r_r->marks[m[i].position - 1][m[i].mark] = m[i].n;
		/* Whoever answers, answers the first. */
		if (m[i].position == 1)
			r_r->answered += m[i].n;
	}
	return ERR_OK;
}

bool
survey_is_told(const struct survey_result *r, day last, day today)
{
	return last < today && r->answered >= FIGURES_FEW;
}
