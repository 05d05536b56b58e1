/*
 * Lists of cases: who holds which, what is next and what is left of the time; a
 * unit's, one's own, everybody's.
 */
#include "cover/listing.h"
#include "cover/opens.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "cover/units.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_consent.h"
#include "sql_cover.h"

enum { PAGE_ROWS = 50 };

static void
view_holder(struct request *rq, struct node *row,
    const struct sql_list_unit_due_next *r)
{
	node_text(row, "holder", r->holder_name);
	/* Accepted is what is usual; only what is not is told. */
	if (r->held_as != HOLD_BASIS_ACCEPTED)
		node_text(row, "held_as", words_name(&words_hold_basis,
		    (int)r->held_as));
	node_flag(row, "gone", r->holder_state != ACCOUNT_STATE_ACTIVE);
	node_day(rq, row, "since", day_at(r->held_since));
}

/* A name is for those who may open the case; others see that it is there. */
static void
view_row(struct request *rq, struct node *list,
    const struct sql_list_unit_due_next *r, bool named, bool masked)
{
	struct node *row = node_add(list);

	/* Shielded, it is there and no more, so that sums stay right (R73). */
	node_flag(row, "masked", masked);
	if (!masked)
		node_text(row, "number", r->number);
	if (named && !masked)
		node_text(row, "name", r->name);
	node_flag(row, "blocked", r->block == ADDRESS_BLOCK_CONFIDENTIAL);
	node_text(row, "kind", words_name(&words_strand_kind, (int)r->kind));
	node_text(row, "state", words_name(&words_strand_state, (int)r->state));
	if (!masked)
		view_holder(rq, row, r);
	if (r->due != DAY_NONE)
		left_view(rq, row, r->due);
}

static void
view_page(struct request *rq, const struct listing_page *p, bool named)
{
	struct node *root = view_root(rq), *rows = node_in(root, "Rows");

	for (size_t i = 0; i < p->n; i++)
		view_row(rq, rows, &p->row[i], named, p->masked[i]);
	if (p->later)
		node_number(root, "Next", p->last);
	if (p->earlier && p->first != 0)
		node_number(root, "Back", p->first);
	node_flag(root, "Cut", p->cut);
	node_flag(root, "Opens", named);
}

static enum err
show(struct request *rq, struct listing *l, bool named)
{
	struct listing_page p;
	enum err e;

	if (!named)
		listing_nameless(l);
	if ((e = listing_page(rq, l, PAGE_ROWS, &p)) != ERR_OK ||
	    (e = listing_view(rq, l, rq->path)) != ERR_OK)
		return e;
	view_page(rq, &p, named);
	return view_render(rq, view_form_status(&l->form), "cover/list.cs");
}

enum err
page_unit(struct request *rq)
{
	struct listing l;
	enum err e;

	if ((e = listing_read(rq, &rq->query, rq->unit, 0, &l)) != ERR_OK)
		return e;
	subject_view_unit(rq);
	return show(rq, &l, opens_cases(rq));
}

/* Cases of others in which she takes part, by the family's consent (R44). */
static enum err
view_taken_part_in(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "TakesPart");
	struct sql_cases_taken_part_in *c;
	size_t n;
	enum err e;

	if ((e = sql_cases_taken_part_in(&rq->work, rq->user->id,
	    rq->work.today, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "number", c[i].number);
		node_text(row, "name", c[i].name);
		node_text(row, "unit", c[i].unit_name);
		node_flag(row, "around", c[i].around);
		node_flag(row, "log", c[i].log);
		node_day(rq, row, "until", c[i].until);
	}
	return ERR_OK;
}

enum err
page_own(struct request *rq)
{
	struct listing l;
	enum err e;

	if ((e = listing_read(rq, &rq->query, 0, rq->user->id, &l)) !=
	    ERR_OK || (e = view_taken_part_in(rq)) != ERR_OK)
		return e;
	return show(rq, &l, true);
}

enum err
page_all(struct request *rq)
{
	struct listing l;
	struct units u;
	enum err e;

	if ((e = listing_read(rq, &rq->query, 0, 0, &l)) != ERR_OK ||
	    (e = units_read(rq, &u)) != ERR_OK)
		return e;
	units_view(rq, &u);
	return show(rq, &l, opens_cases(rq));
}
