/*
 * Who takes over when somebody is gone (R24): of each unit, of the office and
 * of the system owner, as the sweep would have it today. The order is
 * cover/chain.h's, and asked once for all.
 */
#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "cover/chain.h"
#include "cover/last_resort.h"
#include "cover/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_fallback.h"

/* The unit of a row: of the office and of the system owner it is none. */
struct place {
	enum seat_kind kind;
	int64_t unit;
	const struct sql_units_in_order *u;	/* NULL: none */
	const struct sql_seats_sat *first;	/* who sits there; NULL: nobody
						 * who can log in */
	size_t sitting;
	struct chain_end now, then;
};

/* All that the page tells of. */
struct told {
	const struct sql_units_in_order *unit;
	size_t units;
	const struct sql_seats_sat *seat;
	size_t seats;
	const struct sql_people_of *who;
	size_t people;
	struct place *at;
	size_t n;
	struct last_resort last;
};

static const char *const as_names[CHAIN__MAX] = {
	[CHAIN_NOBODY] = "nobody", [CHAIN_SUBSTITUTE] = "substitute",
	[CHAIN_LEADER] = "leader", [CHAIN_ABOVE] = "above",
	[CHAIN_OFFICE] = "office", [CHAIN_OWNER] = "owner",
	[CHAIN_LAST] = "last"
};

static void
add(struct told *t, enum seat_kind kind, int64_t unit,
    const struct sql_units_in_order *u)
{
	struct place *p = &t->at[t->n++];

	*p = (struct place){ .kind = kind, .unit = unit, .u = u };
	for (size_t i = 0; i < t->seats; i++) {
		if (t->seat[i].kind != kind ||
		    (u != NULL && t->seat[i].unit != unit))
			continue;
		if (p->sitting++ == 0)
			p->first = &t->seat[i];
	}
}

/* A leader sees those she leads; of the whole house who has to do with it. */
static enum err
read_places(struct request *rq, bool everything, struct told *t)
{
	struct sql_units_in_order *u;
	struct sql_seats_sat *s;
	enum err e;

	if ((e = sql_units_in_order(&rq->work, rq->user->id, &u,
	    &t->units)) != ERR_OK ||
	    (e = sql_seats_sat(&rq->work, rq->work.today, &s, &t->seats)) !=
	    ERR_OK)
		return e;
	t->unit = u;
	t->seat = s;
	t->at = mem_array(rq->work.mem, t->units + 2, sizeof(*t->at));
	for (size_t i = 0; i < t->units; i++)
		if (everything || u[i].led)
			add(t, SEAT_KIND_LEADER, u[i].id, &u[i]);
	if (everything) {
		add(t, SEAT_KIND_OFFICE, 0, NULL);
		add(t, SEAT_KIND_SYSTEM_OWNER, CHAIN_UNLED, NULL);
	}
	return ERR_OK;
}

static enum err
ask(struct request *rq, struct told *t)
{
	struct chain_question q = {
	    .last = rq->app->conf->municipality_last_resort,
	    .all = chain_rows_new(rq->work.mem) };
	enum err e = ERR_OK;

	for (size_t i = 0; i < t->n && e == ERR_OK; i++) {
		struct place *p = &t->at[i];

		q.unit = p->unit;
		q.gone = 0;
		e = chain_next(&rq->work, &q, &p->now);
		if (e != ERR_OK || p->first == NULL)
			continue;
		q.gone = p->first->employee;
		e = chain_next(&rq->work, &q, &p->then);
	}
	return e;
}

static enum err
read_people(struct request *rq, struct told *t)
{
	int64_t *ids = mem_array(rq->work.mem, 2 * t->n + 1, sizeof(*ids));
	struct sql_people_of *who;
	enum err e;

	for (size_t i = 0; i < t->n; i++) {
		ids[2 * i] = t->at[i].now.employee;
		ids[2 * i + 1] = t->at[i].then.employee;
	}
	ids[2 * t->n] = t->last.employee;
	e = sql_people_of(&rq->work, text_ids(rq->work.mem, ids, 2 * t->n + 1),
	    &who, &t->people);
	t->who = e == ERR_OK ? who : NULL;
	return e;
}

