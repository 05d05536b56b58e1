/* Asking the system owner, and her answer: every page's foot leads here. */
#include "cover/subject.h"
#include "craft/pages.h"
#include "craft/question.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_craft.h"

#include <inttypes.h>

enum { F_TEXT, F_PAGE, F_TELL, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TEXT] = { "sporsmal",  FORM_TEXT, .required = true, .max = 2000 },
	[F_PAGE] = { "fra",       FORM_LINE, .max = 120 },
	[F_TELL] = { "med_siden", FORM_TICK },
};

enum { F_ANSWER, FA__MAX };

static const struct form_field answer_fields[FA__MAX] = {
	[F_ANSWER] = { "svartekst", FORM_TEXT, .required = true, .max = 4000 },
};

/*
 * A page that must not be told is not offered either. What a draft began with
 * is: it came from here, and is asked of once more when it is sent.
 */
static enum err
show_form(struct request *rq, struct form *f)
{
	const char *page = f->v[F_PAGE].typed;

	if (page != NULL && request_page_to_keep(rq, page) == NULL)
		form_prefill(f, F_PAGE, NULL);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/ask.cs");
}

enum err
page_question_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	const char *page = pairs_find(&rq->query, "fra");

	if (page != NULL) {
		form_prefill(&f, F_PAGE, page);
		form_prefill(&f, F_TELL, "ja");
	}
	return show_form(rq, &f);
}

/* Only a page of ours that names no case is kept, whatever was sent. */
static const char *
page_to_keep(const struct request *rq, const struct form *f)
{
	const char *page = NULL;

	if (f->v[F_TELL].number == 1)
		page = request_page_to_keep(rq, f->v[F_PAGE].text);
	return page != NULL ? page : "";
}

enum err
page_question_save(struct request *rq)
{
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show_form(rq, &f);
	if ((e = question_ask(&rq->work, f.v[F_TEXT].text,
	    page_to_keep(rq, &f), &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sporsmal/%" PRId64, id);
}

enum err
page_questions(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Questions");
	struct sql_questions_of *q;
	size_t n;
	enum err e;

	if ((e = sql_questions_of(&rq->work, rq->user->id, &q, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", q[i].id);
		node_instant(rq, row, "asked", q[i].asked);
		node_text(row, "text", q[i].text);
		node_text(row, "state",
		    words_name(&words_question_state, (int)q[i].state));
		node_flag(row, "unread", q[i].unread);
	}
	return view_render(rq, 200, "craft/questions.cs");
}

static void
view_question(struct request *rq)
{
	const struct sql_question_find *q = rq->subject->question;
	struct node *n = node_in(view_root(rq), "Question");

	node_number(n, "id", q->id);
	node_instant(rq, n, "asked", q->asked);
	node_text(n, "asker", q->asker);
	node_flag(n, "gone", q->asker_state != ACCOUNT_STATE_ACTIVE);
	node_flag(n, "mine", q->asked_by == rq->user->id);
	node_text(n, "page", q->page);
	node_text(n, "text", q->text);
	node_text(n, "case", q->number);
	node_number(n, "application", q->application);
	node_text(n, "state",
	    words_name(&words_question_state, (int)q->state));
	node_instant(rq, n, "ended", q->ended);
	node_text(n, "ender", q->ender);
	node_text(n, "answer", q->answer);
	node_flag(n, "unread", q->unread);
	if (q->state == QUESTION_STATE_OPEN)
		left_view(rq, n, q->due);
}

enum err
page_question(struct request *rq)
{
	view_question(rq);
	return view_render(rq, 200, "craft/question.cs");
}

static enum err
show_answer(struct request *rq, const struct form *f)
{
	view_question(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/question_answer.cs");
}

enum err
page_question_answer(struct request *rq)
{
	struct form f = form_empty(answer_fields, FA__MAX);

	return show_answer(rq, &f);
}

static enum err
to_question(struct request *rq)
{
	return response_redirect(rq, "/sporsmal/%" PRId64,
	    rq->subject->question->id);
}

enum err
page_question_answer_save(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, answer_fields, FA__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show_answer(rq, &f);
	if ((e = question_answer(&rq->work, rq->subject->question->id,
	    f.v[F_ANSWER].text)) != ERR_OK)
		return e;
	return to_question(rq);
}

enum err
page_question_withdraw(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = question_withdraw(&rq->work, rq->subject->question->id)) !=
	    ERR_OK)
		return e;
	return to_question(rq);
}

enum err
page_question_read(struct request *rq)
{
	uint64_t n;
	enum err e;

	/* Read twice is read: nothing changes, and nobody is at fault. */
	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_question_seen(&rq->work, rq->work.now,
	    rq->subject->question->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}
