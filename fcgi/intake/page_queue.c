/* The office's queue: nothing in it is without a step, a time and an owner. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/shields.h"
#include "desk/left.h"
#include "desk/way.h"
#include "intake/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_queue.h"

#include <string.h>

/* As many as somebody looks through. */
enum { PAGE_ROWS = 25 };

/* In the order in which an application comes through the house. */
static const struct {
	enum guideline guideline;
	const char *slug;
} steps[] = {
	{ GUIDELINE_CONTACT_INQUIRY, "kontakt" },
	{ GUIDELINE_CONFIRM_APPLICATION, "bekreft" },
	{ GUIDELINE_INTERIM_REPLY, "forelopig" },
	{ GUIDELINE_MAKE_DECISION, "avgjor" },
	{ GUIDELINE_APPROVE_DECISION, "godkjenn" },
	{ GUIDELINE_DISTRIBUTE_TO_UNIT, "fordel" },
	{ GUIDELINE_RECEIVE_COMPLAINT, "klage" },
	{ GUIDELINE_REASSESS_COMPLAINT, "klagesak" },
	{ GUIDELINE_ASK_AFTER_COMPLAINT, "etterlys" },
	{ GUIDELINE_FOLLOW_COMPLAINT, "folg-opp" },
	{ GUIDELINE_ANSWER_REQUEST, "innsyn" },
};
enum { STEPS = sizeof(steps) / sizeof(*steps) };

/* What is shown: all or one step, from after a row on. */
struct part {
	bool all;
	size_t step;		/* of steps[]; STEPS: there is no such one */
	bool seen;
	day after;
	int64_t after_id;
};

/* A row, and what is asked for where it is of no strand. */
struct queued {
	struct sql_queue_all q;
	const char *claim;
};

static void
view_row(struct request *rq, struct node *row, const struct queued *queued)
{
	const struct sql_queue_all *q = &queued->q;
	int age = q->received == DAY_NONE ? 0 :
	    (int)(rq->work.today - q->received);

	node_text(row, "step", words_name(&words_guideline,
	    (int)q->guideline));
	node_text(row, "number", q->number);
	node_text(row, "name", q->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)q->kind));
	node_flag(row, "plan", q->plan);
	node_text(row, "claim", queued->claim);
	node_text(row, "owner", q->owner);
	node_day(rq, row, "received", q->received);
	if (age > 0)
		node_say(rq, row, "age", MSG_QUEUE_AGE,
		    &(struct say)SAY_NUMBER("n", age), 1);
	node_text(row, "path", way_to(rq->work.mem, &(struct way){
	    .guideline = q->guideline, .subject = q->subject,
	    .number = q->number, .kind = q->kind }));
	left_view(rq, row, q->due);
}

static void
add_other(struct queued *row, const struct sql_queue_others *o)
{
	struct sql_queue_all *q = &row->q;

	q->number = o->number;
	q->name = o->name;
	q->kind = o->kind;
	q->block = o->block;
	q->strand = o->strand;
	q->unit = o->unit;
	q->state = o->state;
	q->received = o->received;
	q->owner = o->owner;
	row->claim = o->claim;
}

/*
 * Complaints, requests and inquiries are a person's, not a strand's: one
 * statement more, where there is anything of that kind on the page.
 */
static enum err
find_others(struct request *rq, struct queued *row, size_t n)
{
	struct mem *mem = rq->work.mem;
	size_t *at = mem_array(mem, n + 1, sizeof(*at)), asked = 0;
	int64_t *id = mem_array(mem, n + 1, sizeof(*id));
	struct sql_queue_others *o;
	size_t found;
	enum err e;

	for (size_t i = 0; i < n; i++)
		if (row[i].q.strand == 0) {
			id[asked] = row[i].q.id;
			at[asked++] = i;
		}
	if (asked == 0)
		return ERR_OK;
	if ((e = sql_queue_others(&rq->work, text_ids(mem, id, asked), &o,
	    &found)) != ERR_OK)
		return e;
	for (size_t i = 0; i < found; i++)
		if (o[i].place >= 1 && (size_t)o[i].place <= asked)
			add_other(&row[at[o[i].place - 1]], &o[i]);
	return ERR_OK;
}

