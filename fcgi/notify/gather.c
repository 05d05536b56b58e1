/* Which news goes into which e-mail, and which into none. */
#include "notify/gather.h"

#include "base/mem.h"
#include "base/pace.h"
#include "base/text.h"
#include "notify/mail.h"
#include "rules/calendar.h"
#include "store/db.h"

#include "sql_notify.h"

/* Of somebody with ten thousand alerts a megabyte is held. */
enum { MOST = 200, PERSON_MEM = 1 << 28 };

/* What is taken waits no more; what those say is *line_r, n lines. */
static enum err
take(struct work *w, int64_t employee, bool urgent,
    struct sql_pending_lines **line_r, size_t *n_r)
{
	struct sql_pending_take *taken;
	int64_t *id;
	size_t n;
	enum err e;

	*n_r = 0;
	if ((e = sql_pending_take(w, employee, urgent, &taken, &n)) != ERR_OK ||
	    n == 0)
		return e;
	id = mem_array(w->mem, n, sizeof(*id));
	for (size_t i = 0; i < n; i++)
		id[i] = taken[i].alert;
	return sql_pending_lines(w, text_ids(w->mem, id, n), line_r, n_r);
}

/* One with nothing to say is not made. */
static enum err
put(struct work *w, int64_t employee, bool urgent, struct gathered *g)
{
	struct sql_pending_lines *line;
	struct sql_mail_add *mail;
	uint64_t added;
	size_t n;
	enum err e;

	if ((e = take(w, employee, urgent, &line, &n)) != ERR_OK || n == 0)
		return e;
	if ((e = sql_mail_add(w, employee, urgent ? DAY_NONE : w->today, w->now,
	    &mail)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = sql_mail_line_add(w, mail->id, line[i].kind, line[i].n,
		    line[i].due, line[i].subject, line[i].alerts, line[i].unit,
		    &added)) != ERR_OK)
			return e;
	g->mails++;
	return ERR_OK;
}

static bool
never_wants(const struct sql_pending_people *p)
{
	return p->hour == INT32_MIN;
}

/*
 * Whether what can wait goes now: the e-mail of today is made once, at her
 * hour, and what comes later waits for tomorrow.
 */
static bool
is_rest_due(const struct work *w, const struct sql_pending_people *p)
{
	int hour, minute;

	if (never_wants(p))
		return true;
	instant_wall(w->now, &hour, &minute);
	return !p->gathered && hour >= p->hour && calendar_is_working(w->today);
}

static bool
is_reached(bool sends, const struct sql_pending_people *p)
{
	return sends && p->state == ACCOUNT_STATE_ACTIVE &&
	    text_is_mail_address(p->mail);
}

static enum err
drop(struct work *w, const struct sql_pending_people *p, struct gathered *g)
{
	uint64_t dropped;

	g->unreached += p->state == ACCOUNT_STATE_ACTIVE;
	return sql_pending_drop(w, p->id, &dropped);
}

static enum err
gather(struct work *w, const struct sql_pending_people *p, bool rest,
    struct gathered *g)
{
	struct sql_pending_take *none;
	size_t n;
	enum err e;

	if (p->urgent && (e = put(w, p->id, true, g)) != ERR_OK)
		return e;
	if (!rest)
		return ERR_OK;
	return never_wants(p) ? sql_pending_take(w, p->id, false, &none, &n) :
	    put(w, p->id, false, g);
}

/*
 * Counted is what was committed. Until her hour nothing is asked of what waits
 * for somebody; who has the e-mail of today since waits too.
 */
static enum err
gather_one(struct work *w, bool sends, const struct sql_pending_people *p,
    struct gathered *all)
{
	bool reached = is_reached(sends, p), rest = is_rest_due(w, p);
	struct gathered g = *all;
	enum err e;

	if (reached && !p->urgent && !rest)
		return ERR_OK;
	if ((e = db_begin(w)) != ERR_OK)
		return e;
	e = reached ? gather(w, p, rest, &g) : drop(w, p, &g);
	if (e == ERR_DUPLICATE) {
		db_rollback(w);
		return ERR_OK;
	}
	if (e != ERR_OK || (e = db_commit(w)) != ERR_OK)
		return e;
	*all = g;
	return ERR_OK;
}

/* Each in memory of her own: there may be thousands of them. */
static enum err
gather_some(struct work *w, bool sends, const struct sql_pending_people *p,
    size_t n, struct gathered *g)
{
	struct mem *all = w->mem;
	enum err e = ERR_OK;

	w->mem = mem_new(PERSON_MEM);
	for (size_t i = 0; e == ERR_OK && i < n &&
	    pace_next(w, "people", i, n); i++) {
		e = gather_one(w, sends, &p[i], g);
		mem_reset(w->mem);
	}
	mem_free(&w->mem);
	w->mem = all;
	return e;
}

enum err
gather_all(struct work *w, bool sends, struct gathered *g_r)
{
	struct sql_pending_people *p;
	int64_t after = 0;
	size_t n;
	enum err e;

	*g_r = (struct gathered){ 0 };
	do {
		if ((e = sql_pending_people(w, after, MOST, w->today, &p,
		    &n)) != ERR_OK ||
		    (e = gather_some(w, sends, p, n, g_r)) != ERR_OK)
			return e;
		if (n > 0)
			after = p[n - 1].id;
	} while (n == MOST && pace_next(w, "people", n, n));
	return ERR_OK;
}
