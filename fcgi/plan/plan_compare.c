/* Two versions side by side, as who signed both would read them. */
#include "plan/plan_compare.h"

#include "base/mem.h"

#include <string.h>

struct list {
	struct mem *mem;
	struct plan_differs *at;
	size_t n, room;
};

static void
add(struct list *l, struct plan_differs d)
{
	l->at = mem_grow(l->mem, l->at, l->n, &l->room, sizeof(*l->at));
	l->at[l->n++] = d;
}

static bool
is_same(const char *a, const char *b)
{
	return strcmp(a, b) == 0;
}

static void
compare_points(struct list *l, const struct plan *then, const struct plan *now)
{
	for (int i = PLAN_POINT_FRAME + 1; i < PLAN_POINT__MAX; i++) {
		const char *was = then->point[i], *is = now->point[i];

		if (!is_same(was, is))
			add(l, (struct plan_differs){
			    *was == '\0' ? PLAN_ADDED :
			    *is == '\0' ? PLAN_TAKEN_OUT : PLAN_CHANGED,
			    PLAN_PART_POINT, (enum plan_point)i, NULL });
	}
}

static bool
has_goal(const struct plan *p, const char *goal)
{
	for (size_t i = 0; i < p->goals; i++)
		if (is_same(p->goal[i].goal, goal))
			return true;
	return false;
}

static const struct plan_measure *
find_measure(const struct plan *p, const char *measure)
{
	for (size_t i = 0; i < p->goals; i++)
		for (size_t k = 0; k < p->goal[i].measures; k++)
			if (is_same(p->goal[i].measure[k].measure, measure))
				return &p->goal[i].measure[k];
	return NULL;
}

static bool
is_changed(const struct plan_measure *a, const struct plan_measure *b)
{
	return !is_same(a->scope, b->scope) || !is_same(a->how, b->how) ||
	    !is_same(a->schedule, b->schedule) ||
	    !is_same(a->responsible, b->responsible) ||
	    !is_same(a->evaluator, b->evaluator) ||
	    !is_same(a->decision, b->decision) ||
	    !is_same(a->conclusion, b->conclusion);
}

/* What is in `p` and not in `other`; with `changes`, what is in both too. */
static void
compare_rows(struct list *l, const struct plan *p, const struct plan *other,
    enum plan_difference how, bool changes)
{
	for (size_t i = 0; i < p->goals; i++) {
		const struct plan_goal *g = &p->goal[i];

		if (!has_goal(other, g->goal))
			add(l, (struct plan_differs){ how, PLAN_PART_GOAL,
			    PLAN_POINT__MAX, g->goal });
		for (size_t k = 0; k < g->measures; k++) {
			const struct plan_measure *m = &g->measure[k],
			    *was = find_measure(other, m->measure);

			if (was == NULL || (changes && is_changed(was, m)))
				add(l, (struct plan_differs){
				    was == NULL ? how : PLAN_CHANGED,
				    PLAN_PART_MEASURE, PLAN_POINT__MAX,
				    m->measure });
		}
	}
}

const struct plan_differs *
plan_compare(struct mem *mem, const struct plan *then, const struct plan *now,
    size_t *n_r)
{
	struct list l = { .mem = mem };

	compare_points(&l, then, now);
	compare_rows(&l, now, then, PLAN_ADDED, true);
	compare_rows(&l, then, now, PLAN_TAKEN_OUT, false);
	*n_r = l.n;
	return l.at;
}
