/* Holds what statements declare against what the server says. */
#include "store/internal.h"

#include <stdio.h>
#include <string.h>

typedef void report_fn(const char *line);

static bool
is_whole(enum enum_field_types t)
{
	return t == MYSQL_TYPE_TINY || t == MYSQL_TYPE_SHORT ||
	    t == MYSQL_TYPE_INT24 || t == MYSQL_TYPE_LONG ||
	    t == MYSQL_TYPE_LONGLONG || t == MYSQL_TYPE_YEAR;
}

static bool
is_text(enum enum_field_types t)
{
	return t == MYSQL_TYPE_STRING || t == MYSQL_TYPE_VAR_STRING ||
	    t == MYSQL_TYPE_VARCHAR || t == MYSQL_TYPE_BLOB;
}

static bool
fits(enum db_type declared, const MYSQL_FIELD *f)
{
	enum enum_field_types t = f->type;

	switch (declared) {
	case DB_TEXT:
	case DB_WORD:
		return is_text(t);
	case DB_DAY:
		return t == MYSQL_TYPE_DATE || t == MYSQL_TYPE_NEWDATE;
	case DB_INSTANT:
		return t == MYSQL_TYPE_DATETIME || t == MYSQL_TYPE_TIMESTAMP;
	case DB_I32:
		return is_whole(t) && t != MYSQL_TYPE_LONGLONG &&
		    (t != MYSQL_TYPE_LONG || (f->flags & UNSIGNED_FLAG) == 0);
	default:
		return is_whole(t);
	}
}

static bool
say(report_fn *report, const struct db_stmt *st, const char *column,
    const char *what)
{
	char line[300];

	snprintf(line, sizeof(line), "%s.%s: %s", st->name, column, what);
	report(line);
	return false;
}

static bool
check_column(report_fn *report, const struct db_stmt *st, size_t i,
    const MYSQL_FIELD *f)
{
	const struct db_column *c = &st->column[i];
	bool good = true;

	if (!fits(c->type, f))
		good = say(report, st, c->name, "declared as another type than "
		    "the server's");
	if (!c->nullable && (f->flags & NOT_NULL_FLAG) == 0)
		good = say(report, st, c->name,
		    "may be NULL; declare it with ?");
	if (c->nullable && (f->flags & NOT_NULL_FLAG) != 0)
		good = say(report, st, c->name, "is never NULL; declare it "
		    "without ?");
	return good;
}

static bool
check_columns(report_fn *report, const struct db_stmt *st, MYSQL_STMT *s)
{
	MYSQL_RES *meta = mysql_stmt_result_metadata(s);
	unsigned n = meta == NULL ? 0 : mysql_num_fields(meta);
	bool good = true;

	/*
	 * The server tells the columns of RETURNING only when it is executed.
	 */
	if (n == 0 && strstr(st->text, " RETURNING ") != NULL)
		return true;
	if (n != st->columns)
		good = say(report, st, "*", "yields another number of columns");
	for (unsigned i = 0; good && i < n; i++)
		good = check_column(report, st, i,
		    mysql_fetch_field_direct(meta, i));
	if (meta != NULL)
		mysql_free_result(meta);
	return good;
}

static enum err
check_one(struct work *w, report_fn *report, const struct db_stmt *st,
    bool *good)
{
	MYSQL_STMT *s;
	enum err e = stmt_prepared(w, st, &s);

	if (e == ERR_UNAVAILABLE)
		return e;
	if (e != ERR_OK) {
		*good = say(report, st, "*", w->fault.text);
		return ERR_OK;
	}
	if (mysql_stmt_param_count(s) != st->uses)
		*good = say(report, st, "*",
		    "takes another number of parameters");
	if (!check_columns(report, st, s))
		*good = false;
	return ERR_OK;
}

enum err
db_check(struct work *w, void (*report)(const char *line))
{
	bool good = true;
	enum err e;

	for (size_t i = 0; w->db->sets[i] != NULL; i++)
		for (size_t j = 0; w->db->sets[i][j] != NULL; j++)
			if ((e = check_one(w, report, w->db->sets[i][j],
			    &good)) != ERR_OK)
				return e;
	if (!good)
		return err_set(w, ERR_BUG,
		    "statements do not fit the database");
	return ERR_OK;
}
