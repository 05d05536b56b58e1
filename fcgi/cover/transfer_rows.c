/* Of what is given on several at once: which may be, and which were ticked. */
#include "cover/transfer_rows.h"

#include "base/mem.h"
#include "cover/shields.h"
#include "desk/left.h"
#include "web/form.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_transfer.h"

enum err
transfer_rows_hide(struct request *rq, struct transfer_rows *t)
{
	struct shields_row *asked = mem_array(rq->work.mem, t->n + 1,
	    sizeof(*asked));

	for (size_t i = 0; i < t->n; i++)
		asked[i] = (struct shields_row){ .strand = t->c[i].id,
		    .unit = t->c[i].unit, .state = t->c[i].state,
		    .blocked = t->c[i].block != ADDRESS_BLOCK_NONE };
	return shields_leave(rq, asked, t->c, sizeof(*t->c), &t->n);
}

static bool
may_be_asked(const struct sql_transfer_cases *c)
{
	return c->asked == NULL;
}

static void
view_case(struct request *rq, struct node *row,
    const struct sql_transfer_cases *c)
{
	node_number(row, "id", c->id);
	node_text(row, "number", c->number);
	node_text(row, "name", c->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)c->kind));
	node_text(row, "asked", c->asked);
	node_text(row, "wish", c->wish);
	if (!c->holds)
		node_text(row, "holder", c->holder);
	if (c->due != DAY_NONE)
		left_view(rq, row, c->due);
}

void
transfer_rows_view(struct request *rq, const struct transfer_rows *t)
{
	struct node *root = view_root(rq), *cases = node_in(root, "Cases");
	struct node *asked = node_in(root, "Asked");

	for (size_t i = 0; i < t->n; i++) {
		view_case(rq, node_add(may_be_asked(&t->c[i]) ? cases : asked),
		    &t->c[i]);
		node_flag(root, "wishes", may_be_asked(&t->c[i]) &&
		    *t->c[i].wish != '\0');
	}
}

void
transfer_rows_tick(struct request *rq, const struct transfer_rows *t,
    struct form *f, size_t cases)
{
	int64_t *ids = mem_array(rq->work.mem, t->n + 1, sizeof(*ids));

	for (size_t i = 0; i < t->n; i++)
		if (may_be_asked(&t->c[i]))
			ids[f->v[cases].number++] = t->c[i].id;
	f->v[cases].ids = ids;
}

const struct sql_transfer_cases *
transfer_rows_find(const struct transfer_rows *t, int64_t id)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->c[i].id == id && may_be_asked(&t->c[i]))
			return &t->c[i];
	return NULL;
}

bool
transfer_rows_check(const struct transfer_rows *t, struct form *f,
    size_t cases)
{
	const struct form_value *v = &f->v[cases];
	bool wishes = false;

	for (int64_t i = 0; i < v->number; i++) {
		const struct sql_transfer_cases *c =
		    transfer_rows_find(t, v->ids[i]);

		if (c == NULL)
			form_reject(f, cases, "given_on");
		wishes |= c != NULL && *c->wish != '\0';
	}
	return wishes;
}

enum err
transfer_rows_give(struct request *rq, const struct form *f,
    const struct transfer_fields *at, const struct transfer *t)
{
	struct transfer all = *t;
	enum err e;

	all.strand = f->v[at->cases].ids;
	all.n = (size_t)f->v[at->cases].number;
	all.offer = (struct offer){
		.employee = f->v[at->coordinator].number,
		.hours = (int32_t)f->v[at->hours].number,
		.message = f->v[at->message].text,
		.wish_followed = f->v[at->wish].number != 1,
		.wish_reason = f->v[at->wish_reason].text,
		.told_of_all = true };
	e = transfer_make(&rq->work, &all);
	return e == ERR_CONFLICT ? err_set(&rq->work, ERR_RETRY,
	    "a case was given on in the same moment") : e;
}
