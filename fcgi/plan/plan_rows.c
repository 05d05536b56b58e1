/* Goals and measures come, and change places. The caller holds the plan. */
#include "plan/plan.h"

#include "sql_plan.h"

enum { STEP = 10 };

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
	if ((e = sql_plan_goal_add(w, casefile, n == 0 ? STEP :
	    g[n - 1].position + STEP, goal, w->now, w->actor, &added)) !=
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
	    last_of(all, n, goal) + STEP, m->measure, m->scope, m->how,
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
	size_t n, at = 0, to;
	uint64_t changed;
	enum err e;

	if ((e = sql_plan_goals(w, casefile, &g, &n)) != ERR_OK)
		return e;
	while (at < n && g[at].id != id)
		at++;
	to = up ? at - 1 : at + 1;
	/* Above the first is below zero, and so no place either. */
	if (at >= n || to >= n)
		return ERR_OK;
	if ((e = sql_plan_goal_place(w, g[to].position, id, &changed)) !=
	    ERR_OK)
		return e;
	return sql_plan_goal_place(w, g[at].position, g[to].id, &changed);
}

enum err
plan_move_measure(struct work *w, int64_t casefile, int64_t id, bool up)
{
	struct sql_plan_measures *m;
	size_t n, at = 0, to;
	uint64_t changed;
	enum err e;

	if ((e = sql_plan_measures(w, casefile, &m, &n)) != ERR_OK)
		return e;
	while (at < n && m[at].id != id)
		at++;
	to = up ? at - 1 : at + 1;
	if (at >= n || to >= n || m[to].goal != m[at].goal)
		return ERR_OK;
	if ((e = sql_plan_measure_place(w, m[to].position, id, &changed)) !=
	    ERR_OK)
		return e;
	return sql_plan_measure_place(w, m[at].position, m[to].id, &changed);
}
