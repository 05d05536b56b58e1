/*
 * The municipality words the pages of privacy and accessibility itself: first
 * written, then looked at, then published; what was shown before stays.
 */
#include "base/text.h"
#include "cover/subject.h"
#include "voice/own_text.h"
#include "voice/pages.h"
#include "voice/sending.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_wording.h"

#include <string.h>

enum { EARLIER_ROWS = 30, TEXT_MAX = 8000 };

/* A field a language, in their order. */
static const struct form_field fields[LANGUAGE__MAX] = {
	[LANGUAGE_NB] = { "bokmal",  FORM_TEXT, .max = TEXT_MAX },
	[LANGUAGE_NN] = { "nynorsk", FORM_TEXT, .max = TEXT_MAX },
	[LANGUAGE_EN] = { "engelsk", FORM_TEXT, .max = TEXT_MAX },
	[LANGUAGE_UK] = { "ukrainsk", FORM_TEXT, .max = TEXT_MAX },
	[LANGUAGE_PL] = { "polsk",   FORM_TEXT, .max = TEXT_MAX },
	[LANGUAGE_AR] = { "arabisk", FORM_TEXT, .max = TEXT_MAX },
	[LANGUAGE_SE] = { "nordsamisk", FORM_TEXT, .max = TEXT_MAX },
};

/* The words of a page in each language; NULL: none. */
struct texts { const char *in[LANGUAGE__MAX]; };