/* NULL for nobody. */
static const char *
name_of(const struct told *t, int64_t employee)
{
	for (size_t i = 0; i < t->people; i++)
		if (t->who[i].id == employee)
			return t->who[i].name;
	return NULL;
}

static void
view_who(struct node *n, const struct told *t, const struct chain_end *end)
{
	node_text(n, "name", name_of(t, end->employee));
	node_text(n, "as", as_names[end->as]);
	for (size_t i = 0; i < t->units && end->as == CHAIN_ABOVE; i++)
		if (t->unit[i].id == end->unit)
			node_text(n, "unit", t->unit[i].name);
}

static void
view_sitting(struct request *rq, struct node *row, const struct place *p)
{
	struct node *list = node_in(row, "Sits");

	for (size_t i = 0; i < p->sitting; i++) {
		struct node *n = node_add(list);

		node_text(n, "name", p->first[i].name);
		node_flag(n, "contact", p->first[i].source == SEAT_SOURCE_HAND);
		if (p->first[i].away == DAY_MAX)
			node_flag(n, "leaves", true);
		else
			node_day(rq, n, "away", p->first[i].away);
	}
	if (p->first != NULL)
		node_text(row, "standing", p->first->standing);
}

/* Nobody of the unit, or above it, or of the office, is here today. */
static bool
is_bare(const struct place *p)
{
	return p->now.as == CHAIN_NOBODY || p->now.as == CHAIN_LAST ||
	    (p->now.as == CHAIN_OWNER && p->kind != SEAT_KIND_SYSTEM_OWNER);
}

static void
view_place(struct request *rq, const struct told *t, const struct place *p)
{
	bool bare = is_bare(p);
	struct node *row = node_add(node_in(view_root(rq),
	    p->u != NULL ? "Units" : "Seats"));

	node_text(row, "kind", words_name(&words_seat_kind, (int)p->kind));
	if (p->u != NULL) {
		node_number(row, "id", p->u->id);
		node_text(row, "code", p->u->code);
		node_text(row, "name", p->u->name);
		node_text(row, "above", p->u->above);
	}
	if (p->u != NULL && p->first == NULL) {
		node_text(row, "was", p->u->was);
		node_flag(row, "was_gone", p->u->was_gone);
		node_day(rq, row, "was_until", p->u->was == NULL ? DAY_NONE :
		    day_at(p->u->was_until));
	}
	view_sitting(rq, row, p);
	node_flag(row, "bare", bare);
	if (bare && p->u != NULL)
		node_flag(view_root(rq), "Bare", true);
	node_flag(row, "other", p->first == NULL ||
	    p->now.employee != p->first->employee);
	view_who(node_in(row, "Now"), t, &p->now);
	if (p->first != NULL)
		view_who(node_in(row, "Then"), t, &p->then);
}

static void
view_all(struct request *rq, const struct told *t, bool everything)
{
	struct node *n = node_in(view_root(rq), "Last");

	for (size_t i = 0; i < t->n; i++)
		view_place(rq, t, &t->at[i]);
	if (!everything)
		return;
	node_text(n, "name", name_of(t, t->last.employee));
	node_flag(n, "shown", true);
	node_flag(n, "settings", t->last.settings);
	last_resort_view(rq, n, &t->last);
}

enum err
page_fallbacks(struct request *rq)
{
	bool everything = request_may(rq, ACTION_FALLBACKS_VIEW_ALL);
	struct told t = { .n = 0 };
	enum err e;

	if ((e = last_resort_read(rq, &t.last)) != ERR_OK ||
	    (e = read_places(rq, everything, &t)) != ERR_OK ||
	    (e = ask(rq, &t)) != ERR_OK || (e = read_people(rq, &t)) != ERR_OK)
		return e;
	view_all(rq, &t, everything);
	node_flag(view_root(rq), "Done",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "cover/fallbacks.cs");
}
