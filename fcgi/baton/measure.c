/* A measure is a row that a plan may take over, and a duty on its day. */
#include "baton/measure.h"

#include "desk/duty.h"
#include "plan/plan.h"

#include "sql_log.h"

/* Each time they are to look is one duty: the first, the second ... */
static enum err
owe_look(struct work *w, int64_t casefile, int64_t strand, int64_t id,
    int64_t looks, day on)
{
	return duty_open_held(w, GUIDELINE_FOLLOW_MEASURE, id, looks, casefile,
	    strand, on);
}

enum err
log_add_goal(struct work *w, int64_t casefile, int64_t strand, const char *goal,
    int64_t *id_r)
{
	struct sql_log_goal_add *row;
	struct sql_log_goals *g;
	size_t n;
	enum err e;

	if ((e = sql_log_goals(w, strand, &g, &n)) != ERR_OK)
		return e;
	if (n >= PLAN_GOALS_MOST)
		return err_set(w, ERR_CONFLICT, "too many goals");
	if ((e = sql_log_goal_add(w, casefile, strand, goal, w->now, w->actor,
	    &row)) == ERR_OK)
		*id_r = row->id;
	return e;
}

enum err
log_add_measure(struct work *w, int64_t casefile, int64_t strand, int64_t goal,
    const struct log_measure *m)
{
	struct sql_log_measure_add *row;
	struct sql_log_measures *all;
	size_t n;
	enum err e;

	if ((e = sql_log_measures(w, strand, &all, &n)) != ERR_OK)
		return e;
	if (n >= PLAN_MEASURES_MOST)
		return err_set(w, ERR_CONFLICT, "too many measures");
	if ((e = sql_log_measure_add(w, casefile, strand, goal,
	    PLAN_STEP * (int32_t)(n + 1), m->measure, m->responsible, m->due,
	    m->evaluation, w->now, w->actor, &row)) != ERR_OK)
		return e;
	return owe_look(w, casefile, strand, row->id, 0, m->evaluation);
}

/* It may have been that they need not look again: then it is owed anew. */
enum err
log_change_measure(struct work *w, int64_t casefile, int64_t strand, int64_t id,
    int64_t looks, const struct log_measure *m)
{
	uint64_t n;
	enum err e;

	if ((e = sql_log_measure_write(w, m->measure, m->responsible, m->due,
	    m->evaluation, w->now, w->actor, id, &n)) != ERR_OK ||
	    (e = owe_look(w, casefile, strand, id, looks, m->evaluation)) !=
	    ERR_OK)
		return e;
	return duty_move_event(w, GUIDELINE_FOLLOW_MEASURE, id, looks,
	    m->evaluation);
}

enum err
log_evaluate(struct work *w, int64_t casefile, int64_t strand, int64_t id,
    int64_t looks, const struct log_evaluation *v)
{
	uint64_t n;
	enum err e;

	if ((e = sql_log_evaluation_add(w, strand, id, v->effect, v->conclusion,
	    w->now, w->actor, &n)) != ERR_OK ||
	    (e = sql_log_measure_next(w, v->again, id, &n)) != ERR_OK ||
	    (e = duty_end(w, GUIDELINE_FOLLOW_MEASURE, id, looks)) != ERR_OK ||
	    v->again == DAY_NONE)
		return e;
	return owe_look(w, casefile, strand, id, looks + 1, v->again);
}

enum err
log_end_measure(struct work *w, int64_t id)
{
	uint64_t n;
	enum err e;

	if ((e = sql_log_measure_end(w, w->now, w->actor, id, &n)) != ERR_OK)
		return e;
	return duty_end_subject(w, GUIDELINE_FOLLOW_MEASURE, id);
}

enum err
log_end_goal(struct work *w, int64_t strand, int64_t id)
{
	struct sql_log_measures_of *m;
	uint64_t touched;
	size_t n;
	enum err e;

	if ((e = sql_log_measures_of(w, strand, id, &m, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = log_end_measure(w, m[i].id)) != ERR_OK)
			return e;
	return sql_log_goal_end(w, w->now, w->actor, id, &touched);
}
