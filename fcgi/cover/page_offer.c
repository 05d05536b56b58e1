/* A leader gives a waiting case to a coordinator, or takes the offer back. */
#include "base/conf.h"
#include "base/mem.h"
#include "cover/asking.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum {
	F_COORDINATOR, F_HOURS, F_CLARIFIED, F_WISH, F_WISH_REASON, F_MESSAGE,
	F__MAX
};

static const struct form_field fields[F__MAX] = {
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

static enum err
show(struct request *rq, const struct form *f)
{
	enum err e;

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

	form_prefill(&f, F_HOURS, mem_printf(rq->work.mem, "%" PRIu32,
	    rq->app->conf->cover_offer_hours));
	return show(rq, &f);
}

/* Who has left, or must not know of the case, is asked by nobody. */
static enum err
check_candidate(struct request *rq, struct form *f, int64_t *unit_r)
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
	return e;
}

enum err
page_offer_save(struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct strand strand = subject_strand(rq);
	int64_t unit;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = check_candidate(rq, &f, &unit)) != ERR_OK)
		return e;
	if (*s->wish != '\0')
		asking_check_wish(&f, F_WISH, F_WISH_REASON);
	if (f.bad)
		return show(rq, &f);
	e = strand_offer(&rq->work, &strand, &(struct offer){
	    .employee = f.v[F_COORDINATOR].number,
	    .hours = (int32_t)f.v[F_HOURS].number,
	    .message = f.v[F_MESSAGE].text,
	    .wish_followed = *s->wish == '\0' || f.v[F_WISH].number == 0,
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
