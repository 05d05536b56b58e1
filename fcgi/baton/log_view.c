/* A log as its pages show it: what is done, what came of it, what was said. */
#include "baton/log_view.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

/* All that is read of a log at once; each measure takes what is its own. */
struct worked {
	struct sql_log_goals *goal;
	struct sql_log_measures *measure;
	struct sql_log_evaluations *look;
	size_t goals, measures, looks;
};

enum err
log_is_kept(struct request *rq)
{
	if (rq->subject->log != NULL)
		return ERR_OK;
	return err_set(&rq->work, ERR_NOT_FOUND, "nobody keeps its log here");
}

enum err
log_find_measure(struct request *rq, struct sql_log_measure_find **m_r)
{
	enum err e;

	if ((e = log_is_kept(rq)) != ERR_OK ||
	    (e = sql_log_measure_find(&rq->work, request_id(rq),
	    rq->subject->strand->id, m_r)) != ERR_OK)
		return e;
	return *m_r != NULL ? ERR_OK :
	    err_set(&rq->work, ERR_NOT_FOUND, "not in the log");
}

void
log_view_above(struct request *rq)
{
	subject_view(rq);
	node_text(view_root(rq), "Above", mem_printf(rq->work.mem,
	    "/sak/%s/logg", rq->subject->file->number));
}

enum err
log_to_page(struct request *rq, const char *anchor)
{
	return response_redirect(rq, "/sak/%s/logg%s",
	    rq->subject->file->number, anchor);
}

static void
view_looks(struct request *rq, struct node *n, const struct worked *k,
    int64_t measure)
{
	struct node *list = node_in(n, "Looks");

	for (size_t i = 0; i < k->looks; i++) {
		const struct sql_log_evaluations *v = &k->look[i];
		struct node *row;

		if (v->measure != measure)
			continue;
		row = node_add(list);
		node_instant(rq, row, "at", v->evaluated);
		node_text(row, "by", v->evaluator);
		node_text(row, "effect",
		    words_name(&words_measure_effect, (int)v->effect));
		node_text(row, "conclusion", v->conclusion);
	}
}

static void
view_measures(struct request *rq, struct node *n, const struct worked *k,
    int64_t goal)
{
	struct node *list = node_in(n, "Measures");

	for (size_t i = 0; i < k->measures; i++) {
		const struct sql_log_measures *m = &k->measure[i];
		struct node *row;

		if (m->goal != goal)
			continue;
		row = node_add(list);
		node_number(row, "id", m->id);
		node_text(row, "measure", m->measure);
		node_text(row, "responsible", m->responsible);
		node_day(rq, row, "due", m->due);
		node_day(rq, row, "evaluation", m->evaluation);
		node_flag(row, "over", m->evaluation != DAY_NONE &&
		    m->evaluation < rq->work.today);
		node_flag(row, "shared", m->shared);
		view_looks(rq, row, k, m->id);
	}
}

static enum err
view_notes(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Notes");
	struct sql_log_notes *v;
	size_t n;
	enum err e;

	if ((e = sql_log_notes(&rq->work, rq->subject->strand->id, &v, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "kind",
		    words_name(&words_log_note_kind, (int)v[i].kind));
		node_text(row, "body", v[i].body);
		node_instant(rq, row, "at", v[i].noted);
		node_text(row, "by", v[i].writer);
	}
	return ERR_OK;
}

enum err
log_view_work(struct request *rq)
{
	int64_t strand = rq->subject->strand->id;
	struct node *list = node_in(view_root(rq), "Goals");
	struct worked k;
	enum err e;

	if ((e = sql_log_goals(&rq->work, strand, &k.goal, &k.goals)) !=
	    ERR_OK ||
	    (e = sql_log_measures(&rq->work, strand, &k.measure,
	    &k.measures)) != ERR_OK ||
	    (e = sql_log_evaluations(&rq->work, strand, &k.look, &k.looks)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < k.goals; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", k.goal[i].id);
		node_text(row, "goal", k.goal[i].goal);
		node_flag(row, "shared", k.goal[i].shared);
		view_measures(rq, row, &k, k.goal[i].id);
	}
	return view_notes(rq);
}

enum err
log_tell_tried(struct request *rq, int64_t strand, size_t most,
    const char **text_r)
{
	struct sql_log_tried *t;
	const char *all = "";
	size_t n;
	enum err e;

	if ((e = sql_log_tried(&rq->work, strand, &t, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		const char *effect = t[i].effect == NULL ? "log.not_looked" :
		    mem_printf(rq->work.mem, "measure_effect.%s", t[i].effect);
		const char *more = mem_printf(rq->work.mem,
		    "%s%s%s (%s): %s. %s", all, i == 0 ? "" : "\n",
		    t[i].measure, t[i].responsible, view_word(rq, effect),
		    t[i].conclusion == NULL ? "" : t[i].conclusion);

		if (text_length(more) > most)
			break;
		all = more;
	}
	*text_r = all;
	return ERR_OK;
}
