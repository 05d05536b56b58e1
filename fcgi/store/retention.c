/* Months of the log of looks, made ahead and dropped behind. */
#include "store/retention.h"

#include "base/mem.h"
#include "store/db.h"

#include "sql_migrate.h"
#include "sql_retention.h"

#include <string.h>
#include <unistd.h>

enum {
	MONTHS_AHEAD = 3, MONTHS_BACK = 13, TRIES = 20, PAUSE_US = 500 * 1000,
	LOCK_WAIT_S = 1,
	FEEDBACK_MONTHS = 24,		/* as the family's form says */
	DISCARDED_DAYS = 30		/* so long it can be taken back */
};

static enum err
keep_others_out(struct work *w)
{
	struct sql_migration_lock *lock;
	enum err e;

	if ((e = db_ready(w)) != ERR_OK || (e = db_now(w)) != ERR_OK ||
	    (e = sql_migration_lock(w, LOCK_WAIT_S, &lock)) != ERR_OK)
		return e;
	if (!lock->got)
		return err_set(w, ERR_UNAVAILABLE,
		    "a migration or a backup is running");
	return db_migrate_exec(w, "SET SESSION lock_wait_timeout = 1");
}

/*
 * Every look waits behind us while we wait for those before: never long, and
 * rather once more.
 */
static enum err
alter(struct work *w, const char *sql)
{
	enum err e = ERR_RETRY;

	for (int i = 0; i < TRIES && e == ERR_RETRY; i++) {
		if (i > 0)
			usleep(PAUSE_US);
		e = db_migrate_exec(w, sql);
	}
	return e == ERR_RETRY ? ERR_UNAVAILABLE : e;
}

/* The first month that has no part of its own yet. */
static enum err
first_missing(struct work *w, const struct sql_log_months *m, size_t n,
    day *first_r)
{
	struct sql_log_first *oldest;
	enum err e;

	if (n > 1) {
		*first_r = m[n - 2].bound;
		return ERR_OK;
	}
	if ((e = sql_log_first(w, &oldest)) != ERR_OK)
		return e;
	*first_r = day_month(oldest == NULL ||
	    oldest->at == INSTANT_NONE ? w->today : day_at(oldest->at), 0);
	/* A day in Oslo begins the evening before in UTC. */
	if (oldest != NULL && oldest->at != INSTANT_NONE)
		*first_r = day_month(*first_r, -1);
	return ERR_OK;
}

static enum err
make_months(struct work *w, const struct sql_log_months *m, size_t n,
    struct retention_done *d)
{
	day month, end = day_month(w->today, MONTHS_AHEAD + 1);
	const char *parts = "";
	enum err e;

	if (n == 0)
		return err_set(w, ERR_BUG, "the log has no parts");
	if ((e = first_missing(w, m, n, &month)) != ERR_OK)
		return e;
	for (; month < end; month = day_month(month, 1), d->made++) {
		struct ymd at = day_ymd(month);
		struct ymd next = day_ymd(day_month(month, 1));

		parts = mem_printf(w->mem, "%sPARTITION m%04d_%02d VALUES LESS "
		    "THAN ('%04d-%02d-01'), ", parts, at.year, at.month,
		    next.year, next.month);
	}
	if (d->made == 0)
		return ERR_OK;
	return alter(w, mem_printf(w->mem, "ALTER TABLE access_log REORGANIZE "
	    "PARTITION later INTO (%sPARTITION later VALUES LESS THAN "
	    "(MAXVALUE))", parts));
}

static enum err
drop_months(struct work *w, const struct sql_log_months *m, size_t n,
    uint32_t years, struct retention_done *d)
{
	day kept = day_month(w->today, -12 * (int)years);
	const char *names = "";

	for (size_t i = 0; i < n; i++)
		if (m[i].bound != DAY_NONE && m[i].bound <= kept)
			names = mem_printf(w->mem, "%s%s%s", names,
			    d->dropped++ == 0 ? "" : ", ", m[i].name);
	if (d->dropped == 0)
		return ERR_OK;
	return alter(w, mem_printf(w->mem,
	    "ALTER TABLE access_log DROP PARTITION %s", names));
}

/*
 * One month at a time. What is over a year behind the limit was cleared by
 * earlier runs, and need not be read every night; months that had to be made
 * tell for how long there was no run.
 */
static enum err
clear_addresses(struct work *w, uint32_t days, struct retention_done *d)
{
	day end = w->today - (day)days;
	day month = day_month(end, -MONTHS_BACK - (int)d->made);

	for (; month < end; month = day_month(month, 1)) {
		day next = day_month(month, 1);
		uint64_t n;
		enum err e;

		if ((e = sql_addresses_clear(w, instant_of_day(month),
		    instant_of_day(next < end ? next : end), &n)) != ERR_OK)
			return e;
		d->cleared += n;
	}
	return ERR_OK;
}

static enum err
drop_discarded(struct work *w, struct retention_done *d)
{
	instant before = instant_of_day(w->today - DISCARDED_DAYS);
	uint64_t n, said, asked;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_discarded_marks(w, before, &n)) != ERR_OK ||
	    (e = sql_discarded(w, before, &said)) != ERR_OK ||
	    (e = sql_discarded_inquiries(w, before, &asked)) != ERR_OK)
		return e;
	d->feedback += said + asked;
	return db_commit(w);
}

/* What was found in the log is of employees, and is kept as long as it. */
static enum err
drop_findings(struct work *w, uint32_t years)
{
	day kept = day_month(w->today, -12 * (int)years);
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_old_follow_ups(w, kept, &n)) != ERR_OK ||
	    (e = sql_old_findings(w, kept, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

/* Whoever wrote it was told how long it is kept (R84). */
static enum err
drop_feedback(struct work *w, struct retention_done *d)
{
	instant before = instant_of_day(day_month(w->today, -FEEDBACK_MONTHS));
	uint64_t n, inquiries, held, asked;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_old_marks(w, before, &n)) != ERR_OK ||
	    (e = sql_old_inquiries(w, before, &inquiries)) != ERR_OK ||
	    (e = sql_old_held_marks(w, before, &n)) != ERR_OK ||
	    (e = sql_old_held(w, before, &held)) != ERR_OK ||
	    (e = sql_old_held_inquiries(w, before, &asked)) != ERR_OK ||
	    (e = sql_old_steps(w, before, &n)) != ERR_OK ||
	    (e = sql_old_feedback(w, before, &d->feedback)) != ERR_OK)
		return e;
	d->feedback += inquiries + held + asked;
	return db_commit(w);
}

enum err
retention_run(struct work *w, const struct retention_limits *l,
    struct retention_done *d_r)
{
	struct sql_log_months *m;
	size_t n;
	enum err e;

	memset(d_r, 0, sizeof(*d_r));
	if (l->years == 0)
		return err_set(w, ERR_INPUT, "the log is kept for no year");
	if ((e = keep_others_out(w)) != ERR_OK ||
	    (e = sql_log_months(w, &m, &n)) != ERR_OK ||
	    (e = make_months(w, m, n, d_r)) != ERR_OK ||
	    (e = sql_log_months(w, &m, &n)) != ERR_OK ||
	    (e = drop_months(w, m, n, l->years, d_r)) != ERR_OK)
		return e;
	if ((e = clear_addresses(w, l->address_days, d_r)) != ERR_OK ||
	    (e = drop_findings(w, l->years)) != ERR_OK ||
	    (e = drop_discarded(w, d_r)) != ERR_OK)
		return e;
	return drop_feedback(w, d_r);
}
