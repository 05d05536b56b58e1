/*
 * On a leader's desk: how far her people have come in the yearly round, and
 * what they said is to be closed.
 */
#include "base/mem.h"
#include "cover/shields.h"
#include "desk/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"

static void
view_row(struct request *rq, struct node *list,
    const struct sql_desk_closing *r)
{
	struct node *row = node_add(list);

	node_text(row, "number", r->number);
	node_text(row, "name", r->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)r->kind));
	node_text(row, "unit", r->unit_name);
	node_text(row, "next", "closing");
	node_text(row, "by", r->by);
	node_text(row, "path", mem_printf(rq->work.mem, "/sak/%s", r->number));
}

static enum err
view_closing(struct request *rq, struct node *list, int64_t unit)
{
	struct sql_desk_closing *r;
	struct shields_row *asked;
	bool *hidden;
	size_t n;
	enum err e;

	if ((e = sql_desk_closing(&rq->work, unit, &r, &n)) != ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, n + 1, sizeof(*asked));
	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = r[i].id,
		    .unit = r[i].unit, .state = r[i].state,
		    .blocked = r[i].block != ADDRESS_BLOCK_NONE,
		    .holds = r[i].holder == rq->user->id };
	if ((e = shields_of(rq, asked, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (!hidden[i])
			view_row(rq, list, &r[i]);
	return ERR_OK;
}

enum err
round_view(struct request *rq, struct node *desk, struct node *unit, int64_t id,
    bool closing)
{
	struct sql_round_of_unit *c;
	enum err e;

	if ((e = sql_round_of_unit(&rq->work, id, &c)) != ERR_OK)
		return e;
	if (c != NULL && c->done < c->asked) {
		struct say places[] = { SAY_NUMBER("n", c->done),
		    SAY_NUMBER("m", c->asked) };

		node_say(rq, unit, "round", MSG_ROUND_DONE, places, 2);
	}
	return closing ? view_closing(rq, node_in(desk, "Closing"), id) :
	    ERR_OK;
}
