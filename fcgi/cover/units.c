/* Read once: to be shown as choices, and to hold an answer against. */
#include "cover/units.h"

#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

enum err
units_read(struct request *rq, struct units *u_r)
{
	return sql_unit_choices(&rq->work, &u_r->at, &u_r->n);
}

void
units_view(struct request *rq, const struct units *u)
{
	struct node *list = node_in(view_root(rq), "Units");

	for (size_t i = 0; i < u->n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", u->at[i].id);
		node_text(row, "name", u->at[i].name);
	}
}

bool
units_has(const struct units *u, int64_t id)
{
	for (size_t i = 0; i < u->n; i++)
		if (u->at[i].id == id)
			return true;
	return false;
}
