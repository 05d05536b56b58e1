/*
 * What may be thrown away (R49): nothing goes by itself. Somebody of the office
 * says which cases, and what says so; a month later they are gone.
 */
#include "base/conf.h"
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

/* The first day on which the archive may have had it and it is too early. */
static day
bound(const struct request *rq)
{
	struct ymd t = day_ymd(rq->work.today);

	t.year -= (int)rq->app->conf->archive_years;
	/* The 29th of February is, in other years, the day after the 28th. */
	return day_of(t.year, t.month, 1) + t.dom - 1;
}

static enum err
view_offered(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Cases");
	struct sql_disposal_offered *c;
	size_t n;
	enum err e;

	if ((e = sql_disposal_offered(&rq->work, bound(rq), &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].casefile);
		node_text(row, "number", c[i].number);
		node_text(row, "receipt", c[i].receipt);
		node_day(rq, row, "sent", c[i].sent);
		node_number(row, "papers", c[i].papers);
	}
	return ERR_OK;
}

static enum err
view_waiting(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Waiting");
	struct sql_disposals_waiting *d;
	size_t n;
	enum err e;

	if ((e = sql_disposals_waiting(&rq->work, &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", d[i].id);
		node_text(row, "number", d[i].number);
		node_text(row, "basis", d[i].basis);
		node_text(row, "by", d[i].by_name);
		node_day(rq, row, "goes", day_at(d[i].approved) +
		    DISPOSAL_REGRET_DAYS + 1);
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
show(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = view_offered(rq)) != ERR_OK ||
	    (e = view_waiting(rq)) != ERR_OK || (e = view_ended(rq)) != ERR_OK)
		return e;
	node_number(view_root(rq), "Years", rq->app->conf->archive_years);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/disposal.cs");
}

enum err
page_disposal(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* What is no such case any more, or was said of by somebody else, is left. */
static enum err
approve(struct request *rq, const struct form *f)
{
	const struct form_value *v = &f->v[F_CASES];
	struct work *w = &rq->work;
	struct sql_disposal_add *added;
	enum err e = ERR_OK;

	for (size_t i = 0; i < (size_t)v->number && e == ERR_OK; i++) {
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
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	form_judge_identity(&f);
	if (f.bad)
		return show(rq, &f);
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
