/* What families have said, for who is to answer, and one of it. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/strand.h"
#include "cover/subject.h"
#include "desk/left.h"
#include "voice/heard.h"
#include "voice/pages.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

#include <inttypes.h>

enum { PAGE_ROWS = 50 };

static void
view_rows(struct request *rq, struct node *list,
    const struct sql_feedback_told *f, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", f[i].id);
		node_day(rq, row, "received", day_at(f[i].received));
		node_text(row, "about",
		    words_name(&words_feedback_about, (int)f[i].about));
		node_text(row, "unit", f[i].unit_name);
		node_text(row, "coordinator", f[i].coordinator_name);
		node_text(row, "excerpt", f[i].excerpt);
		if (f[i].due != DAY_NONE)
			left_view(rq, row, f[i].due);
	}
}

static enum err
view_told(struct request *rq)
{
	const char *after = pairs_find(&rq->query, "etter");
	int64_t before = INT64_MAX;
	struct sql_feedback_told *f;
	size_t n;
	enum err e;

	if (after != NULL && !text_to_i64(after, 1, INT64_MAX, &before))
		before = INT64_MAX;
	if ((e = sql_feedback_told(&rq->work, rq->user->id, false, INT64_MAX,
	    PAGE_ROWS, &f, &n)) != ERR_OK)
		return e;
	view_rows(rq, node_in(view_root(rq), "Open"), f, n);
	if ((e = sql_feedback_told(&rq->work, rq->user->id, true, before,
	    PAGE_ROWS + 1, &f, &n)) != ERR_OK)
		return e;
	if (n > PAGE_ROWS)
		node_number(view_root(rq), "Next", f[PAGE_ROWS - 1].id);
	view_rows(rq, node_in(view_root(rq), "Closed"), f,
	    n > PAGE_ROWS ? PAGE_ROWS : n);
	return ERR_OK;
}

static enum err
view_shared(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Shared");
	struct sql_feedback_shared_with *s;
	size_t n;
	enum err e;

	if ((e = sql_feedback_shared_with(&rq->work, rq->user->id, &s, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "at", s[i].at);
		node_text(row, "by", s[i].by_name);
		node_text(row, "text", s[i].text);
		node_flag(row, "as_is",
		    s[i].kind == FEEDBACK_STEP_SHARED_AS_IS);
	}
	return ERR_OK;
}

static enum err
view_taken_down(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Taken");
	struct sql_feedback_taken_down *t;
	size_t n;
	enum err e;

	if ((e = sql_feedback_taken_down(&rq->work, rq->user->id, &t, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "registered", t[i].registered);
		node_text(row, "came_by",
		    words_name(&words_feedback_channel, (int)t[i].came_by));
		node_text(row, "state",
		    words_name(&words_feedback_state, (int)t[i].state));
	}
	return ERR_OK;
}

/* Operations learn how many are held back, and nothing else. */
static enum err
view_held(struct request *rq)
{
	struct sql_feedback_held *h;
	enum err e;

	if (!request_may(rq, ACTION_FEEDBACK_RELEASE))
		return ERR_OK;
	if ((e = sql_feedback_held(&rq->work, &h)) != ERR_OK || h->held == 0)
		return e;
	node_say(rq, view_root(rq), "Held", MSG_FEEDBACK_HELD,
	    &(struct say)SAY_NUMBER("n", h->held), 1);
	node_number(view_root(rq), "HeldCount", h->held);
	return ERR_OK;
}

enum err
page_heard(struct request *rq)
{
	enum err e;

	if ((e = view_told(rq)) != ERR_OK || (e = view_shared(rq)) != ERR_OK ||
	    (e = view_taken_down(rq)) != ERR_OK ||
	    (e = view_held(rq)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "skrevet") != NULL);
	return view_render(rq, 200, "voice/heard.cs");
}

static const struct form_field release_fields[1] = {
	{ "holdt", FORM_INT, .required = true, .min = 1, .max = 1000000 },
};

