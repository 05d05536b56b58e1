/* MariaDB behind typed statements; the only room that includes mysql.h. */
#ifndef STORE_DB_H
#define STORE_DB_H

#include "base/clock.h"
#include "base/err.h"
#include "base/work.h"
#include "store/words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum db_type {
	DB_ID, DB_I32, DB_I64, DB_BOOL, DB_TEXT, DB_DAY, DB_INSTANT, DB_WORD,
	DB_TYPE__MAX
};

/*
 * NULL in C: id 0, i32 INT32_MIN, i64 INT64_MIN, text NULL, day DAY_NONE,
 * instant INSTANT_NONE. Only parameters and columns declared with `?` take it.
 */
struct db_arg {
	int64_t i;
	const char *s;
};

/*
 * What generated calls pass their arguments through: a day, a count or a truth
 * where an id, a large number or an instant belongs, or the other way round,
 * does not compile. Between ids only their order counts.
 */
#define DB_SIZE(x) sizeof(__typeof__(x))
#define DB_AS(x, fits) ((void)sizeof(char[(fits) ? 1 : -1]), (x))
#define DB_AS_ID(x) DB_AS(x, DB_SIZE(x) >= sizeof(int))
#define DB_AS_I32(x) DB_AS(x, DB_SIZE(x) == sizeof(int32_t))
#define DB_AS_I64(x) DB_AS(x, DB_SIZE(x) >= sizeof(int))
#define DB_AS_BOOL(x) DB_AS(x, DB_SIZE(x) <= sizeof(int))
#define DB_AS_TEXT(x) (x)
#define DB_AS_DAY(x) DB_AS(x, DB_SIZE(x) == sizeof(day))
#define DB_AS_INSTANT(x) DB_AS(x, DB_SIZE(x) == sizeof(instant))
#define DB_AS_WORD(x) (x)

struct db_param {
	const char *name;
	enum db_type type;
	bool nullable;
	const struct words *words;
};

struct db_column {
	const char *name;
	enum db_type type;
	bool nullable;
	const struct words *words;
	size_t offset;		/* in the row struct */
};

/* One statement of sql/stmt; written by sqlgen. */
struct db_stmt {
	const char *name, *text;
	const struct db_param *param;
	const unsigned char *use;	/* placeholder -> parameter */
	const struct db_column *column;
	size_t params, uses, columns, row_size, slot;
};

struct db;

/* How to reach the database; pointers must outlive the handle. */
struct db_conf {
	const char *socket;		/* "" : by TCP, then with TLS and
					 * ca_file */
	const char *host, *ca_file, *name, *user, *password;
	unsigned port;
	unsigned timeout_s;		/* for one answer; 0: as long as it
					 * takes */
	int schema;			/* the database must have it; 0: any */
};

/*
 * A handle that is not connected yet: a worker starts and answers 503 while
 * MariaDB is away. `sets` are the statement sets the program may use, NULL
 * last.
 */
struct db *db_open(const struct db_conf *c,
    const struct db_stmt *const *const *sets);

/* Closes and clears *d; NULL is accepted. */
void db_close(struct db **d);

/*
 * From now on, at each connection anew, the server says it is `at`: for
 * rehearsals on a copy. Before the handle is used. What is asked first is
 * ERR_DENIED on a server that does not let this account say so, as none in
 * earnest does (secure_timestamp).
 */
void db_set_clock(struct db *d, instant at);

/*
 * From now on everything is done and nothing kept, whatever is committed: later
 * statements see what earlier ones did, nobody else does, and with the
 * connection it is gone; no other is opened then. What is changed stays locked
 * so long. Before the handle is used.
 */
void db_rehearse(struct db *d);

/* Whether db_rehearse was called. */
bool db_rehearses(const struct db *d);

/*
 * Tells what was tried since it was told last and was not rolled back: each
 * statement that changed rows, and how many. Only of a rehearsal.
 */
typedef void db_report(const char *statement, uint64_t rows, const void *with);
void db_rehearsed(struct db *d, db_report *report, const void *with);

/* The number of the newest migration that is done; 0: none. ERR_UNAVAILABLE. */
enum err db_schema(struct work *w, int *version_r) MUST_USE;

/*
 * Begins a new unit of work on the handle: rolls back what an earlier one left
 * and allows one silent reconnect before the first statement. Connects if need
 * be; ERR_UNAVAILABLE at once while the server is away (tried again at most
 * every 200 ms), ERR_CONFLICT when its schema is not ours.
 */
enum err db_ready(struct work *w) MUST_USE;

/*
 * Begins a transaction (READ COMMITTED) and sets w->now and w->today from the
 * database, once: two calls of UTC_TIMESTAMP would differ.
 */
enum err db_begin(struct work *w) MUST_USE;

/* ERR_RETRY when the server chose us as victim, ERR_UNKNOWN when the answer was
 * lost: the change is then either done or not. */
enum err db_commit(struct work *w) MUST_USE;

/*
 * Ends the transaction without a trace; never fails, a dead connection is
 * dropped.
 */
void db_rollback(struct work *w);

/* Whether a transaction is open on the handle. */
bool db_in_transaction(const struct db *d);

/* w->now and w->today outside a transaction. */
enum err db_now(struct work *w) MUST_USE;

/*
 * Whether the rows of the last statement ended before all were looked at, by
 * its LIMIT ROWS EXAMINED.
 */
bool db_cut_short(const struct db *d);

/* Statements executed since db_ready; for the log line and the tests. */
unsigned db_count(const struct db *d);

/*
 * The next change is sent and not waited for, so that the caller can work while
 * the server does; *changed_r is then 0. Only outside a transaction, where the
 * change commits by itself. db_settle waits for the answer, and so does
 * whatever is asked next on the handle.
 */
void db_later(struct work *w);

/*
 * Waits for a change that was only sent; ERR_OK when there is none. Its error
 * as db_change's: with ERR_UNAVAILABLE it may have been done or not.
 */
enum err db_settle(struct work *w) MUST_USE;

/*
 * Called by generated code only. ERR_DUPLICATE, ERR_RETRY, ERR_UNAVAILABLE,
 * ERR_BUG.
 */
enum err db_change(struct work *w, const struct db_stmt *st,
    const struct db_arg *args, uint64_t *changed_r) MUST_USE;
enum err db_row(struct work *w, const struct db_stmt *st,
    const struct db_arg *args, void **row_r) MUST_USE;
enum err db_rows(struct work *w, const struct db_stmt *st,
    const struct db_arg *args, void **rows_r, size_t *n_r) MUST_USE;

/*
 * Prepares every statement of the handle's sets and compares the types it
 * declares with what the server says; each difference is a line on `report`.
 * ERR_BUG when there was one (`--check`).
 */
enum err db_check(struct work *w, void (*report)(const char *line)) MUST_USE;

/*
 * Runs text that is no prepared statement: only for migrations, whose files
 * hold statements of every kind. `sql` is one statement.
 */
enum err db_migrate_exec(struct work *w, const char *sql) MUST_USE;

/*
 * Ends the library; last call of a program, so that leak checkers stay quiet.
 */
void db_library_end(void);

#endif
