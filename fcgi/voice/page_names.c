/*
 * What the municipality calls its office, teams and roles: written and looked
 * at here, and published as its other words are (page_text_look.c).
 */
#include "cover/subject.h"
#include "voice/naming.h"
#include "voice/texts.h"
#include "web/form.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_wording.h"

enum { EARLIER_ROWS = 30 };

/* In the order of enum name, bokmål first. */
static const struct form_field fields[NAMING_FIELDS] = {
	{ "kontor",          FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "koordinatorteam", FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "bti_team",        FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "systemansvarlig", FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "en_fadder",       FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "fadderen",        FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "kontor_nn",       FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "koordinatorteam_nn", FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "bti_team_nn",     FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "systemansvarlig_nn", FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "en_fadder_nn",    FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
	{ "fadderen_nn",     FORM_LINE, .min = NAME_LEAST, .max = NAME_MOST },
};

static enum err
view_earlier(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Earlier");
	struct sql_own_earlier *t;
	size_t n;
	enum err e;

	if ((e = sql_own_earlier(&rq->work, OWN_PAGE_NAMES, EARLIER_ROWS, &t,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		const struct names own = names_parse(rq->work.mem, t[i].text);

		naming_view(rq, texts_view_earlier(rq, list, &t[i]),
		    t[i].language, &own, NULL);
	}
	return ERR_OK;
}

static enum err
show_form(struct request *rq, const struct form *f)
{
	const struct sql_own_find *p = rq->subject->own_page;
	struct node *n = texts_view_name(node_in(view_root(rq), "Text"),
	    p->name);
	struct node *list = node_in(n, "Names");
	enum err e;

	texts_view_proposed(rq, n, p);
	for (size_t l = 0; l < NAME_LANGUAGES; l++)
		naming_view(rq, node_add(list), (enum language)l,
		    &(struct names){ 0 }, &fields[l * NAME__MAX]);
	if ((e = texts_view_now(rq, n, p->name)) != ERR_OK ||
	    (e = view_earlier(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/names.cs");
}

enum err
naming_form(struct request *rq, const struct texts *t)
{
	struct form f = form_empty(fields, NAMING_FIELDS);
	struct names own[NAME_LANGUAGES];

	naming_of(rq, t, own);
	for (size_t l = 0; l < NAME_LANGUAGES; l++)
		for (size_t n = 0; n < NAME__MAX; n++)
			form_prefill(&f, l * NAME__MAX + n,
			    own[l].own[n]);
	return show_form(rq, &f);
}

enum err
naming_propose(struct request *rq)
{
	enum own_page page = rq->subject->own_page->name;
	struct texts t;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, NAMING_FIELDS, &f)) != ERR_OK)
		return e;
	naming_judge(rq, &f);
	if (f.bad)
		return show_form(rq, &f);
	t = naming_typed(rq, &f);
	if ((e = texts_propose(&rq->work, page, &t)) != ERR_OK)
		return e;
	return response_redirect(rq, "/tekster/%s/se", subject_slug_of(page));
}

enum err
naming_look(struct request *rq, struct node *n, const struct texts *t)
{
	struct node *list = node_in(n, "Names");
	struct names own[NAME_LANGUAGES];

	naming_of(rq, t, own);
	node_flag(n, "none", t->in[LANGUAGE_NB] == NULL);
	for (int l = 0; l < NAME_LANGUAGES; l++) {
		struct node *of = node_add(list);
		struct names used = own[l];

		for (int i = 0; i < NAME__MAX; i++)
			if (used.own[i] == NULL)
				used.own[i] = own[LANGUAGE_NB].own[i];
		naming_view(rq, of, (enum language)l, &used, NULL);
		naming_view_sentences(rq, of, (enum language)l, own);
	}
	return view_render_round(rq, 200, "voice/names_look.cs", NULL, 0,
	    "voice/text_publish.cs");
}
