/* From a sealed file to a database that nobody may use before it is whole. */
#include "store/backup.h"

#include "base/mem.h"
#include "store/child.h"
#include "store/migrate.h"
#include "store/pack.h"

#include "sql_backup.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

static enum err
pass_over(struct work *w, struct seal *s)
{
	unsigned char piece[SEAL_PIECE_MAX];
	enum seal_end end = SEAL_MORE;
	size_t n;
	enum err e;

	while (end == SEAL_MORE)
		if ((e = seal_get(w, s, piece, &n, &end)) != ERR_OK)
			return e;
	if (end != SEAL_SECTION)
		return err_set(w, ERR_INPUT, "the backup was altered");
	return ERR_OK;
}

enum err
backup_check(struct work *w, const struct seal_keys *k, int fd,
    struct backup_about *a_r)
{
	struct seal s = { .fd = fd };
	enum err e;

	if ((e = seal_open(w, fd, k, &s)) == ERR_OK &&
	    (e = backup_read_head(w, &s, a_r)) == ERR_OK &&
	    (e = pass_over(w, &s)) == ERR_OK)
		e = backup_read_tail(w, &s, a_r);
	seal_close(&s);
	return e;
}

/* What comes through a pipe is gone once read: it is noticed on the way. */
static enum err
check_first(struct work *w, const struct seal_keys *k, int fd)
{
	struct backup_about about;
	off_t start = lseek(fd, 0, SEEK_CUR);
	enum err e;

	if (start < 0)
		return ERR_OK;
	if ((e = backup_check(w, k, fd, &about)) != ERR_OK)
		return e;
	if (lseek(fd, start, SEEK_SET) != start)
		return err_set(w, ERR_INPUT, "the backup cannot be read twice");
	return ERR_OK;
}

/* Who could write history at any time could forge it: only for the restore. */
static enum err
take_target(struct work *w, const struct db_conf *c)
{
	const char *name = c->name;
	struct sql_restore_target *t;
	uint64_t n;
	enum err e;

	if ((e = db_ready(w)) != ERR_OK ||
	    (e = sql_restore_target(w, name, &t)) != ERR_OK)
		return e;
	if (t->holds > 0)
		return err_set(w, ERR_CONFLICT, "the database %s is not empty: "
		    "a backup is restored only to an empty one", name);
	if (!t->history)
		return err_set(w, ERR_DENIED, "earlier versions of rows may "
		    "not be written: GRANT BINLOG REPLAY ON *.* to %s, until "
		    "it is done", c->user);
	if ((e = db_migrate_exec(w, mem_printf(w->mem, "CREATE DATABASE IF NOT "
	    "EXISTS `%s` CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci",
	    name))) != ERR_OK ||
	    (e = db_migrate_exec(w, mem_printf(w->mem, "USE `%s`", name))) !=
	    ERR_OK || (e = migrate_table(w)) != ERR_OK)
		return e;
	return sql_restore_begun(w, &n);
}

/* The part of unpack's text that the program has not taken yet. */
static enum err
feed(struct work *w, void *own, const void *data, size_t n)
{
	struct child *c = own;
	const char *at = data;

	while (n > 0) {
		ssize_t done = write(c->pipe, at, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return err_set(w, ERR_UNAVAILABLE,
			    "%s stopped reading", c->name);
		at += done;
		n -= (size_t)done;
	}
	return ERR_OK;
}

/* What the program says tells more than that it no longer reads. */
static enum err
load(struct work *w, const struct db_conf *c, struct seal *s)
{
	const char *argv[] = { "mariadb", NULL, "--batch", c->name, NULL };
	struct child child;
	struct fault first;
	enum err e, ended;

	e = child_start(w, c, argv, CHILD_READS, &child);
	if (e == ERR_OK)
		e = unpack(w, s, feed, &child);
	first = w->fault;
	ended = child_end(w, &child);
	if (ended != ERR_OK && e != ERR_INPUT)
		return ended;
	w->fault = first;
	return e;
}

static enum err
compare(struct work *w, const struct backup_about *a)
{
	struct tally *now;
	size_t n;
	enum err e;

	if ((e = tally_all(w, &now, &n)) != ERR_OK)
		return e;
	if (n != a->tallies)
		return err_set(w, ERR_CONFLICT, "%zu tables, but the backup "
		    "was made of %zu", n, a->tallies);
	for (size_t i = 0; i < n; i++)
		if (strcmp(now[i].table, a->tally[i].table) != 0 ||
		    now[i].rows != a->tally[i].rows ||
		    now[i].checksum != a->tally[i].checksum)
			return err_set(w, ERR_CONFLICT,
			    "%s: %" PRId64 " rows, but %" PRId64 " of %s in "
			    "the backup, or other content", now[i].table,
			    now[i].rows, a->tally[i].rows, a->tally[i].table);
	return ERR_OK;
}

/* From here on the database is like any other with this schema. */
static enum err
release(struct work *w, const struct backup_about *a)
{
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK)
		return e;
	for (size_t i = 0; i < a->versions; i++)
		if ((e = sql_restore_version(w, a->version[i].version,
		    a->version[i].file, a->version[i].began,
		    a->version[i].done, &n)) != ERR_OK)
			return e;
	if ((e = sql_restore_done(w, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

static enum err
fill(struct work *w, const struct db_conf *c, struct seal *s,
    struct backup_about *a)
{
	enum err e;

	if ((e = load(w, c, s)) == ERR_OK &&
	    (e = backup_read_tail(w, s, a)) == ERR_OK &&
	    (e = compare(w, a)) == ERR_OK)
		e = release(w, a);
	if (e != ERR_OK)
		return err_set(w, e, "%s; the database %s cannot be used: drop "
		    "it", mem_strdup(w->mem, w->fault.text), c->name);
	return e;
}

enum err
restore_run(struct work *w, const struct db_conf *c, const struct seal_keys *k,
    int fd, struct backup_about *a_r)
{
	struct seal s = { .fd = fd };
	enum err e;

	memset(a_r, 0, sizeof(*a_r));
	if ((e = check_first(w, k, fd)) != ERR_OK ||
	    (e = seal_open(w, fd, k, &s)) != ERR_OK ||
	    (e = backup_read_head(w, &s, a_r)) != ERR_OK)
		return e;
	if (a_r->schema > migrate_wanted())
		e = err_set(w, ERR_CONFLICT, "the backup has schema %d, this "
		    "program knows %d: restore it with a newer Holdfast",
		    a_r->schema, migrate_wanted());
	else if ((e = take_target(w, c)) == ERR_OK)
		e = fill(w, c, &s, a_r);
	seal_close(&s);
	return e;
}
