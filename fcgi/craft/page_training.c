/*
 * Somebody's own record: what she was at, until when it is valid, what is to
 * come. Nobody else's is shown here (R30).
 */
#include "craft/course_view.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

static enum err
view_attended(struct request *rq, struct node *list)
{
	struct sql_attended *a;
	size_t n;
	enum err e;

	if ((e = sql_attended(&rq->work, rq->user->id, &a, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", a[i].id);
		node_text(row, "kind",
		    words_name(&words_course_kind, (int)a[i].kind));
		node_text(row, "title", a[i].title);
		node_day(rq, row, "held", a[i].held);
		course_view_until(rq, row, a[i].kind, a[i].held);
	}
	return ERR_OK;
}

enum err
page_training(struct request *rq)
{
	struct node *root = view_root(rq);
	struct trained *t;
	enum err e;

	if ((e = trained_read(&rq->work, &rq->user->id, 1, &t)) != ERR_OK ||
	    (e = view_attended(rq, node_in(root, "Attended"))) != ERR_OK ||
	    (e = course_view_coming(rq, node_in(root, "Coming"), false)) !=
	    ERR_OK)
		return e;
	course_view_trained(rq, node_in(root, "Has"), t);
	return view_render(rq, 200, "craft/training.cs");
}
