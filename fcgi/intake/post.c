/* Letters that are kept: the same printer as for what is not (0036). */
#include "intake/post.h"

#include "intake/letters.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

enum { ROOM = 16384 };

#define LATE_US INT64_C(60000000)

enum err
post_order(struct request *rq, enum letter_kind kind, int64_t application,
    int64_t decision, enum language l, struct node *top, const char *template,
    int64_t *id_r)
{
	struct work *w = &rq->work;
	struct sql_post_issue *row;
	struct paper o;
	uint64_t n;
	enum err e;

	if ((e = paper_render(w, rq->app->views, l, top, template, ROOM,
	    &o)) != ERR_OK ||
	    (e = sql_post_replaced(w, w->now, application, kind, &n)) !=
	    ERR_OK ||
	    (e = sql_post_issue(w, kind, application, decision, l, o.text,
	    w->today, w->now, w->actor, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return ERR_OK;
}

/* Made, sent and replaced are told apart by what is there. */
void
post_view(struct request *rq, const struct sql_post_find *l)
{
	struct node *n = node_in(view_root(rq), "Post");

	node_number(n, "id", l->id);
	node_text(n, "kind", words_name(&words_letter_kind, (int)l->kind));
	node_text(n, "state", words_name(&words_letter_state, (int)l->state));
	node_text(n, "language", words_name(&words_language,
	    (int)l->language));
	node_day_parts(rq, n, "dated", l->dated);
	node_flag(n, "late", rq->work.now - l->ordered > LATE_US);
	node_flag(n, "old", l->dated != rq->work.today);
	node_flag(n, "replaced", l->replaced != INSTANT_NONE);
	node_day(rq, n, "sent", l->sent);
	node_text(n, "way", l->sent_way);
	node_text(n, "sender", l->sender);
}

enum err
post_view_all(struct request *rq, struct node *list, int64_t application)
{
	struct sql_post_of_application *l;
	size_t n;
	enum err e;

	if ((e = sql_post_of_application(&rq->work, application, &l, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", l[i].id);
		node_text(row, "kind", words_name(&words_letter_kind,
		    (int)l[i].kind));
		node_text(row, "state", words_name(&words_letter_state,
		    (int)l[i].state));
		node_day(rq, row, "dated", l[i].dated);
		node_flag(row, "replaced", l[i].replaced != INSTANT_NONE);
		node_day(rq, row, "sent", l[i].sent);
		node_text(row, "way", l[i].sent_way);
		node_text(row, "sender", l[i].sender);
	}
	return ERR_OK;
}

enum err
post_send_file(struct request *rq, int64_t id)
{
	return letter_send_of(rq, id, "brev.pdf");
}
