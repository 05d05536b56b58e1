/*
 * The plan as it is written together with a family: what is missing first, then
 * each point with its text, and goals with their measures (R39-R43).
 */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum { F_WAY, F__MAX };

static const char *const ways[] = { "opp", "ned", NULL };

static const struct form_field fields[F__MAX] = {
	[F_WAY] = { "vei", FORM_CHOICE, .required = true, .choices = ways },
};

static enum err
view_changes(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Changes");
	struct sql_plan_changes *c;
	size_t n;
	enum err e;

	if (plan_number(rq) == 0)
		return ERR_OK;
	if ((e = sql_plan_changes(&rq->work, rq->casefile, plan_number(rq),
	    &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "body", c[i].body);
		node_instant(rq, row, "noted", c[i].noted);
		node_text(row, "writer", c[i].writer);
	}
	return ERR_OK;
}

enum err
page_plan(struct request *rq)
{
	struct letter_of of = plan_letter(rq);
	struct plan p;
	enum err e;

	plan_view_state(rq);
	if ((e = plan_of_path(rq, &p)) != ERR_OK ||
	    (e = view_changes(rq)) != ERR_OK ||
	    (e = letter_view(rq, &of)) != ERR_OK)
		return e;
	plan_view(rq, node_in(view_root(rq), "Plan"), &p, language_of(rq));
	if (!plan_is_approved(rq))
		plan_view_lacks(rq, &p, plan_missing(&p, plan_number(rq) > 0,
		    rq->work.today));
	node_flag(view_root(rq), "FarOff", p.evaluation != DAY_NONE &&
	    p.evaluation > rq->work.today + PLAN_EVALUATION_LONG);
	return view_render(rq, 200, "plan/plan.cs");
}

/* One of two buttons on the page itself; nothing typed can be lost. */
static enum err
read_way(struct request *rq, bool *up_r)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, ERR_INPUT, "neither up nor down");
	if (plan_is_approved(rq))
		return err_set(&rq->work, ERR_CONFLICT, "it is approved");
	*up_r = f.v[F_WAY].number == 0;
	return ERR_OK;
}

enum err
page_plan_goal_move(struct request *rq)
{
	bool up;
	enum err e;

	if ((e = read_way(rq, &up)) != ERR_OK ||
	    (e = plan_move_goal(&rq->work, rq->casefile, request_id(rq),
	    up)) != ERR_OK)
		return e;
	return plan_to_page(rq, "#mal");
}

enum err
page_plan_measure_move(struct request *rq)
{
	bool up;
	enum err e;

	if ((e = read_way(rq, &up)) != ERR_OK ||
	    (e = plan_move_measure(&rq->work, rq->casefile, request_id(rq),
	    up)) != ERR_OK)
		return e;
	return plan_to_page(rq, "#mal");
}
