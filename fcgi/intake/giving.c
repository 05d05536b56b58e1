/* Locked first, then looked at, then all of them or none. */
#include "intake/giving.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/several.h"
#include "cover/shields.h"
#include "cover/strand.h"
#include "web/look.h"
#include "web/request.h"

#include <inttypes.h>
#include <string.h>

/* Leaves out what is shielded from the user; *n_r is what is left. */
static enum err
hide(struct request *rq, struct sql_to_distribute *s, size_t *n_r)
{
	struct shields_row *asked = mem_array(rq->work.mem, *n_r + 1,
	    sizeof(*asked));

	for (size_t i = 0; i < *n_r; i++)
		asked[i] = (struct shields_row){ .strand = s[i].id,
		    .unit = s[i].unit, .state = s[i].state,
		    .blocked = s[i].block != ADDRESS_BLOCK_NONE };
	return shields_leave(rq, asked, s, sizeof(*s), n_r);
}

enum err
giving_read(struct request *rq, struct giving *g_r)
{
	enum err e;

	*g_r = (struct giving){ .n = 0 };
	if ((e = sql_to_distribute(&rq->work, GIVING_MOST, &g_r->open,
	    &g_r->n)) != ERR_OK)
		return e;
	return hide(rq, g_r->open, &g_r->n);
}

/* Locked, a case has a version more, which is taken back if nothing is done. */
static bool
is_locked(const struct giving *g, int64_t casefile)
{
	for (size_t i = 0; i < g->chosen_n; i++)
		if (g->chosen[i].casefile == casefile)
			return true;
	return false;
}

/* " 12-3 15-1 " has " 12-3 " in it, and not " 2-3 ". */
static bool
was_seen(struct request *rq, const char *seen,
    const struct sql_to_distribute *s)
{
	return strstr(seen, mem_printf(rq->work.mem, " %" PRId64 "-%" PRId32
	    " ", s->id, s->version - 1)) != NULL;
}

static enum refusal
judge(struct request *rq, const char *seen, const struct sql_to_distribute *s)
{
	if (s->state == STRAND_STATE_REGISTERED)
		return was_seen(rq, seen, s) ? REFUSAL_NONE : REFUSAL_CHANGED;
	return s->state == STRAND_STATE_CLOSED || s->unit == 0 ?
	    REFUSAL_ENDED : REFUSAL_TAKEN;
}

enum err
giving_choose(struct request *rq, const int64_t *strand, size_t n,
    const char *seen, struct giving *g_r)
{
	struct work *w = &rq->work;
	enum err e;

	if ((e = several_lock(w, strand, n)) != ERR_OK ||
	    (e = giving_read(rq, g_r)) != ERR_OK ||
	    (e = sql_chosen_to_distribute(w, text_ids(w->mem, strand, n),
	    &g_r->chosen, &g_r->chosen_n)) != ERR_OK ||
	    (e = hide(rq, g_r->chosen, &g_r->chosen_n)) != ERR_OK)
		return e;
	g_r->gone = n - g_r->chosen_n;
	g_r->why = mem_array(w->mem, g_r->chosen_n + 1, sizeof(*g_r->why));
	seen = mem_printf(w->mem, " %s ", seen);
	for (size_t i = 0; i < g_r->chosen_n; i++)
		g_r->why[i] = judge(rq, seen, &g_r->chosen[i]);
	return ERR_OK;
}

bool
giving_is_good(const struct giving *g)
{
	for (size_t i = 0; i < g->chosen_n; i++)
		if (g->why[i] != REFUSAL_NONE)
			return false;
	return g->gone == 0;
}

const char *
giving_seen(struct request *rq, const struct giving *g)
{
	/* A number of a strand, one of a version, a dash and a blank. */
	enum { ROOM = 20 + 1 + 11 + 1 };
	char *seen = mem_alloc(rq->work.mem, g->n * ROOM + 1);
	size_t at = 0;

	seen[0] = '\0';
	for (size_t i = 0; i < g->n; i++) {
		const struct sql_to_distribute *s = &g->open[i];
		int n = snprintf(seen + at, ROOM + 1, "%s%" PRId64 "-%" PRId32,
		    i > 0 ? " " : "", s->id, s->version -
		    (is_locked(g, s->casefile) ? 1 : 0));

		at += (size_t)n;
	}
	return seen;
}

/* The right is asked for of each, as if its own form had been sent. */
static enum err
give(struct request *rq, const struct sql_to_distribute *s, int64_t unit,
    const char *note)
{
	struct standing at = { .held = rq->user->held,
	    .state = STATE_REGISTERED };
	struct strand strand = { .id = s->id, .casefile = s->casefile,
	    .holder = s->holder, .unit = s->unit, .receipt = s->receipt,
	    .state = s->state, .held_as = s->held_as };
	enum basis by;
	enum err e;

	if (!policy_allows(&at, 1, ACTION_CASE_DISTRIBUTE, &by))
		return err_set(&rq->work, ERR_DENIED, "not hers to give");
	if ((e = strand_distribute(&rq->work, &strand, unit, rq->work.today,
	    note)) != ERR_OK)
		return e;
	return look_case(rq, s->casefile, at.state);
}

enum err
giving_make(struct request *rq, const struct giving *g, int64_t unit,
    const char *note)
{
	enum err e = ERR_OK;

	for (size_t i = 0; i < g->chosen_n && e == ERR_OK; i++)
		e = give(rq, &g->chosen[i], unit, note);
	return e;
}
