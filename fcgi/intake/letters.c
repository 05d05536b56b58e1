/* Nobody waits for a printer: it is asked here, and works beside (0036). */
#include "intake/letters.h"

#include "base/mem.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_letter.h"

#include <sodium.h>
#include <string.h>

enum { KEEP_MINUTES = 60, ROOM = 16384, WAITING_MAX = 20 };

#define LATE_US INT64_C(60000000)

/* They are made one after another: nobody fills the queue for all others. */
static enum err
check_waiting(struct request *rq)
{
	struct sql_letters_waiting *w;
	enum err e;

	if ((e = sql_letters_waiting(&rq->work, rq->user->id, &w)) != ERR_OK)
		return e;
	if (w->letters >= WAITING_MAX)
		return err_set(&rq->work, ERR_UNAVAILABLE,
		    "%d letters of hers wait already", WAITING_MAX);
	return ERR_OK;
}

static enum err
order(struct request *rq, const struct letter_of *of, enum language l,
    const char *html)
{
	struct work *w = &rq->work;
	uint64_t n;

	return sql_letter_order(w, of->kind, of->strand, of->feedback,
	    of->meeting, of->attendance, l, html,
	    of->dated != 0 ? of->dated : DAY_NONE, w->now, rq->user->id,
	    KEEP_MINUTES, &n);
}

enum err
letter_order(struct request *rq, const struct letter_of *of, enum language l,
    struct node *top, const char *template)
{
	struct paper o;
	enum err e;

	if ((e = check_waiting(rq)) != ERR_OK ||
	    (e = paper_print(&rq->work, rq->app->views, l, top, template,
	    ROOM, &o)) != ERR_OK)
		return e;
	return order(rq, of, l, o.text);
}

enum err
letter_order_once(struct request *rq, const struct letter_of *of,
    enum language l, struct node *top, const char *template)
{
	struct work *w = &rq->work;
	struct sql_letter_same *same;
	struct paper o;
	enum err e;

	if ((e = paper_print(w, rq->app->views, l, top, template, ROOM,
	    &o)) != ERR_OK ||
	    (e = sql_letter_same(w, of->kind, of->attendance, rq->user->id,
	    w->now, o.text, &same)) != ERR_OK)
		return e;
	if (same != NULL)
		return ERR_OK;
	return (e = check_waiting(rq)) != ERR_OK ? e : order(rq, of, l, o.text);
}

static enum err
find(struct request *rq, const struct letter_of *of,
    struct sql_letter_now **l_r)
{
	struct work *w = &rq->work;

	return sql_letter_now(w, of->kind, of->strand, of->feedback,
	    of->meeting, of->attendance, rq->user->id, w->now, l_r);
}

enum err
letter_view(struct request *rq, const struct letter_of *of)
{
	struct node *n = node_in(view_root(rq), "Letter");
	struct sql_letter_now *l;
	enum err e;

	if ((e = find(rq, of, &l)) != ERR_OK || l == NULL)
		return e;
	node_text(n, "state", words_name(&words_letter_state, (int)l->state));
	node_flag(n, "late", rq->work.now - l->ordered > LATE_US);
	node_text(n, "language", words_name(&words_language,
	    (int)l->language));
	node_day(rq, n, "dated", l->dated);
	return ERR_OK;
}

enum err
letter_send(struct request *rq, const struct letter_of *of, const char *name)
{
	struct sql_letter_now *l;
	enum err e;

	if ((e = find(rq, of, &l)) != ERR_OK)
		return e;
	return l != NULL ? letter_send_of(rq, l->id, name) :
	    err_set(&rq->work, ERR_NOT_FOUND, "no letter made");
}

enum err
letter_bytes(struct work *w, int64_t id, const unsigned char **bytes_r,
    size_t *length_r)
{
	struct sql_letter_pdf *p;
	unsigned char *bytes;
	size_t n;
	enum err e;

	if ((e = sql_letter_pdf(w, id, &p)) != ERR_OK)
		return e;
	if (p == NULL || p->pdf == NULL)
		return err_set(w, ERR_NOT_FOUND, "no letter made");
	n = strlen(p->pdf);
	*bytes_r = bytes = mem_alloc(w->mem, n + 1);
	if (sodium_base642bin(bytes, n, p->pdf, n, NULL, length_r, NULL,
	    sodium_base64_VARIANT_ORIGINAL) != 0)
		return err_set(w, ERR_BUG, "a letter is no base64");
	return ERR_OK;
}

enum err
letter_send_of(struct request *rq, int64_t id, const char *name)
{
	const unsigned char *bytes;
	size_t length;
	enum err e;

	if ((e = letter_bytes(&rq->work, id, &bytes, &length)) != ERR_OK)
		return e;
	response_file(rq, name, "application/pdf", (const char *)bytes, length);
	return ERR_OK;
}
