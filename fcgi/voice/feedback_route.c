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
	struct feedback f = { .id = r->id, .about = r->about, .unit = r->unit,
	    .casefile = r->casefile, .coordinator = r->coordinator,
	    .received = r->received };
	uint64_t n;
	bool many;
	enum err e;

	if ((e = feedback_find_seat(w, &f)) != ERR_OK ||
	    (e = is_too_many(w, r, &f.seat, &many)) != ERR_OK ||
	    (e = sql_feedback_opened(w, many ? FEEDBACK_STATE_HELD :
	    FEEDBACK_STATE_OPEN, r->strand, r->coordinator, f.below,
	    f.seat.kind, f.seat.unit, r->id, &n)) != ERR_OK || n != 1)
		return e;
	c->held += many;
	c->opened += !many;
	return many ? ERR_OK : feedback_owe(w, &f);
}

/* A hundred of a kind at most; *n_r is how many there were. */
typedef enum err some_fn(struct work *w, struct counts *c, size_t *n_r);

static enum err
route_some(struct work *w, struct counts *c, size_t *n_r)
{
	struct sql_feedback_new *row;
	enum err e;

	if ((e = sql_feedback_new(w, AT_ONCE, &row, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r && e == ERR_OK; i++)
		e = route(w, &row[i], c);
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
	enum err e;

	if ((e = sql_inquiries_new(w, AT_ONCE, &row, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r && e == ERR_OK; i++)
		e = route_inquiry(w, &row[i], c);
	return e;
}

/* Each hundred in a transaction of its own; counted is what was committed. */
static enum err
route_all(struct work *w, const char *what, some_fn *some, struct counts *c)
{
	struct counts now;
	size_t n = AT_ONCE;
	enum err e;

	for (size_t i = 0; n == AT_ONCE && pace_next(w, what, i, 0); i++) {
		now = *c;
		if ((e = db_begin(w)) != ERR_OK ||
		    (e = some(w, &now, &n)) != ERR_OK ||
		    (e = db_commit(w)) != ERR_OK)
			return e;
		*c = now;
	}
	return ERR_OK;
}

enum err
job_feedback(struct work *w, const struct conf *conf, void *own,
    const char **note_r)
{
	struct counts c = { 0 };
	uint64_t codes, moved, unheard;
	enum err e;

	(void)conf;
	(void)own;
	if ((e = db_now(w)) != ERR_OK ||
	    (e = sql_codes_of_yesterday(w, w->now, &codes)) != ERR_OK)
		return e;
	if ((e = route_all(w, "parts", route_some, &c)) != ERR_OK ||
	    (e = route_all(w, "inquiries", route_inquiries, &c)) != ERR_OK)
		return e;
	if (c.held > 0 && (e = feedback_tell_held(w)) != ERR_OK)
		return e;
	if ((e = feedback_follow_people(w, &moved, &unheard)) != ERR_OK)
		return e;
	*note_r = mem_printf(w->mem, "%" PRIu64 " sent on, %" PRIu64
	    " held back, %" PRIu64 " to somebody else, %" PRIu64
	    " that nobody can open", c.opened, c.held, moved, unheard);
	return ERR_OK;
}
