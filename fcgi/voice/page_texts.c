/*
 * The municipality words the pages of privacy and accessibility itself, and
 * what explains in its letters: here it is written, and page_text_look.c
 * publishes it. What it calls its office and roles is page_names.c's.
 */
#include "base/text.h"
#include "cover/subject.h"
#include "intake/own_letter.h"
#include "voice/naming.h"
#include "voice/pages.h"
#include "voice/sending.h"
#include "voice/texts.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_wording.h"

#include <string.h>

/* Characters; a letter is to be read through, and most of it is not here. */
enum { EARLIER_ROWS = 30, TEXT_MAX = 8000, LETTER_MAX = 2000 };

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

/* A letter can be seen before its words are laid before anybody. */
enum { F_SEE = OWN_LETTER_LANGUAGES, FL__MAX };

static const struct form_field letter_fields[FL__MAX] = {
	[LANGUAGE_NB] = { "bokmal",  FORM_TEXT, .max = LETTER_MAX },
	[LANGUAGE_NN] = { "nynorsk", FORM_TEXT, .max = LETTER_MAX },
	[F_SEE]       = { "vis", FORM_TICK },
};

/* The form of a page, and how many of its fields are words in a language. */
struct asked {
	const struct form_field *field;
	size_t n, languages;
};

static struct asked
asked_of(enum own_page page)
{
	return own_letter_is(page) ?
	    (struct asked){ letter_fields, FL__MAX, OWN_LETTER_LANGUAGES } :
	    (struct asked){ fields, LANGUAGE__MAX, LANGUAGE__MAX };
}

enum err
page_texts(struct request *rq)
{
	struct node *pages = node_in(view_root(rq), "Pages");
	struct node *letters = node_in(view_root(rq), "Letters");
	struct node *names = node_in(view_root(rq), "Names");
	struct sql_own_find *p;
	enum err e;

	for (int page = 0; page < OWN_PAGE__MAX; page++) {
		enum own_page name = (enum own_page)page;
		struct node *row = texts_view_name(node_add(
		    name == OWN_PAGE_NAMES ? names :
		    own_letter_is(name) ? letters : pages), name);

		if ((e = sql_own_find(&rq->work, name, &p)) != ERR_OK ||
		    (e = texts_view_now(rq, row, name)) != ERR_OK)
			return e;
		if (p != NULL)
			texts_view_proposed(rq, row, p);
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
	for (size_t i = 0; i < n; i++)
		node_text(texts_view_earlier(rq, list, &t[i]), "text",
		    t[i].text);
	return ERR_OK;
}

/* What stands in the form; what is no text at all is not shown as one. */
static struct texts
typed(const struct form *f, size_t languages)
{
	struct texts t = { 0 };

	for (size_t l = 0; l < languages; l++) {
		const struct form_value *v = &f->v[l];

		if (v->given && *v->text != '\0')
			t.in[l] = v->text;
	}
	return t;
}

static enum err
show_form(struct request *rq, const struct form *f, const struct texts *t)
{
	const struct sql_own_find *p = rq->subject->own_page;
	struct node *n = texts_view_name(node_in(view_root(rq), "Text"),
	    p->name);
	struct paper in[OWN_LETTER_LANGUAGES];
	size_t shown;
	enum err e;

	texts_view_proposed(rq, n, p);
	if ((e = texts_view_now(rq, n, p->name)) != ERR_OK ||
	    (e = view_earlier(rq, p->name)) != ERR_OK ||
	    (e = texts_sheets(rq, t, in, &shown)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render_round(rq, view_form_status(f), "voice/text.cs", in,
	    shown, NULL);
}

/* Our own words, to begin with. */
static void
take_standard(struct request *rq, struct texts *t)
{
	enum own_page page = rq->subject->own_page->name;

	if (own_letter_is(page))
		for (int l = 0; l < OWN_LETTER_LANGUAGES; l++)
			t->in[l] = own_letter_standard(rq, page,
			    (enum language)l);
}

/*
 * ?fra=<an earlier text> takes it up again, in its language; ?fra=standard our
 * own words, in each.
 */
static enum err
take_up(struct request *rq, struct texts *t)
{
	const char *from = pairs_find(&rq->query, "fra");
	struct sql_own_text *row;
	int64_t id;
	enum err e;

	if (from != NULL && strcmp(from, "standard") == 0)
		take_standard(rq, t);
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
	struct asked of = asked_of(p->name);
	struct form f = form_empty(of.field, of.n);
	struct texts t;
	enum err e;

	e = p->proposed != INSTANT_NONE ? texts_proposed(rq, p->name, &t) :
	    texts_now(rq, p->name, &t);
	if (e != ERR_OK || (e = take_up(rq, &t)) != ERR_OK)
		return e;
	if (p->name == OWN_PAGE_NAMES)
		return naming_form(rq, &t);
	for (size_t l = 0; l < of.languages; l++)
		form_prefill(&f, l, t.in[l]);
	return show_form(rq, &f, &t);
}

/*
 * Where a language has no words of its own, those in bokmål are shown; but a
 * letter is in one language, and each has its own.
 */
static void
judge(struct request *rq, enum own_page page, struct form *f)
{
	if (own_letter_is(page)) {
		for (size_t l = 0; l < OWN_LETTER_LANGUAGES; l++)
			own_letter_judge(rq, page, f, l);
		return;
	}
	for (size_t l = 0; l < LANGUAGE__MAX; l++)
		if (f->v[l].given && !f->v[LANGUAGE_NB].given)
			form_reject(f, LANGUAGE_NB, "bokmal_first");
}

enum err
page_text_propose(struct request *rq)
{
	enum own_page page = rq->subject->own_page->name;
	struct asked of = asked_of(page);
	struct texts t;
	struct form f;
	enum err e;

	if (page == OWN_PAGE_NAMES)
		return naming_propose(rq);
	if ((e = form_read(rq, of.field, of.n, &f)) != ERR_OK)
		return e;
	judge(rq, page, &f);
	t = typed(&f, of.languages);
	/* Only to be seen, it is shown again, and nothing is kept of it. */
	if (f.bad || (own_letter_is(page) && f.v[F_SEE].number != 0)) {
		node_flag(node_in(view_root(rq), "Text"), "seen", !f.bad);
		return show_form(rq, &f, &t);
	}
	if ((e = texts_propose(&rq->work, page, &t)) != ERR_OK)
		return e;
	return response_redirect(rq, "/tekster/%s/se", subject_slug_of(page));
}
