/*
 * What may be thrown away (R49): nothing goes by itself. Somebody of the office
 * says which cases, and what says so; a month later they are gone.
 */
#include "base/conf.h"
#include "base/mem.h"
#include "cover/shields.h"
#include "plan/pages.h"
#include "store/disposal.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_disposal.h"

enum { F_CASES, F_BASIS, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_CASES] = { "sak", FORM_TICKS, .required = true },
	[F_BASIS] = { "kassasjon_fordi", FORM_TEXT, .required = true,
	    .min = 5, .max = 300 },
};

/* As many as anybody looks at; what comes after them waits for these. */
enum { OFFERED = 50, YEARS_MOST = 1000 };

/* The first day on which the archive may have had it and it is too early. */
static day
bound(const struct request *rq)
{
	uint32_t years = rq->app->conf->archive_years;
	struct ymd t = day_ymd(rq->work.today);

	t.year -= (int)(years < YEARS_MOST ? years : YEARS_MOST);
	/* The 29th of February is, in other years, the day after the 28th. */
	return day_of(t.year, t.month, 1) + t.dom - 1;
}

static struct shields_row
shield_row(int64_t strand, int64_t unit, enum address_block block)
{
	return (struct shields_row){ .strand = strand, .unit = unit,
		.state = STRAND_STATE_CLOSED,
		.blocked = block != ADDRESS_BLOCK_NONE };
}

/* Nobody says of a case that she may not know of (R38, R67, R73). */
static enum err
find_offered(struct request *rq, struct sql_disposal_offered **c_r, size_t *n_r)
{
	struct shields_row *asked;
	enum err e;

	if ((e = sql_disposal_offered(&rq->work, bound(rq), c_r, n_r)) !=
	    ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, *n_r + 1, sizeof(*asked));
	for (size_t i = 0; i < *n_r; i++)
		asked[i] = shield_row((*c_r)[i].strand, (*c_r)[i].unit,
		    (*c_r)[i].block);
	return shields_leave(rq, asked, *c_r, sizeof(**c_r), n_r);
}

static void
view_offered(struct request *rq, const struct sql_disposal_offered *c, size_t n)
{
	struct node *list = node_in(view_root(rq), "Cases");

	node_flag(view_root(rq), "More", n > OFFERED);
	for (size_t i = 0; i < n && i < OFFERED; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].casefile);
		node_text(row, "number", c[i].number);
		node_text(row, "receipt", c[i].receipt);
		node_day(rq, row, "sent", c[i].sent);
		node_number(row, "papers", c[i].papers);
	}
}

static enum err
view_waiting(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Waiting");
	struct sql_disposals_waiting *d;
	struct shields_row *asked;
	size_t n;
	enum err e;

	if ((e = sql_disposals_waiting(&rq->work, &d, &n)) != ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, n + 1, sizeof(*asked));
	for (size_t i = 0; i < n; i++)
		asked[i] = shield_row(d[i].strand, d[i].unit, d[i].block);
	if ((e = shields_leave(rq, asked, d, sizeof(*d), &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", d[i].id);
		node_text(row, "number", d[i].number);
		node_text(row, "basis", d[i].basis);
		node_text(row, "by", d[i].by_name);
		node_day(rq, row, "goes", day_at(d[i].approved) +
		    DISPOSAL_REGRET_DAYS);
	}
	return ERR_OK;
}

static enum err
view_ended(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Ended");
	struct sql_disposals_ended *d;
	size_t n;
	enum err e;

	if ((e = sql_disposals_ended(&rq->work, &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		bool gone = d[i].done != INSTANT_NONE;
		struct node *row = node_add(list);

		node_flag(row, "gone", gone);
		node_text(row, "number", d[i].number);
		node_text(row, "basis", d[i].basis);
		node_text(row, "by", gone ? d[i].by_name : d[i].stopped_by);
		node_day(rq, row, "at", day_at(gone ? d[i].done :
		    d[i].stopped));
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct sql_disposal_offered *c, size_t n,
    const struct form *f)
{
	enum err e;

	view_offered(rq, c, n);
	if ((e = view_waiting(rq)) != ERR_OK || (e = view_ended(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/disposal.cs");
}

enum err
page_disposal(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_disposal_offered *c;
	size_t n;
	enum err e;

	if ((e = find_offered(rq, &c, &n)) != ERR_OK)
		return e;
	return show(rq, c, n, &f);
}

static bool
is_offered(const struct sql_disposal_offered *c, size_t n, int64_t casefile)
{
	for (size_t i = 0; i < n; i++)
		if (c[i].casefile == casefile)
			return true;
	return false;
}

/* All that were chosen, or none: what has been taken up meanwhile is said. */
static void
judge(const struct sql_disposal_offered *c, size_t n, struct form *f)
{
	const struct form_value *v = &f->v[F_CASES];

	for (size_t i = 0; v->wrong == NULL && i < (size_t)v->number; i++)
		if (!is_offered(c, n, v->ids[i]))
			form_reject(f, F_CASES, "some_not_disposable");
}

/* What somebody else said just now is said. */
static enum err
approve(struct request *rq, const struct form *f)
{
	const struct form_value *v = &f->v[F_CASES];
	struct work *w = &rq->work;
	struct sql_disposal_add *added;
	uint64_t n;
	enum err e = ERR_OK;

	for (size_t i = 0; i < (size_t)v->number && e == ERR_OK; i++) {
		if ((e = sql_disposal_end(w, v->ids[i], w->now, &n)) == ERR_OK)
			e = sql_disposal_add(w, v->ids[i], bound(rq),
			    f->v[F_BASIS].text, w->now, w->actor, &added);
		if (e == ERR_DUPLICATE)
			e = ERR_OK;
	}
	return e;
}

enum err
page_disposal_save(struct request *rq)
{
	struct sql_disposal_offered *c;
	struct form f;
	size_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find_offered(rq, &c, &n)) != ERR_OK)
		return e;
	judge(c, n, &f);
	if (f.bad)
		return show(rq, c, n, &f);
	if ((e = approve(rq, &f)) != ERR_OK)
		return e;
	return response_redirect(rq, "/kassasjon");
}

static const struct form_field which[1] = {
	{ "rad", FORM_ID, .required = true },
};

/* Sent twice, or too late: it is as it is, and the page says how. */
enum err
page_disposal_stop(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read_ours(rq, which, 1, &f)) != ERR_OK ||
	    (e = sql_disposal_stop(&rq->work, rq->work.now, rq->work.actor,
	    f.v[0].number, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/kassasjon");
}
