/* The front page: what the seats I sit in owe, how long there is, and why. */
#include "base/mem.h"
#include "cover/away.h"
#include "cover/shields.h"
#include "cover/standing.h"
#include "cover/team.h"
#include "desk/left.h"
#include "desk/worded.h"
#include "web/request.h"
#include "web/session.h"
#include "web/view.h"

#include "sql_absence.h"
#include "sql_desk.h"
#include "sql_inbox.h"

#include "desk/pages.h"

/* A desk is to be taken in at a glance; the rest is a click away. */
enum { TEAM_SHOWN = 18 };

static enum err
view_held(struct request *rq, struct node *list, int64_t holder,
    enum hold_basis held_as)
{
	struct sql_desk_held *h;
	struct shields_row *asked;
	bool *hidden;
	size_t n;
	enum err e;

	if ((e = sql_desk_held(&rq->work, holder, held_as, &h, &n)) != ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, n + 1, sizeof(*asked));
	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = h[i].id,
		    .unit = h[i].unit, .state = h[i].state,
		    .blocked = h[i].block != ADDRESS_BLOCK_NONE,
		    .holds = holder == rq->user->id };
	if ((e = shields_of(rq, asked, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row;

		if (hidden[i])
			continue;
		row = node_add(list);
		node_text(row, "number", h[i].number);
		node_text(row, "name", h[i].name);
		node_text(row, "kind",
		    words_name(&words_strand_kind, (int)h[i].kind));
		node_text(row, "unit", h[i].unit_name);
		node_text(row, "next", h[i].next);
		node_instant(rq, row, "since", h[i].held_since);
		if (h[i].due != DAY_NONE)
			left_view(rq, row, h[i].due);
	}
	return ERR_OK;
}

/* Of each whom she stands in for today a section of its own (R27). */
static enum err
view_instead(struct request *rq, struct node *desk)
{
	struct sql_stands_in_for *a;
	size_t n;
	enum err e;

	if ((e = away_whose(rq, &a, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(node_in(desk, "Instead"));
		struct node *list = node_in(row, "Held");

		node_number(row, "id", a[i].employee);
		node_text(row, "name", a[i].name);
		if (a[i].last != DAY_MAX)
			node_day(rq, row, "last", a[i].last);
		if ((e = view_held(rq, list, a[i].employee,
		    HOLD_BASIS_ACCEPTED)) != ERR_OK ||
		    (e = view_held(rq, list, a[i].employee,
		    HOLD_BASIS_INTERIM)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

static enum err
view_told(struct request *rq, struct node *desk)
{
	struct sql_alerts_unseen *row;
	enum err e;

	if ((e = sql_alerts_unseen(&rq->work, rq->user->id, &row)) != ERR_OK ||
	    row->n == 0)
		return e;
	node_say(rq, desk, "told", MSG_INBOX_UNSEEN,
	    &(struct say)SAY_NUMBER("n", row->n), 1);
	/* A guideline that was changed is among them. */
	return worded_view_unread(rq, desk);
}

/* A unit she leads, her people, and what is late there. */
static enum err
view_unit(struct request *rq, struct node *desk, const struct seat *s,
    bool closing)
{
	struct node *unit = node_add(node_in(desk, "Units"));
	const struct standing at = {
		.held = standing_to_unit(rq->user, s->unit)
	};
	struct team team = { 0 };
	enum basis by;
	bool late;
	enum err e;

	node_text(unit, "code", s->unit_code);
	node_text(unit, "name", s->unit_name);
	node_flag(unit, "appoints", policy_allows(&at, 1,
	    ACTION_NETWORK_CONTACT_SET, &by));
	if ((e = team_read(rq, &team, s->unit, rq->work.today,
	    TEAM_SHOWN)) != ERR_OK)
		return e;
	team_view(rq, unit, &team);
	node_flag(unit, "more", team.more);
	if ((e = others_late(rq, desk, s->unit, &late)) != ERR_OK)
		return e;
	node_flag(unit, "late", late);
	return round_view(rq, desk, unit, s->unit, closing);
}

static enum err
view_units(struct request *rq, struct node *desk, bool closing)
{
	const struct user *u = rq->user;
	enum err e;

	for (size_t i = 0; i < u->seats; i++)
		if (u->seat[i].kind == SEAT_KIND_LEADER &&
		    u->seat[i].unit_code != NULL && !session_seat_again(u, i) &&
		    (e = view_unit(rq, desk, &u->seat[i], closing)) != ERR_OK)
			return e;
	return ERR_OK;
}

static enum err
view_overdue(struct request *rq, struct node *desk)
{
	struct sql_overdue_by_unit *u;
	struct node *list = node_in(desk, "Overdue");
	size_t n;
	enum err e;

	if ((e = sql_overdue_by_unit(&rq->work, rq->work.today, &u,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "code", u[i].code);
		node_text(row, "name", u[i].name);
		node_number(row, "waiting", u[i].waiting);
		node_number(row, "overdue", u[i].overdue);
	}
	return ERR_OK;
}

static bool
sits(const struct request *rq, enum basis b)
{
	return (rq->user->held & 1u << b) != 0;
}

/*
 * What most people have nothing of is asked only when there is something; the
 * rest by the seats she has.
 */
static enum err
view_rest(struct request *rq, struct node *desk, const struct sql_desk_any *any)
{
	enum err e;

	if ((e = answers_view(rq, desk, any)) != ERR_OK)
		return e;
	if (any->unseen && (e = view_told(rq, desk)) != ERR_OK)
		return e;
	if ((e = courses_view_near(rq, desk, any->signed_up)) != ERR_OK)
		return e;
	if (any->holds && (e = view_held(rq, node_in(desk, "Held"),
	    rq->user->id, HOLD_BASIS_ACCEPTED)) != ERR_OK)
		return e;
	if ((e = view_instead(rq, desk)) != ERR_OK)
		return e;
	if (sits(rq, BASIS_LEADER) && (e = view_units(rq, desk,
	    any->closing)) != ERR_OK)
		return e;
	if (sits(rq, BASIS_OFFICE) && (e = others_given(rq, desk)) != ERR_OK)
		return e;
	return sits(rq, BASIS_SYSTEM_OWNER) ? view_overdue(rq, desk) : ERR_OK;
}

enum err
page_desk(struct request *rq)
{
	struct node *desk = node_in(view_root(rq), "Desk");
	struct sql_desk_any *any;
	enum err e;

	node_day_parts(rq, desk, "today", rq->work.today);
	node_flag(desk, "closed", pairs_find(&rq->query, "avsluttet") != NULL);
	for (int b = 0; b < BASIS__MAX; b++)
		node_flag(node_in(desk, "Is"), words_name(&words_basis, b),
		    sits(rq, (enum basis)b));
	if ((e = sql_desk_any(&rq->work, rq->user->id, &any)) != ERR_OK ||
	    (e = duties_view(rq, desk, pairs_find(&rq->query, "alle") != NULL,
	    any->worded)) != ERR_OK ||
	    (e = view_rest(rq, desk, any)) != ERR_OK)
		return e;
	return view_render(rq, 200, "desk/desk.cs");
}
