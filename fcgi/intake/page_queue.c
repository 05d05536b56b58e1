/* The office's queue: nothing in it is without a step, a time and an owner. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/shields.h"
#include "desk/left.h"
#include "desk/way.h"
#include "intake/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

#include <string.h>

enum { PAGE_ROWS = 50, COUNTED_MOST = 1000 };

/* In the order in which an application comes through the house. */
static const struct {
	enum guideline guideline;
	const char *slug;
} steps[] = {
	{ GUIDELINE_CONTACT_INQUIRY, "kontakt" },
	{ GUIDELINE_CONFIRM_APPLICATION, "bekreft" },
	{ GUIDELINE_INTERIM_REPLY, "forelopig" },
	{ GUIDELINE_MAKE_DECISION, "avgjor" },
	{ GUIDELINE_DISTRIBUTE_TO_UNIT, "fordel" },
	{ GUIDELINE_RECEIVE_COMPLAINT, "klage" },
	{ GUIDELINE_REASSESS_COMPLAINT, "klagesak" },
	{ GUIDELINE_ANSWER_REQUEST, "innsyn" },
};
enum { STEPS = sizeof(steps) / sizeof(*steps) };

/* What is shown of one step, from after a row on. */
struct part {
	enum guideline guideline;
	bool seen;
	day after;
	int64_t after_id;
	int32_t most;
};

static void
view_row(struct request *rq, struct node *row, const struct sql_queue *q)
{
	int age = q->received == DAY_NONE ? 0 :
	    (int)(rq->work.today - q->received);

	node_text(row, "number", q->number);
	node_text(row, "name", q->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)q->kind));
	node_flag(row, "plan", q->plan);
	node_text(row, "claim", q->claim);
	node_text(row, "owner", q->owner);
	node_day(rq, row, "received", q->received);
	if (age > 0)
		node_say(rq, row, "age", MSG_QUEUE_AGE,
		    &(struct say)SAY_NUMBER("n", age), 1);
	node_text(row, "path", way_to(rq->work.mem, &(struct sql_desk_duties){
	    .guideline = q->guideline, .subject = q->subject,
	    .number = q->number, .kind = q->kind,
	    .waiting_since = INSTANT_NONE }));
	left_view(rq, row, q->due);
}

static enum err
find_hidden(struct request *rq, const struct sql_queue *q, size_t n,
    bool **hidden_r)
{
	struct shields_row *asked = mem_array(rq->work.mem, n + 1,
	    sizeof(*asked));
	enum err e;

	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = q[i].strand,
		    .unit = q[i].unit, .state = q[i].state,
		    .blocked = q[i].block != ADDRESS_BLOCK_NONE };
	e = shields_of(rq, asked, n, hidden_r);
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		(*hidden_r)[i] = (*hidden_r)[i] && q[i].number != NULL;
	return e;
}

static enum err
view_part(struct request *rq, struct node *n, const struct part *p)
{
	struct node *list = node_in(n, "Rows");
	struct sql_queue *q;
	bool *hidden;
	size_t rows;
	enum err e;

	if ((e = sql_queue(&rq->work, p->guideline, p->seen, p->after,
	    p->after_id, p->most + 1, &q, &rows)) != ERR_OK ||
	    (e = find_hidden(rq, q, rows, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < rows && (int32_t)i < p->most; i++)
		if (!hidden[i])
			view_row(rq, node_add(list), &q[i]);
	if ((int32_t)rows > p->most) {
		const struct sql_queue *last = &q[p->most - 1];

		node_day_parts(rq, n, "after", last->due);
		node_number(n, "after_id", last->id);
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

/* Sets any_r[g] for each guideline of which something is owed. */
static enum err
view_counts(struct request *rq, const char *chosen,
    bool any_r[GUIDELINE__MAX])
{
	struct node *list = node_in(view_root(rq), "Steps");
	struct sql_queue_counts *c;
	size_t n;
	enum err e;

	if ((e = sql_queue_counts(&rq->work, COUNTED_MOST, rq->work.today, &c,
	    &n)) != ERR_OK)
		return e;
	for (size_t s = 0; s < STEPS; s++) {
		struct node *row = node_add(list);

		node_text(row, "slug", steps[s].slug);
		node_text(row, "guideline", words_name(&words_guideline,
		    (int)steps[s].guideline));
		node_flag(row, "chosen", strcmp(chosen, steps[s].slug) == 0);
		for (size_t i = 0; i < n; i++) {
			if (c[i].guideline != steps[s].guideline)
				continue;
			any_r[c[i].guideline] = c[i].n > 0;
			node_number(row, "n", c[i].n);
			node_number(row, "late", c[i].late);
			node_flag(row, "more", c[i].n == COUNTED_MOST);
		}
	}
	return ERR_OK;
}

enum err
page_queue(struct request *rq)
{
	enum { SHOWN_OF_EACH = 5 };
	const char *chosen = pairs_find(&rq->query, "steg");
	bool any[GUIDELINE__MAX] = { false };
	enum err e;

	if ((e = view_counts(rq, chosen == NULL ? "" : chosen, any)) != ERR_OK)
		return e;
	for (size_t s = 0; s < STEPS; s++) {
		struct part p = { .guideline = steps[s].guideline,
		    .most = SHOWN_OF_EACH };
		struct node *n;

		if (chosen != NULL && strcmp(chosen, steps[s].slug) != 0)
			continue;
		if (chosen != NULL) {
			p.most = PAGE_ROWS;
			read_place(rq, &p);
		}
		n = node_add(node_in(view_root(rq), "Parts"));
		node_text(n, "slug", steps[s].slug);
		node_text(n, "guideline", words_name(&words_guideline,
		    (int)steps[s].guideline));
		if (any[p.guideline] && (e = view_part(rq, n, &p)) != ERR_OK)
			return e;
	}
	node_flag(view_root(rq), "Whole", chosen == NULL);
	return view_render(rq, 200, "intake/queue.cs");
}
