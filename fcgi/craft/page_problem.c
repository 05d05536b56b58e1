/* Reporting a problem, and what the two who are told write of it (A198). */
#include "base/mem.h"
#include "cover/subject.h"
#include "cover/units.h"
#include "craft/pages.h"
#include "craft/problem.h"
#include "craft/unnamed.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_craft.h"

#include <inttypes.h>

enum { F_KIND, F_UNIT, F_TEXT, F__MAX };

/* In the order of enum problem_kind. */
static const char *const kinds[] = {
	"samarbeid", "ressurser", "kompetanse", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_KIND] = { "slag",    FORM_CHOICE, .required = true,
	    .choices = kinds },
	[F_UNIT] = { "gjelder", FORM_ID,     .required = true },
	[F_TEXT] = { "problem", FORM_TEXT,   .required = true, .max = 2000 },
};

enum { F_DONE, FA__MAX };

static const struct form_field done_fields[FA__MAX] = {
	[F_DONE] = { "gjort", FORM_TEXT, .required = true, .max = 4000 },
};

static const struct form_field hand_fields[FA__MAX] = {
	[F_DONE] = { "overlatt", FORM_TEXT, .required = true, .max = 4000 },
};

static enum err
show_form(struct request *rq, const struct units *u, const struct form *f)
{
	units_view(rq, u);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/problem_new.cs");
}

enum err
page_problem_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_problem_home *home;
	struct units u;
	enum err e;

	if ((e = sql_problem_home(&rq->work, rq->user->id, 0, &home)) !=
	    ERR_OK || (e = units_read(rq, &u)) != ERR_OK)
		return e;
	if (home != NULL)
		form_prefill(&f, F_UNIT, mem_printf(rq->work.mem, "%" PRId64,
		    home->unit));
	return show_form(rq, &u, &f);
}

enum err
page_problem_save(struct request *rq)
{
	struct units u;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = units_read(rq, &u)) != ERR_OK)
		return e;
	if (f.v[F_UNIT].wrong == NULL && !units_has(&u, f.v[F_UNIT].number))
		form_reject(&f, F_UNIT, "not_unit");
	unnamed_judge(&f, F_TEXT);
	if (f.bad)
		return show_form(rq, &u, &f);
	if ((e = problem_report(&rq->work, &(struct problem_new){
	    .kind = (enum problem_kind)f.v[F_KIND].number,
	    .unit = f.v[F_UNIT].number, .text = f.v[F_TEXT].text },
	    &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/problemer/%" PRId64, id);
}

/* What each of the two wrote; before that, until when she is to. */
static enum err
view_answers(struct request *rq, struct node *leader, struct node *owner)
{
	const struct sql_problem_find *p = rq->subject->problem;
	struct sql_answers_of_problem *a;
	size_t n;
	enum err e;

	if ((e = sql_answers_of_problem(&rq->work, p->id, &a, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *at = a[i].seat == SEAT_KIND_LEADER ? leader :
		    owner;

		node_text(at, "text", a[i].text);
		node_text(at, "writer", a[i].writer);
		node_instant(rq, at, "written", a[i].written);
		node_flag(at, "handed", a[i].handed);
	}
	if (p->state != PROBLEM_STATE_OPEN)
		return ERR_OK;
	if (!p->leader_done)
		left_view(rq, leader, p->leader_due);
	if (!p->owner_done)
		left_view(rq, owner, p->owner_due);
	return ERR_OK;
}

static enum err
view_problem(struct request *rq)
{
	const struct sql_problem_find *p = rq->subject->problem;
	struct node *n = node_in(view_root(rq), "Problem");
	struct node *leader = node_in(n, "Leader");

	node_number(n, "id", p->id);
	node_instant(rq, n, "reported", p->reported);
	node_text(n, "reporter", p->reporter);
	node_flag(n, "gone", p->reporter_state != ACCOUNT_STATE_ACTIVE);
	node_flag(n, "mine", p->reported_by == rq->user->id);
	node_text(n, "kind", words_name(&words_problem_kind, (int)p->kind));
	node_text(n, "unit", p->unit_name);
	node_text(n, "text", p->text);
	node_text(n, "state", words_name(&words_problem_state, (int)p->state));
	node_instant(rq, n, "ended", p->ended);
	node_flag(n, "unread", p->unread);
	node_text(leader, "unit", p->leader_unit_name);
	node_text(leader, "name", p->leader);
	return view_answers(rq, leader, node_in(n, "Owner"));
}

enum err
page_problem(struct request *rq)
{
	enum err e = view_problem(rq);

	return e != ERR_OK ? e : view_render(rq, 200, "craft/problem.cs");
}

static enum err
show_answer(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = view_problem(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/problem_answer.cs");
}

static enum err
show_hand(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = view_problem(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/problem_hand.cs");
}

static struct problem
as_found(const struct request *rq)
{
	const struct sql_problem_find *p = rq->subject->problem;

	return (struct problem){ .id = p->id, .leader_done = p->leader_done,
	    .led = p->led, .owner_done = p->owner_done };
}

static enum err
to_problem(struct request *rq)
{
	return response_redirect(rq, "/problemer/%" PRId64,
	    rq->subject->problem->id);
}

enum err
page_problem_answer(struct request *rq)
{
	struct form f = form_empty(done_fields, FA__MAX);

	return show_answer(rq, &f);
}

enum err
page_problem_answer_save(struct request *rq)
{
	struct problem p = as_found(rq);
	struct form f;
	enum err e;

	if ((e = form_read(rq, done_fields, FA__MAX, &f)) != ERR_OK)
		return e;
	unnamed_judge(&f, F_DONE);
	if (f.bad)
		return show_answer(rq, &f);
	e = problem_answer(&rq->work, &p, f.v[F_DONE].text);
	return e != ERR_OK ? e : to_problem(rq);
}

enum err
page_problem_hand(struct request *rq)
{
	struct form f = form_empty(hand_fields, FA__MAX);

	return show_hand(rq, &f);
}

enum err
page_problem_hand_save(struct request *rq)
{
	struct problem p = as_found(rq);
	struct form f;
	enum err e;

	if ((e = form_read(rq, hand_fields, FA__MAX, &f)) != ERR_OK)
		return e;
	unnamed_judge(&f, F_DONE);
	if (f.bad)
		return show_hand(rq, &f);
	e = problem_hand_over(&rq->work, &p, f.v[F_DONE].text);
	return e != ERR_OK ? e : to_problem(rq);
}

enum err
page_problem_withdraw(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = problem_withdraw(&rq->work, rq->subject->problem->id)) !=
	    ERR_OK)
		return e;
	return to_problem(rq);
}

enum err
page_problem_read(struct request *rq)
{
	uint64_t n;
	enum err e;

	/* Read twice is read, as of a question. */
	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_problem_seen(&rq->work, rq->work.now,
	    rq->subject->problem->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}
