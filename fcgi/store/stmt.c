/* Binding, executing and fetching: from declared types to bytes and back. */
#include "store/internal.h"

#include "base/mem.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { SCRATCH = 256, COLUMNS_MAX = 64, USES_MAX = 128 };

static enum err
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

	assert(st->slot < w->db->slots);	/* of a set the handle was
						 * given */
	if (*slot == NULL) {
		if ((*slot = mysql_stmt_init(w->db->link)) == NULL)
			abort();
		if (mysql_stmt_prepare(*slot, st->text,
		    strlen(st->text)) != 0) {
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

static instant
instant_of_time(const MYSQL_TIME *t)
{
	day d = day_of((int)t->year, (int)t->month, (int)t->day);

	return ((d * INT64_C(86400)) + t->hour * INT64_C(3600) +
	    t->minute * INT64_C(60) + t->second) * INT64_C(1000000) +
	    (int64_t)t->second_part;
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
execute_once(struct work *w, const struct db_stmt *st,
    const struct db_arg *args, MYSQL_STMT **s_r)
{
	MYSQL_BIND bind[USES_MAX];
	struct bound value[USES_MAX];
	enum err e;

	if (w->db->link == NULL && (e = conn_open(w)) != ERR_OK)
		return e;
	if ((e = stmt_prepared(w, st, s_r)) != ERR_OK)
		return e;
	assert(st->uses <= USES_MAX);
	memset(bind, 0, sizeof(*bind) * st->uses);
	for (size_t i = 0; i < st->uses; i++)
		bind_param(&bind[i], &value[i], &st->param[st->use[i]],
		    &args[st->use[i]]);
	if (st->uses > 0 && mysql_stmt_bind_param(*s_r, bind) != 0)
		return stmt_error(w, *s_r, st);
	w->db->count++;
	if (mysql_stmt_execute(*s_r) != 0)
		return stmt_error(w, *s_r, st);
	return ERR_OK;
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
	enum err e;

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

struct cell {
	char text[SCRATCH];
	int64_t number;
	MYSQL_TIME time;
	unsigned long length;
	my_bool null, cut;
};

static void
bind_result(MYSQL_BIND *b, struct cell *c, const struct db_column *col)
{
	b->is_null = &c->null;
	b->length = &c->length;
	b->error = &c->cut;
	switch (col->type) {
	case DB_TEXT:
	case DB_WORD:
		b->buffer_type = MYSQL_TYPE_STRING;
		b->buffer = c->text;
		b->buffer_length = sizeof(c->text);
		return;
	case DB_DAY:
		b->buffer_type = MYSQL_TYPE_DATE;
		b->buffer = &c->time;
		return;
	case DB_INSTANT:
		b->buffer_type = MYSQL_TYPE_DATETIME;
		b->buffer = &c->time;
		return;
	default:
		b->buffer_type = MYSQL_TYPE_LONGLONG;
		b->buffer = &c->number;
	}
}

/* Text longer than the scratch is fetched again at its full length. */
static const char *
cell_text(struct work *w, MYSQL_STMT *s, const struct cell *c, unsigned at)
{
	MYSQL_BIND b = { .buffer_type = MYSQL_TYPE_STRING };
	char *text;

	if (c->length <= sizeof(c->text))
		return mem_strndup(w->mem, c->text, c->length);
	text = mem_alloc(w->mem, c->length + 1);
	b.buffer = text;
	b.buffer_length = c->length;
	if (mysql_stmt_fetch_column(s, &b, at, 0) != 0)
		abort();
	return text;
}

static void
store_null(char *field, enum db_type type)
{
	switch (type) {
	case DB_TEXT:
		*(const char **)(void *)field = NULL;
		return;
	case DB_I32:
	case DB_DAY:
		*(int32_t *)(void *)field = INT32_MIN;
		return;
	case DB_I64:
	case DB_INSTANT:
		*(int64_t *)(void *)field = INT64_MIN;
		return;
	default:
		*(int64_t *)(void *)field = 0;
	}
}

static enum err
store_word(struct work *w, const struct db_stmt *st,
    const struct db_column *col, char *field, const struct cell *c)
{
	char word[SCRATCH + 1];
	int v;

	if (c->length > SCRATCH)
		return err_set(w, ERR_BUG, "%s.%s: no word", st->name,
		    col->name);
	memcpy(word, c->text, c->length);
	word[c->length] = '\0';
	if (!words_find(col->words, word, &v))
		return err_set(w, ERR_BUG, "%s.%s: unknown word %s", st->name,
		    col->name, word);
	*(int *)(void *)field = v;
	return ERR_OK;
}

static enum err
store_cell(struct work *w, MYSQL_STMT *s, const struct db_stmt *st, unsigned at,
    char *row, const struct cell *c)
{
	const struct db_column *col = &st->column[at];
	char *field = row + col->offset;

	if (c->null) {
		if (!col->nullable)
			return err_set(w, ERR_BUG, "%s.%s is NULL", st->name,
			    col->name);
		store_null(field, col->type);
		return ERR_OK;
	}
	switch (col->type) {
	case DB_TEXT:
		*(const char **)(void *)field = cell_text(w, s, c, at);
		return ERR_OK;
	case DB_WORD:
		return store_word(w, st, col, field, c);
	case DB_DAY:
		*(day *)(void *)field = day_of((int)c->time.year,
		    (int)c->time.month, (int)c->time.day);
		return ERR_OK;
	case DB_INSTANT:
		*(instant *)(void *)field = instant_of_time(&c->time);
		return ERR_OK;
	case DB_I32:
		*(int32_t *)(void *)field = (int32_t)c->number;
		return ERR_OK;
	case DB_BOOL:
		*(bool *)(void *)field = c->number != 0;
		return ERR_OK;
	default:
		*(int64_t *)(void *)field = c->number;
		return ERR_OK;
	}
}

static void
bind_results(MYSQL_BIND *bind, struct cell *cell, const struct db_stmt *st)
{
	assert(st->columns <= COLUMNS_MAX);
	memset(bind, 0, sizeof(*bind) * st->columns);
	for (size_t i = 0; i < st->columns; i++)
		bind_result(&bind[i], &cell[i], &st->column[i]);
}

static enum err
fetch_all(struct work *w, MYSQL_STMT *s, const struct db_stmt *st,
    void **rows_r, size_t *n_r)
{
	struct cell cell[COLUMNS_MAX];
	MYSQL_BIND bind[COLUMNS_MAX];
	size_t room = 0;
	enum err e = ERR_OK;
	int rc;

	if (mysql_stmt_field_count(s) != st->columns)
		return err_set(w, ERR_BUG, "%s yields other columns", st->name);
	bind_results(bind, cell, st);
	if (mysql_stmt_bind_result(s, bind) != 0)
		return stmt_error(w, s, st);
	while (e == ERR_OK && ((rc = mysql_stmt_fetch(s)) == 0 ||
	    rc == MYSQL_DATA_TRUNCATED)) {
		char *row;

		*rows_r = mem_grow(w->mem, *rows_r, *n_r, &room, st->row_size);
		row = (char *)*rows_r + *n_r * st->row_size;
		for (unsigned i = 0; i < st->columns && e == ERR_OK; i++)
			e = store_cell(w, s, st, i, row, &cell[i]);
		++*n_r;
	}
	return e == ERR_OK && rc == 1 ? stmt_error(w, s, st) : e;
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
	e = fetch_all(w, s, st, rows_r, n_r);
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

	if ((e = execute(w, st, args, &s)) != ERR_OK)
		return e;
	*changed_r = mysql_stmt_affected_rows(s);
	return ERR_OK;
}
