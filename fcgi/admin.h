/* The commands of holdfast-admin that have a file of their own. */
#ifndef ADMIN_H
#define ADMIN_H

struct start;

/*
 * As every command: what stands behind its name on the command line; returns
 * the exit code, 2 when it was called wrongly.
 */
int run_backup(struct start *p, int argc, char *argv[]);
int run_restore(struct start *p, int argc, char *argv[]);

/* Needs neither settings nor a server. */
int run_backup_key(int argc, char *argv[]);

/* Where the schema's files are unless --sql says otherwise. */
#ifndef SQL_DIR
#define SQL_DIR "/usr/share/holdfast/sql"
#endif

#endif
