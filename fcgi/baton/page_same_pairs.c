/*
 * What was found of cases that may be of one child: what nobody has found out
 * yet, what stayed two and can be taken up again, and what became one (R58). No
 * names: whoever has them is not hers to read.
 */
#include "baton/pages.h"
#include "cover/shields.h"
#include "web/request.h"
#include "web/view.h"

#include "base/mem.h"

#include "sql_join.h"

static enum err
view_pairs(struct request *rq, const char *name,
    const struct sql_same_pairs_open *p, size_t n)
{
	struct shields_row *asked = mem_array(rq->work.mem, 2 * n + 1,
	    sizeof(*asked));
	struct node *list = node_in(view_root(rq), name);
	bool *hidden;
	enum err e;

	for (size_t i = 0; i < n; i++) {
		asked[2 * i] = (struct shields_row){ .strand = p[i].strand,
		    .unit = p[i].unit, .state = p[i].state,
		    .blocked = p[i].block != ADDRESS_BLOCK_NONE };
		asked[2 * i + 1] = (struct shields_row){
		    .strand = p[i].earlier_strand, .unit = p[i].earlier_unit,
		    .state = p[i].earlier_state,
		    .blocked = p[i].earlier_block != ADDRESS_BLOCK_NONE };
	}
	if ((e = shields_of(rq, asked, 2 * n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p[i].id);
		node_day(rq, row, "found", day_at(p[i].found));
		if (p[i].settled != INSTANT_NONE)
			node_day(rq, row, "settled", day_at(p[i].settled));
		if (!hidden[2 * i])
			node_text(row, "number", p[i].number);
		if (!hidden[2 * i + 1])
			node_text(row, "earlier", p[i].earlier_number);
	}
	return ERR_OK;
}

static enum err
view_joined(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Joined");
	struct sql_joined_lately *j;
	struct shields_row *asked;
	bool *hidden;
	size_t n;
	enum err e;

	if ((e = sql_joined_lately(&rq->work, &j, &n)) != ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, n + 1, sizeof(*asked));
	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = j[i].strand,
		    .unit = j[i].unit, .state = j[i].state,
		    .blocked = j[i].block != ADDRESS_BLOCK_NONE };
	if ((e = shields_of(rq, asked, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_day(rq, row, "joined", day_at(j[i].joined));
		if (hidden[i])
			continue;
		node_text(row, "was", j[i].was_number);
		node_text(row, "number", j[i].number);
	}
	return ERR_OK;
}

enum err
page_same_pairs(struct request *rq)
{
	struct sql_same_pairs_open *open, *apart;
	size_t opens, aparts;
	enum err e;

	if ((e = sql_same_pairs_open(&rq->work, &open, &opens)) != ERR_OK ||
	    (e = view_pairs(rq, "Open", open, opens)) != ERR_OK ||
	    (e = sql_same_pairs_apart(&rq->work, &apart, &aparts)) != ERR_OK ||
	    (e = view_pairs(rq, "Apart", apart, aparts)) != ERR_OK ||
	    (e = view_joined(rq)) != ERR_OK)
		return e;
	return view_render(rq, 200, "baton/same_pairs.cs");
}
