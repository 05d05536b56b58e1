/* A language is read through beside bokmål, and then shown (R86). */
#include "voice/pages.h"
#include "web/form.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_translation.h"

enum { F_READER, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_READER] = { "leser", FORM_LINE, .required = true, .max = 120 },
};

static const struct form_field end_fields[1] = {
	{ "nummer", FORM_ID, .required = true },
};

/* Those at work are always read; what is not in the house cannot be. */
static enum err
language_named(struct request *rq, enum language *l_r)
{
	int l;

	if (!words_find(&words_language, request_value(rq, "word"), &l) ||
	    language_whole((enum language)l) ||
	    !view_has(rq, (enum language)l))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such draft");
	*l_r = (enum language)l;
	return ERR_OK;
}

static enum err
show(struct request *rq, enum language l, const struct form *f)
{
	struct node *draft = node_in(view_root(rq), "Draft");
	struct sql_translation_now *t;
	enum err e;

	if ((e = sql_translation_now(&rq->work, l, &t)) != ERR_OK)
		return e;
	if (t != NULL) {
		node_number(draft, "id", t->id);
		node_text(draft, "reader", t->reader);
		node_text(draft, "by", t->by);
		node_instant(rq, draft, "since", t->since);
	}
	view_words(rq, draft, l);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/translation.cs");
}

enum err
page_translation(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	enum language l;
	enum err e;

	if ((e = language_named(rq, &l)) != ERR_OK)
		return e;
	return show(rq, l, &f);
}

enum err
page_translation_open(struct request *rq)
{
	struct sql_translation_now *t;
	struct form f;
	enum language l;
	uint64_t n;
	enum err e;

	if ((e = language_named(rq, &l)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, l, &f);
	if ((e = sql_translation_now(&rq->work, l, &t)) != ERR_OK)
		return e;
	/* Words change with a new version, and are read through once more. */
	if (t != NULL && (e = sql_translation_end(&rq->work, rq->work.now,
	    rq->user->id, t->id, l, &n)) != ERR_OK)
		return e;
	if ((e = sql_translation_set(&rq->work, l,
	    f.v[F_READER].text, rq->work.now, rq->user->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/drift");
}

enum err
page_translation_close(struct request *rq)
{
	enum language l;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = language_named(rq, &l)) != ERR_OK ||
	    (e = form_read(rq, end_fields, 1, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, ERR_INPUT, "no such reading");
	if ((e = sql_translation_end(&rq->work, rq->work.now, rq->user->id,
	    f.v[0].number, l, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/drift");
}
