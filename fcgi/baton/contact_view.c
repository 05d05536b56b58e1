/* Sets of words, who sits in the team, and what it was asked before. */
#include "baton/contact_view.h"

#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

void
contact_view_set(struct node *list, const struct words *of, int n, int64_t set)
{
	for (int i = 0; i < n; i++) {
		struct node *row;

		if ((set & INT64_C(1) << i) == 0)
			continue;
		row = node_add(list);
		node_number(row, "id", i + 1);
		node_text(row, "word", words_name(of, i));
	}
}

int64_t
contact_set(const struct form *f, size_t i, int n)
{
	int64_t set = 0;

	for (int64_t k = 0; k < f->v[i].number; k++)
		if (f->v[i].ids[k] <= n)
			set |= INT64_C(1) << (f->v[i].ids[k] - 1);
	return set;
}

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
		node_text(row, "mail", t[i].mail);
	}
	return ERR_OK;
}
