/* Goals and measures come, and change places. The caller holds the plan. */
#include "plan/plan.h"

#include "base/mem.h"
#include "base/order.h"

#include "sql_plan.h"

enum err
plan_add_goal(struct work *w, int64_t casefile, const char *goal,
    int64_t *id_r)
{
	struct sql_plan_goals *g;
	struct sql_plan_goal_add *added;
	size_t n;
	enum err e;

	if ((e = sql_plan_goals(w, casefile, &g, &n)) != ERR_OK)
		return e;
	if (n >= PLAN_GOALS_MOST)
		return err_set(w, ERR_CONFLICT, "too many goals");
	if ((e = sql_plan_goal_add(w, casefile, n == 0 ? PLAN_STEP :
	    g[n - 1].position + PLAN_STEP, goal, w->now, w->actor, &added)) !=
	    ERR_OK)
		return e;
	*id_r = added->id;
	return ERR_OK;
}

/* Where the last measure of a goal stands; 0 when it has none. */
static int32_t
last_of(const struct sql_plan_measures *m, size_t n, int64_t goal)
{
	int32_t last = 0;

	for (size_t i = 0; i < n; i++)
		if (m[i].goal == goal)
			last = m[i].position;
	return last;
}

enum err
plan_add_measure(struct work *w, int64_t casefile, int64_t goal,
    const struct plan_measure *m, int64_t *id_r)
{
	struct sql_plan_measures *all;
	struct sql_plan_measure_add *added;
	size_t n;
	enum err e;

	if ((e = sql_plan_measures(w, casefile, &all, &n)) != ERR_OK)
		return e;
	if (n >= PLAN_MEASURES_MOST)
		return err_set(w, ERR_CONFLICT, "too many measures");
	if ((e = sql_plan_measure_add(w, casefile, goal,
	    last_of(all, n, goal) + PLAN_STEP, m->measure, m->scope, m->how,
	    m->schedule, m->responsible, m->evaluator, m->decision,
	    m->conclusion, w->now, w->actor, &added)) != ERR_OK)
		return e;
	*id_r = added->id;
	return ERR_OK;
}

enum err
plan_move_goal(struct work *w, int64_t casefile, int64_t id, bool up)
{
	struct sql_plan_goals *g;
	struct placed *row;
	size_t n;
	bool moved;
	enum err e;

	if ((e = sql_plan_goals(w, casefile, &g, &n)) != ERR_OK)
		return e;
	row = mem_array(w->mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++)
		row[i] = (struct placed){ g[i].id, 0, g[i].position };
	return order_move(w, row, n, id, up, sql_plan_goal_place, &moved);
}

enum err
plan_move_measure(struct work *w, int64_t casefile, int64_t id, bool up)
{
	struct sql_plan_measures *m;
	struct placed *row;
	size_t n;
	bool moved;
	enum err e;

	if ((e = sql_plan_measures(w, casefile, &m, &n)) != ERR_OK)
		return e;
	row = mem_array(w->mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++)
		row[i] = (struct placed){ m[i].id, m[i].goal, m[i].position };
	return order_move(w, row, n, id, up, sql_plan_measure_place, &moved);
}
