/* The team's room: what it is asked, and when it is taken up. */
#include "baton/contact_view.h"
#include "baton/pages.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_contact.h"

enum err
page_bti(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Inbox");
	struct sql_contact_inbox *c;
	size_t n;
	enum err e;

	if ((e = sql_contact_inbox(&rq->work, rq->user->id, rq->work.today,
	    &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_text(row, "number", c[i].number);
		node_text(row, "name", c[i].name);
		node_instant(rq, row, "sent", c[i].sent);
		node_text(row, "sender", c[i].sender);
		node_text(row, "urgent", c[i].urgent);
		node_day(rq, row, "meeting", c[i].meeting);
		left_view(rq, row, c[i].due);
		node_set(node_in(row, "Help"), "word", &words_contact_help,
		    CONTACT_HELP__MAX, c[i].help);
	}
	return view_render(rq, 200, "baton/bti.cs");
}
