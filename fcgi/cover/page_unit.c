/*
 * A unit's cases: who holds which, which wait, and what is left of the 14 days.
 */
#include "base/text.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

enum { PAGE_ROWS = 50 };

/* Both lists show the same of a case. */
struct row {
	const char *number, *name, *holder;
	enum address_block block;
	enum strand_kind kind;
	enum strand_state state;
	enum hold_basis held_as;
	enum account_state holder_state;
	instant since;
	day due;
};

#define ROW(s) (&(struct row){ (s)->number, (s)->name, (s)->holder_name, \
    (s)->block, (s)->kind, (s)->state, (s)->held_as, (s)->holder_state, \
    (s)->held_since, (s)->due })

/* A name is for those who may open the case; others see that it is there. */
static void
view_row(struct request *rq, struct node *list, const struct row *r,
    bool named)
{
	struct node *row = node_add(list);

	node_text(row, "number", r->number);
	if (named)
		node_text(row, "name", r->name);
	node_flag(row, "blocked", r->block == ADDRESS_BLOCK_CONFIDENTIAL);
	node_text(row, "kind", words_name(&words_strand_kind, (int)r->kind));
	node_text(row, "state", words_name(&words_strand_state, (int)r->state));
	node_text(row, "held_as", words_name(&words_hold_basis,
	    (int)r->held_as));
	node_text(row, "holder", r->holder);
	node_flag(row, "gone", r->holder_state != ACCOUNT_STATE_ACTIVE);
	node_day(rq, row, "since", day_at(r->since));
	if (r->due != DAY_NONE)
		left_view(rq, row, r->due);
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

/* Whether the user may open this unit's cases: then their names are links. */
static bool
opens(const struct request *rq)
{
	struct standing at = { rq->standing[0].held, STATE_ACTIVE };
	enum basis by;

	if ((at.held & BASES(LEADER_OF_UNIT)) != 0)
		at.held |= BASES(LEADER_OF_STRAND);
	return policy_allows(&at, 1, ACTION_CASE_VIEW, &by);
}

static enum err
render(struct request *rq, bool waiting)
{
	view_unit_head(rq);
	node_flag(view_root(rq), "Waiting", waiting);
	node_flag(view_root(rq), "Opens", opens(rq));
	return view_render(rq, 200, "cover/unit.cs");
}

enum err
page_unit(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Rows");
	struct sql_unit_strands *s;
	int64_t after = after_of(rq);
	bool named = opens(rq);
	size_t n;
	enum err e;

	e = sql_unit_strands(&rq->work, rq->unit, after, PAGE_ROWS + 1, &s, &n);
	if (e != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < PAGE_ROWS; i++)
		view_row(rq, list, ROW(&s[i]), named);
	if (n > PAGE_ROWS)
		node_number(view_root(rq), "Next", s[PAGE_ROWS - 1].id);
	node_flag(view_root(rq), "Later", after > 0);
	return render(rq, false);
}

enum err
page_unit_waiting(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Rows");
	struct sql_unit_waiting *s;
	bool named = opens(rq);
	size_t n;
	enum err e;

	if ((e = sql_unit_waiting(&rq->work, rq->unit, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		view_row(rq, list, ROW(&s[i]), named);
	return render(rq, true);
}
