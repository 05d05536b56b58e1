/*
 * What others have to do, for who answers for it: a leader's own area, and what
 * the office has given away that nobody has said yes to.
 */
#include "base/mem.h"
#include "cover/shields.h"
#include "desk/left.h"
#include "desk/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"

/* The statements give one more than is shown. */
enum { LATE_SHOWN = 5, GIVEN_SHOWN = 10 };

static void
view_row(struct request *rq, struct node *list, const struct sql_desk_late *r)
{
	struct node *row = node_add(list);

	node_text(row, "number", r->number);
	node_text(row, "name", r->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)r->kind));
	node_text(row, "unit", r->unit_name);
	node_text(row, "next", words_name(&words_guideline,
	    (int)r->guideline));
	node_text(row, "by", r->by);
	node_text(row, "path", mem_printf(rq->work.mem, "/sak/%s", r->number));
	left_view(rq, row, r->due);
}

/* Rows of a section, but for what is shielded from the user. */
static enum err
view_rows(struct request *rq, struct node *list, const struct sql_desk_late *r,
    size_t n, size_t most)
{
	struct shields_row *asked = mem_array(rq->work.mem, n + 1,
	    sizeof(*asked));
	bool *hidden;
	enum err e;

	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = r[i].id,
		    .unit = r[i].unit, .state = r[i].state,
		    .blocked = r[i].block != ADDRESS_BLOCK_NONE };
	if ((e = shields_of(rq, asked, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < most; i++)
		if (!hidden[i])
			view_row(rq, list, &r[i]);
	return ERR_OK;
}

enum err
others_late(struct request *rq, struct node *desk, int64_t unit,
    bool *more_r)
{
	struct sql_desk_late *r;
	size_t n;
	enum err e;

	if ((e = sql_desk_late(&rq->work, unit, rq->user->id, rq->work.today,
	    &r, &n)) != ERR_OK)
		return e;
	*more_r = n > LATE_SHOWN;
	return view_rows(rq, node_in(desk, "Late"), r, n, LATE_SHOWN);
}

enum err
others_given(struct request *rq, struct node *desk)
{
	struct sql_desk_late *r;
	size_t n;
	enum err e;

	if ((e = sql_desk_given(&rq->work, &r, &n)) != ERR_OK)
		return e;
	node_flag(desk, "given_more", n > GIVEN_SHOWN);
	return view_rows(rq, node_in(desk, "Given"), r, n, GIVEN_SHOWN);
}
