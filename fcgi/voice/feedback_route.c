/* The job that takes what families have sent to who is to answer it. */
#include "voice/feedback.h"

#include "base/mem.h"
#include "base/pace.h"
#include "store/db.h"

#include "sql_route.h"

#include <inttypes.h>

enum { AT_ONCE = 100, INQUIRIES_A_DAY = 40 };

struct counts { uint64_t opened, held; };

/* Somebody's card is no burst; nor is what somebody here has written down. */
static enum err
is_too_many(struct work *w, const struct sql_feedback_new *r,
    const struct feedback_seat *seat, bool *many_r)
{
	struct sql_feedback_recent *recent;
	enum err e;

	*many_r = false;
	if (!r->by_form || r->released)
		return ERR_OK;
	if ((e = sql_feedback_recent(w, seat->kind, seat->unit,
	    instant_of_day(day_at(r->received)), FEEDBACK_A_DAY, &recent)) !=
	    ERR_OK)
		return e;
	*many_r = recent->n >= FEEDBACK_A_DAY;
	return ERR_OK;
}

static enum err
route(struct work *w, const struct sql_feedback_new *r, struct counts *c)
{
	struct feedback f = { .id = r->id, .casefile = r->casefile,
	    .coordinator = r->coordinator, .received = r->received };
	uint64_t n;
	bool many;
	enum err e;

	if ((e = feedback_find_seat(w, r->about, r->unit, r->coordinator,
	    r->casefile, &f.seat)) != ERR_OK ||
	    (e = is_too_many(w, r, &f.seat, &many)) != ERR_OK ||
	    (e = sql_feedback_opened(w, many ? FEEDBACK_STATE_HELD :
	    FEEDBACK_STATE_OPEN, r->strand, r->coordinator, f.seat.kind,
	    f.seat.unit, r->id, &n)) != ERR_OK || n != 1)
		return e;
	c->held += many;
	c->opened += !many;
	return many ? ERR_OK : feedback_owe(w, &f);
}

/* One transaction; *n_r is how many it took. */
static enum err
route_some(struct work *w, struct counts *c, size_t *n_r)
{
	struct sql_feedback_new *row;
	struct counts now = *c;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_feedback_new(w, AT_ONCE, &row, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if ((e = route(w, &row[i], &now)) != ERR_OK)
			return e;
	if ((e = db_commit(w)) == ERR_OK)
		*c = now;
	return e;
}

/* What one office can do in a day, and some more (R81). */
static enum err
route_inquiry(struct work *w, const struct sql_inquiries_new *r,
    struct counts *c)
{
	struct sql_inquiries_recent *recent;
	uint64_t n;
	bool many;
	enum err e;

	if ((e = sql_inquiries_recent(w, instant_of_day(day_at(r->received)),
	    INQUIRIES_A_DAY, &recent)) != ERR_OK)
		return e;
	many = !r->released && recent->n >= INQUIRIES_A_DAY;
	if ((e = sql_inquiry_opened(w, many ? FEEDBACK_STATE_HELD :
	    FEEDBACK_STATE_OPEN, r->id, &n)) != ERR_OK || n != 1)
		return e;
	c->held += many;
	c->opened += !many;
	return many ? ERR_OK : feedback_owe_contact(w, r->id, r->received);
}

static enum err
route_inquiries(struct work *w, struct counts *c, size_t *n_r)
{
	struct sql_inquiries_new *row;
	struct counts now = *c;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_inquiries_new(w, AT_ONCE, &row, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if ((e = route_inquiry(w, &row[i], &now)) != ERR_OK)
			return e;
	if ((e = db_commit(w)) == ERR_OK)
		*c = now;
	return e;
}

enum err
job_feedback(struct work *w, const struct conf *conf, void *own,
    const char **note_r)
{
	struct counts c = { 0 };
	size_t n = AT_ONCE;
	uint64_t codes;
	enum err e;

	(void)conf;
	(void)own;
	if ((e = db_now(w)) != ERR_OK ||
	    (e = sql_codes_of_yesterday(w, w->now, &codes)) != ERR_OK)
		return e;
	for (size_t i = 0; n == AT_ONCE && pace_next(w, "parts", i, 0);
	    i++)
		if ((e = route_some(w, &c, &n)) != ERR_OK)
			return e;
	n = AT_ONCE;
	for (size_t i = 0; n == AT_ONCE && pace_next(w, "inquiries", i, 0);
	    i++)
		if ((e = route_inquiries(w, &c, &n)) != ERR_OK)
			return e;
	if (c.held > 0 && (e = feedback_tell_held(w)) != ERR_OK)
		return e;
	*note_r = mem_printf(w->mem, "%" PRIu64 " sent on, %" PRIu64
	    " held back", c.opened, c.held);
	return ERR_OK;
}
