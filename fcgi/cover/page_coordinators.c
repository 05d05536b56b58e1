/* A unit's coordinators, with what each carries; one click to her cases. */
#include "cover/pages.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "web/request.h"
#include "web/view.h"

enum err
page_coordinators(struct request *rq)
{
	struct team t;
	enum err e;

	if ((e = team_read_page(rq, &t, rq->work.today)) != ERR_OK)
		return e;
	subject_view_unit(rq);
	team_view(rq, view_root(rq), &t);
	return view_render(rq, 200, "cover/coordinators.cs");
}
