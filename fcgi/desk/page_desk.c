/* The front page: what the seats I sit in owe, how long there is, and why. */
#include "base/mem.h"
#include "cover/away.h"
#include "cover/cleanup.h"
#include "cover/shields.h"
#include "cover/standing.h"
#include "cover/strand.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "desk/left.h"
#include "desk/way.h"
#include "desk/worded.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_absence.h"
#include "sql_cover.h"
#include "sql_desk.h"
#include "sql_inbox.h"

#include "desk/pages.h"

#include <inttypes.h>
#include <string.h>

/* A desk is to be taken in at a glance; the rest is a click away. */
enum { TEAM_SHOWN = 18 };

static void
view_duty(struct request *rq, struct node *row, const struct sql_desk_duties *d)
{
	node_text(row, "number", d->number);
	node_text(row, "name", d->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)d->kind));
	node_text(row, "unit", d->unit_name);
	node_text(row, "waits_for", d->waits_for);
	node_text(row, "asker", d->asker);
	node_text(row, "excerpt", d->excerpt);
	node_text(row, "claim", d->claim);
	node_text(row, "problem", d->problem);
	node_text(row, "departure", d->departure);
	node_flag(row, "stands_in", d->stands_in);
	node_flag(row, "stopped", d->stopped);
	node_flag(row, "waiting", d->waiting_since != INSTANT_NONE);
	node_instant(rq, row, "waiting_since", d->waiting_since);
	node_text(row, "path", way_to(rq->work.mem, d));
	left_view(rq, row, d->due);
}

/*
 * An offer the leader has made is a section of its own: there she only waits.
 */
static const char *
section_of(const struct sql_desk_duties *d)
{
	if (d->guideline == GUIDELINE_GIVE_COORDINATOR &&
	    d->waiting_since != INSTANT_NONE)
		return "offered";
	return words_name(&words_guideline, (int)d->guideline);
}

/* As many of one seat's as the statement gives: there may be more. */
enum { SHOWN_OF_A_SEAT = 40 };

static bool
is_cut(const struct sql_desk_duties *d, size_t n)
{
	size_t of[SEAT_KIND__MAX] = { 0 };

	for (size_t i = 0; i < n; i++)
		if (++of[d[i].seat] == SHOWN_OF_A_SEAT)
			return true;
	return false;
}

/* "7 oppgaver venter på deg. 1 er over fristen." */
static void
view_summary(struct request *rq, struct node *desk,
    const struct sql_desk_duties *d, size_t n)
{
	int64_t mine = 0, over = 0;

	for (size_t i = 0; i < n; i++) {
		mine += d[i].waiting_since == INSTANT_NONE;
		over += d[i].due != DAY_NONE && d[i].due < rq->work.today;
	}
	if (mine > 0)
		node_say(rq, desk, "summary", MSG_DESK_SUMMARY,
		    &(struct say)SAY_NUMBER("n", mine), 1);
	if (over > 0)
		node_say(rq, desk, "over", MSG_DESK_OVERDUE,
		    &(struct say)SAY_NUMBER("n", over), 1);
}

/* What is no case's is nobody's secret. */
static enum err
find_hidden(struct request *rq, const struct sql_desk_duties *d, size_t n,
    bool **hidden_r)
{
	struct shields_row *asked = mem_array(rq->work.mem, n + 1,
	    sizeof(*asked));
	enum err e;

	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = d[i].strand,
		    .unit = d[i].unit, .state = d[i].state,
		    .blocked = d[i].block != ADDRESS_BLOCK_NONE,
		    .holds = d[i].seat == SEAT_KIND_HOLDER || d[i].stands_in };
	e = shields_of(rq, asked, n, hidden_r);
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		(*hidden_r)[i] = (*hidden_r)[i] && d[i].number != NULL;
	return e;
}

/* A list of which she may see nothing is nothing for her to do. */
static enum err
hide_empty_lists(struct request *rq, const struct sql_desk_duties *d, size_t n,
    bool *hidden)
{
	bool has;
	enum err e;

	for (size_t i = 0; i < n; i++) {
		if (d[i].guideline != GUIDELINE_IMPORT_CLEANUP)
			continue;
		if ((e = cleanup_has_rows(rq, d[i].subject, &has)) != ERR_OK)
			return e;
		hidden[i] = !has;
	}
	return ERR_OK;
}

/* What a family said is no task of whom it may be about. */
static enum err
hide_said(struct request *rq, const struct sql_desk_duties *d, size_t n,
    bool *hidden)
{
	struct sql_feedback_find *f;
	enum err e;

	for (size_t i = 0; i < n; i++) {
		if (d[i].guideline != GUIDELINE_RECEIVE_FEEDBACK &&
		    d[i].guideline != GUIDELINE_LISTEN_TO_FAMILIES &&
		    d[i].guideline != GUIDELINE_RECEIVE_COMPLAINT)
			continue;
		if ((e = sql_feedback_find(&rq->work, d[i].subject,
		    rq->user->id, &f)) != ERR_OK)
			return e;
		hidden[i] = f == NULL || subject_hears(rq->user, f) == 0;
	}
	return ERR_OK;
}

