/*
 * The case that a path names and how somebody stands to it. What concerns few,
 * shields, reasons given, absence, is asked only of those whom it can concern:
 * each costs as much as the case itself (docs/decisions/0040).
 */
#include "cover/subject.h"

#include "base/mem.h"
#include "cover/away.h"
#include "cover/standing.h"
#include "cover/subject_parts.h"
#include "web/request.h"

#include "sql_consent.h"
#include "sql_helper.h"
#include "sql_join.h"

static struct standing
stand(const struct request *rq, const struct subject *sub,
    const struct sql_strands_of_case *s)
{
	return (struct standing){ .held = standing_to(rq->user, sub, s),
	    .state = policy_state_of(s->state, s->offer != 0),
	    .unit = s->unit, .holder = s->holder };
}

void
subject_stand_to(struct request *rq, const struct subject *sub,
    const struct sql_strands_of_case *s)
{
	rq->standing[rq->standings++] = stand(rq, sub, s);
}

bool
subject_is_blocked(const struct request *rq)
{
	return rq->subject->file->block != ADDRESS_BLOCK_NONE;
}

bool
subject_is_over(const struct request *rq)
{
	const struct subject *sub = rq->subject;

	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].state != STRAND_STATE_CLOSED)
			return false;
	return sub->strands_n > 0;
}

const struct sql_strands_of_case *
subject_living(const struct subject *sub, enum strand_kind kind)
{
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].kind == kind &&
		    sub->strands[i].state != STRAND_STATE_CLOSED)
			return &sub->strands[i];
	return NULL;
}

