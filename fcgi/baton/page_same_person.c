/*
 * Two cases that may be of one child (R58): the system owner asks those who
 * have them, and says what she found out. Neither learns here of the other.
 */
#include "baton/pages.h"
#include "cover/shields.h"
#include "desk/duty.h"
#include "web/look.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_baton.h"

enum { F_ANSWER, F_NOTE, F__MAX };

/* In the order of the enum. */
static const char *const answers[] = { "samme", "ulike", NULL };

static const struct form_field fields[F__MAX] = {
	[F_ANSWER] = { "er_det_samme", FORM_CHOICE, .required = true, .choices = answers },
	[F_NOTE]   = { "det_er_gjort", FORM_TEXT,   .required = true, .max = 500 },
};

/* What she may not know of (R38, R67, R73) she is not shown. */
static enum err
find(struct request *rq, struct sql_same_person_find **p_r, bool **hidden_r)
{
	struct sql_same_person_find *p;
	enum err e;

	if ((e = sql_same_person_find(&rq->work, request_id(rq), &p)) != ERR_OK)
		return e;
	if (p == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such two");
	rq->casefile = p->casefile;
	*p_r = p;
	return shields_of(rq, (const struct shields_row[]){
	    { .strand = p->strand, .unit = p->unit, .state = p->state,
	    .blocked = p->block != ADDRESS_BLOCK_NONE },
	    { .strand = p->earlier_strand, .unit = p->earlier_unit,
	    .state = p->earlier_state,
	    .blocked = p->earlier_block != ADDRESS_BLOCK_NONE } }, 2, hidden_r);
}

static void
view_case(struct request *rq, bool hidden, const char *number,
    const char *holder, const char *unit, day received)
{
	struct node *row = node_add(node_in(view_root(rq), "Cases"));

	node_flag(row, "hidden", hidden);
	if (hidden)
		return;
	node_text(row, "number", number);
	node_text(row, "holder", holder);
	node_text(row, "unit", unit);
	node_day(rq, row, "received", received);
}

static enum err
show(struct request *rq, const struct sql_same_person_find *p,
    const bool *hidden, const struct form *f)
{
	struct node *pair = node_in(view_root(rq), "Pair");
	enum err e;

	node_number(pair, "id", request_id(rq));
	if (!hidden[0]) {
		node_text(pair, "name", p->name);
		node_day(rq, pair, "birth", p->birth);
	}
	node_flag(pair, "hidden", hidden[0] || hidden[1]);
	node_flag(pair, "one", !hidden[0] && !hidden[1] &&
	    p->holder_id == p->earlier_holder_id);
	node_flag(pair, "settled", p->settled != INSTANT_NONE);
	view_case(rq, hidden[0], p->number, p->holder, p->unit_name,
	    p->received);
	view_case(rq, hidden[1], p->earlier_number, p->earlier_holder,
	    p->earlier_unit_name, p->earlier_received);
	/* Of the other the dispatcher notes that it was looked at. */
	if (!hidden[1] && (e = look_case(rq, p->earlier, STATE_NONE)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/same_person.cs");
}

enum err
page_same_person(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_same_person_find *p;
	bool *hidden;
	enum err e;

	if ((e = find(rq, &p, &hidden)) != ERR_OK)
		return e;
	return show(rq, p, hidden, &f);
}

enum err
page_same_person_save(struct request *rq)
{
	struct sql_same_person_find *p;
	struct form f;
	bool *hidden;
	uint64_t n;
	enum err e;

	if ((e = find(rq, &p, &hidden)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	form_judge_identity(&f);
	if (f.bad)
		return show(rq, p, hidden, &f);
	if ((e = sql_same_person_settle(&rq->work,
	    (enum same_person_answer)f.v[F_ANSWER].number, f.v[F_NOTE].text,
	    rq->work.now, rq->user->id, request_id(rq), &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(&rq->work, ERR_CONFLICT, "it was settled");
	if ((e = duty_end(&rq->work, GUIDELINE_SETTLE_SAME_PERSON,
	    request_id(rq), 0)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}
