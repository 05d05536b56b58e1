/*
 * Somebody of the coordinator team helps a coordinator with one case, until a
 * day (A276, A280): her leader names her, the family agrees, and all three see
 * it. She reads, and the coordinator goes on to do what is to be done.
 */
#include "cover/helper_view.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "notify/alert.h"
#include "web/request.h"
#include "web/view.h"

enum { HELPS_DAYS = 90, HELPS_MOST = 365 };

/* A day has its place in what is told of a helper, once. */
#define STEPS INT64_C(10000000)

enum { F_WHO, F_LAST, F_AGREED, F__MAX };
enum { FE_WHO, FE__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WHO] =    { "hjelperen",     FORM_ID,   .required = true },
	[F_LAST] =   { "hjelper_til",   FORM_DATE, .required = true },
	[F_AGREED] = { "familien_enig_i_hjelp", FORM_TICK, .required = true },
};

static const struct form_field end_fields[FE__MAX] = {
	[FE_WHO] = { "hjelperen", FORM_ID, .required = true },
};

static int64_t
strand_of(const struct request *rq)
{
	return rq->subject->strand->id;
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct node *list = node_in(view_root(rq), "Choices");
	struct sql_helpers_of_case *h;
	struct sql_helper_choices *c;
	size_t n, helpers;
	enum err e;

	subject_view(rq);
	if ((e = sql_helper_choices(&rq->work, strand_of(rq), rq->user->id,
	    &c, &n)) !=
	    ERR_OK || (e = sql_helpers_of_case(&rq->work, rq->casefile,
	    rq->work.today, &h, &helpers)) != ERR_OK)
		return e;
	helpers_view(rq, view_root(rq), h, helpers, strand_of(rq));
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_text(row, "name", c[i].name);
		node_text(row, "unit", c[i].unit_name);
	}
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/helper.cs");
}

enum err
page_helper(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill_day(rq->work.mem, &f, F_LAST, rq->work.today +
	    HELPS_DAYS);
	return show(rq, &f);
}

/* Only of those she could choose, and for a time that has an end. */
static enum err
judge(struct request *rq, struct form *f)
{
	struct sql_helper_choices *c;
	bool known = false;
	size_t n;
	enum err e;

	if (f->bad)
		return ERR_OK;
	if ((e = sql_helper_choices(&rq->work, strand_of(rq), rq->user->id,
	    &c, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		known |= c[i].id == f->v[F_WHO].number;
	if (!known)
		form_reject(f, F_WHO, "not_a_choice");
	if (f->v[F_LAST].day < rq->work.today)
		form_reject(f, F_LAST, "in_past");
	else if (f->v[F_LAST].day > rq->work.today + HELPS_MOST)
		form_reject(f, F_LAST, "helps_too_long");
	return ERR_OK;
}

/* Both are told, of each last day once. */
static enum err
tell(struct request *rq, int64_t helper, int64_t who, day last)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct alert a = { .employee = who, .kind = ALERT_KIND_HELPS,
		.subject = s->id, .step = helper * STEPS + last, .n = 1,
		.due = last };
	enum err e;

	if ((e = alert_others(&rq->work, &a)) != ERR_OK)
		return e;
	a.employee = s->holder;
	a.kind = ALERT_KIND_HELPER_GIVEN;
	return alert_others(&rq->work, &a);
}

/* Another time than one that is over; twice at once it is one. */
static enum err
begin(struct request *rq, int64_t who, day last)
{
	struct work *w = &rq->work;
	struct sql_helper_add *h;
	uint64_t n;
	enum err e;

	if ((e = sql_helper_lapse(w, w->now, w->actor, strand_of(rq), who,
	    w->today, &n)) != ERR_OK)
		return e;
	e = sql_helper_add(w, strand_of(rq), who, w->now, last, w->actor, &h);
	if (e == ERR_DUPLICATE)
		return ERR_OK;
	return e != ERR_OK ? e : tell(rq, h->id, who, last);
}

static enum err
give(struct request *rq, int64_t who, day last)
{
	struct work *w = &rq->work;
	struct sql_helper_now *h;
	uint64_t n;
	enum err e;

	if ((e = sql_helper_now(w, strand_of(rq), who, w->today, &h)) !=
	    ERR_OK)
		return e;
	if (h == NULL)
		return begin(rq, who, last);
	if (h->last == last)
		return ERR_OK;
	e = sql_helper_move(w, last, h->id, &n);
	return e != ERR_OK ? e : tell(rq, h->id, who, last);
}

static enum err
saved(struct request *rq)
{
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}

enum err
page_helper_give(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = judge(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	e = give(rq, f.v[F_WHO].number, f.v[F_LAST].day);
	return e != ERR_OK ? e : saved(rq);
}

enum err
page_helper_end(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read_ours(rq, end_fields, FE__MAX, &f)) != ERR_OK ||
	    (e = sql_helper_end(&rq->work, rq->work.now, rq->work.actor,
	    strand_of(rq), f.v[FE_WHO].number, &n)) != ERR_OK)
		return e;
	return saved(rq);
}