/* So many as were seen when the button was pressed, or another look first. */
enum err
page_release(struct request *rq)
{
	struct sql_feedback_held *h;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, release_fields, 1, &f)) != ERR_OK ||
	    (e = sql_feedback_held(&rq->work, &h)) != ERR_OK)
		return e;
	if (f.bad || f.v[0].number != h->held)
		return err_set(&rq->work, ERR_CONFLICT, "others are held now");
	if ((e = sql_feedback_release(&rq->work, rq->work.now, &n)) != ERR_OK ||
	    (e = sql_inquiries_release(&rq->work, rq->work.now, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/tilbakemeldinger");
}

static void
view_facts(struct request *rq, struct node *n)
{
	const struct sql_feedback_find *f = rq->subject->feedback;

	node_number(n, "id", f->id);
	node_text(n, "reference", mem_printf(rq->work.mem, "%.5s-%.5s",
	    f->reference, f->reference + 5));
	node_instant(rq, n, "received", f->received);
	node_text(n, "came_by",
	    words_name(&words_feedback_channel, (int)f->came_by));
	/* Who calls back may need an interpreter. */
	if (f->language != LANGUAGE_NB && f->language != LANGUAGE_NN)
		node_text(n, "language",
		    words_name(&words_language, (int)f->language));
	node_text(n, "registrar", f->registrar);
	node_text(n, "about", words_name(&words_feedback_about, (int)f->about));
	node_text(n, "unit", f->unit_name != NULL ? f->unit_name :
	    f->seat_name);
	node_text(n, "named", f->named);
	node_text(n, "coordinator", f->coordinator_name);
	node_text(n, "sender",
	    words_name(&words_feedback_sender, (int)f->sender));
	node_text(n, "sender_name", f->sender_name);
	node_text(n, "answer_by",
	    words_name(&words_answer_way, (int)f->answer_by));
	node_text(n, "contact", f->contact);
	node_text(n, "text", f->text);
	node_text(n, "state", words_name(&words_feedback_state, (int)f->state));
	node_instant(rq, n, "ended", f->ended);
	node_text(n, "outcome", f->outcome);
	if (f->due != DAY_NONE)
		left_view(rq, n, f->due);
}

/*
 * The way to another coordinator, where there is a case to give one; at the
 * office to a complaint of that case, which need not be typed anew.
 */
static void
view_case(struct request *rq, struct node *n)
{
	const struct sql_feedback_find *f = rq->subject->feedback;

	node_text(n, "case", f->case_number);
	if (f->case_number != NULL && f->seat == SEAT_KIND_LEADER &&
	    f->strand_state == STRAND_STATE_ACTIVE)
		node_text(n, "offer", mem_printf(rq->work.mem,
		    "/sak/%s/%s/tilbud", f->case_number,
		    strand_slug(f->kind)));
	if (f->case_number != NULL && f->seat == SEAT_KIND_OFFICE)
		node_text(n, "complain", mem_printf(rq->work.mem,
		    "/sak/%s/%s/klage?tilbakemelding=%" PRId64,
		    f->case_number, strand_slug(f->kind), f->id));
}

static enum err
view_marks(struct request *rq, struct node *list)
{
	struct sql_feedback_marks *m;
	size_t n;
	enum err e;

	if ((e = sql_feedback_marks(&rq->work, rq->subject->feedback->id,
	    language_of(rq), &m, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "text", m[i].text);
		node_flag(row, "other", m[i].other);
		node_text(row, "mark",
		    words_name(&words_feedback_mark, (int)m[i].mark));
	}
	return ERR_OK;
}

static enum err
view_steps(struct request *rq, struct node *list)
{
	struct sql_feedback_steps *s;
	size_t n;
	enum err e;

	if ((e = sql_feedback_steps(&rq->work, rq->subject->feedback->id, &s,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "at", s[i].at);
		node_text(row, "by", s[i].by_name);
		node_text(row, "kind",
		    words_name(&words_feedback_step, (int)s[i].kind));
		node_text(row, "with", s[i].with_name);
		node_text(row, "text", s[i].text);
	}
	return ERR_OK;
}

struct letter_of
heard_letter(const struct request *rq)
{
	return (struct letter_of){ .kind = LETTER_KIND_FEEDBACK,
		.feedback = rq->subject->feedback->id };
}

enum err
heard_view(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Feedback");
	enum err e;

	view_facts(rq, n);
	view_case(rq, n);
	if ((e = view_marks(rq, node_in(n, "Marks"))) != ERR_OK)
		return e;
	return view_steps(rq, node_in(n, "Steps"));
}

enum err
page_feedback(struct request *rq)
{
	struct letter_of of = heard_letter(rq);
	enum err e;

	if ((e = heard_view(rq)) != ERR_OK || (e = letter_view(rq, &of)) !=
	    ERR_OK)
		return e;
	return view_render(rq, 200, "voice/told.cs");
}
