/* What the pages of own words read and show alike. */
#include "voice/texts.h"

#include "cover/subject.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_wording.h"

enum err
texts_now(struct request *rq, enum own_page page, struct texts *t_r)
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

enum err
texts_proposed(struct request *rq, enum own_page page, struct texts *t_r)
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

struct node *
texts_view_name(struct node *n, enum own_page page)
{
	node_text(n, "name", words_name(&words_own_page, (int)page));
	node_text(n, "slug", subject_slug_of(page));
	node_flag(n, "names", page == OWN_PAGE_NAMES);
	if (own_letter_is(page))
		own_letter_view(n, page);
	return n;
}

void
texts_view_proposed(struct request *rq, struct node *n,
    const struct sql_own_find *p)
{
	node_instant(rq, n, "proposed", p->proposed);
	node_text(n, "by", p->proposed_by);
}

enum err
texts_view_now(struct request *rq, struct node *n, enum own_page page)
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

struct node *
texts_view_earlier(struct request *rq, struct node *list,
    const struct sql_own_earlier *t)
{
	struct node *row = node_add(list);

	node_number(row, "id", t->id);
	node_text(row, "code", words_name(&words_language, (int)t->language));
	node_instant(rq, row, "since", t->since);
	node_text(row, "by", t->since_by);
	node_instant(rq, row, "until", t->until);
	node_text(row, "until_by", t->until_by);
	return row;
}

enum err
texts_propose(struct work *w, enum own_page page, const struct texts *t)
{
	uint64_t n;
	enum err e;

	if ((e = sql_own_unpropose(w, page, &n)) != ERR_OK ||
	    (e = sql_own_propose(w, w->now, w->actor, page, &n)) != ERR_OK)
		return e;
	for (int l = 0; l < LANGUAGE__MAX; l++)
		if (t->in[l] != NULL && (e = sql_own_propose_text(w, page,
		    (enum language)l, t->in[l], &n)) != ERR_OK)
			return e;
	return ERR_OK;
}

enum err
texts_sheets(struct request *rq, const struct texts *t, struct paper *in,
    size_t *n_r)
{
	enum own_page page = rq->subject->own_page->name;
	enum err e;

	*n_r = 0;
	if (!own_letter_is(page))
		return ERR_OK;
	for (int l = 0; l < OWN_LETTER_LANGUAGES; l++)
		if ((e = own_letter_sheet(rq, page, (enum language)l, t->in[l],
		    &in[l])) != ERR_OK)
			return e;
	*n_r = OWN_LETTER_LANGUAGES;
	return ERR_OK;
}
