/*
 * The plan of a case, and what in it a path names. Whoever has said yes to the
 * case writes, as long as the plan is not approved.
 */
#include "cover/subject_parts.h"

#include "cover/subject.h"
#include "web/request.h"

#include <string.h>

static const char *const points[PLAN_POINT__MAX] = {
	[PLAN_POINT_FRAME] = "rammer",
	[PLAN_POINT_IMPORTANT] = "viktig",
	[PLAN_POINT_RESOURCES] = "ressurser",
	[PLAN_POINT_NEEDS] = "behov",
	[PLAN_POINT_CONTRIBUTION] = "bidrag",
	[PLAN_POINT_COOPERATION] = "samarbeid",
	[PLAN_POINT_ADAPTATION] = "tilrettelegging",
	[PLAN_POINT_CHILD_VIEW] = "barnets-syn",
};

const char *
subject_slug_of_point(enum plan_point point)
{
	return points[point];
}

/* PLAN_POINT__MAX for what is no point. */
static enum plan_point
point_of(const char *slug)
{
	int point = 0;

	while (point < PLAN_POINT__MAX && strcmp(points[point], slug) != 0)
		point++;
	return (enum plan_point)point;
}

/* Somebody has it who said yes, and whoever stands in for her. */
static bases
writes(const struct request *rq)
{
	bases held = 0;

	for (size_t i = 1; i < rq->standings; i++)
		if (rq->standing[i].state == STATE_ACTIVE ||
		    rq->standing[i].state == STATE_HANDOVER)
			held |= rq->standing[i].held &
			    (BASES(HOLDER) | BASES(SUBSTITUTE));
	return held;
}

/*
 * Of the whole plan, what the case says around it counts as well: the overview
 * and the consents are signed with it.
 */
static int32_t
whole_version(const struct request *rq, const struct sql_plan_find *p)
{
	return (p == NULL ? 1 : p->version) + rq->subject->file->version;
}

/* Who looks sees no row that was taken out; who has typed in one is told. */
static bool
is_there(const struct request *rq, bool gone)
{
	return !gone || rq->route->method == POST;
}

/*
 * A plan that nobody has begun stands as one that is written. What is added has
 * no version: nothing of it was there before.
 */
enum err
subject_resolve_plan(struct request *rq, struct subject *sub)
{
	struct sql_plan_find *p;
	bool approved;
	enum err e;

	if ((e = subject_resolve_case(rq, sub)) != ERR_OK ||
	    (e = sql_plan_find(&rq->work, rq->casefile, &p)) != ERR_OK)
		return e;
	sub->plan = p;
	if (rq->route->object != OBJECT_PLAN_MORE)
		rq->version = whole_version(rq, p);
	else
		rq->version = 0;
	approved = p != NULL && p->state == PLAN_STATE_APPROVED;
	rq->standing[rq->standings] = (struct standing){ .held = writes(rq),
	    .state = approved ? STATE_SETTLED : STATE_OPEN };
	rq->standings++;
	return ERR_OK;
}

enum err
subject_hold_plan(struct request *rq)
{
	struct sql_plan_find *p;
	uint64_t n;
	enum err e;

	if ((e = sql_plan_find(&rq->work, rq->casefile, &p)) != ERR_OK ||
	    p == NULL)
		return e;
	if ((e = sql_plan_touch(&rq->work, rq->subject->file->number,
	    rq->work.now, rq->user->id, &n)) != ERR_OK ||
	    (e = sql_plan_find(&rq->work, rq->casefile, &p)) != ERR_OK)
		return e;
	rq->subject->plan = p;
	return ERR_OK;
}

enum err
subject_resolve_plan_point(struct request *rq, struct subject *sub)
{
	struct sql_plan_point_find *p;
	enum err e;

	sub->point = point_of(request_value(rq, "word"));
	if (sub->point == PLAN_POINT__MAX)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such point");
	if ((e = subject_resolve_plan(rq, sub)) != ERR_OK ||
	    (e = sql_plan_point_find(&rq->work, rq->casefile, sub->point,
	    &p)) != ERR_OK)
		return e;
	sub->plan_point = p;
	rq->version = p == NULL ? 1 : p->version;
	return ERR_OK;
}

enum err
subject_resolve_plan_goal(struct request *rq, struct subject *sub)
{
	struct sql_plan_goal_find *g;
	enum err e;

	if ((e = subject_resolve_plan(rq, sub)) != ERR_OK ||
	    (e = sql_plan_goal_find(&rq->work, request_id(rq), rq->casefile,
	    &g)) != ERR_OK)
		return e;
	if (g == NULL || !is_there(rq, g->gone))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such goal");
	sub->goal = g;
	rq->version = g->version;
	return ERR_OK;
}

enum err
subject_resolve_plan_measure(struct request *rq, struct subject *sub)
{
	struct sql_plan_measure_find *m;
	enum err e;

	if ((e = subject_resolve_plan(rq, sub)) != ERR_OK ||
	    (e = sql_plan_measure_find(&rq->work, request_id(rq),
	    rq->casefile, &m)) != ERR_OK)
		return e;
	if (m == NULL || !is_there(rq, m->gone))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such measure");
	sub->measure = m;
	rq->version = m->version;
	return ERR_OK;
}

static enum err
lock_point(struct request *rq, const char *number, uint64_t *n_r)
{
	enum plan_point point = point_of(request_value(rq, "word"));

	*n_r = 0;
	return point == PLAN_POINT__MAX ? ERR_OK : sql_plan_point_lock(
	    &rq->work, number, point, rq->work.now, rq->user->id, n_r);
}

/* Nobody gets the case meanwhile, nor changes what else goes into the plan. */
static enum err
hold_case(struct request *rq, const char *number)
{
	struct sql_plan_case_hold *c;

	return sql_plan_case_hold(&rq->work, number, &c);
}

/*
 * The plan first, always: it is what those wait for who write in it. Who
 * approves holds the case before that: nobody gets it from her meanwhile.
 */
enum err
subject_lock_plan(struct request *rq, uint64_t *n_r)
{
	const char *number = request_value(rq, "case");
	struct work *w = &rq->work;
	enum object object = rq->route->object;
	enum err e;

	if (object == OBJECT_PLAN && (e = hold_case(rq, number)) != ERR_OK)
		return e;
	if ((e = sql_plan_touch(w, number, w->now, rq->user->id, n_r)) !=
	    ERR_OK || *n_r == 0)
		return e;
	if (object == OBJECT_PLAN_POINT)
		e = lock_point(rq, number, n_r);
	else if (object == OBJECT_PLAN_GOAL)
		e = sql_plan_goal_lock(w, request_id(rq), number, n_r);
	else if (object == OBJECT_PLAN_MEASURE)
		e = sql_plan_measure_lock(w, request_id(rq), number, n_r);
	/* A row that was there and one that begins count 2 and 1. */
	*n_r = *n_r > 0;
	return e;
}