/* Takes away what is shielded from the user. */
static enum err
read_duties(struct request *rq, struct node *desk, struct sql_desk_duties **d_r,
    size_t *n_r)
{
	struct sql_desk_duties *d;
	size_t n, left = 0;
	bool *hidden;
	enum err e;

	if ((e = sql_desk_duties(&rq->work, rq->user->id,
	    rq->work.today, &d, &n)) != ERR_OK)
		return e;
	if ((e = find_hidden(rq, d, n, &hidden)) != ERR_OK ||
	    (e = hide_empty_lists(rq, d, n, hidden)) != ERR_OK ||
	    (e = hide_said(rq, d, n, hidden)) != ERR_OK)
		return e;
	node_flag(desk, "cut", is_cut(d, n));
	for (size_t i = 0; i < n; i++)
		if (!hidden[i])
			d[left++] = d[i];
	*d_r = d;
	*n_r = left;
	return ERR_OK;
}

static enum err
view_duties(struct request *rq, struct node *desk)
{
	struct node *section[GUIDELINE__MAX + 1] = { NULL };
	struct sql_desk_duties *d;
	struct worded words;
	bool first = true;
	size_t n;
	enum err e;

	if ((e = read_duties(rq, desk, &d, &n)) != ERR_OK ||
	    (e = worded_read(rq, &words)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		bool waits = strcmp(section_of(&d[i]), "offered") == 0;
		int at = waits ? GUIDELINE__MAX : (int)d[i].guideline;
		struct node *row;

		if (section[at] == NULL)
			section[at] = node_in(node_in(desk, "Duties"),
			    section_of(&d[i]));
		row = node_add(section[at]);
		view_duty(rq, row, &d[i]);
		worded_view(rq, &words, desk, section_of(&d[i]), at, row,
		    &d[i]);
		/*
		 * They come by deadline: the first that is mine is most urgent.
		 */
		node_flag(row, "first", first &&
		    d[i].waiting_since == INSTANT_NONE);
		first = first && d[i].waiting_since != INSTANT_NONE;
	}
	view_summary(rq, desk, d, n);
	return ERR_OK;
}

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

static enum err
view_units(struct request *rq, struct node *desk)
{
	struct sql_led_units *u;
	struct node *list = node_in(desk, "Units");
	enum basis by;
	struct team team = { 0 };
	bool late;
	size_t n;
	enum err e;

	if ((e = sql_led_units(&rq->work, rq->user->id, &u, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *unit = node_add(list);
		struct standing at = {
			.held = standing_to_unit(rq->user, u[i].id)
		};

		node_text(unit, "code", u[i].code);
		node_text(unit, "name", u[i].name);
		node_flag(unit, "appoints", policy_allows(&at, 1,
		    ACTION_NETWORK_CONTACT_SET, &by));
		if ((e = team_read(rq, &team, u[i].id, rq->work.today,
		    TEAM_SHOWN)) != ERR_OK)
			return e;
		team_view(rq, unit, &team);
		node_flag(unit, "more", team.more);
		if ((e = others_late(rq, desk, u[i].id, &late)) != ERR_OK)
			return e;
		node_flag(unit, "late", late);
		if ((e = round_view(rq, desk, unit, u[i].id)) != ERR_OK)
			return e;
	}
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

enum err
page_desk(struct request *rq)
{
	struct node *desk = node_in(view_root(rq), "Desk");
	enum err e;

	node_day_parts(rq, desk, "today", rq->work.today);
	node_flag(desk, "closed", pairs_find(&rq->query, "avsluttet") != NULL);
	for (int b = 0; b < BASIS__MAX; b++)
		node_flag(node_in(desk, "Is"), words_name(&words_basis, b),
		    sits(rq, (enum basis)b));
	if ((e = view_duties(rq, desk)) != ERR_OK ||
	    (e = answers_view(rq, desk)) != ERR_OK ||
	    (e = view_told(rq, desk)) != ERR_OK ||
	    (e = courses_view_near(rq, desk)) != ERR_OK ||
	    (e = view_held(rq, node_in(desk, "Held"), rq->user->id,
	    HOLD_BASIS_ACCEPTED)) != ERR_OK ||
	    (e = view_instead(rq, desk)) != ERR_OK)
		return e;
	if (sits(rq, BASIS_LEADER) && (e = view_units(rq, desk)) != ERR_OK)
		return e;
	if (sits(rq, BASIS_OFFICE) && (e = others_given(rq, desk)) != ERR_OK)
		return e;
	if (sits(rq, BASIS_SYSTEM_OWNER) && (e = view_overdue(rq,
	    desk)) != ERR_OK)
		return e;
	return view_render(rq, 200, "desk/desk.cs");
}
