/*
 * Whoever has several batons gives them on in one go, as when children change
 * school, nursery or teacher: each is hers until somebody says yes (R53, R54).
 */
#include "base/conf.h"
#include "base/mem.h"
#include "baton/pages.h"
#include "cover/asking.h"
#include "cover/team.h"
#include "cover/transfer.h"
#include "cover/transfer_rows.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_baton.h"
#include "sql_cover.h"
#include "sql_transfer.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum {
	F_CASES, F_COORDINATOR, F_HOURS, F_CLARIFIED, F_WISH, F_WISH_REASON,
	F_MESSAGE, F__MAX
};

static const struct form_field fields[F__MAX] = {
	[F_CASES]       = { "sak",          FORM_TICKS,  .required = true },
	[F_COORDINATOR] = { "koordinator",  FORM_ID,     .required = true },
	[F_HOURS]       = { "timer",        FORM_INT,    .required = true, .min = 1, .max = 160 },
	[F_CLARIFIED]   = { "avklart",      FORM_TICK,   .required = true },
	[F_WISH]        = { "onske_fulgt",  FORM_CHOICE, .choices = asking_yes_no },
	[F_WISH_REASON] = { "onske_grunn",  FORM_TEXT,   .max = 500 },
	[F_MESSAGE]     = { "beskjed",      FORM_TEXT,   .max = 1000 },
};

static enum err
find(struct request *rq, struct transfer_rows *t)
{
	enum err e = sql_batons_of_holder(&rq->work, rq->user->id, &t->c,
	    &t->n);

	return e != ERR_OK ? e : transfer_rows_hide(rq, t);
}

static enum err
view_receivers(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Takers");
	struct sql_baton_receivers *r;
	size_t n;
	enum err e;

	if ((e = sql_baton_receivers(&rq->work, rq->user->id, rq->work.today,
	    &r, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		team_view_member(rq, row, &(struct member){ .id = r[i].id,
		    .name = r[i].name, .title = r[i].title,
		    .cases = r[i].cases, .offers = r[i].offers,
		    .expires = INSTANT_NONE, .away = DAY_NONE,
		    .substitute = "", .declined = DAY_NONE });
		node_text(row, "unit", r[i].unit_name);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct transfer_rows *t, const struct form *f)
{
	enum err e;

	transfer_rows_view(rq, t);
	if ((e = view_receivers(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/hand_on.cs");
}

enum err
page_hand_on_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct transfer_rows t;
	enum err e;

	if ((e = find(rq, &t)) != ERR_OK)
		return e;
	form_prefill(&f, F_HOURS, mem_printf(rq->work.mem, "%" PRIu32,
	    rq->app->conf->cover_offer_hours));
	return show(rq, &t, &f);
}

/* In its service, or, where the family lets it know, in another: *to_r. */
static enum err
may_have(struct request *rq, const struct sql_transfer_cases *c,
    int64_t employee, bool *may_r, int64_t *to_r)
{
	struct sql_baton_taker *other = NULL;
	struct sql_candidate *own;
	enum err e;

	if ((e = sql_candidate(&rq->work, c->unit, c->casefile, employee,
	    &own)) != ERR_OK || (own == NULL && (e = sql_baton_taker(
	    &rq->work, c->id, employee, 0, rq->work.today, &other)) != ERR_OK))
		return e;
	*may_r = own != NULL || other != NULL;
	*to_r = other == NULL ? 0 : other->unit;
	return ERR_OK;
}

/* Those that whoever is asked may not have are named: the others can go. */
static enum err
check_receiver(struct request *rq, const struct transfer_rows *t,
    struct form *f, int64_t *to)
{
	struct node *barred = node_in(view_root(rq), "Barred");
	const struct form_value *v = &f->v[F_CASES];
	int64_t asked = f->v[F_COORDINATOR].number;
	enum err e = ERR_OK;

	if (f->v[F_COORDINATOR].wrong != NULL)
		return ERR_OK;
	for (int64_t i = 0; i < v->number && e == ERR_OK; i++) {
		const struct sql_transfer_cases *c =
		    transfer_rows_find(t, v->ids[i]);
		bool may = true;

		if (c == NULL || (e = may_have(rq, c, asked, &may, &to[i])) !=
		    ERR_OK || (may && asked != rq->user->id))
			continue;
		form_reject(f, F_COORDINATOR, "not_taker");
		node_text(node_add(barred), "name", c->name);
	}
	return e;
}

/* Where they stand in the form. */
static const struct transfer_fields at = { F_CASES, F_COORDINATOR, F_HOURS,
	F_WISH, F_WISH_REASON, F_MESSAGE, 0 };

enum err
page_hand_on_save(struct request *rq)
{
	struct transfer_rows t;
	struct form f;
	int64_t *to;
	enum err e;

	if ((e = find(rq, &t)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	to = mem_array(rq->work.mem, (size_t)f.v[F_CASES].number + 1,
	    sizeof(*to));
	if (transfer_rows_check(&t, &f, F_CASES))
		asking_check_wish(&f, F_WISH, F_WISH_REASON);
	if ((e = check_receiver(rq, &t, &f, to)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &t, &f);
	if ((e = transfer_rows_give(rq, &f, &t, &at, &(struct transfer){
	    .from = rq->user->id, .to = to, .note = "" })) != ERR_OK)
		return e;
	return response_redirect(rq, "/stafettpinner");
}
