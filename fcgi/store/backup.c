/*
 * mariadb-dump, and a second look at the same instant: all tables are held
 * still for as long as it takes both to begin.
 */
#include "config.h"

#include "store/backup.h"

#include "base/mem.h"
#include "store/child.h"
#include "store/internal.h"
#include "store/migrate.h"
#include "store/pack.h"

#include "sql_backup.h"
#include "sql_migrate.h"
#include "sql_store.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

enum {
	READ_SIZE = 64 * 1024, HOLD_TRIES = 20, HOLD_PAUSE_US = 500 * 1000,
	LOCK_WAIT_S = 1
};

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_migrate, sql_set_backup, NULL
};

/* Two connections: LOCK TABLES would end a transaction on its own. */
struct source {
	struct work lock;	/* holds every table still until the dump has
				 * begun */
	struct work view;	/* sees what the dump sees */
	struct child dump;
	int64_t held_since;	/* 0: nobody waits for us */
	int64_t held_us;
};

static enum err
pass_on(struct work *w, const struct work *from, enum err e)
{
	return e == ERR_OK ? e : err_set(w, e, "%s", from->fault.text);
}

/* A migration would change tables under the dump; so would a second one. */
static enum err
keep_schema(struct work *view)
{
	struct sql_migration_lock *lock;
	struct sql_migration_unfinished *cut;
	enum err e;

	if ((e = db_ready(view)) != ERR_OK ||
	    (e = sql_migration_lock(view, LOCK_WAIT_S, &lock)) != ERR_OK)
		return e;
	if (!lock->got)
		return err_set(view, ERR_UNAVAILABLE,
		    "a migration, a backup or the retention is running");
	if ((e = sql_migration_unfinished(view, &cut)) != ERR_OK)
		return e;
	if (cut != NULL)
		return err_set(view, ERR_CONFLICT,
		    "%s was cut short earlier: nothing to rely on", cut->file);
	return ERR_OK;
}

static enum err
read_versions(struct work *view, struct backup_about *a)
{
	struct sql_backup_versions *v;
	enum err e;

	if ((e = sql_backup_versions(view, &v, &a->versions)) != ERR_OK)
		return e;
	if (a->versions == 0)
		return err_set(view, ERR_CONFLICT, "the database has no schema");
	a->version = mem_array(view->mem, a->versions, sizeof(*a->version));
	for (size_t i = 0; i < a->versions; i++) {
		a->version[i] = (struct backup_version){ v[i].version,
			v[i].file, v[i].began, v[i].done };
		a->schema = v[i].version;
	}
	return ERR_OK;
}

static enum err
lock_text(struct work *lock, const char **sql_r)
{
	struct sql_backup_tables *table;
	size_t n;
	enum err e;

	if ((e = sql_backup_tables(lock, &table, &n)) != ERR_OK)
		return e;
	*sql_r = "LOCK TABLES schema_version READ";
	for (size_t i = 0; i < n; i++)
		*sql_r = mem_printf(lock->mem, "%s, `%s` READ", *sql_r,
		    table[i].name);
	return ERR_OK;
}

/*
 * Whoever changes something now waits behind us while we wait for who did so
 * before; therefore never long, and rather once more.
 */
static enum err
hold(struct source *s)
{
	const char *sql;
	enum err e;

	if ((e = db_ready(&s->lock)) != ERR_OK ||
	    (e = lock_text(&s->lock, &sql)) != ERR_OK ||
	    (e = conn_exec(&s->lock, "SET SESSION lock_wait_timeout = 1")) !=
	    ERR_OK)
		return e;
	for (int i = 0; i < HOLD_TRIES; i++) {
		s->held_since = clock_monotonic_us();
		if ((e = conn_exec(&s->lock, sql)) != ERR_RETRY)
			return e;
		usleep(HOLD_PAUSE_US);
	}
	return err_set(&s->lock, ERR_UNAVAILABLE,
	    "somebody holds a table too long for a backup to begin");
}

static void
let_go(struct source *s)
{
	if (s->held_since == 0)
		return;
	db_close(&s->lock.db);
	s->held_us = clock_monotonic_us() - s->held_since;
	s->held_since = 0;
}

static enum err
look(struct work *view)
{
	enum err e;

	if ((e = conn_exec(view, "SET SESSION TRANSACTION ISOLATION LEVEL "
	    "REPEATABLE READ")) != ERR_OK)
		return e;
	return conn_exec(view, "START TRANSACTION WITH CONSISTENT SNAPSHOT");
}

