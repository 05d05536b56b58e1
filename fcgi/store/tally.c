/* Names of tables are no parameters, so these go by the text protocol. */
#include "store/tally.h"

#include "base/mem.h"
#include "store/internal.h"

#include "sql_backup.h"

#include <stdlib.h>

/* The two figures of the one row that `sql` gives. */
static enum err
ask(struct work *w, const char *sql, struct tally *t)
{
	MYSQL *m = w->db->link;
	MYSQL_RES *rows;
	MYSQL_ROW row;
	enum err e;

	if ((e = conn_exec(w, sql)) != ERR_OK)
		return e;
	if ((rows = mysql_store_result(m)) == NULL)
		return conn_error(w, mysql_errno(m), mysql_error(m), "tally");
	if ((row = mysql_fetch_row(rows)) == NULL)
		e = err_set(w, ERR_BUG, "no figures for %s", t->table);
	else {
		t->rows = strtoll(row[0], NULL, 10);
		t->checksum = strtoull(row[1], NULL, 10);
	}
	mysql_free_result(rows);
	return e;
}

/*
 * Not CHECKSUM TABLE: of the same rows it gives another figure once a table
 * with computed columns was built anew (docs/decisions/0019).
 */
static enum err
tally_one(struct work *w, const struct sql_backup_tables *table,
    struct tally *t)
{
	t->table = table->name;
	return ask(w, mem_printf(w->mem, "SELECT COUNT(*), "
	    "COALESCE(SUM(CRC32(CONCAT_WS(',', %s%s))), 0) FROM `%s`%s",
	    table->columns, table->versioned ?
	    ", QUOTE(row_start), QUOTE(row_end)" : "", table->name,
	    table->versioned ? " FOR SYSTEM_TIME ALL" : ""), t);
}

enum err
tally_all(struct work *w, struct tally **t_r, size_t *n_r)
{
	struct sql_backup_tables *tables;
	enum err e;

	if ((e = sql_backup_tables(w, &tables, n_r)) != ERR_OK)
		return e;
	*t_r = mem_array(w->mem, *n_r, sizeof(**t_r));
	for (size_t i = 0; i < *n_r; i++)
		if ((e = tally_one(w, &tables[i], &(*t_r)[i])) != ERR_OK)
			return e;
	return ERR_OK;
}
