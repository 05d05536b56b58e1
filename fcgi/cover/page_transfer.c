/* A leader gives on, in one go, the cases of somebody who leaves, or left. */
#include "base/conf.h"
#include "base/mem.h"
#include "cover/asking.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "cover/transfer.h"
#include "cover/transfer_rows.h"
#include "desk/duty.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_transfer.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum {
	F_CASES, F_COORDINATOR, F_HOURS, F_CLARIFIED, F_WISH, F_WISH_REASON,
	F_APART, F_MESSAGE, F_AGREED, F_NEXT, F_WORRY, F__MAX
};

static const struct form_field fields[F__MAX] = {
	[F_CASES]       = { "sak",          FORM_TICKS,  .required = true },
	[F_COORDINATOR] = { "koordinator",  FORM_ID,     .required = true },
	[F_HOURS]       = { "timer",        FORM_INT,    .required = true, .min = 1, .max = 160 },
	[F_CLARIFIED]   = { "avklart",      FORM_TICK,   .required = true },
	[F_WISH]        = { "onske_fulgt",  FORM_CHOICE, .choices = asking_yes_no },
	[F_WISH_REASON] = { "onske_grunn",  FORM_TEXT,   .max = 500 },
	[F_APART]       = { "familie_deles", FORM_TEXT,  .max = 500 },
	[F_MESSAGE]     = { "beskjed",      FORM_TEXT,   .max = 1000 },
	[F_AGREED]      = { "avtalt",       FORM_TEXT,   .max = 600 },
	[F_NEXT]        = { "neste",        FORM_TEXT,   .max = 600 },
	[F_WORRY]       = { "bekymring",    FORM_TEXT,   .max = 600 },
};

/* Whose cases they are, and what of them the user may see. */
struct giving {
	int64_t from;
	struct sql_transfer_who *who;
	struct sql_transfer_departure *why;	/* NULL: nobody asked */
	struct transfer_rows rows;
};

/* Somebody with nothing to give on is as unknown as nobody. */
static enum err
find(struct request *rq, struct giving *g)
{
	struct work *w = &rq->work;
	enum err e;

	g->from = request_id(rq);
	if ((e = sql_transfer_who(w, g->from, rq->unit, &g->who)) != ERR_OK ||
	    (e = sql_transfer_departure(w, g->from, rq->unit, &g->why)) !=
	    ERR_OK ||
	    (e = sql_transfer_cases(w, rq->unit, g->from, &g->rows.c,
	    &g->rows.n)) != ERR_OK)
		return e;
	if (g->who == NULL)
		return err_set(w, ERR_NOT_FOUND, "no such employee");
	return transfer_rows_hide(rq, &g->rows);
}

/* Whoever only moved or changed her work may well keep what she has. */
static bool
may_stay(const struct giving *g)
{
	return g->why != NULL && (g->why->why == DEPARTURE_WHY_MOVED ||
	    g->why->why == DEPARTURE_WHY_ROLE_ENDED ||
	    g->why->why == DEPARTURE_WHY_TYPE_CHANGED);
}

static void
view_who(struct request *rq, struct node *root, const struct giving *g)
{
	struct node *who = node_in(root, "Who");

	node_number(who, "id", g->from);
	node_text(who, "name", g->who->name);
	node_flag(who, "gone", g->who->state != ACCOUNT_STATE_ACTIVE);
	if (g->who->expires != INSTANT_NONE)
		node_day(rq, who, "expires", day_at(g->who->expires));
	if (g->why != NULL) {
		node_text(who, "why", words_name(&words_departure_why,
		    (int)g->why->why));
		left_view(rq, who, g->why->last);
	}
	node_flag(who, "may_stay", may_stay(g));
	subject_view_unit(rq);
}

/* Besides cases: nobody takes it over unless somebody sees that it was hers. */
static enum err
view_apart(struct request *rq, const struct giving *g)
{
	struct node *list = node_in(view_root(rq), "Apart");
	struct sql_transfer_apart *a;
	size_t n;
	enum err e;

	/* Of who stays it is nobody's to see. */
	if (g->who->state == ACCOUNT_STATE_ACTIVE &&
	    (g->why == NULL || may_stay(g)))
		return ERR_OK;
	if ((e = sql_transfer_apart(&rq->work, g->from, rq->unit,
	    rq->work.today, &a, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "kind", a[i].apart);
		node_text(row, "seat", words_name(&words_seat_kind,
		    (int)a[i].seat));
		node_text(row, "name", a[i].name);
		node_number(row, "n", a[i].n);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct giving *g, const struct form *f)
{
	enum err e;

	view_who(rq, view_root(rq), g);
	transfer_rows_view(rq, &g->rows);
	if ((e = view_apart(rq, g)) != ERR_OK ||
	    (e = asking_view(rq, rq->unit, 0, g->from)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/transfer.cs");
}

enum err
page_transfer_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct giving g;
	enum err e;

	if ((e = find(rq, &g)) != ERR_OK)
		return e;
	form_prefill(&f, F_HOURS, mem_printf(rq->work.mem, "%" PRIu32,
	    rq->app->conf->cover_offer_hours));
	transfer_rows_tick(rq, &g.rows, &f, F_CASES);
	return show(rq, &g, &f);
}

static const char *
note_of(struct request *rq, const struct form *f)
{
	static const struct { size_t field; const char *head; } part[] = {
		{ F_AGREED, "transfer.agreed" }, { F_NEXT, "transfer.next" },
		{ F_WORRY, "transfer.worry" },
	};
	const char *note = "";

	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
		if (f->v[part[i].field].given)
			note = mem_printf(rq->work.mem, "%s%s%s:\n%s", note,
			    *note == '\0' ? "" : "\n\n",
			    view_word(rq, part[i].head),
			    f->v[part[i].field].text);
	return note;
}

/* Where they stand in the form. */
static const struct transfer_fields at = { F_CASES, F_COORDINATOR, F_HOURS,
	F_WISH, F_WISH_REASON, F_MESSAGE, F_APART };

enum err
page_transfer_save(struct request *rq)
{
	struct giving g;
	struct form f;
	enum err e;

	if ((e = find(rq, &g)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (transfer_rows_check(&g.rows, &f, F_CASES))
		asking_check_wish(&f, F_WISH, F_WISH_REASON);
	transfer_rows_check_families(&g.rows, &f, F_CASES, F_APART, 0);
	if ((e = transfer_rows_check_receiver(rq, &g.rows, &f, F_CASES,
	    F_COORDINATOR, g.from)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &g, &f);
	if ((e = transfer_rows_give(rq, &f, &g.rows, &at, &(struct transfer){
	    .unit = rq->unit, .from = g.from, .note = note_of(rq, &f) })) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/enhet/%s/overforing/%" PRId64,
	    rq->subject->unit->code, g.from);
}

enum err
page_transfer_keep(struct request *rq)
{
	struct work *w = &rq->work;
	struct giving g;
	uint64_t n;
	enum err e;

	if ((e = find(rq, &g)) != ERR_OK)
		return e;
	/* Said already, by a second click, or nothing is left: as wanted. */
	if (may_stay(&g) && ((e = sql_departure_keep(w, w->now, w->actor,
	    g.why->id, &n)) != ERR_OK || (e = duty_end(w,
	    GUIDELINE_TRANSFER_CASE, g.why->id, 0)) != ERR_OK))
		return e;
	return response_redirect(rq, "/enhet/%s/overforing/%" PRId64,
	    rq->subject->unit->code, g.from);
}
