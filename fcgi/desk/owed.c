/* What the seats somebody sits in owe, and what each duty is about. */
#include "desk/owed.h"

#include "base/mem.h"
#include "base/text.h"
#include "web/request.h"
#include "web/session.h"

#include <stdlib.h>

struct reading {
	struct request *rq;
	size_t most;		/* of each seat; one more is asked for, which
				 * says that there are more */
	struct owed *row;
	size_t n, room;
	bool cut;
};

static const struct sql_owed_about nothing_more;

/* Those of which owed_about has something; of others the case says it all. */
static const bool says_more[GUIDELINE__MAX] = {
	[GUIDELINE_ANSWER_QUESTION] = true,
	[GUIDELINE_ASSESS_WHEN_ASKED] = true,
	[GUIDELINE_ANSWER_REQUEST] = true,
	[GUIDELINE_ANSWER_PROBLEM] = true,
	[GUIDELINE_FOLLOW_PROBLEM] = true,
	[GUIDELINE_FOLLOW_AGREEMENT] = true,
	[GUIDELINE_TRANSFER_CASE] = true,
	[GUIDELINE_PLAN_FOR_ABSENCE] = true,
	[GUIDELINE_NAME_SUBSTITUTE] = true,
	[GUIDELINE_NAME_LEADER] = true,
};

static void
add(struct reading *r, const struct sql_owed_by_person *d, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		r->row = mem_grow(r->rq->work.mem, r->row, r->n, &r->room,
		    sizeof(*r->row));
		r->row[r->n++] = (struct owed){ .duty = d[i],
			.about = &nothing_more };
	}
}

static int64_t
led(const struct user *u)
{
	for (size_t i = 0; i < u->seats; i++)
		if (u->seat[i].kind == SEAT_KIND_LEADER)
			return u->seat[i].unit;
	return 0;
}

/* By name, on her cases, and as the leader of the first unit she leads. */
static enum err
read_own(struct reading *r)
{
	struct work *w = &r->rq->work;
	int64_t me = r->rq->user->id, unit = led(r->rq->user);
	size_t n, by_name = 0, as_leader = 0;
	struct sql_owed_by_person *d;
	int32_t asked = (int32_t)r->most + 1;
	enum err e;

	e = unit == 0 ? sql_owed_by_person(w, me, w->today, asked, &d, &n) :
	    sql_owed_by_leader(w, me, unit, w->today, asked, &d, &n);
	if (e != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		by_name += d[i].seat == SEAT_KIND_EMPLOYEE;
		as_leader += d[i].seat == SEAT_KIND_LEADER && !d[i].stands_in;
	}
	add(r, d, n);
	r->cut = by_name > r->most || as_leader > r->most ||
	    n - by_name - as_leader > r->most;
	return ERR_OK;
}

static enum err
read_seat(struct reading *r, const struct seat *s)
{
	struct work *w = &r->rq->work;
	struct sql_owed_by_person *d;
	int32_t asked = (int32_t)r->most + 1;
	size_t n = 0;
	enum err e = ERR_OK;

	switch (s->kind) {
	case SEAT_KIND_LEADER:
		if (s->unit != led(r->rq->user))
			e = sql_owed_by_unit(w, s->unit, asked, &d, &n);
		break;
	case SEAT_KIND_OFFICE:
		e = sql_owed_by_office(w, w->today, asked, &d, &n);
		break;
	case SEAT_KIND_SYSTEM_OWNER:
		e = sql_owed_by_system_owner(w, asked, &d, &n);
		break;
	case SEAT_KIND_BTI_TEAM:
		e = sql_owed_by_bti_team(w, w->today, asked, &d, &n);
		break;
	default:
		break;
	}
	if (e != ERR_OK)
		return e;
	add(r, d, n);
	r->cut = r->cut || n > r->most;
	return ERR_OK;
}

static int
by_deadline(const void *a, const void *b)
{
	const struct sql_owed_by_person *x = &((const struct owed *)a)->duty;
	const struct sql_owed_by_person *y = &((const struct owed *)b)->duty;

	if ((x->due == DAY_NONE) != (y->due == DAY_NONE))
		return x->due == DAY_NONE ? 1 : -1;
	if (x->due != y->due)
		return x->due < y->due ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

static void
tell(struct owed *o, const struct sql_owed_about *a)
{
	o->about = a;
	if (a->unit_code != NULL) {
		o->duty.unit_code = a->unit_code;
		o->duty.unit_name = a->unit_name;
	}
}

static enum err
read_about(struct reading *r)
{
	struct mem *mem = r->rq->work.mem;
	int64_t *id = mem_array(mem, r->n + 1, sizeof(*id));
	struct sql_owed_about *a;
	size_t n = 0, found;
	enum err e;

	for (size_t i = 0; i < r->n; i++)
		if (says_more[r->row[i].duty.guideline])
			id[n++] = r->row[i].duty.id;
	if (n == 0)
		return ERR_OK;
	if ((e = sql_owed_about(&r->rq->work, text_ids(mem, id, n), &a,
	    &found)) != ERR_OK)
		return e;
	for (size_t i = 0; i < r->n; i++)
		for (size_t k = 0; k < found; k++)
			if (a[k].id == r->row[i].duty.id)
				tell(&r->row[i], &a[k]);
	return ERR_OK;
}

enum err
owed_read(struct request *rq, size_t most, struct owed **o_r, size_t *n_r,
    bool *cut_r)
{
	struct reading r = { .rq = rq, .most = most };
	const struct user *u = rq->user;
	enum err e;

	if ((e = read_own(&r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < u->seats; i++)
		if (!session_seat_again(u, i) &&
		    (e = read_seat(&r, &u->seat[i])) != ERR_OK)
			return e;
	if ((e = read_about(&r)) != ERR_OK)
		return e;
	if (r.n > 0)
		qsort(r.row, r.n, sizeof(*r.row), by_deadline);
	*o_r = r.row;
	*n_r = r.n;
	*cut_r = r.cut;
	return ERR_OK;
}
