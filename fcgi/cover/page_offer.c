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

struct choice {
	struct sql_candidates *at;
	size_t n;
};

static void
view_candidates(struct request *rq, const struct choice *c)
{
	struct node *list = node_in(view_root(rq), "Candidates");

	for (size_t i = 0; i < c->n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c->at[i].id);
		node_text(row, "name", c->at[i].name);
		node_text(row, "title", c->at[i].title);
		node_say(rq, row, "cases", MSG_LOAD_CASES,
		    &(struct say)SAY_NUMBER("n", c->at[i].cases), 1);
		if (c->at[i].offers > 0)
			node_say(rq, row, "offers", MSG_LOAD_OFFERS,
			    &(struct say)SAY_NUMBER("n", c->at[i].offers), 1);
		if (c->at[i].expires != INSTANT_NONE)
			node_day(rq, row, "expires", day_at(c->at[i].expires));
	}
}

static enum err
show(struct request *rq, const struct choice *c, const struct form *f)
{
	enum err e;

	view_candidates(rq, c);
	view_form(rq, f);
	if ((e = subject_view_duty(rq, GUIDELINE_GIVE_COORDINATOR)) != ERR_OK)
		return e;
	return view_render(rq, view_form_status(f), "cover/offer.cs");
}

static enum err
candidates(struct request *rq, struct choice *c)
{
	return sql_candidates(&rq->work, rq->subject->strand->unit, &c->at,
	    &c->n);
}

enum err
page_offer_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct choice c;
	enum err e;

	form_prefill(&f, F_HOURS, mem_printf(rq->work.mem, "%" PRIu32,
	    rq->app->conf->cover_offer_hours));
	if ((e = candidates(rq, &c)) != ERR_OK)
		return e;
	return show(rq, &c, &f);
}

static bool
is_candidate(const struct choice *c, int64_t employee)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->at[i].id == employee)
			return true;
	return false;
}

/* R26: a wish is followed, or the reason why not is given. */
static void
check(struct form *f, const struct choice *c, bool has_wish)
{
	const struct form_value *wish = &f->v[F_WISH];

	if (f->v[F_COORDINATOR].wrong == NULL &&
	    !is_candidate(c, f->v[F_COORDINATOR].number))
		form_reject(f, F_COORDINATOR, "not_candidate");
	if (has_wish && wish->wrong == NULL && !wish->given)
		form_reject(f, F_WISH, "required_choice");
	if (has_wish && wish->given && wish->number == 1 &&
	    !f->v[F_WISH_REASON].given)
		form_reject(f, F_WISH_REASON, "wish_reason");
}

enum err
page_offer_save(struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct strand strand = subject_strand(rq);
	struct choice c;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = candidates(rq, &c)) != ERR_OK)
		return e;
	check(&f, &c, *s->wish != '\0');
	if (f.bad)
		return show(rq, &c, &f);
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
