/* One complaint: what came in, what was done of it, and what is next. */
#include "cover/subject.h"
#include "desk/left.h"
#include "intake/complain_parts.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

static enum err
view_due(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Owed");
	struct sql_complaint_due *d;
	enum err e;

	if ((e = sql_complaint_due(&rq->work, rq->subject->complaint->id,
	    &d)) != ERR_OK || d == NULL)
		return e;
	node_text(n, "guideline", words_name(&words_guideline,
	    (int)d->guideline));
	node_text(n, "why", d->why);
	left_view(rq, n, d->due);
	return ERR_OK;
}

static enum err
view_steps(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Steps");
	struct sql_complaint_steps *s;
	size_t n;
	enum err e;

	if ((e = sql_complaint_steps(&rq->work, rq->subject->complaint->id, &s,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "at", s[i].at);
		node_text(row, "by", s[i].by_name);
		node_text(row, "step", words_name(&words_complaint_step,
		    (int)s[i].step));
		node_text(row, "note", s[i].note);
	}
	return ERR_OK;
}

enum err
page_complaint(struct request *rq)
{
	enum err e;

	complain_view(rq);
	if ((e = view_due(rq)) != ERR_OK ||
	    (e = view_steps(rq)) != ERR_OK ||
	    (e = post_view_all(rq, node_in(view_root(rq), "Letters"))) !=
	    ERR_OK)
		return e;
	return view_render(rq, 200, "intake/complaint.cs");
}
