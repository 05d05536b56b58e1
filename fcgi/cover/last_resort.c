/* The choices of the last one of the chain, and which of them counts. */
#include "cover/last_resort.h"

#include "base/conf.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_fallback.h"
#include "sql_strand.h"

/* Shown; what counts is first of them, however many came after it. */
enum { CHOICES_MOST = 50 };

enum err
last_resort_read(struct request *rq, struct last_resort *l_r)
{
	struct work *w = &rq->work;
	struct sql_last_resort *here;
	struct sql_last_choices *c;
	size_t n;
	enum err e;

	*l_r = (struct last_resort){ .n = 0 };
	if ((e = sql_last_choices(w, w->today, CHOICES_MOST, &c, &l_r->n)) !=
	    ERR_OK ||
	    (e = sql_last_resort(w, w->today,
	    rq->app->conf->municipality_last_resort, 0, &here, &n)) != ERR_OK)
		return e;
	l_r->choice = c;
	l_r->now = l_r->n > 0 && c[0].now ? &c[0] : NULL;
	l_r->newest = l_r->n > 0 ? c[0].newest : 0;
	l_r->employee = n > 0 ? here[0].employee : 0;
	l_r->here = n;
	l_r->settings = n > 0 && !here[0].chosen;
	return ERR_OK;
}

bool
last_resort_may_take(const struct request *rq, const struct last_resort *l,
    const struct sql_last_choices *c)
{
	if (c->taken != INSTANT_NONE)
		return false;
	return c->valid_from > rq->work.today ||
	    (c == l->now && l->here > (c->gone ? 0 : 1));
}

void
last_resort_view(struct request *rq, struct node *n,
    const struct last_resort *l)
{
	struct node *list = node_in(n, "Choices");

	for (size_t i = 0; i < l->n; i++) {
		const struct sql_last_choices *c = &l->choice[i];
		struct node *row = node_add(list);
		bool coming = c->taken == INSTANT_NONE &&
		    c->valid_from > rq->work.today;

		node_number(row, "id", c->id);
		node_text(row, "name", c->name);
		node_flag(row, "gone", c->gone);
		node_day(rq, row, "from", c->valid_from);
		node_text(row, "reason", c->reason);
		node_day(rq, row, "chosen", day_at(c->chosen));
		node_text(row, "chooser", c->chooser);
		if (c->taken != INSTANT_NONE)
			node_day(rq, row, "taken", day_at(c->taken));
		node_text(row, "taker", c->taker);
		node_flag(row, "now", c == l->now);
		node_flag(row, "coming", coming);
		if (c != l->now && !coming)
			node_flag(n, "before", true);
		node_flag(row, "may_take", last_resort_may_take(rq, l, c));
	}
	if (l->now != NULL && l->now->gone)
		node_text(n, "gone", l->now->name);
}
