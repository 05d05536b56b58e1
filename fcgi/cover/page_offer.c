/* A leader gives a waiting case to a coordinator, or takes the offer back. */
#include "base/conf.h"
#include "base/mem.h"
#include "cover/asking.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "cover/transfer_rows.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_transfer.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum {
	F_CASES, F_APART, F_COORDINATOR, F_HOURS, F_CLARIFIED, F_WISH,
	F_WISH_REASON, F_MESSAGE, F__MAX
};

static const struct form_field fields[F__MAX] = {
	[F_CASES]       = { "sak",          FORM_TICKS },
	[F_APART]       = { "familie_deles", FORM_TEXT,  .max = 500 },
	[F_COORDINATOR] = { "koordinator",  FORM_ID,     .required = true },
	[F_HOURS]       = { "timer",        FORM_INT,    .required = true, .min = 1, .max = 160 },
	[F_CLARIFIED]   = { "avklart",      FORM_TICK,   .required = true },
	[F_WISH]        = { "onske_fulgt",  FORM_CHOICE, .choices = asking_yes_no },
	[F_WISH_REASON] = { "onske_grunn",  FORM_TEXT,   .max = 500 },
	[F_MESSAGE]     = { "beskjed",      FORM_TEXT,   .max = 1000 },
};

/* A case is given on to somebody else than its coordinator; 0: it has none. */
static int64_t
coordinator(const struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;

	return s->held_as == HOLD_BASIS_ACCEPTED ? s->holder : 0;
}

/*
 * The others of a family, who go along as long as nobody says why not: those
 * who have the same coordinator, or wait with it, so that whoever may give the
 * one may give them.
 */
static enum err
find_family(struct request *rq, struct transfer_rows *t)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	enum err e;

	*t = (struct transfer_rows){ 0 };
	if (s->kind != STRAND_KIND_FAMILY_COORDINATOR)
		return ERR_OK;
	if ((e = sql_family_beside(&rq->work, s->id, &t->c, &t->n)) != ERR_OK)
		return e;
	return transfer_rows_hide(rq, t);
}

static enum err
show(struct request *rq, const struct transfer_rows *t, const struct form *f)
{
	enum err e;

	transfer_rows_view(rq, t);
	if ((e = asking_view(rq, rq->subject->strand->unit, rq->casefile,
	    coordinator(rq))) != ERR_OK ||
	    (e = asking_view_takers(rq, coordinator(rq))) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Hers", rq->subject->strand->holder ==
	    rq->user->id);
	view_form(rq, f);
	if ((e = subject_view_duty(rq, GUIDELINE_GIVE_COORDINATOR)) != ERR_OK)
		return e;
	return view_render(rq, view_form_status(f), "cover/offer.cs");
}

enum err
page_offer_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct transfer_rows t;
	enum err e;

	if ((e = find_family(rq, &t)) != ERR_OK)
		return e;
	transfer_rows_tick(rq, &t, &f, F_CASES);
	form_prefill(&f, F_HOURS, mem_printf(rq->work.mem, "%" PRIu32,
	    rq->app->conf->cover_offer_hours));
	return show(rq, &t, &f);
}

/* Who has left, or must not know of the case, is asked by nobody. */
static enum err
check_candidate(struct request *rq, const struct transfer_rows *t,
    struct form *f, int64_t *unit_r)
{
	int64_t asked = f->v[F_COORDINATOR].number;
	bool may = false;
	enum err e;

	*unit_r = 0;
	if (f->v[F_COORDINATOR].wrong != NULL)
		return ERR_OK;
	e = asking_may_take(rq, asked, &may, unit_r);
	if (e == ERR_OK && (!may || asked == coordinator(rq)))
		form_reject(f, F_COORDINATOR, "not_candidate");
	return e != ERR_OK ? e : transfer_rows_check_receiver(rq, t, f, F_CASES,
	    F_COORDINATOR, coordinator(rq));
}

/* With those of the family who were ticked, in one go; nobody else is asked. */
static enum err
ask_all(struct request *rq, const struct form *f, const struct offer *o)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	const struct form_value *v = &f->v[F_CASES];
	size_t n = (size_t)v->number + 1;
	int64_t *all = mem_array(rq->work.mem, n, sizeof(*all));
	const char **apart = mem_array(rq->work.mem, n, sizeof(*apart));
	struct transfer t = { .from = s->holder, .strand = all, .n = n,
		.apart = apart, .offer = *o, .note = "" };
	enum err e;

	for (size_t i = 0; i < n; i++) {
		all[i] = i == 0 ? s->id : v->ids[i - 1];
		apart[i] = o->apart_why;
	}
	t.offer.told_of_all = true;
	e = transfer_make(&rq->work, &t);
	return e == ERR_CONFLICT ? err_set(&rq->work, ERR_RETRY,
	    "a case was given on in the same moment") : e;
}

static enum err
ask(struct request *rq, const struct form *f, const struct offer *o)
{
	struct strand strand = subject_strand(rq);

	return f->v[F_CASES].number == 0 ?
	    strand_offer(&rq->work, &strand, o) : ask_all(rq, f, o);
}

enum err
page_offer_save(struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct transfer_rows t;
	bool wishes, apart;
	int64_t unit;
	struct form f;
	enum err e;

	if ((e = find_family(rq, &t)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = check_candidate(rq, &t, &f, &unit)) != ERR_OK)
		return e;
	wishes = transfer_rows_check(&t, &f, F_CASES) || *s->wish != '\0';
	apart = transfer_rows_check_families(&t, &f, F_CASES, F_APART, s->id);
	if (wishes)
		asking_check_wish(&f, F_WISH, F_WISH_REASON);
	if (f.bad)
		return show(rq, &t, &f);
	e = ask(rq, &f, &(struct offer){
	    .employee = f.v[F_COORDINATOR].number,
	    .hours = (int32_t)f.v[F_HOURS].number,
	    .message = f.v[F_MESSAGE].text,
	    .wish_followed = !wishes || f.v[F_WISH].number == 0,
	    .apart_why = apart ? f.v[F_APART].text : NULL,
	    .wish_reason = f.v[F_WISH_REASON].text, .unit = unit });
	if (e != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}

enum err
page_offer_withdraw(struct request *rq)
{
	struct strand strand = subject_strand(rq);
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = strand_withdraw(&rq->work, &strand, rq->subject->strand->offer,
	    "")) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
