/* The meetings of a case, and one of them. */
#include "base/mem.h"
#include "cover/subject.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

#include <string.h>

static void
view_row(struct request *rq, struct node *row,
    const struct sql_meetings_of_case *m)
{
	node_number(row, "id", m->id);
	node_text(row, "kind", words_name(&words_meeting_kind, (int)m->kind));
	node_text(row, "state", words_name(&words_meeting_state,
	    (int)m->state));
	node_text(row, "caller", m->caller);
	node_text(row, "place", m->place);
	node_day_parts(rq, row, "met", m->met);
	node_text(row, "hours", meeting_hours(rq->work.mem, m->begins,
	    m->ends));
	node_flag(row, "called", m->called);
}

/* What is to come, the nearest first, and then what was, the last first. */
enum err
page_meetings(struct request *rq)
{
	struct node *root = view_root(rq);
	struct sql_meetings_of_case *m;
	size_t n;
	enum err e;

	if ((e = sql_meetings_of_case(&rq->work, rq->casefile, &m, &n)) !=
	    ERR_OK)
		return e;
	subject_view(rq);
	for (size_t i = n; i-- > 0;)
		if (m[i].state == MEETING_STATE_PLANNED)
			view_row(rq, node_add(node_in(root, "Coming")), &m[i]);
	for (size_t i = 0; i < n; i++)
		if (m[i].state != MEETING_STATE_PLANNED)
			view_row(rq, node_add(node_in(root, "Past")), &m[i]);
	return view_render(rq, 200, "plan/meetings.cs");
}

/* To which goal a measure could belong, while the plan is written. */
static enum err
view_goals(struct request *rq)
{
	struct node *root = view_root(rq);
	struct sql_plan_goals *g;
	struct sql_plan_find *p;
	size_t n;
	enum err e;

	if ((e = sql_plan_find(&rq->work, rq->casefile, &p)) != ERR_OK ||
	    (e = sql_plan_goals(&rq->work, rq->casefile, &g, &n)) != ERR_OK)
		return e;
	node_flag(root, "PlanApproved", p != NULL &&
	    p->state == PLAN_STATE_APPROVED);
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(node_in(root, "Goals"));

		node_number(row, "id", g[i].id);
		node_text(row, "goal", g[i].goal);
	}
	return ERR_OK;
}

/* What was just done, of those words only. */
static void
view_done(struct request *rq)
{
	static const char *const words[] = {
		"lagret", "kalt", "avlyst", "referat", "tolk", "beskjed",
		"plan", "avtalt", "sammen"
	};
	const char *done = pairs_find(&rq->query, "gjort");

	for (size_t i = 0; done != NULL && i < sizeof(words) / sizeof(*words);
	    i++)
		if (strcmp(words[i], done) == 0)
			node_text(view_root(rq), "Done", words[i]);
}

enum err
page_meeting(struct request *rq)
{
	struct node *root = view_root(rq);
	enum language l = rq->user->language;
	struct letter_of of = meeting_letter(rq, LETTER_KIND_MEETING_CALL);
	enum err e;

	subject_view(rq);
	node_text(root, "Above", mem_printf(rq->work.mem, "/sak/%s/moter",
	    rq->subject->file->number));
	view_done(rq);
	if ((e = meeting_view(rq, node_in(root, "Meeting"), l)) != ERR_OK ||
	    (e = meeting_view_agreed(rq, node_in(root, "Agreed"), l)) !=
	    ERR_OK || (e = view_goals(rq)) != ERR_OK ||
	    (e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "plan/meeting.cs");
}