static enum err
find(struct request *rq, const struct part *p, struct queued **row_r,
    size_t *n_r)
{
	struct sql_queue_all *q;
	struct queued *row;
	enum err e;

	e = p->all ? sql_queue_all(&rq->work, p->seen, p->after, p->after_id,
	    PAGE_ROWS + 1, &q, n_r) :
	    sql_queue_step(&rq->work, steps[p->step].guideline, p->seen,
	    p->after, p->after_id, PAGE_ROWS + 1, &q, n_r);
	if (e != ERR_OK)
		return e;
	row = mem_array(rq->work.mem, *n_r + 1, sizeof(*row));
	for (size_t i = 0; i < *n_r; i++)
		row[i] = (struct queued){ .q = q[i] };
	*row_r = row;
	return find_others(rq, row, *n_r);
}

static enum err
find_hidden(struct request *rq, const struct queued *row, size_t n,
    bool **hidden_r)
{
	struct shields_row *asked = mem_array(rq->work.mem, n + 1,
	    sizeof(*asked));
	enum err e;

	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = row[i].q.strand,
		    .unit = row[i].q.unit, .state = row[i].q.state,
		    .blocked = row[i].q.block != ADDRESS_BLOCK_NONE };
	e = shields_of(rq, asked, n, hidden_r);
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		(*hidden_r)[i] = (*hidden_r)[i] && row[i].q.number != NULL;
	return e;
}

static enum err
view_part(struct request *rq, const struct part *p)
{
	struct node *root = view_root(rq), *list = node_in(root, "Rows");
	struct queued *row;
	bool *hidden;
	size_t n;
	enum err e;

	if ((e = find(rq, p, &row, &n)) != ERR_OK ||
	    (e = find_hidden(rq, row, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < PAGE_ROWS; i++)
		if (!hidden[i])
			view_row(rq, node_add(list), &row[i]);
	if (n > PAGE_ROWS) {
		const struct sql_queue_all *last = &row[PAGE_ROWS - 1].q;

		node_day_parts(rq, root, "After", last->due);
		node_number(root, "After_id", last->id);
	}
	return ERR_OK;
}

/* Where the page before ended; what is no such place is the beginning. */
static void
read_place(struct request *rq, struct part *p)
{
	const char *after = pairs_find(&rq->query, "etter");
	const char *id = pairs_find(&rq->query, "rad");

	p->seen = after != NULL && id != NULL && text_to_day(after,
	    &p->after) && text_to_i64(id, 1, INT64_MAX, &p->after_id);
}

static void
view_step(struct request *rq, const struct part *p, size_t s,
    const struct sql_queue_counts *c)
{
	struct node *row = node_add(node_in(view_root(rq), "Steps"));

	node_text(row, "slug", steps[s].slug);
	node_text(row, "guideline", words_name(&words_guideline,
	    (int)steps[s].guideline));
	node_flag(row, "chosen", s == p->step);
	node_number(row, "n", c == NULL ? 0 : c->n);
	node_number(row, "late", c == NULL ? 0 : c->late);
	if (steps[s].guideline == GUIDELINE_DISTRIBUTE_TO_UNIT)
		node_flag(view_root(rq), "Several", c != NULL && c->n > 1);
}

/* Whether anything is owed of what is shown: *any_r. */
static enum err
view_counts(struct request *rq, const struct part *p, bool *any_r)
{
	struct sql_queue_counts *c;
	size_t n;
	enum err e;

	if ((e = sql_queue_counts(&rq->work, rq->work.today, &c, &n)) != ERR_OK)
		return e;
	*any_r = p->all && n > 0;
	for (size_t s = 0; s < STEPS; s++) {
		const struct sql_queue_counts *of = NULL;

		for (size_t i = 0; i < n; i++)
			if (c[i].guideline == steps[s].guideline)
				of = &c[i];
		*any_r = *any_r || (s == p->step && of != NULL);
		view_step(rq, p, s, of);
	}
	return ERR_OK;
}

/* A step that there is not owes nothing. */
static struct part
read_part(struct request *rq)
{
	const char *chosen = pairs_find(&rq->query, "steg");
	struct part p = { .all = chosen == NULL, .step = STEPS };

	for (size_t s = 0; !p.all && s < STEPS; s++)
		if (strcmp(chosen, steps[s].slug) == 0)
			p.step = s;
	if (p.step < STEPS) {
		node_text(view_root(rq), "Slug", steps[p.step].slug);
		node_text(view_root(rq), "Step", words_name(&words_guideline,
		    (int)steps[p.step].guideline));
	}
	read_place(rq, &p);
	return p;
}

enum err
page_queue(struct request *rq)
{
	struct part p = read_part(rq);
	bool any;
	enum err e;

	if ((e = view_counts(rq, &p, &any)) != ERR_OK ||
	    (any && (e = view_part(rq, &p)) != ERR_OK))
		return e;
	return view_render(rq, 200, "intake/queue.cs");
}
