/* Preparing, binding and executing: from declared types to bytes. */
#include "store/internal.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

enum { USES_MAX = 128 };

enum err
stmt_error(struct work *w, MYSQL_STMT *s, const struct db_stmt *st)
{
	MYSQL *m = w->db->link;

	/*
	 * INSERT ... RETURNING fails where a row is read; the library then
	 * tells the connection alone.
	 */
	if (mysql_stmt_errno(s) == 0)
		return conn_error(w, mysql_errno(m), mysql_error(m), st->name);
	return conn_error(w, mysql_stmt_errno(s), mysql_stmt_error(s),
	    st->name);
}

enum err
stmt_prepared(struct work *w, const struct db_stmt *st, MYSQL_STMT **s_r)
{
	MYSQL_STMT **slot = &w->db->prepared[st->slot];
	enum err e;

	assert(st->slot < w->db->slots);	/* of one of its sets */
	if (*slot == NULL) {
		if ((*slot = mysql_stmt_init(w->db->link)) == NULL)
			abort();
		if (mysql_stmt_prepare(*slot, st->text, strlen(st->text))) {
			e = stmt_error(w, *slot, st);
			if (*slot != NULL)	/* else the link went with it */
				mysql_stmt_close(*slot);
			*slot = NULL;
			return e;
		}
	}
	*s_r = *slot;
	return ERR_OK;
}

static MYSQL_TIME
time_of_day(day d)
{
	struct ymd y = day_ymd(d);

	return (MYSQL_TIME){ .year = (unsigned)y.year,
	    .month = (unsigned)y.month, .day = (unsigned)y.dom,
	    .time_type = MYSQL_TIMESTAMP_DATE };
}

static MYSQL_TIME
time_of_instant(instant t)
{
	int64_t us = t % INT64_C(86400000000);
	MYSQL_TIME r;

	if (us < 0)
		us += INT64_C(86400000000);
	r = time_of_day((day)((t - us) / INT64_C(86400000000)));
	r.hour = (unsigned)(us / INT64_C(3600000000));
	r.minute = (unsigned)(us / 60000000 % 60);
	r.second = (unsigned)(us / 1000000 % 60);
	r.second_part = (unsigned long)(us % 1000000);
	r.time_type = MYSQL_TIMESTAMP_DATETIME;
	return r;
}

static bool
is_null(const struct db_param *p, const struct db_arg *a)
{
	switch (p->type) {
	case DB_TEXT:
		return a->s == NULL;
	case DB_ID:
		return a->i == 0;
	case DB_I32:
		return a->i == INT32_MIN;
	case DB_DAY:
		return a->i == DAY_NONE;
	case DB_I64:
	case DB_INSTANT:
		return a->i == INT64_MIN;
	default:
		return false;
	}
}

/* The values a MYSQL_BIND points to while the statement runs. */
struct bound {
	int64_t number;
	MYSQL_TIME time;
};

static void
bind_string(MYSQL_BIND *b, const char *s)
{
	b->buffer_type = MYSQL_TYPE_STRING;
	/* The library takes void *, but only reads it. */
	b->buffer = (void *)(uintptr_t)s;
	b->buffer_length = strlen(s);
}

static void
bind_param(MYSQL_BIND *b, struct bound *v, const struct db_param *p,
    const struct db_arg *a)
{
	if (is_null(p, a)) {
		assert(p->nullable);	/* id 0 is NULL: use i64 for a count */
		b->buffer_type = MYSQL_TYPE_NULL;
		return;
	}
	switch (p->type) {
	case DB_TEXT:
		bind_string(b, a->s);
		return;
	case DB_WORD:
		bind_string(b, words_name(p->words, (int)a->i));
		return;
	case DB_DAY:
		v->time = time_of_day((day)a->i);
		b->buffer_type = MYSQL_TYPE_DATE;
		b->buffer = &v->time;
		return;
	case DB_INSTANT:
		v->time = time_of_instant(a->i);
		b->buffer_type = MYSQL_TYPE_DATETIME;
		b->buffer = &v->time;
		return;
	default:
		v->number = a->i;
		b->buffer_type = MYSQL_TYPE_LONGLONG;
		b->buffer = &v->number;
	}
}

static enum err
bind_params(struct work *w, MYSQL_STMT *s, const struct db_stmt *st,
    const struct db_arg *args, MYSQL_BIND *bind, struct bound *value)
{
	assert(st->uses <= USES_MAX);
	memset(bind, 0, sizeof(*bind) * st->uses);
	for (size_t i = 0; i < st->uses; i++)
		bind_param(&bind[i], &value[i], &st->param[st->use[i]],
		    &args[st->use[i]]);
	if (st->uses > 0 && mysql_stmt_bind_param(s, bind) != 0)
		return stmt_error(w, s, st);
	return ERR_OK;
}