static enum err
read_now(struct request *rq, enum own_page page, struct texts *t_r)
{
	struct sql_own_now *now;
	size_t n;
	enum err e;

	*t_r = (struct texts){ 0 };
	if ((e = sql_own_now(&rq->work, page, &now, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		t_r->in[now[i].language] = now[i].text;
	return ERR_OK;
}

static enum err
read_proposed(struct request *rq, enum own_page page, struct texts *t_r)
{
	struct sql_own_proposals *p;
	size_t n;
	enum err e;

	*t_r = (struct texts){ 0 };
	if ((e = sql_own_proposals(&rq->work, page, &p, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		t_r->in[p[i].language] = p[i].text;
	return ERR_OK;
}

static struct node *
view_name(struct node *n, enum own_page page)
{
	node_text(n, "name", words_name(&words_own_page, (int)page));
	node_text(n, "slug", subject_slug_of(page));
	return n;
}

static enum err
view_now(struct request *rq, struct node *n, enum own_page page)
{
	struct node *list = node_in(n, "Now");
	struct sql_own_now *now;
	size_t rows;
	enum err e;

	if ((e = sql_own_now(&rq->work, page, &now, &rows)) != ERR_OK)
		return e;
	for (size_t i = 0; i < rows; i++) {
		struct node *row = node_add(list);

		node_text(row, "code",
		    words_name(&words_language, (int)now[i].language));
		node_instant(rq, row, "since", now[i].since);
		node_text(row, "by", now[i].since_by);
	}
	return ERR_OK;
}

static void
view_proposed(struct request *rq, struct node *n, const struct sql_own_find *p)
{
	node_instant(rq, n, "proposed", p->proposed);
	node_text(n, "by", p->proposed_by);
}

enum err
page_texts(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Pages");
	struct sql_own_find *p;
	enum err e;

	for (int page = 0; page < OWN_PAGE__MAX; page++) {
		struct node *row = view_name(node_add(list),
		    (enum own_page)page);

		if ((e = sql_own_find(&rq->work, (enum own_page)page, &p)) !=
		    ERR_OK ||
		    (e = view_now(rq, row, (enum own_page)page)) != ERR_OK)
			return e;
		if (p != NULL)
			view_proposed(rq, row, p);
	}
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "publisert") != NULL);
	return view_render(rq, 200, "voice/texts.cs");
}

static enum err
view_earlier(struct request *rq, enum own_page page)
{
	struct node *list = node_in(view_root(rq), "Earlier");
	struct sql_own_earlier *t;
	size_t n;
	enum err e;

	if ((e = sql_own_earlier(&rq->work, page, EARLIER_ROWS, &t, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", t[i].id);
		node_text(row, "code",
		    words_name(&words_language, (int)t[i].language));
		node_text(row, "text", t[i].text);
		node_instant(rq, row, "since", t[i].since);
		node_text(row, "by", t[i].since_by);
		node_instant(rq, row, "until", t[i].until);
		node_text(row, "until_by", t[i].until_by);
	}
	return ERR_OK;
}

static enum err
show_form(struct request *rq, const struct form *f)
{
	const struct sql_own_find *p = rq->subject->own_page;
	struct node *n = view_name(node_in(view_root(rq), "Text"), p->name);
	enum err e;

	view_proposed(rq, n, p);
	if ((e = view_now(rq, n, p->name)) != ERR_OK ||
	    (e = view_earlier(rq, p->name)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/text.cs");
}

/* ?fra=<an earlier text> takes it up again, in its language. */
static enum err
take_up(struct request *rq, struct texts *t)
{
	const char *from = pairs_find(&rq->query, "fra");
	struct sql_own_text *row;
	int64_t id;
	enum err e;

	if (from == NULL || !text_to_i64(from, 1, INT64_MAX, &id))
		return ERR_OK;
	if ((e = sql_own_text(&rq->work, id, rq->subject->own_page->name,
	    &row)) == ERR_OK && row != NULL)
		t->in[row->language] = row->text;
	return e;
}

enum err
page_text_form(struct request *rq)
{
	const struct sql_own_find *p = rq->subject->own_page;
	struct form f = form_empty(fields, LANGUAGE__MAX);
	struct texts t;
	enum err e;

	e = p->proposed != INSTANT_NONE ? read_proposed(rq, p->name, &t) :
	    read_now(rq, p->name, &t);
	if (e != ERR_OK || (e = take_up(rq, &t)) != ERR_OK)
		return e;
	for (size_t l = 0; l < LANGUAGE__MAX; l++)
		form_prefill(&f, l, t.in[l]);
	return show_form(rq, &f);
}

/* Where a language has no words of its own, those in bokmål are shown. */
static void
judge(struct form *f)
{
	for (size_t l = 0; l < LANGUAGE__MAX; l++)
		if (f->v[l].given && !f->v[LANGUAGE_NB].given)
			form_reject(f, LANGUAGE_NB, "bokmal_first");
}

enum err
page_text_propose(struct request *rq)
{
	enum own_page page = rq->subject->own_page->name;
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, LANGUAGE__MAX, &f)) != ERR_OK)
		return e;
	judge(&f);
	if (f.bad)
		return show_form(rq, &f);
	if ((e = sql_own_unpropose(w, page, &n)) != ERR_OK ||
	    (e = sql_own_propose(w, w->now, w->actor, page, &n)) != ERR_OK)
		return e;
	for (int l = 0; l < LANGUAGE__MAX; l++)
		if (f.v[l].given && (e = sql_own_propose_text(w, page,
		    (enum language)l, f.v[l].text, &n)) != ERR_OK)
			return e;
	return response_redirect(rq, "/tekster/%s/se", subject_slug_of(page));
}

enum err
page_text_look(struct request *rq)
{
	const struct sql_own_find *p = rq->subject->own_page;
	struct node *n = view_name(node_in(view_root(rq), "Text"), p->name);
	struct node *list = node_in(n, "Proposed");
	struct texts t;
	enum err e;

	view_proposed(rq, n, p);
	if ((e = read_proposed(rq, p->name, &t)) != ERR_OK)
		return e;
	for (int l = 0; l < LANGUAGE__MAX; l++) {
		struct node *row;

		if (t.in[l] == NULL)
			continue;
		row = node_add(list);
		node_text(row, "code", words_name(&words_language, l));
		own_text_parts(rq, row, t.in[l]);
	}
	return view_render(rq, 200, "voice/text_look.cs");
}

/* What stays as it is keeps its day and who published it. */
static enum err
publish(struct work *w, enum own_page page, enum language l, const char *was,
    const char *text)
{
	uint64_t n;
	enum err e;

	if (was != NULL && text != NULL && strcmp(was, text) == 0)
		return ERR_OK;
	if (was != NULL &&
	    (e = sql_own_end(w, w->now, w->actor, page, l, &n)) != ERR_OK)
		return e;
	return text == NULL ? ERR_OK :
	    sql_own_say(w, page, l, text, w->now, w->actor, &n);
}

enum err
page_text_publish(struct request *rq)
{
	const struct sql_own_find *p = rq->subject->own_page;
	struct work *w = &rq->work;
	struct texts was, t;
	uint64_t n;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK)
		return e;
	if (p->proposed == INSTANT_NONE)
		return err_set(w, ERR_CONFLICT, "nothing waits");
	if ((e = read_now(rq, p->name, &was)) != ERR_OK ||
	    (e = read_proposed(rq, p->name, &t)) != ERR_OK)
		return e;
	for (int l = 0; l < LANGUAGE__MAX; l++)
		if ((e = publish(w, p->name, (enum language)l, was.in[l],
		    t.in[l])) != ERR_OK)
			return e;
	if ((e = sql_own_unpropose(w, p->name, &n)) != ERR_OK ||
	    (e = sql_own_settle(w, p->name, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/tekster?publisert=ja");
}
