/* A unit's cases: who holds which, which wait, and what is left of the 14 days. */
#include "base/text.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

enum { PAGE_ROWS = 50 };

static void
view_row(struct request *rq, struct node *row, const struct sql_unit_strands *s)
{
	node_text(row, "number", s->number);
	node_text(row, "name", s->name);
	node_flag(row, "blocked", s->block == ADDRESS_BLOCK_CONFIDENTIAL);
	node_text(row, "kind", words_name(&words_strand_kind, (int)s->kind));
	node_text(row, "state", words_name(&words_strand_state, (int)s->state));
	node_text(row, "held_as", words_name(&words_hold_basis, (int)s->held_as));
	node_text(row, "holder", s->holder_name);
	node_flag(row, "gone", s->holder_state != ACCOUNT_STATE_ACTIVE);
	node_day(rq, row, "since", day_at(s->held_since));
	if (s->due != DAY_NONE)
		left_view(rq, row, s->due);
}

static enum err
view_counts(struct request *rq)
{
	struct sql_unit_counts *c;
	struct node *n = node_in(view_root(rq), "Counts");
	enum err e;

	if ((e = sql_unit_counts(&rq->work, rq->unit, &c)) != ERR_OK)
		return e;
	node_number(n, "live", c->live);
	node_say(rq, n, "text", MSG_UNIT_COUNTS, (const struct say[]){
	    SAY_NUMBER("n", c->live), SAY_NUMBER("waiting", c->waiting),
	    SAY_NUMBER("offered", c->offered) }, 3);
	return ERR_OK;
}

static void
view_unit_head(struct request *rq)
{
	struct node *unit = node_in(view_root(rq), "Unit");

	node_text(unit, "code", rq->subject->unit->code);
	node_text(unit, "name", rq->subject->unit->name);
}

/* ?etter=<number> goes on after a row; anything else begins at the top. */
static int64_t
after_of(const struct request *rq)
{
	const char *after = pairs_find(&rq->query, "etter");
	int64_t id;

	return after != NULL && text_to_i64(after, 1, INT64_MAX, &id) ? id : 0;
}

enum err
page_unit(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Rows");
	struct sql_unit_strands *s;
	int64_t after = after_of(rq);
	size_t n;
	enum err e;

	e = sql_unit_strands(&rq->work, rq->unit, after, PAGE_ROWS + 1, &s, &n);
	if (e != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < PAGE_ROWS; i++)
		view_row(rq, node_add(list), &s[i]);
	if (n > PAGE_ROWS)
		node_number(view_root(rq), "next", s[PAGE_ROWS - 1].id);
	node_flag(view_root(rq), "later", after > 0);
	view_unit_head(rq);
	if ((after == 0) && (e = view_counts(rq)) != ERR_OK)
		return e;
	return view_render(rq, 200, "cover/unit.cs");
}
