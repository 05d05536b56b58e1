/* The handle, and the transaction around a piece of work. */
#include "store/internal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "sql_store.h"

/* Statements are numbered through all rooms; a program has some of them. */
static size_t
slots_of(const struct db_stmt *const *const *sets)
{
	size_t n = 0;

	for (size_t i = 0; sets[i] != NULL; i++)
		for (size_t j = 0; sets[i][j] != NULL; j++)
			if (sets[i][j]->slot >= n)
				n = sets[i][j]->slot + 1;
	return n;
}

struct db *
db_open(const struct db_conf *c, const struct db_stmt *const *const *sets)
{
	struct db *d = calloc(1, sizeof(*d));

	if (d == NULL)
		abort();
	d->conf = *c;
	d->clock = INSTANT_NONE;
	d->sets = sets;
	d->slots = slots_of(sets);
	if ((d->prepared = calloc(d->slots + 1, sizeof(MYSQL_STMT *))) == NULL)
		abort();
	return d;
}

void
db_close(struct db **d)
{
	if (*d == NULL)
		return;
	conn_drop(*d);
	rehearsal_end(*d);
	free((*d)->prepared);
	free(*d);
	*d = NULL;
}

void
db_set_clock(struct db *d, instant at)
{
	assert(d->link == NULL);
	d->clock = at;
}

void
db_library_end(void)
{
	mysql_library_end();
}

unsigned
db_count(const struct db *d)
{
	return d->count;
}

bool
db_cut_short(const struct db *d)
{
	return d->cut_short;
}

bool
db_in_transaction(const struct db *d)
{
	return d->in_transaction;
}

enum err
db_ready(struct work *w)
{
	struct db *d = w->db;

	if (d->in_transaction)
		db_rollback(w);
	assert(d->late == NULL);	/* settled before it was answered */
	d->later = false;
	d->count = 0;
	return d->link != NULL ? ERR_OK : conn_open(w);
}

enum err
db_now(struct work *w)
{
	struct sql_store_now *row;
	enum err e;

	if ((e = sql_store_now(w, &row)) != ERR_OK)
		return e;
	w->now = row->at;
	w->today = day_at(row->at);
	return ERR_OK;
}

enum err
db_begin(struct work *w)
{
	enum err e;

	assert(!w->db->in_transaction);
	/*
	 * Asked first: only before a transaction may the link be opened anew.
	 */
	if ((e = db_now(w)) != ERR_OK)
		return e;
	if ((e = conn_exec(w, db_rehearses(w->db) ? "SAVEPOINT piece" :
	    "START TRANSACTION")) != ERR_OK)
		return e;
	w->db->in_transaction = true;
	return ERR_OK;
}

enum err
db_commit(struct work *w)
{
	struct db *d = w->db;
	bool sent = d->link != NULL;
	enum err e;

	assert(d->in_transaction);
	e = conn_exec(w, db_rehearses(d) ? "RELEASE SAVEPOINT piece" :
	    "COMMIT");
	if (e != ERR_OK)
		db_rollback(w);
	rehearsal_keep(d);
	d->in_transaction = false;
	if (e == ERR_UNAVAILABLE && sent && !db_rehearses(d))
		return err_set(w, ERR_UNKNOWN,
		    "COMMIT was sent, no answer came");
	return e;
}

static bool
undone(struct db *d)
{
	return db_rehearses(d) ?
	    mysql_query(d->link, "ROLLBACK TO SAVEPOINT piece") == 0 :
	    mysql_rollback(d->link) == 0;
}

void
db_rollback(struct work *w)
{
	struct db *d = w->db;

	if (d->link != NULL && d->in_transaction && !undone(d))
		conn_drop(d);
	rehearsal_drop(d);
	d->in_transaction = false;
}

enum err
db_migrate_exec(struct work *w, const char *sql)
{
	MYSQL_RES *r;
	enum err e;

	if ((e = conn_exec(w, sql)) != ERR_OK)
		return e;
	if ((r = mysql_store_result(w->db->link)) != NULL)
		mysql_free_result(r);
	return ERR_OK;
}
