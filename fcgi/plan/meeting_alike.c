/* Meetings for a log and for a plan, side by side (R58, B241). */
#include "plan/meeting_alike.h"

#include "plan/meeting_fold.h"
#include "plan/meeting_view.h"
#include "web/request.h"
#include "web/view.h"

#include <stdlib.h>

/* All that is to come, and who is called in to which. */
struct coming {
	struct sql_meetings_coming *m;
	struct sql_meetings_coming_people *p;
	size_t n, people;
};

void
meeting_view_coming(struct request *rq, struct node *row,
    const struct sql_meetings_coming *m)
{
	node_number(row, "id", m->id);
	node_text(row, "kind", words_name(&words_meeting_kind, (int)m->kind));
	node_day_parts(rq, row, "met", m->met);
	node_text(row, "hours", meeting_hours(rq->work.mem, m->begins,
	    m->ends));
	node_text(row, "place", m->place);
}

/* Whether row i comes to `a`, row k to `b`, and she is one. */
static bool
are_one(const struct coming *c, size_t i, size_t k, int64_t a, int64_t b)
{
	return c->p[i].meeting == a && c->p[k].meeting == b &&
	    meeting_is_same(c->p[i].name, c->p[i].mail, c->p[k].name,
	    c->p[k].mail);
}

/* How many of those called in to `a` are called in to `b` as well. */
static int
in_both(const struct coming *c, int64_t a, int64_t b)
{
	int same = 0;

	for (size_t i = 0; i < c->people; i++)
		for (size_t k = 0; k < c->people; k++)
			if (are_one(c, i, k, a, b)) {
				same++;
				break;
			}
	return same;
}

static int
called_in(const struct coming *c, int64_t meeting)
{
	int n = 0;

	for (size_t i = 0; i < c->people; i++)
		n += c->p[i].meeting == meeting;
	return n;
}

static void
view_pair(struct request *rq, const struct coming *c,
    const struct sql_meetings_coming *a, const struct sql_meetings_coming *b)
{
	int one = called_in(c, a->id), other = called_in(c, b->id);
	int of = one < other ? one : other, same = in_both(c, a->id, b->id);
	int days = abs(a->met - b->met);
	struct node *row;

	if (days > MEETING_ALIKE_DAYS ||
	    (a->kind != b->kind && (of == 0 || same * 2 < of)))
		return;
	row = node_add(node_in(view_root(rq), "Alike"));
	meeting_view_coming(rq, node_in(row, "first"), a);
	meeting_view_coming(rq, node_in(row, "second"), b);
	node_flag(row, "same_kind", a->kind == b->kind);
	node_number(row, "days", days);
	if (same > 0) {
		node_number(row, "same", same);
		node_number(row, "of", of);
	}
}

enum err
meeting_view_alike(struct request *rq)
{
	struct node *root = view_root(rq);
	struct coming c;
	enum err e;

	if ((e = sql_meetings_coming(&rq->work, rq->casefile, rq->work.today,
	    &c.m, &c.n)) != ERR_OK ||
	    (e = sql_meetings_coming_people(&rq->work, rq->casefile,
	    rq->work.today, &c.p, &c.people)) != ERR_OK)
		return e;
	for (size_t i = 0; i < c.n; i++) {
		meeting_view_coming(rq, node_add(node_in(root, c.m[i].log ?
		    "Meetings.log" : "Meetings.plan")), &c.m[i]);
		for (size_t k = 0; k < c.n; k++)
			if (c.m[i].log && !c.m[k].log)
				view_pair(rq, &c, &c.m[i], &c.m[k]);
	}
	return ERR_OK;
}
