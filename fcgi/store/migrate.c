/*
 * Numbered migrations under a lock; what was cut short is named, not repeated.
 */
#include "store/migrate.h"

#include "base/mem.h"
#include "store/db.h"

#include "schema.h"
#include "sql_migrate.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILES_MAX = 500, SQL_MAX = 4 << 20, LOCK_WAIT_S = 60 };

struct files {
	const char *name[FILES_MAX];
	size_t n;
};

int
migrate_wanted(void)
{
	return SCHEMA_WANTED;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static enum err
list_files(struct work *w, const char *dir, struct files *f)
{
	const struct dirent *at;
	DIR *d = opendir(dir);

	if (d == NULL)
		return err_set(w, ERR_INPUT, "%s: %s", dir, strerror(errno));
	f->n = 0;
	while ((at = readdir(d)) != NULL) {
		size_t len = strlen(at->d_name);

		if (len > 4 && strcmp(at->d_name + len - 4, ".sql") == 0 &&
		    f->n < FILES_MAX)
			f->name[f->n++] = mem_strdup(w->mem, at->d_name);
	}
	closedir(d);
	qsort(f->name, f->n, sizeof(*f->name), by_name);
	return ERR_OK;
}

static enum err
read_file(struct work *w, const char *path, char **text_r)
{
	FILE *in = fopen(path, "r");
	char *text;
	size_t n;

	if (in == NULL)
		return err_set(w, ERR_INPUT, "%s: %s", path, strerror(errno));
	text = mem_alloc(w->mem, SQL_MAX);
	n = fread(text, 1, SQL_MAX - 1, in);
	fclose(in);
	if (n == SQL_MAX - 1)
		return err_set(w, ERR_INPUT, "%s: too large", path);
	*text_r = text;
	return ERR_OK;
}

/* Comment lines go, so that a ';' in prose ends nothing. */
static void
drop_comments(char *text)
{
	char *to = text, *line = text;

	while (*line != '\0') {
		size_t len = strcspn(line, "\n");
		size_t whole = len + (line[len] == '\n');

		if (strncmp(line, "--", 2) != 0) {
			memmove(to, line, whole);
			to += whole;
		}
		line += whole;
	}
	*to = '\0';
}

/* A statement ends with ';' at the end of a line. */
static enum err
run_text(struct work *w, char *text)
{
	char *end;
	enum err e;

	drop_comments(text);
	while ((end = strstr(text, ";\n")) != NULL) {
		*end = '\0';
		if ((e = db_migrate_exec(w, text)) != ERR_OK)
			return e;
		text = end + 2;
	}
	if (text[strspn(text, " \t\r\n")] != '\0')
		return err_set(w, ERR_INPUT, "text after the last ';'");
	return ERR_OK;
}

static enum err
run_file(struct work *w, const char *dir, const char *name)
{
	char *text;
	enum err e;

	e = read_file(w, mem_printf(w->mem, "%s/%s", dir, name), &text);
	if (e == ERR_OK)
		e = run_text(w, text);
	if (e != ERR_OK)
		return err_set(w, e, "%s: %s", name,
		    mem_strdup(w->mem, w->fault.text));
	return ERR_OK;
}

static enum err
migrate_one(struct work *w, const char *dir, const char *name, int version)
{
	uint64_t n;
	enum err e;

	if ((e = sql_migration_begin(w, version, name, &n)) != ERR_OK ||
	    (e = run_file(w, dir, name)) != ERR_OK)
		return e;
	return sql_migration_done(w, version, &n);
}

/* A number left out or used twice would be passed over for ever, unseen. */
static enum err
check_files(struct work *w, const char *dir, const struct files *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (strtol(f->name[i], NULL, 10) != (long)i + 1)
			return err_set(w, ERR_INPUT,
			    "%s/%s: number %zu was expected",
			    dir, f->name[i], i + 1);
	if (f->n != SCHEMA_WANTED)
		return err_set(w, ERR_INPUT, "%s has %zu files, this program "
		    "knows %d", dir, f->n, SCHEMA_WANTED);
	return ERR_OK;
}

static enum err
run_schema(struct work *w, const char *dir, void (*report)(const char *))
{
	struct files f;
	int have;
	enum err e;

	if ((e = db_schema(w, &have)) != ERR_OK)
		return e;
	if (have > SCHEMA_WANTED)
		return err_set(w, ERR_CONFLICT,
		    "the database has schema %d, this "
		    "program knows %d", have, SCHEMA_WANTED);
	if ((e = list_files(w, dir, &f)) != ERR_OK ||
	    (e = check_files(w, dir, &f)) != ERR_OK)
		return e;
	for (int version = have + 1; version <= SCHEMA_WANTED; version++) {
		const char *name = f.name[version - 1];

		if ((e = migrate_one(w, dir, name, version)) != ERR_OK)
			return e;
		report(name);
	}
	return ERR_OK;
}

static enum err
refuse_unfinished(struct work *w)
{
	struct sql_migration_unfinished *row;
	enum err e;

	if ((e = sql_migration_unfinished(w, &row)) != ERR_OK || row == NULL)
		return e;
	if (row->version == 0)
		return err_set(w, ERR_CONFLICT, "a backup was not restored to "
		    "its end here: drop the database and restore it again");
	return err_set(w, ERR_CONFLICT,
	    "%s was cut short earlier; mend the schema "
	    "by hand, then set done in schema_version", row->file);
}

static enum err
run_all_of(struct work *w, const char *dir)
{
	struct files f;
	enum err e;

	if ((e = list_files(w, dir, &f)) != ERR_OK)
		return e;
	for (size_t i = 0; i < f.n; i++)
		if ((e = run_file(w, dir, f.name[i])) != ERR_OK)
			return e;
	return ERR_OK;
}

/*
 * A right that grants.sql no longer gives would stay for ever: GRANT only adds.
 * What an account never had cannot be taken from it, so it is first given
 * something harmless. This needs no right on the server's own tables.
 */
static enum err
revoke_all(struct work *w, const char *account)
{
	struct sql_migration_tables *t;
	size_t n;
	enum err e;

	if ((e = sql_migration_tables(w, &t, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = db_migrate_exec(w, mem_printf(w->mem,
		    "GRANT SHOW VIEW ON `%s` TO %s", t[i].name, account))) !=
		    ERR_OK || (e = db_migrate_exec(w, mem_printf(w->mem,
		    "REVOKE ALL PRIVILEGES ON `%s` FROM %s", t[i].name,
		    account))) != ERR_OK)
			return err_set(w, e, "rights of %s on %s: %s", account,
			    t[i].name, mem_strdup(w->mem, w->fault.text));
	return ERR_OK;
}

/* A routine keeps what was given on it when it is made anew. */
static enum err
revoke_routines(struct work *w, const char *account)
{
	struct sql_migration_routines *r;
	size_t n;
	enum err e;

	if ((e = sql_migration_routines(w, &r, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = db_migrate_exec(w, mem_printf(w->mem,
		    "GRANT EXECUTE ON FUNCTION `%s` TO %s", r[i].name,
		    account))) != ERR_OK || (e = db_migrate_exec(w,
		    mem_printf(w->mem, "REVOKE ALL PRIVILEGES ON FUNCTION `%s` "
		    "FROM %s", r[i].name, account))) != ERR_OK)
			return err_set(w, e, "rights of %s on %s: %s", account,
			    r[i].name, mem_strdup(w->mem, w->fault.text));
	return ERR_OK;
}

/* Puts the database's name where grants.sql says @name@. */
static enum err
run_grants(struct work *w, const char *dir, const char *name)
{
	static const char *const accounts[] = {
		"hf_login", "hf_staff", "hf_public", "hf_sweep", "hf_letter"
	};
	char *text, *at;
	const char *whole = "";
	enum err e;

	if ((e = read_file(w, mem_printf(w->mem, "%s/grants.sql", dir),
	    &text)) != ERR_OK)
		return e;
	while ((at = strstr(text, "@name@")) != NULL) {
		*at = '\0';
		whole = mem_printf(w->mem, "%s%s`%s`", whole, text, name);
		text = at + strlen("@name@");
	}
	for (size_t i = 0; i < sizeof(accounts) / sizeof(*accounts); i++)
		if ((e = revoke_all(w, accounts[i])) != ERR_OK ||
		    (e = revoke_routines(w, accounts[i])) != ERR_OK)
			return e;
	e = run_text(w, mem_printf(w->mem, "%s%s", whole, text));
	if (e != ERR_OK)
		return err_set(w, e, "grants.sql: %s",
		    mem_strdup(w->mem, w->fault.text));
	return ERR_OK;
}

static enum err
run_locked(struct work *w, const char *dir, const char *name,
    void (*report)(const char *))
{
	enum err e;

	if ((e = refuse_unfinished(w)) != ERR_OK ||
	    (e = run_schema(w, mem_printf(w->mem, "%s/schema", dir), report)) !=
	    ERR_OK ||
	    (e = run_all_of(w, mem_printf(w->mem, "%s/seed", dir))) != ERR_OK ||
	    (e = run_all_of(w, mem_printf(w->mem, "%s/routine", dir))) !=
	    ERR_OK)
		return e;
	return run_grants(w, dir, name);
}

enum err
migrate_table(struct work *w)
{
	return db_migrate_exec(w,
	    "CREATE TABLE IF NOT EXISTS schema_version ("
	    "version INT NOT NULL, file VARCHAR(120) NOT NULL, "
	    "began DATETIME(6) NOT NULL, done DATETIME(6) NULL, "
	    "PRIMARY KEY (version))");
}

enum err
migrate_run(struct work *w, const char *dir, const char *name,
    void (*report)(const char *line))
{
	struct sql_migration_lock *lock;
	enum err e;

	if ((e = db_ready(w)) != ERR_OK ||
	    (e = migrate_table(w)) != ERR_OK ||
	    (e = sql_migration_lock(w, LOCK_WAIT_S, &lock)) != ERR_OK)
		return e;
	if (!lock->got)
		return err_set(w, ERR_UNAVAILABLE,
		    "another migration is running");
	/* The lock goes with the connection, whatever happens. */
	return run_locked(w, dir, name, report);
}
