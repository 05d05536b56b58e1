/* Several cases to one unit, with one reason: all of them, or none. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/strand.h"
#include "desk/left.h"
#include "intake/giving.h"
#include "intake/pages.h"
#include "intake/receivers.h"
#include "web/request.h"
#include "web/view.h"

/* As on the page: faults are listed in this order. */
enum { F_CASES, F_UNIT, F_NOTE, F_SEEN, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_CASES] = { "sak",     FORM_TICKS, .required = true },
	[F_UNIT]  = { "enhet",   FORM_ID,    .required = true },
	[F_NOTE]  = { "beskjed", FORM_TEXT,  .required = true, .max = 500 },
	[F_SEEN]  = { "utgaver", FORM_LINE,  .max = 6000 },
};

static const char *const refusals[] = {
	[REFUSAL_NONE] = NULL,
	[REFUSAL_CHANGED] = "changed",
	[REFUSAL_TAKEN] = "taken",
	[REFUSAL_ENDED] = "ended",
};

/* Which units know whoever it is of already (R18). */
static void
view_known(struct node *row, const struct receivers *r, int64_t strand)
{
	struct node *list = node_in(row, "Known");

	for (size_t i = 0; i < r->n; i++)
		if (receivers_knows(r, strand, r->at[i].id))
			node_text(node_add(list), "name", r->at[i].name);
}

static void
view_case(struct request *rq, struct node *row,
    const struct sql_to_distribute *s)
{
	node_number(row, "id", s->id);
	node_text(row, "number", s->number);
	node_text(row, "name", s->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)s->kind));
	node_text(row, "wish", s->wish);
	if (s->due != DAY_NONE)
		left_view(rq, row, s->due);
}

/* What was chosen, and cannot be: nothing was done with the others, either. */
static void
view_refused(struct request *rq, const struct giving *g)
{
	struct node *root = view_root(rq), *list = node_in(root, "Refused");

	for (size_t i = 0; i < g->chosen_n; i++) {
		struct node *row;

		if (g->why[i] == REFUSAL_NONE)
			continue;
		row = node_add(list);
		view_case(rq, row, &g->chosen[i]);
		node_text(row, "why", refusals[g->why[i]]);
		node_text(row, "unit", g->chosen[i].unit_name);
		node_text(row, "by", g->chosen[i].by_name);
	}
	if (g->gone > 0)
		node_say(rq, root, "Gone", MSG_SEVERAL_GONE,
		    &(struct say)SAY_NUMBER("n", (int64_t)g->gone), 1);
}

static enum err
show(struct request *rq, const struct giving *g, const struct receivers *r,
    const struct form *f)
{
	struct node *root = view_root(rq), *list = node_in(root, "Cases");

	for (size_t i = 0; i < g->n; i++) {
		struct node *row = node_add(list);

		view_case(rq, row, &g->open[i]);
		view_known(row, r, g->open[i].id);
	}
	view_refused(rq, g);
	node_text(root, "Seen", giving_seen(rq, g));
	receivers_view(rq, r, 0, f->v[F_UNIT].number);
	view_form(rq, f);
	return view_render(rq, view_form_status(f),
	    "intake/distribute_several.cs");
}

static enum err
find_receivers(struct request *rq, const struct giving *g, struct receivers *r)
{
	int64_t *id = mem_array(rq->work.mem, g->n + 1, sizeof(*id));

	for (size_t i = 0; i < g->n; i++)
		id[i] = g->open[i].id;
	return receivers_read(rq, id, g->n, r);
}

/* How many were given just now, where one was sent here after that. */
static void
view_done(struct request *rq)
{
	const char *done = pairs_find(&rq->query, "fordelt");
	int64_t n;

	if (done != NULL && text_to_i64(done, 1, GIVING_MOST, &n))
		node_say(rq, view_root(rq), "Done", MSG_SEVERAL_DONE,
		    &(struct say)SAY_NUMBER("n", n), 1);
}

enum err
page_distribute_several(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct receivers r;
	struct giving g;
	enum err e;

	if ((e = giving_read(rq, &g)) != ERR_OK ||
	    (e = find_receivers(rq, &g, &r)) != ERR_OK)
		return e;
	view_done(rq);
	return show(rq, &g, &r, &f);
}

/*
 * Each of them by itself may go to a unit that has no room, with a reason; so
 * many at once are not so urgent that its leader need not be asked.
 */
static void
check_room(const struct giving *g, const struct sql_receivers *u,
    struct form *f)
{
	if (f->v[F_UNIT].wrong == NULL && receivers_room(u) >= 0 &&
	    receivers_room(u) < (int64_t)g->chosen_n)
		form_reject(f, F_UNIT, "unit_too_full");
}

/* The unit after the cases, so that its room is counted by one at a time. */
static enum err
find_chosen(struct request *rq, const struct form *f, struct giving *g,
    struct receivers *r)
{
	const struct form_value *v = &f->v[F_CASES];
	struct sql_receiver_lock *u;
	enum err e;

	if ((e = giving_choose(rq, v->ids, (size_t)v->number,
	    f->v[F_SEEN].text, g)) != ERR_OK)
		return e;
	if (f->v[F_UNIT].wrong == NULL &&
	    (e = sql_receiver_lock(&rq->work, f->v[F_UNIT].number, &u)) !=
	    ERR_OK)
		return e;
	return find_receivers(rq, g, r);
}

enum err
page_distribute_several_save(struct request *rq)
{
	const struct sql_receivers *u;
	struct receivers r;
	struct giving g;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find_chosen(rq, &f, &g, &r)) != ERR_OK ||
	    (e = receivers_choose(rq, &r, &f, F_UNIT, &u)) != ERR_OK)
		return e;
	check_room(&g, u, &f);
	if (!giving_is_good(&g))
		form_reject(&f, F_CASES, "some_not_given");
	if (f.bad)
		return show(rq, &g, &r, &f);
	if ((e = giving_make(rq, &g, f.v[F_UNIT].number,
	    f.v[F_NOTE].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/soknader/fordel?fordelt=%zu",
	    g.chosen_n);
}
