/* A leader gives a waiting case to a coordinator, or takes the offer back. */
#include "base/conf.h"
#include "base/mem.h"
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

static const char *const yes_no[] = { "ja", "nei", NULL };

static const struct form_field fields[F__MAX] = {
	[F_COORDINATOR] = { "koordinator",  FORM_ID,     .required = true },
	[F_HOURS]       = { "timer",        FORM_INT,    .required = true, .min = 1, .max = 160 },
	[F_CLARIFIED]   = { "avklart",      FORM_TICK,   .required = true },
	[F_WISH]        = { "onske_fulgt",  FORM_CHOICE, .choices = yes_no },
	[F_WISH_REASON] = { "onske_grunn",  FORM_TEXT,   .max = 500 },
	[F_MESSAGE]     = { "beskjed",      FORM_TEXT,   .max = 1000 },
};

/* A case is given on to somebody else than its coordinator. */
static bool
has_it(const struct request *rq, int64_t employee)
{
	const struct sql_strands_of_case *s = rq->subject->strand;

	return s->held_as == HOLD_BASIS_ACCEPTED && s->holder == employee;
}

static enum err
view_candidates(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Candidates");
	struct sql_candidates *c;
	size_t n;
	enum err e;

	if ((e = sql_candidates(&rq->work, rq->subject->strand->unit,
	    rq->casefile, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row;

		if (has_it(rq, c[i].id))
			continue;
		row = node_add(list);
		node_number(row, "id", c[i].id);
		node_text(row, "name", c[i].name);
		node_text(row, "title", c[i].title);
		node_say(rq, row, "cases", MSG_LOAD_CASES,
		    &(struct say)SAY_NUMBER("n", c[i].cases), 1);
		if (c[i].offers > 0)
			node_say(rq, row, "offers", MSG_LOAD_OFFERS,
			    &(struct say)SAY_NUMBER("n", c[i].offers), 1);
		if (c[i].expires != INSTANT_NONE)
			node_day(rq, row, "expires", day_at(c[i].expires));
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = view_candidates(rq)) != ERR_OK)
		return e;
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
check_candidate(struct request *rq, struct form *f)
{
	struct sql_candidate *found;
	enum err e;

	if (f->v[F_COORDINATOR].wrong != NULL)
		return ERR_OK;
	e = sql_candidate(&rq->work, rq->subject->strand->unit, rq->casefile,
	    f->v[F_COORDINATOR].number, &found);
	if (e == ERR_OK && (found == NULL ||
	    has_it(rq, f->v[F_COORDINATOR].number)))
		form_reject(f, F_COORDINATOR, "not_candidate");
	return e;
}

/* R26: a wish is followed, or the reason why not is given. */
static void
check_wish(struct form *f)
{
	const struct form_value *wish = &f->v[F_WISH];

	if (wish->wrong == NULL && !wish->given)
		form_reject(f, F_WISH, "required_choice");
	if (wish->given && wish->number == 1 && !f->v[F_WISH_REASON].given)
		form_reject(f, F_WISH_REASON, "wish_reason");
}

enum err
page_offer_save(struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct strand strand = subject_strand(rq);
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = check_candidate(rq, &f)) != ERR_OK)
		return e;
	if (*s->wish != '\0')
		check_wish(&f);
	if (f.bad)
		return show(rq, &f);
	e = strand_offer(&rq->work, &strand, &(struct offer){
	    .employee = f.v[F_COORDINATOR].number,
	    .hours = (int32_t)f.v[F_HOURS].number,
	    .message = f.v[F_MESSAGE].text,
	    .wish_followed = *s->wish == '\0' || f.v[F_WISH].number == 0,
	    .wish_reason = f.v[F_WISH_REASON].text });
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
