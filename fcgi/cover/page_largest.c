/*
 * The cases with most to coordinate, of a unit or of all: who has each, whether
 * somebody of the coordinator team has it or helps with it (A276).
 */
#include "cover/opens.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_largest.h"

enum { MOST = 50 };

static void
view_case(struct node *row, const struct sql_largest_of_all *c, bool named)
{
	node_text(row, "number", c->number);
	if (named)
		node_text(row, "name", c->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)c->kind));
	node_text(row, "unit", c->unit_name);
	node_text(row, "holder", c->holder_name);
	node_flag(row, "team", c->in_team);
	node_text(row, "helper", c->helper_name);
	node_number(row, "scope", c->services + c->measures + c->meetings);
	node_number(row, "services", c->services);
	node_number(row, "measures", c->measures);
	node_number(row, "meetings", c->meetings);
}

static enum err
show(struct request *rq, const struct sql_largest_of_all *c, size_t n)
{
	struct node *list = node_in(view_root(rq), "Cases");
	bool named = opens_cases(rq);

	for (size_t i = 0; i < n; i++)
		view_case(node_add(list), &c[i], named);
	node_flag(view_root(rq), "Opens", named);
	return view_render(rq, 200, "cover/largest.cs");
}

enum err
page_largest(struct request *rq)
{
	struct sql_largest_of_all *c;
	size_t n;
	enum err e;

	e = sql_largest_of_all(&rq->work, rq->user->id, rq->work.today, MOST,
	    &c, &n);
	return e != ERR_OK ? e : show(rq, c, n);
}

enum err
page_unit_largest(struct request *rq)
{
	struct sql_largest_of_all *c;
	size_t n;
	enum err e;

	if ((e = sql_largest_of_unit(&rq->work, rq->unit, rq->user->id,
	    rq->work.today, MOST, &c, &n)) != ERR_OK)
		return e;
	subject_view_unit(rq);
	return show(rq, c, n);
}