static enum err
start_dump(struct work *w, const struct db_conf *c, struct source *s)
{
	const char *argv[] = { "mariadb-dump", NULL, "--single-transaction",
		"--dump-history", "--triggers", "--routines", "--events",
		"--hex-blob", "--no-tablespaces", "--skip-comments",
		mem_printf(w->mem, "--ignore-table=%s.schema_version", c->name),
		c->name, NULL };

	return child_start(w, c, argv, CHILD_WRITES, &s->dump);
}

static enum err
begin(struct work *w, const struct db_conf *c, struct source *s,
    struct backup_about *a)
{
	uint64_t n;
	enum err e;

	if ((e = keep_schema(&s->view)) != ERR_OK ||
	    (e = sql_backup_letters(&s->view, &n)) != ERR_OK ||
	    (e = read_versions(&s->view, a)) != ERR_OK)
		return pass_on(w, &s->view, e);
	if ((e = hold(s)) != ERR_OK)
		return pass_on(w, &s->lock, e);
	if ((e = look(&s->view)) != ERR_OK)
		return pass_on(w, &s->view, e);
	return start_dump(w, c, s);
}

/*
 * The dump opens its transaction before it says anything of a table, so its
 * first words of one tell that it sees the same instant as we do.
 */
static bool
has_begun(const char *text, size_t n)
{
	static const char words[] = "CREATE TABLE";

	return memmem(text, n, words, sizeof(words) - 1) != NULL;
}

/* A buffer full, or what is left: 0 at the end. */
static enum err
fill(struct work *w, struct source *s, char *text, size_t *n_r)
{
	ssize_t got = 1;

	*n_r = 0;
	while (*n_r < READ_SIZE && got != 0) {
		got = read(s->dump.pipe, text + *n_r, READ_SIZE - *n_r);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return err_set(w, ERR_UNAVAILABLE, "mariadb-dump: %s",
			    strerror(errno));
		*n_r += (size_t)got;
		if (s->held_since != 0 && has_begun(text, *n_r))
			let_go(s);
	}
	return ERR_OK;
}

static enum err
pump(struct work *w, struct source *s, struct pack *p)
{
	char *text = mem_alloc(w->mem, READ_SIZE);
	size_t n;
	enum err e;

	do {
		if ((e = fill(w, s, text, &n)) != ERR_OK ||
		    (e = pack_add(w, p, text, n)) != ERR_OK)
			return e;
	} while (n > 0);
	if ((e = child_end(w, &s->dump)) != ERR_OK)
		return e;
	return pack_end(w, p);
}

static enum err
put_text(struct work *w, struct seal *seal, const char *text, enum seal_end end)
{
	if (strlen(text) > SEAL_PIECE_MAX)
		return err_set(w, ERR_BUG, "too many tables for one piece");
	return seal_put(w, seal, text, strlen(text), end);
}

static enum err
put_all(struct work *w, struct source *s, struct seal *seal,
    struct backup_about *a)
{
	struct pack *p;
	enum err e;

	if ((e = put_text(w, seal, backup_print_head(w->mem, a),
	    SEAL_SECTION)) != ERR_OK)
		return e;
	p = pack_new(seal);
	e = pump(w, s, p);
	pack_free(&p);
	let_go(s);
	a->held_us = s->held_us;
	if (e != ERR_OK)
		return e;
	if ((e = tally_all(&s->view, &a->tally, &a->tallies)) != ERR_OK)
		return pass_on(w, &s->view, e);
	return put_text(w, seal, backup_print_tail(w->mem, a), SEAL_FILE);
}

/* A dump that is left alone with its pipe closed ends by itself. */
static void
give_up(struct work *w, struct source *s)
{
	struct fault first = w->fault;

	let_go(s);
	if (child_end(w, &s->dump) != ERR_OK)
		w->fault = first;
}

enum err
backup_write(struct work *w, const struct db_conf *c, const struct seal_keys *k,
    int fd, struct backup_about *a_r)
{
	struct source s = {
		.lock = { .mem = w->mem, .db = db_open(c, statements) },
		.view = { .mem = w->mem, .db = db_open(c, statements) },
		.dump = { .pid = -1, .pipe = -1, .said = -1 },
	};
	struct seal seal = { .fd = fd };
	enum err e;

	memset(a_r, 0, sizeof(*a_r));
	if ((e = begin(w, c, &s, a_r)) == ERR_OK &&
	    (e = seal_begin(w, fd, k, &seal)) == ERR_OK)
		e = put_all(w, &s, &seal, a_r);
	if (e != ERR_OK && s.dump.pid > 0)
		give_up(w, &s);
	seal_close(&seal);
	db_close(&s.lock.db);
	db_close(&s.view.db);
	return e;
}
