/* What one was told, newest first; read when one says so. */
#include "base/text.h"
#include "notify/alert.h"
#include "notify/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_inbox.h"

enum { PAGE_ROWS = 50 };

static const struct form_field fields[] = {
	{ "til", FORM_ID, .required = true },
};

static void
view_alert(struct request *rq, struct node *row, const struct sql_inbox *a)
{
	node_text(row, "path", alert_path(&rq->work, a->kind,
	    a->subject, a->unit_code, a->number));
	node_text(row, "about", a->number != NULL ? a->number : a->about);
	node_text(row, "task", a->task);
	node_flag(row, "others", a->kind == ALERT_KIND_OTHERS);
	node_instant(rq, row, "made", a->made);
	node_flag(row, "done", a->done);
	node_flag(row, "new", a->seen == INSTANT_NONE && !a->done);
	node_say(rq, row, "text", alert_words(a->kind), (struct say[]){
	    SAY_NUMBER("n", a->n), SAY_TEXT("due", view_day(rq, a->due)) }, 2);
}

static enum err
show(struct request *rq, int status)
{
	struct node *root = view_root(rq), *list = node_in(root, "Alerts");
	const char *before = pairs_find(&rq->query, "for");
	struct sql_inbox *a;
	int64_t from;
	size_t n;
	enum err e;

	if (before == NULL || !text_to_i64(before, 1, INT64_MAX, &from))
		from = INT64_MAX;
	if ((e = sql_inbox(&rq->work, rq->user->id, from, PAGE_ROWS + 1, &a,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < PAGE_ROWS; i++)
		view_alert(rq, node_add(list), &a[i]);
	if (n > PAGE_ROWS)
		node_number(root, "Next", a[PAGE_ROWS - 1].id);
	if (n > 0)
		node_number(root, "Last", a[0].id);
	return view_render(rq, status, "notify/inbox.cs");
}

enum err
page_inbox(struct request *rq)
{
	return show(rq, 200);
}

enum err
page_inbox_save(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, 1, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, view_form_status(&f));
	if ((e = sql_inbox_seen(&rq->work, rq->work.now, rq->user->id,
	    f.v[0].number, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/varsler");
}
