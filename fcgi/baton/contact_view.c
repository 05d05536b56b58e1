/* Who sits in the team, and what it was asked before. */
#include "baton/contact_view.h"

#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

enum err
contact_view_forms(struct request *rq, int64_t *last_r, bool *open_r)
{
	struct node *list = node_in(view_root(rq), "Forms");
	struct sql_contact_forms_of_case *f;
	size_t n;
	enum err e;

	if ((e = sql_contact_forms_of_case(&rq->work, rq->casefile, &f, &n)) !=
	    ERR_OK)
		return e;
	*last_r = 0;
	*open_r = n > 0 && f[0].state == CONTACT_FORM_STATE_OPEN;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		if (*last_r == 0 && f[i].state == CONTACT_FORM_STATE_ANSWERED)
			*last_r = f[i].id;
		node_number(row, "id", f[i].id);
		node_instant(rq, row, "sent", f[i].sent);
		node_text(row, "by", f[i].sender);
		node_text(row, "state", words_name(&words_contact_form_state,
		    (int)f[i].state));
	}
	return ERR_OK;
}

enum err
contact_view_team(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Team");
	struct sql_contact_team *t;
	size_t n;
	enum err e;

	if ((e = sql_contact_team(&rq->work, &t, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "name", t[i].name);
		node_text(row, "phone", t[i].phone);
	}
	return ERR_OK;
}
