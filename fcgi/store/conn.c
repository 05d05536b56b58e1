/*
 * The connection: opened late, dropped when in doubt, never reconnected
 * silently inside a transaction.
 */
#include "store/internal.h"

#include <mysqld_error.h>
#include <errmsg.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RETRY_PAUSE_US = 200 * 1000, CONNECT_S = 10, LOCK_WAIT_S = 60 };

/*
 * ER_UNKNOWN_COM_ERROR, by which a node of Galera says that it is not in the
 * primary component.
 */
enum { NODE_ALONE = ER_UNKNOWN_COM_ERROR };

static void
set_options(MYSQL *m, const struct db_conf *c)
{
	unsigned off = 0, timeout = c->timeout_s;
	unsigned connect = timeout != 0 ? timeout : CONNECT_S;
	my_bool verify = 1;

	mysql_options(m, MYSQL_OPT_CONNECT_TIMEOUT, &connect);
	mysql_options(m, MYSQL_OPT_READ_TIMEOUT, &timeout);
	mysql_options(m, MYSQL_OPT_WRITE_TIMEOUT, &timeout);
	mysql_options(m, MYSQL_OPT_LOCAL_INFILE, &off);
	mysql_options(m, MYSQL_OPT_NONBLOCK, NULL);
	mysql_options(m, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (*c->socket == '\0') {
		/*
		 * ENFORCE alone is not enforced by Connector/C 3.3; verifying
		 * is.
		 */
		mysql_options(m, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &verify);
		mysql_options(m, MYSQL_OPT_SSL_CA, c->ca_file);
	}
}

enum err
conn_exec(struct work *w, const char *sql)
{
	MYSQL *m = w->db->link;

	if (m == NULL)
		return err_set(w, ERR_UNAVAILABLE,
		    "connection lost on the way");
	if (mysql_real_query(m, sql, strlen(sql)) == 0)
		return ERR_OK;
	return conn_error(w, mysql_errno(m), mysql_error(m), "query");
}

static unsigned
shorter(unsigned timeout, unsigned by)
{
	return timeout > by ? timeout - by : 1;
}

/*
 * A wait for a lock ends first, for that is tried again; then the server stops
 * a statement; only then our own time-out kills the connection.
 */
static enum err
set_session(struct work *w)
{
	unsigned timeout = w->db->conf.timeout_s;
	char sql[512];

	snprintf(sql, sizeof(sql), "SET SESSION time_zone = '+00:00', "
	    "sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
	    "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,"
	    "ONLY_FULL_GROUP_BY', tx_isolation = 'READ-COMMITTED', "
	    "innodb_lock_wait_timeout = %u, max_statement_time = %u",
	    timeout != 0 ? shorter(timeout, 2) : LOCK_WAIT_S,
	    timeout != 0 ? shorter(timeout, 1) : 0);
	return conn_exec(w, sql);
}

/* Before anything is asked, so that nothing is dated by another clock. */
static enum err
set_clock(struct work *w)
{
	char sql[80];
	enum err e;

	if (w->db->clock == INSTANT_NONE)
		return ERR_OK;
	snprintf(sql, sizeof(sql), "SET SESSION timestamp = %" PRId64,
	    w->db->clock / 1000000);
	e = conn_exec(w, sql);
	/* Refused by a right, or by an option of the server. */
	if (e != ERR_OK && w->db->link != NULL)
		return err_set(w, ERR_DENIED, "the database keeps its own "
		    "time (secure_timestamp): rehearse on a copy");
	return e;
}

/*
 * Asked by the text protocol: the table is not there before the first
 * migration.
 */
enum err
db_schema(struct work *w, int *version_r)
{
	MYSQL *m = w->db->link;
	MYSQL_RES *rows;
	MYSQL_ROW row;
	enum err e;

	*version_r = 0;
	e = conn_exec(w, "SELECT MAX(version) FROM schema_version "
	    "WHERE done IS NOT NULL");
	if (e == ERR_BUG && m != NULL && mysql_errno(m) == ER_NO_SUCH_TABLE)
		return ERR_OK;
	if (e != ERR_OK)
		return e;
	if ((rows = mysql_store_result(m)) == NULL)
		return conn_error(w, mysql_errno(m), mysql_error(m), "schema");
	if ((row = mysql_fetch_row(rows)) != NULL && row[0] != NULL)
		*version_r = (int)strtol(row[0], NULL, 10);
	mysql_free_result(rows);
	return ERR_OK;
}

/*
 * A program on the wrong schema would misread cases: it does nothing instead.
 */
static enum err
check_schema(struct work *w)
{
	int wanted = w->db->conf.schema, found;
	enum err e;

	if (wanted == 0)
		return ERR_OK;
	if ((e = db_schema(w, &found)) != ERR_OK || found == wanted)
		return e;
	return err_set(w, ERR_CONFLICT,
	    "the database has schema %d, this program "
	    "needs %d: run holdfast-admin migrate", found, wanted);
}

static enum err
connect_to(struct work *w)
{
	struct db *d = w->db;
	const struct db_conf *c = &d->conf;
	bool local = *c->socket != '\0';

	if ((d->link = mysql_init(NULL)) == NULL)
		return err_set(w, ERR_UNAVAILABLE, "mysql_init: no memory");
	set_options(d->link, c);
	if (mysql_real_connect(d->link, local ? NULL : c->host, c->user,
	    c->password, c->name, local ? 0 : c->port, local ? c->socket : NULL,
	    CLIENT_FOUND_ROWS) == NULL)
		return err_set(w, ERR_UNAVAILABLE, "database connect: %u %s",
		    mysql_errno(d->link), mysql_error(d->link));
	if (!local && mysql_get_ssl_cipher(d->link) == NULL)
		return err_set(w, ERR_UNAVAILABLE,
		    "database answers without TLS");
	return ERR_OK;
}

enum err
conn_open(struct work *w)
{
	struct db *d = w->db;
	enum err e;

	if (d->tried_us != 0 &&
	    clock_monotonic_us() - d->tried_us < RETRY_PAUSE_US)
		return err_set(w, ERR_UNAVAILABLE, "database still away");
	d->tried_us = 0;
	if ((e = connect_to(w)) == ERR_OK && (e = set_session(w)) == ERR_OK &&
	    (e = set_clock(w)) == ERR_OK && (e = rehearsal_begin(w)) == ERR_OK)
		e = check_schema(w);
	if (e == ERR_OK)
		return ERR_OK;
	/* Half set up it would be taken for a good one. */
	conn_drop(d);
	if (e == ERR_UNAVAILABLE)
		d->tried_us = clock_monotonic_us();
	return e;
}

void
conn_drop(struct db *d)
{
	for (size_t i = 0; i < d->slots; i++) {
		if (d->prepared[i] != NULL)
			mysql_stmt_close(d->prepared[i]);
		d->prepared[i] = NULL;
	}
	if (d->link != NULL)
		mysql_close(d->link);
	d->link = NULL;
	d->late = NULL;
}

static bool
is_lost(unsigned code)
{
	switch (code) {
	case CR_SERVER_GONE_ERROR:
	case CR_SERVER_LOST:
	case CR_CONNECTION_ERROR:
	case CR_CONN_HOST_ERROR:
	case CR_COMMANDS_OUT_OF_SYNC:
	case CR_SSL_CONNECTION_ERROR:	/* an encrypted line that ends */
	case ER_SERVER_SHUTDOWN:
	case ER_NORMAL_SHUTDOWN:
	case ER_CONNECTION_KILLED:
		return true;
	default:
		return false;
	}
}

enum err
conn_error(struct work *w, unsigned code, const char *text, const char *doing)
{
	enum err e;

	switch (code) {
	case ER_DUP_ENTRY:
		e = ERR_DUPLICATE;
		break;
	/* Also of a COMMIT: another node of Galera had the same rows first. */
	case ER_LOCK_DEADLOCK:
	case ER_LOCK_WAIT_TIMEOUT:
	case ER_CHECKREAD:
	/* What a row is to name went meanwhile: begun anew, it is not found. */
	case ER_NO_REFERENCED_ROW_2:
		e = ERR_RETRY;
		break;
	case ER_STATEMENT_TIMEOUT:
	case ER_QUERY_INTERRUPTED:
	case NODE_ALONE:
	/* Galera: it left the cluster meanwhile, which may have kept it. */
	case ER_ERROR_DURING_COMMIT:
	case ER_OPTION_PREVENTS_STATEMENT:	/* read only while failing
						 * over */
	case ER_DISK_FULL:	/* no room: somebody is to make some */
	case ER_RECORD_FILE_FULL:
	case ER_ERROR_ON_WRITE:
	case ER_OUTOFMEMORY:
	case ER_OUT_OF_RESOURCES:
		e = ERR_UNAVAILABLE;
		break;
	default:
		e = is_lost(code) ? ERR_UNAVAILABLE : ERR_BUG;
	}
	/*
	 * 1062 quotes the value that stands there already: a person's, perhaps.
	 */
	e = err_set(w, e, "%s: %u %s", doing, code,
	    e == ERR_DUPLICATE ? "duplicate key" : text);
	/* A new line may lead to a node that is in the cluster. */
	if (is_lost(code) || code == NODE_ALONE)
		conn_drop(w->db);
	return e;
}
