/* One application: what came in, how far it is, and whose it is. */
#include "cover/subject.h"
#include "desk/left.h"
#include "intake/application.h"
#include "intake/apply_parts.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "intake/workers.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

enum { F_TO, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TO] = { "kollega", FORM_ID, .required = true },
};

enum { F_WHY, FW__MAX };

static const struct form_field why_fields[FW__MAX] = {
	[F_WHY] = { "trukket", FORM_TEXT, .required = true, .max = 500 },
};

static enum err
view_next(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Next");
	struct sql_application_duties *d;
	size_t n;
	enum err e;

	if ((e = sql_application_duties(&rq->work, rq->subject->application->id,
	    &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "guideline", words_name(&words_guideline,
		    (int)d[i].guideline));
		node_text(row, "why", d[i].why);
		left_view(rq, row, d[i].due);
	}
	return ERR_OK;
}

static enum err
view_assessment(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Assessment");
	struct sql_assessment_find *m;
	enum err e;

	if ((e = sql_assessment_find(&rq->work, rq->subject->application->id,
	    &m)) != ERR_OK || m == NULL)
		return e;
	node_text(n, "lasting", m->lasting);
	node_text(n, "several", m->several);
	node_text(n, "free", m->free);
	node_text(n, "whole", m->whole);
	node_text(n, "text", m->text);
	node_instant(rq, n, "written", m->written);
	node_text(n, "writer", m->writer);
	return ERR_OK;
}

static enum err
view_questions(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Asked");
	struct sql_application_questions *q;
	size_t n;
	enum err e;

	if ((e = sql_application_questions(&rq->work,
	    rq->subject->application->id, &q, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "text", q[i].text);
		node_text(row, "asker", q[i].asker);
		node_instant(rq, row, "asked", q[i].asked);
		node_text(row, "state", words_name(&words_question_state,
		    (int)q[i].state));
		node_text(row, "answer", q[i].answer);
		node_text(row, "ender", q[i].ender);
		node_instant(rq, row, "ended", q[i].ended);
	}
	return ERR_OK;
}

static enum err
view_people(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Application");
	struct sql_application_people *p;
	enum err e;

	if ((e = sql_application_people(&rq->work,
	    rq->subject->application->id, &p)) != ERR_OK)
		return e;
	node_text(n, "registrar", p->registrar);
	node_text(n, "ender", p->ender);
	return ERR_OK;
}

/* Which decision has changed this one, or is being written to. */
static enum err
view_changed(struct request *rq, const struct sql_decision_newest *d)
{
	struct node *n = node_in(view_root(rq), "Changed");
	struct sql_application_changing *c;
	enum err e;

	if ((e = sql_application_changing(&rq->work, d->id, &c)) != ERR_OK ||
	    c == NULL)
		return e;
	node_number(n, "id", c->id);
	node_text(n, "state", words_name(&words_application_state,
	    (int)c->state));
	node_instant(rq, n, "ended", c->ended);
	return ERR_OK;
}

/* Decided, it is done here, and not there: what comes next stands here too. */
static enum err
view_after(struct request *rq)
{
	return rq->subject->application->state ==
	    APPLICATION_STATE_DECIDED && rq->subject->strand->state ==
	    STRAND_STATE_REGISTERED ? subject_view_duty(rq,
	    GUIDELINE_DISTRIBUTE_TO_UNIT) : ERR_OK;
}

enum err
page_applied(struct request *rq)
{
	struct sql_decision_newest *d;
	enum err e;

	apply_view(rq);
	if ((e = view_people(rq)) != ERR_OK ||
	    (e = view_next(rq)) != ERR_OK ||
	    (e = view_after(rq)) != ERR_OK ||
	    (e = view_assessment(rq)) != ERR_OK ||
	    (e = view_questions(rq)) != ERR_OK ||
	    (e = apply_decision(rq, &d)) != ERR_OK ||
	    (e = post_view_all(rq, node_in(view_root(rq), "Letters"))) !=
	    ERR_OK)
		return e;
	if (d != NULL && (e = view_changed(rq, d)) != ERR_OK)
		return e;
	if (d != NULL)
		apply_view_decision(rq, node_in(view_root(rq), "Decision"), d);
	return view_render(rq, 200, "intake/application.cs");
}

enum err
page_application_take(struct request *rq)
{
	struct strand s = subject_strand(rq);
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = application_give(&rq->work, rq->subject->application->id, &s,
	    rq->user->id)) != ERR_OK)
		return e;
	return post_back(rq);
}

static enum err
show_hand(struct request *rq, const struct form *f, const struct workers *w)
{
	workers_view(rq, w);
	apply_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/hand.cs");
}

enum err
page_application_hand(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct workers w;
	enum err e;

	if ((e = workers_read(rq, &w)) != ERR_OK)
		return e;
	return show_hand(rq, &f, &w);
}

enum err
page_application_hand_save(struct request *rq)
{
	struct strand s = subject_strand(rq);
	struct workers w;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = workers_read(rq, &w)) != ERR_OK)
		return e;
	if (f.v[F_TO].wrong == NULL && !workers_has(&w, f.v[F_TO].number))
		form_reject(&f, F_TO, "not_a_choice");
	if (f.bad)
		return show_hand(rq, &f, &w);
	if ((e = application_give(&rq->work, rq->subject->application->id, &s,
	    f.v[F_TO].number)) != ERR_OK)
		return e;
	return post_back(rq);
}

static enum err
show_withdraw(struct request *rq, const struct form *f)
{
	apply_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/withdraw.cs");
}

enum err
page_application_withdraw(struct request *rq)
{
	struct form f = form_empty(why_fields, FW__MAX);

	return show_withdraw(rq, &f);
}

enum err
page_application_withdraw_save(struct request *rq)
{
	struct strand s = subject_strand(rq);
	struct form f;
	enum err e;

	if ((e = form_read(rq, why_fields, FW__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show_withdraw(rq, &f);
	if ((e = application_end(&rq->work, rq->subject->application->id,
	    APPLICATION_STATE_WITHDRAWN, f.v[F_WHY].text)) != ERR_OK ||
	    (s.state == STRAND_STATE_APPLIED &&
	    (e = strand_close(&rq->work, &s)) != ERR_OK))
		return e;
	return post_back(rq);
}
