/* Which news goes into which e-mail, and which into none. */
#include "notify/gather.h"

#include "base/pace.h"
#include "base/text.h"
#include "notify/mail.h"
#include "rules/calendar.h"
#include "store/db.h"

#include "sql_notify.h"

enum { MOST = 200 };

static enum err
urgent(struct work *w, int64_t employee, struct gathered *g)
{
	struct sql_mail_add *mail;
	uint64_t n;
	enum err e;

	if ((e = sql_mail_add(w, employee, DAY_NONE, w->now, &mail)) != ERR_OK)
		return e;
	g->mails++;
	return sql_gather_urgent(w, mail->id, employee, &n);
}

/* The one of today is made once; what comes later waits for tomorrow. */
static enum err
daily(struct work *w, const struct sql_pending_people *p, struct gathered *g)
{
	struct sql_mail_add *mail;
	int hour, minute;
	uint64_t n;
	enum err e;

	if (p->hour == INT32_MIN)
		return sql_gather_daily(w, 0, p->id, &n);
	instant_wall(w->now, &hour, &minute);
	if (hour < p->hour || !calendar_is_working(w->today))
		return ERR_OK;
	e = sql_mail_add(w, p->id, w->today, w->now, &mail);
	if (e != ERR_OK)
		return e == ERR_DUPLICATE ? ERR_OK : e;
	g->mails++;
	return sql_gather_daily(w, mail->id, p->id, &n);
}

static enum err
gather(struct work *w, bool sends, const struct sql_pending_people *p,
    struct gathered *g)
{
	bool here = p->state == ACCOUNT_STATE_ACTIVE;
	struct sql_pending_counts *count;
	uint64_t n;
	enum err e;

	if ((e = sql_pending_moot(w, p->id, &n)) != ERR_OK ||
	    (e = sql_pending_counts(w, p->id, &count)) != ERR_OK)
		return e;
	if (!sends || !here || !text_is_mail_address(p->mail)) {
		g->unreached += here && count->urgent + count->daily > 0;
		return sql_gather_none(w, p->id, &n);
	}
	if (count->urgent > 0 && (e = urgent(w, p->id, g)) != ERR_OK)
		return e;
	return count->daily > 0 ? daily(w, p, g) : ERR_OK;
}

/* Counted is what was committed. */
static enum err
gather_one(struct work *w, bool sends, const struct sql_pending_people *p,
    struct gathered *all)
{
	struct gathered g = *all;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = gather(w, sends, p, &g)) != ERR_OK ||
	    (e = db_commit(w)) != ERR_OK)
		return e;
	*all = g;
	return ERR_OK;
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
		if ((e = sql_pending_people(w, after, MOST, &p, &n)) != ERR_OK)
			return e;
		for (size_t i = 0; i < n; i++) {
			if (!pace_next(w, "people", i, n))
				return ERR_OK;
			if ((e = gather_one(w, sends, &p[i], g_r)) != ERR_OK)
				return e;
			after = p[i].id;
		}
	} while (n == MOST);
	return ERR_OK;
}
