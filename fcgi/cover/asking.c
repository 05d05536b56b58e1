/* Whom a leader may ask, and whether the family's wish is answered. */
#include "cover/asking.h"

#include "cover/team.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

const char *const asking_yes_no[] = { "ja", "nei", NULL };

enum err
asking_view(struct request *rq, int64_t unit, int64_t casefile, int64_t but)
{
	struct node *list = node_in(view_root(rq), "Candidates");
	struct sql_candidates *c;
	size_t n;
	enum err e;

	if ((e = sql_candidates(&rq->work, unit, casefile,
	    rq->work.today, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (c[i].id != but)
			team_view_member(rq, node_add(list),
			    &(struct member){ c[i].id, c[i].name, c[i].title,
			    c[i].cases, c[i].offers, c[i].expires,
			    c[i].away, "" });
	return ERR_OK;
}

void
asking_check_wish(struct form *f, size_t wish, size_t reason)
{
	const struct form_value *v = &f->v[wish];

	if (v->wrong == NULL && !v->given)
		form_reject(f, wish, "required_choice");
	if (v->given && v->number == 1 && !f->v[reason].given)
		form_reject(f, reason, "wish_reason");
}
