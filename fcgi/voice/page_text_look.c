/*
 * Words that wait are looked at, a letter as it would be printed, and then
 * published; what stood there before stays.
 */
#include "cover/subject.h"
#include "voice/naming.h"
#include "voice/own_text.h"
#include "voice/pages.h"
#include "voice/texts.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_wording.h"

#include <string.h>

static void
view_words_proposed(struct request *rq, struct node *list,
    const struct texts *t)
{
	for (int l = 0; l < LANGUAGE__MAX; l++) {
		struct node *row;

		if (t->in[l] == NULL)
			continue;
		row = node_add(list);
		node_text(row, "code", words_name(&words_language, l));
		own_text_parts(rq, row, t->in[l]);
	}
}

enum err
page_text_look(struct request *rq)
{
	const struct sql_own_find *p = rq->subject->own_page;
	struct node *n = texts_view_name(node_in(view_root(rq), "Text"),
	    p->name);
	struct paper in[OWN_LETTER_LANGUAGES];
	size_t shown = 0;
	struct texts t;
	enum err e;

	texts_view_proposed(rq, n, p);
	if ((e = texts_proposed(rq, p->name, &t)) != ERR_OK)
		return e;
	if (p->name == OWN_PAGE_NAMES)
		return naming_look(rq, n, &t);
	view_words_proposed(rq, node_in(n, "Proposed"), &t);
	if (p->proposed != INSTANT_NONE &&
	    (e = texts_sheets(rq, &t, in, &shown)) != ERR_OK)
		return e;
	return view_render_round(rq, 200, "voice/text_look.cs", in, shown,
	    "voice/text_publish.cs");
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
	if ((e = texts_now(rq, p->name, &was)) != ERR_OK ||
	    (e = texts_proposed(rq, p->name, &t)) != ERR_OK)
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
