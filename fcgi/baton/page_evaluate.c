/* What came of a measure, and whether they are to look again (R52, R57). */
#include "baton/log_view.h"
#include "baton/measure.h"
#include "baton/pages.h"
#include "cover/subject.h"
#include "plan/meeting_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

enum { F_EFFECT, F_CONCLUSION, F_AGAIN, F__MAX };

/* In the order of the enum. */
static const char *const effects[] = { "ingen", "noe", "onsket", NULL };

static const struct form_field fields[F__MAX] = {
	[F_EFFECT]     = { "virkning",     FORM_CHOICE, .required = true, .choices = effects },
	[F_CONCLUSION] = { "vi_konkluderer", FORM_TEXT, .required = true, .max = 500 },
	[F_AGAIN]      = { "ser_igjen",    FORM_DATE },
};

static enum err
show(struct request *rq, const struct sql_log_measure_find *m,
    const struct form *f)
{
	struct node *n = node_in(view_root(rq), "Measure");
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_FOLLOW_MEASURE)) != ERR_OK)
		return e;
	log_view_above(rq);
	node_number(n, "id", m->id);
	node_text(n, "goal", m->goal_text);
	node_text(n, "text", m->measure);
	node_text(n, "responsible", m->responsible);
	node_day(rq, n, "due", m->due);
	node_day(rq, n, "evaluation", m->evaluation);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/evaluate.cs");
}

enum err
page_evaluate_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_log_measure_find *m;
	enum err e;

	if ((e = log_find_measure(rq, &m)) != ERR_OK)
		return e;
	return show(rq, m, &f);
}

/* What has not had the wanted effect is looked at again, or changed. */
static void
judge(const struct request *rq, struct form *f)
{
	meeting_judge_day(rq, f, F_AGAIN);
	form_judge_to_come(f, F_AGAIN, rq->work.today + 1);
}

enum err
page_evaluate_save(struct request *rq)
{
	struct sql_log_measure_find *m;
	struct form f;
	enum err e;

	if ((e = log_find_measure(rq, &m)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f);
	if (f.bad)
		return show(rq, m, &f);
	if ((e = log_evaluate(&rq->work, rq->casefile, rq->subject->strand->id,
	    m->id, m->looks, &(struct log_evaluation){
	    .effect = (enum measure_effect)f.v[F_EFFECT].number,
	    .conclusion = f.v[F_CONCLUSION].text,
	    .again = f.v[F_AGAIN].day })) != ERR_OK)
		return e;
	return log_to_page(rq, "#mal");
}
