/* One set of measures: what the plan takes over stands where it stood. */
#include "baton/both.h"

#include "cover/strand.h"
#include "desk/duty.h"
#include "plan/plan.h"

#include "sql_log.h"
#include "sql_plan.h"

enum err
both_owe(struct work *w, int64_t casefile, int64_t strand)
{
	struct sql_coordinator_beside *c;
	enum err e;

	if ((e = sql_coordinator_beside(w, casefile, strand, &c)) != ERR_OK ||
	    c == NULL)
		return e;
	return strand_owe_held(w, GUIDELINE_CHOOSE_BOTH, strand, c->id,
	    casefile, strand);
}

static enum err
share(struct work *w, int64_t strand, int64_t goal, int32_t position)
{
	uint64_t n;
	enum err e;

	if ((e = sql_log_goal_share(w, position, w->now, w->actor, goal,
	    strand, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "not a goal of the log alone");
	return sql_log_measures_share(w, w->now, w->actor, goal, strand, &n);
}

static enum err
share_all(struct work *w, int64_t casefile, int64_t strand,
    const struct both *b)
{
	struct sql_plan_measures *m;
	struct sql_plan_goals *g;
	size_t n, measures;
	int32_t last;
	enum err e;

	if ((e = sql_plan_goals(w, casefile, &g, &n)) != ERR_OK)
		return e;
	last = n == 0 ? 0 : g[n - 1].position;
	if (n + b->goals > PLAN_GOALS_MOST)
		return err_set(w, ERR_CONFLICT, "too many goals");
	for (size_t i = 0; i < b->goals; i++)
		if ((e = share(w, strand, b->goal[i], last +
		    PLAN_STEP * (int32_t)(i + 1))) != ERR_OK)
			return e;
	if ((e = sql_plan_measures(w, casefile, &m, &measures)) != ERR_OK)
		return e;
	return measures <= PLAN_MEASURES_MOST ? ERR_OK :
	    err_set(w, ERR_CONFLICT, "too many measures");
}

enum err
both_choose(struct work *w, int64_t casefile, int64_t strand,
    const struct both *b)
{
	uint64_t n;
	enum err e;

	if (b->goals > 0 &&
	    (e = share_all(w, casefile, strand, b)) != ERR_OK)
		return e;
	if ((e = sql_both_choice_add(w, strand, b->choice, b->reason,
	    (int32_t)b->goals, w->now, w->actor, &n)) != ERR_OK)
		return e;
	return duty_end_strand(w, GUIDELINE_CHOOSE_BOTH, strand);
}