static enum err
execute_once(struct work *w, const struct db_stmt *st,
    const struct db_arg *args, MYSQL_STMT **s_r)
{
	MYSQL_BIND bind[USES_MAX];
	struct bound value[USES_MAX];
	struct db *d = w->db;
	enum err e;

	if (d->link == NULL && (e = conn_open(w)) != ERR_OK)
		return e;
	if ((e = stmt_prepared(w, st, s_r)) != ERR_OK ||
	    (e = bind_params(w, *s_r, st, args, bind, value)) != ERR_OK)
		return e;
	d->count++;
	if (d->later) {
		d->late = st;
		d->awaited = mysql_stmt_execute_start(&d->late_failed, *s_r);
		return ERR_OK;
	}
	return mysql_stmt_execute(*s_r) != 0 ? stmt_error(w, *s_r, st) : ERR_OK;
}

/* What can be asked twice; anything else may have been done already. */
static bool
only_reads(const struct db_stmt *st)
{
	return strncmp(st->text, "SELECT ", 7) == 0 ||
	    strncmp(st->text, "WITH ", 5) == 0;
}

/*
 * A connection that died while idle is found by the first statement of a piece
 * of work; before that nothing was done, so it is safe to begin again, once.
 */
static enum err
execute(struct work *w, const struct db_stmt *st, const struct db_arg *args,
    MYSQL_STMT **s_r)
{
	struct db *d = w->db;
	bool again = d->count == 0 && !d->in_transaction && only_reads(st);
	uint64_t changed;
	enum err e;

	/* One answer at a time comes on a connection. */
	if (d->late != NULL && (e = stmt_settle(w, &changed)) != ERR_OK)
		return e;
	/*
	 * What went with the connection is not to be done by halves on another.
	 */
	if (d->in_transaction && d->link == NULL)
		return err_set(w, ERR_UNAVAILABLE,
		    "connection lost on the way");
	e = execute_once(w, st, args, s_r);
	if (e == ERR_UNAVAILABLE && again && d->link == NULL)
		e = execute_once(w, st, args, s_r);
	return e;
}

enum err
db_rows(struct work *w, const struct db_stmt *st, const struct db_arg *args,
    void **rows_r, size_t *n_r)
{
	MYSQL_STMT *s;
	enum err e;

	*rows_r = NULL;
	*n_r = 0;
	if ((e = execute(w, st, args, &s)) != ERR_OK)
		return e;
	e = stmt_fetch(w, s, st, rows_r, n_r);
	if (!only_reads(st))
		rehearsal_note(w->db, st, *n_r);
	w->db->cut_short = w->db->link != NULL &&
	    mysql_warning_count(w->db->link) != 0;
	/* What is left unread would block the connection. */
	if (w->db->link != NULL)
		mysql_stmt_free_result(s);
	return e;
}

enum err
db_row(struct work *w, const struct db_stmt *st, const struct db_arg *args,
    void **row_r)
{
	size_t n;
	enum err e;

	if ((e = db_rows(w, st, args, row_r, &n)) != ERR_OK)
		return e;
	if (n > 1)
		return err_set(w, ERR_BUG, "%s: %zu rows instead of one",
		    st->name, n);
	return ERR_OK;
}

enum err
db_change(struct work *w, const struct db_stmt *st, const struct db_arg *args,
    uint64_t *changed_r)
{
	MYSQL_STMT *s;
	enum err e;

	*changed_r = 0;
	e = execute(w, st, args, &s);
	w->db->later = false;
	if (e == ERR_OK && w->db->late == NULL) {
		*changed_r = mysql_stmt_affected_rows(s);
		rehearsal_note(w->db, st, *changed_r);
	}
	return e;
}

void
db_later(struct work *w)
{
	w->db->later = true;
}

/* Waits until what the library waits for is there, or its own time is out. */
static int
wait_for(MYSQL *m, int awaited)
{
	struct pollfd link = { .fd = (int)mysql_get_socket(m), .events =
	    (short)((awaited & MYSQL_WAIT_READ ? POLLIN : 0) |
	    (awaited & MYSQL_WAIT_WRITE ? POLLOUT : 0)) };
	int timeout_ms = awaited & MYSQL_WAIT_TIMEOUT ?
	    (int)mysql_get_timeout_value_ms(m) : -1, n;

	while ((n = poll(&link, 1, timeout_ms)) < 0 && errno == EINTR)
		;
	if (n == 0)
		return MYSQL_WAIT_TIMEOUT;
	return (link.revents & POLLOUT ? MYSQL_WAIT_WRITE : 0) |
	    (link.revents & ~POLLOUT ? MYSQL_WAIT_READ : 0);
}

enum err
stmt_settle(struct work *w, uint64_t *changed_r)
{
	struct db *d = w->db;
	const struct db_stmt *st = d->late;
	MYSQL_STMT *s;

	if (st == NULL)
		return ERR_OK;
	s = d->prepared[st->slot];
	while (d->awaited != 0)
		d->awaited = mysql_stmt_execute_cont(&d->late_failed, s,
		    wait_for(d->link, d->awaited));
	d->late = NULL;
	if (d->late_failed != 0)
		return stmt_error(w, s, st);
	*changed_r = mysql_stmt_affected_rows(s);
	return ERR_OK;
}

enum err
db_settle(struct work *w)
{
	uint64_t changed;

	return stmt_settle(w, &changed);
}
