/* Fetching: from bytes to the declared types, in the arena. */
#include "store/internal.h"

#include "base/mem.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { SCRATCH = 256, COLUMNS_MAX = 64 };

struct cell {
	char text[SCRATCH];
	int64_t number;
	MYSQL_TIME time;
	unsigned long length;
	my_bool null, cut;
};

static instant
instant_of_time(const MYSQL_TIME *t)
{
	day d = day_of((int)t->year, (int)t->month, (int)t->day);

	return ((d * INT64_C(86400)) + t->hour * INT64_C(3600) +
	    t->minute * INT64_C(60) + t->second) * INT64_C(1000000) +
	    (int64_t)t->second_part;
}

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

enum err
stmt_fetch(struct work *w, MYSQL_STMT *s, const struct db_stmt *st,
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
