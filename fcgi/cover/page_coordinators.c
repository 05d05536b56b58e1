/* A unit's coordinators, with what each carries; one click to her cases. */
#include "base/text.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_list.h"

enum { PAGE_ROWS = 50 };

enum err
page_coordinators(struct request *rq)
{
	const char *after = pairs_find(&rq->query, "etter");
	struct node *root = view_root(rq);
	struct sql_list_holder *from = NULL;
	int64_t id = 0, last;
	enum err e;

	if (after != NULL && text_to_i64(after, 1, INT64_MAX, &id) &&
	    (e = sql_list_holder(&rq->work, id, &from)) != ERR_OK)
		return e;
	subject_view_unit(rq);
	if ((e = team_view(rq, root, rq->unit, from != NULL ? from->name : "",
	    id, PAGE_ROWS, &last)) != ERR_OK)
		return e;
	if (last != 0)
		node_number(root, "Next", last);
	return view_render(rq, 200, "cover/coordinators.cs");
}
