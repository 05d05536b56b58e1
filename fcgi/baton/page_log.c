/*
 * A log: on which level it is and what that means, why it was opened, who sees
 * to the child, and each time the way onwards was decided (R57).
 */
#include "baton/contact_view.h"
#include "baton/log.h"
#include "baton/log_view.h"
#include "baton/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

enum { F_CONCERN, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_CONCERN] = { "bekymring", FORM_TEXT, .required = true, .max = 1000 },
};

static enum err
view_changes(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Changes");
	struct sql_level_changes *c;
	size_t n;
	enum err e;

	if ((e = sql_level_changes(&rq->work, rq->subject->strand->id, &c,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "at", c[i].decided);
		node_text(row, "by", c[i].decider);
		node_text(row, "choice",
		    words_name(&words_level_choice, (int)c[i].choice));
		node_number(row, "level", c[i].level);
		node_text(row, "reason", c[i].reason);
		node_text(row, "wish", c[i].wish);
		node_text(row, "extent", c[i].extent);
		node_text(row, "need", c[i].need);
		node_text(row, "leader", c[i].leader);
		node_day(rq, row, "asked", c[i].asked);
		node_flag(row, "hands_on", c[i].hands_on);
	}
	return ERR_OK;
}

static void
view_log(struct request *rq)
{
	const struct sql_baton_log_find *log = rq->subject->log;
	struct node *n = node_in(view_root(rq), "Log");

	if (log == NULL)
		return;
	node_number(n, "level", log->level);
	node_text(n, "concern", log->concern);
	node_text(n, "focus", log->focus);
	node_instant(rq, n, "opened", log->opened);
	node_text(n, "opener", log->opener);
}

/* The five steps by which several services help together (R52, B195-B203). */
static const char *const steps[] = {
	"steps.contact", "steps.plan", "steps.begin", "steps.evaluate",
	"steps.decide"
};

enum { STEPS = sizeof(steps) / sizeof(*steps) };

/*
 * Nobody ticks them: each is done when what it asks for stands in the log since
 * the way onwards was decided last, and the first that is not is next.
 */
static enum err
view_steps(struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct node *list = node_in(view_root(rq), "Steps");
	struct sql_log_round *r;
	bool done[STEPS] = { false }, before = true;
	enum err e;

	if (rq->subject->log == NULL || rq->subject->log->level < 2)
		return ERR_OK;
	if ((e = sql_log_round(&rq->work, s->id, rq->casefile, s->unit,
	    rq->work.today, &r)) != ERR_OK)
		return e;
	done[0] = r->partners > 0;
	done[1] = r->measures > 0;
	done[2] = r->begun > 0;
	done[3] = r->measures > 0 && r->unseen == 0;
	for (size_t i = 0; i < STEPS; i++) {
		struct node *row = node_add(list);

		node_text(row, "text", view_word(rq, steps[i]));
		node_flag(row, "done", done[i]);
		node_flag(row, "next", before && !done[i]);
		before &= done[i];
	}
	return ERR_OK;
}

/* Who coordinates beside it, and what was said of that (R58). */
static enum err
view_both(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Both");
	int64_t strand = rq->subject->strand->id;
	struct sql_coordinator_beside *c;
	struct sql_both_choice_last *b;
	enum err e;

	if ((e = sql_coordinator_beside(&rq->work, rq->casefile, strand,
	    &c)) != ERR_OK ||
	    (e = sql_both_choice_last(&rq->work, strand, &b)) != ERR_OK)
		return e;
	if (c != NULL)
		node_text(view_root(rq), "Coordinator", c->name);
	if (b == NULL)
		return ERR_OK;
	node_text(n, "choice", words_name(&words_both_choice, (int)b->choice));
	node_text(n, "reason", b->reason);
	node_instant(rq, n, "at", b->chosen);
	node_text(n, "by", b->chooser);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	int64_t last;
	bool open;
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_DECIDE_LEVEL)) != ERR_OK ||
	    (e = view_changes(rq)) != ERR_OK ||
	    (e = view_steps(rq)) != ERR_OK ||
	    (e = log_view_work(rq)) != ERR_OK ||
	    (e = contact_view_forms(rq, &last, &open)) != ERR_OK ||
	    (e = view_both(rq)) != ERR_OK)
		return e;
	view_log(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/log.cs");
}

enum err
page_log(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_log_begin(struct request *rq)
{
	struct form f;
	enum err e;

	if (rq->subject->log != NULL)
		return err_set(&rq->work, ERR_CONFLICT, "it is kept already");
	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = log_begin(&rq->work, rq->casefile, rq->subject->strand->id,
	    f.v[F_CONCERN].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/logg", rq->subject->file->number);
}
