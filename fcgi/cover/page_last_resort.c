/*
 * The system owner chooses who has the cases when nobody else of the chain is
 * there (R24): somebody who works here, from a day on, and why.
 */
#include "cover/called.h"
#include "cover/last_resort.h"
#include "cover/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_fallback.h"

enum { DAYS_AHEAD = 366 };

enum { F_WHO, F_FROM, F_REASON, F_SEEN, F__MAX };
enum { FT_ROW, FT__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WHO] =    { "siste_person", FORM_LINE, .required = true,
	    .max = 120 },
	[F_FROM] =   { "siste_fra",    FORM_DATE, .required = true },
	[F_REASON] = { "siste_grunn",  FORM_TEXT, .required = true, .min = 5,
	    .max = 400 },
	/* The newest that was shown: another may have chosen since. */
	[F_SEEN] =   { "sett",         FORM_INT, .required = true, .min = 0,
	    .max = INT64_MAX },
};

static const struct form_field take_fields[FT__MAX] = {
	[FT_ROW] = { "rad", FORM_ID, .required = true },
};

static enum err
show(struct request *rq, const struct last_resort *l, const struct form *f)
{
	node_number(view_root(rq), "Seen", l->newest);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/last_resort.cs");
}

enum err
page_last_resort(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct last_resort l;
	enum err e;

	form_prefill_day(rq->work.mem, &f, F_FROM, rq->work.today);
	e = last_resort_read(rq, &l);
	return e != ERR_OK ? e : show(rq, &l, &f);
}

/* *who_r: whom it names, if she can be it. */
static enum err
judge(struct request *rq, struct form *f, int64_t *who_r)
{
	struct sql_last_may_be *may;
	enum err e;

	if (f->v[F_FROM].wrong == NULL) {
		form_judge_to_come(f, F_FROM, rq->work.today);
		if (f->v[F_FROM].day > rq->work.today + DAYS_AHEAD)
			form_reject(f, F_FROM, "too_late");
	}
	if ((e = called_find(rq, f, F_WHO, who_r)) != ERR_OK || *who_r == 0)
		return e;
	if ((e = sql_last_may_be(&rq->work, *who_r, rq->user->id, &may)) !=
	    ERR_OK)
		return e;
	if (may == NULL)
		form_reject(f, F_WHO, "not_the_last");
	return ERR_OK;
}

/* Whether it is chosen as it is already: then nothing is to be done. */
static bool
is_so(const struct last_resort *l, int64_t who, day from)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct sql_last_choices *c = &l->choice[i];

		if (c->id == l->newest)
			return c->taken == INSTANT_NONE && c->employee == who &&
			    c->valid_from == from;
	}
	return false;
}

static enum err
choose(struct request *rq, int64_t who, const struct form_value *v)
{
	struct work *w = &rq->work;
	struct sql_last_choose *row;
	enum err e = sql_last_choose(w, who, v[F_FROM].day, v[F_REASON].text,
	    w->now, w->actor, v[F_SEEN].number, &row);

	/* Who left between the two statements is nobody, too. */
	return e == ERR_DUPLICATE || (e == ERR_OK && row == NULL) ?
	    err_set(w, ERR_CONFLICT, "another was chosen meanwhile") : e;
}

static enum err
kept(struct request *rq)
{
	return response_redirect(rq, "/reserver?lagret=ja");
}

enum err
page_last_resort_choose(struct request *rq)
{
	struct last_resort l;
	struct form f;
	int64_t who;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = last_resort_read(rq, &l)) != ERR_OK ||
	    (e = judge(rq, &f, &who)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &l, &f);
	if (is_so(&l, who, f.v[F_FROM].day))
		return kept(rq);
	if (f.v[F_SEEN].number != l.newest)
		return err_set(&rq->work, ERR_CONFLICT,
		    "another was chosen meanwhile");
	e = choose(rq, who, f.v);
	return e != ERR_OK ? e : kept(rq);
}

enum err
page_last_resort_take(struct request *rq)
{
	struct last_resort l;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read_ours(rq, take_fields, FT__MAX, &f)) != ERR_OK ||
	    (e = last_resort_read(rq, &l)) != ERR_OK)
		return e;
	for (size_t i = 0; i < l.n; i++) {
		if (l.choice[i].id != f.v[FT_ROW].number)
			continue;
		if (l.choice[i].taken != INSTANT_NONE)
			return kept(rq);
		if (!last_resort_may_take(rq, &l, &l.choice[i]))
			break;
		e = sql_last_take(&rq->work, rq->work.now, rq->work.actor,
		    l.choice[i].id, &n);
		return e != ERR_OK ? e : kept(rq);
	}
	return err_set(&rq->work, ERR_CONFLICT, "nobody would be left");
}
