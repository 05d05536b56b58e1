/*
 * My mentor, and whom I follow: a page of one's own, and what a mentor notes of
 * a talk (A280). It begins with what the coordinator is good at, and nothing of
 * a case stands in it.
 */
#include "base/mem.h"
#include "base/text.h"
#include "craft/pages.h"
#include "craft/unnamed.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_helper.h"
#include "sql_mentor.h"

enum { F_HELD, F_STARTING, F_AGREED, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_HELD] =     { "snakket_sammen", FORM_DATE, .required = true },
	[F_STARTING] = { "utgangspunkt",   FORM_TEXT, .required = true,
	    .max = 500 },
	[F_AGREED] =   { "til_neste_gang", FORM_TEXT, .max = 1000 },
};

/* What was spoken of, of each of whom there is a mentoring. */
struct talks {
	const struct sql_guidance_of *at;
	size_t n;
};

static enum err
read_talks(struct request *rq, const int64_t *mentoring, size_t n,
    struct talks *t_r)
{
	struct work *w = &rq->work;
	struct sql_guidance_of *g;
	enum err e;

	e = sql_guidance_of(w, text_ids(w->mem, mentoring, n), &g, &t_r->n);
	t_r->at = e == ERR_OK ? g : NULL;
	return e;
}

/* The newest first; when it was is when they spoke last. */
static void
view_talks(struct request *rq, struct node *n, const struct talks *t,
    int64_t mentoring)
{
	struct node *list = node_in(n, "Talks"), *row;

	for (size_t i = 0; i < t->n; i++) {
		if (t->at[i].mentoring != mentoring)
			continue;
		row = node_add(list);
		node_day(rq, row, "held", t->at[i].held);
		node_text(row, "strengths", t->at[i].strengths);
		node_text(row, "agreed", t->at[i].agreed);
	}
}

static enum err
view_mine(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Mine");
	struct sql_mentoring_mine *m;
	struct talks t;
	enum err e;

	if ((e = sql_mentoring_mine(&rq->work, rq->user->id, &m)) != ERR_OK ||
	    m == NULL ||
	    (e = read_talks(rq, &m->id, 1, &t)) != ERR_OK)
		return e;
	node_text(n, "name", m->mentor_name);
	node_flag(n, "gone", m->mentor_state != ACCOUNT_STATE_ACTIVE);
	node_phone(n, "phone", m->phone);
	node_day(rq, n, "since", day_at(m->since));
	view_talks(rq, n, &t, m->id);
	return ERR_OK;
}

/* The cases she helps with, which are on no desk: they are the holder's. */
static enum err
view_helped(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Helped");
	struct sql_cases_helped *c;
	size_t n;
	enum err e;

	if ((e = sql_cases_helped(&rq->work, rq->user->id, rq->work.today, &c,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "number", c[i].number);
		node_text(row, "name", c[i].name);
		node_text(row, "holder", c[i].holder_name);
		node_phone(row, "phone", c[i].holder_phone);
		node_day(rq, row, "last", c[i].last);
	}
	return ERR_OK;
}

static void
view_mentee(struct request *rq, struct node *row, const struct sql_mentees *m,
    const struct talks *t)
{
	node_number(row, "id", m->coordinator);
	node_text(row, "name", m->name);
	node_flag(row, "gone", m->state != ACCOUNT_STATE_ACTIVE);
	node_phone(row, "phone", m->phone);
	node_day(rq, row, "since", day_at(m->since));
	view_talks(rq, row, t, m->id);
}

static enum err
view_mentees(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Follows");
	struct sql_mentees *m;
	struct talks t;
	int64_t *ids;
	size_t n;
	enum err e;

	if ((e = sql_mentees(&rq->work, rq->user->id, &m, &n)) != ERR_OK)
		return e;
	ids = mem_array(rq->work.mem, n + 1, sizeof(*ids));
	for (size_t i = 0; i < n; i++)
		ids[i] = m[i].id;
	if ((e = read_talks(rq, ids, n, &t)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		view_mentee(rq, node_add(list), &m[i], &t);
	return ERR_OK;
}

enum err
page_mentor(struct request *rq)
{
	enum err e;

	if ((e = view_mine(rq)) != ERR_OK || (e = view_helped(rq)) != ERR_OK ||
	    (e = view_mentees(rq)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Done",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "craft/mentor.cs");
}

/* One of those she follows; of nobody else is there a page. */
static enum err
find(struct request *rq, struct sql_mentee_find **m_r)
{
	enum err e;

	if ((e = sql_mentee_find(&rq->work, rq->user->id, request_id(rq),
	    m_r)) != ERR_OK)
		return e;
	return *m_r != NULL ? ERR_OK :
	    err_set(&rq->work, ERR_NOT_FOUND, "none of hers");
}

static enum err
show_form(struct request *rq, const struct form *f,
    const struct sql_mentee_find *m)
{
	struct node *n = node_in(view_root(rq), "Who");

	node_number(n, "id", request_id(rq));
	node_text(n, "name", m->name);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/guidance.cs");
}

enum err
page_guidance(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_mentee_find *m;
	enum err e;

	form_prefill_day(rq->work.mem, &f, F_HELD, rq->work.today);
	return (e = find(rq, &m)) != ERR_OK ? e : show_form(rq, &f, m);
}

enum err
page_guidance_note(struct request *rq)
{
	struct sql_mentee_find *m;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &m)) != ERR_OK)
		return e;
	form_judge_been(&f, F_HELD, rq->work.today);
	unnamed_judge(&f, F_STARTING);
	unnamed_judge(&f, F_AGREED);
	if (f.bad)
		return show_form(rq, &f, m);
	if ((e = sql_guidance_add(&rq->work, m->id, f.v[F_HELD].day,
	    f.v[F_STARTING].text, f.v[F_AGREED].text, rq->work.now, &n)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/fadder?lagret=ja");
}
