/* What the files of store/ share and nobody else sees. */
#ifndef STORE_INTERNAL_H
#define STORE_INTERNAL_H

#include "store/db.h"

#include <mysql.h>

struct db {
	struct db_conf conf;
	const struct db_stmt *const *const *sets;
	MYSQL *link;			/* NULL: not connected */
	MYSQL_STMT **prepared;		/* by slot; NULL: not yet */
	size_t slots;
	int64_t tried_us;		/* last failed attempt to connect */
	unsigned count;			/* statements since db_ready */
	bool in_transaction;
	bool cut_short;			/* the last rows ended with a warning */
	bool later;			/* the next change is not waited for */
	const struct db_stmt *late;	/* sent, and not settled yet */
	int awaited;			/* what the library waits for then; 0:
					 * the answer came at once */
	int late_failed;		/* what it was then */
	instant clock;			/* what the server shall say it is;
					 * INSTANT_NONE: what it is */
	struct rehearsal *rehearsal;	/* NULL: what is done, is done */
};

/* Connects and sets the session up; ERR_UNAVAILABLE. */
enum err conn_open(struct work *w);

/* Drops a dead or doubtful connection with all its statements. */
void conn_drop(struct db *d);

/* Runs one statement that yields no rows, by the text protocol. */
enum err conn_exec(struct work *w, const char *sql);

/*
 * Maps the library's error to ours, describes it, drops the link when it is
 * dead.
 */
enum err conn_error(struct work *w, unsigned code, const char *text,
    const char *doing);

/* The prepared statement, made at first use; ERR_UNAVAILABLE, ERR_BUG. */
enum err stmt_prepared(struct work *w, const struct db_stmt *st,
    MYSQL_STMT **s_r);

/*
 * Waits for the answer to a change that was only sent, if there is one; its
 * error, and how many rows it changed.
 */
enum err stmt_settle(struct work *w, uint64_t *changed_r);

/* What the library says of a statement that failed, by conn_error. */
enum err stmt_error(struct work *w, MYSQL_STMT *s, const struct db_stmt *st);

/*
 * A rehearsal is one transaction that nobody commits, and a piece of work in it
 * what follows a savepoint. ERR_UNAVAILABLE for a second connection: what was
 * tried so far went with the first.
 */
enum err rehearsal_begin(struct work *w) MUST_USE;

/* That a statement changed so many rows; nothing unless it is a rehearsal. */
void rehearsal_note(struct db *d, const struct db_stmt *st, uint64_t rows);

/* What was noted of a piece of work counts, or was undone with it. */
void rehearsal_keep(struct db *d);
void rehearsal_drop(struct db *d);

/* Frees what db_rehearse made, if anything. */
void rehearsal_end(struct db *d);

/* Every row of an executed statement, appended to *rows_r and counted. */
enum err stmt_fetch(struct work *w, MYSQL_STMT *s, const struct db_stmt *st,
    void **rows_r, size_t *n_r);

#endif