static enum err
load_file(struct request *rq, const char *number, struct subject *sub)
{
	struct sql_strands_of_case *strands;
	struct sql_case_find *file;
	enum err e;

	if ((e = sql_case_find(&rq->work, number, &file)) != ERR_OK)
		return e;
	if (file == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such case");
	if ((e = sql_strands_of_case(&rq->work, file->id, &strands,
	    &sub->strands_n)) != ERR_OK)
		return e;
	sub->file = file;
	sub->strands = strands;
	return ERR_OK;
}

/*
 * The path's case, or the one that it is part of now: that is read there, and
 * nothing is left to write in.
 */
static enum err
load_own(struct request *rq, struct subject *sub)
{
	const char *number = request_value(rq, "case");
	struct sql_joined_number *j = NULL;
	enum err e = load_file(rq, number, sub), joined = ERR_OK;

	if (e == ERR_NOT_FOUND && rq->route->method == GET)
		joined = sql_joined_number(&rq->work, number, &j);
	if (j == NULL)
		return joined != ERR_OK ? joined : e;
	rq->moved = j->number;
	return load_file(rq, j->number, sub);
}

/* Whoever was never kept out of a case is kept out of blocked ones alone. */
static enum err
load_shield(struct request *rq, struct subject *sub)
{
	struct sql_case_shield *s;
	enum err e;

	if (!rq->user->kept_out && sub->file->block == ADDRESS_BLOCK_NONE)
		return ERR_OK;
	if ((e = sql_case_shield(&rq->work, sub->file->id, rq->user->id,
	    rq->work.now, &s)) != ERR_OK)
		return e;
	sub->shield = s;
	return ERR_OK;
}

static enum err
load_absent(struct request *rq, struct subject *sub)
{
	struct sql_stands_in_for *absent;
	enum err e = away_whose(rq, &absent, &sub->absent_n);

	sub->absent = absent;
	return e;
}

static enum err
load_opened(struct request *rq, struct subject *sub)
{
	struct sql_case_opened *o = NULL;
	bool leads = false;
	enum err e;

	for (size_t i = 0; i < sub->strands_n; i++)
		leads |= standing_leads(rq->user, &sub->strands[i]);
	if (leads && (e = sql_case_opened(&rq->work, sub->file->id,
	    rq->user->id, rq->work.now, &o)) != ERR_OK)
		return e;
	sub->opened = o != NULL && o->opened;
	return ERR_OK;
}

static enum err
load_drawn(struct request *rq, struct subject *sub)
{
	struct sql_case_drawn *d = NULL;
	enum err e;

	if ((rq->user->held & BASES(SYSTEM_OWNER)) != 0 &&
	    (e = sql_case_drawn(&rq->work, sub->file->id, &d)) != ERR_OK)
		return e;
	sub->drawn = d != NULL && d->drawn;
	return ERR_OK;
}

/* Asked at each request: what a family took back is gone at the next one. */
static enum err
load_takes_part(struct request *rq, struct subject *sub)
{
	struct sql_case_participant *p = NULL;
	enum err e;

	if ((policy_gives(BASIS_PARTICIPANT, rq->route->action) ||
	    policy_gives(BASIS_PLAN_PARTICIPANT, rq->route->action) ||
	    policy_gives(BASIS_LOG_PARTICIPANT, rq->route->action)) &&
	    (e = sql_case_participant(&rq->work, sub->file->id, rq->user->id,
	    rq->work.today, &p)) != ERR_OK)
		return e;
	sub->takes_part = p != NULL && p->around;
	sub->told_plan = p != NULL && p->plan;
	sub->told_log = p != NULL && p->log;
	return ERR_OK;
}

/* Nobody does but of the team; asked only where that gives a right. */
static enum err
load_helps(struct request *rq, struct subject *sub)
{
	struct sql_helps_with *h;
	enum err e;

	if ((rq->user->held & BASES(COORDINATOR_TEAM)) == 0 ||
	    !policy_gives(BASIS_HELPER, rq->route->action))
		return ERR_OK;
	e = sql_helps_with(&rq->work, sub->file->id, rq->user->id,
	    rq->work.today, &h, &sub->helps_n);
	sub->helps = e == ERR_OK ? h : NULL;
	return e;
}

static enum err
load_led(struct request *rq, struct subject *sub)
{
	bool *led = mem_array(rq->work.mem, sub->strands_n + 1, sizeof(*led));
	struct sql_strand_led *l;
	enum err e;

	sub->led = led;
	for (size_t i = 0; i < sub->strands_n; i++) {
		if (!standing_has_for_now(rq->user, &sub->strands[i]))
			continue;
		if ((e = sql_strand_led(&rq->work, sub->strands[i].id,
		    rq->work.today, &l)) != ERR_OK)
			return e;
		led[i] = l != NULL && l->led;
	}
	return ERR_OK;
}

/* What gives somebody a basis to it beside her seats and holding it. */
static enum err
load_between(struct request *rq, struct subject *sub)
{
	enum err e;

	if ((e = load_absent(rq, sub)) != ERR_OK ||
	    (e = load_opened(rq, sub)) != ERR_OK ||
	    (e = load_drawn(rq, sub)) != ERR_OK ||
	    (e = load_takes_part(rq, sub)) != ERR_OK ||
	    (e = load_helps(rq, sub)) != ERR_OK)
		return e;
	return load_led(rq, sub);
}

/*
 * What is shielded is answered as what is not there, by the same way out; only
 * the log of looks knows better (R67, R68, R73).
 */
enum err
subject_load_case(struct request *rq, struct subject *sub)
{
	enum err e;

	if ((e = load_own(rq, sub)) != ERR_OK)
		return e;
	rq->casefile = sub->file->id;
	if ((e = load_shield(rq, sub)) != ERR_OK)
		return e;
	if (standing_is_shielded(rq->user, sub))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such case");
	rq->version = sub->file->version;
	return load_between(rq, sub);
}

enum err
subject_stand_elsewhere(struct request *rq, const char *number,
    struct standing *at, size_t *n_r)
{
	struct subject *sub = mem_alloc(rq->work.mem, sizeof(*sub));
	enum err e;

	*n_r = 0;
	if ((e = load_file(rq, number, sub)) != ERR_OK)
		return e == ERR_NOT_FOUND ? ERR_OK : e;
	if ((e = load_shield(rq, sub)) != ERR_OK ||
	    standing_is_shielded(rq->user, sub) ||
	    (e = load_between(rq, sub)) != ERR_OK)
		return e;
	for (size_t i = 0; i < sub->strands_n && i < STANDINGS_MAX; i++)
		at[(*n_r)++] = stand(rq, sub, &sub->strands[i]);
	return ERR_OK;
}

enum err
subject_resolve_case(struct request *rq, struct subject *sub)
{
	enum err e;

	if ((e = subject_load_case(rq, sub)) != ERR_OK)
		return e;
	for (size_t i = 0; i < sub->strands_n; i++)
		subject_stand_to(rq, sub, &sub->strands[i]);
	return ERR_OK;
}
