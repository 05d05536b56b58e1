/* The commands of holdfast-admin that have a file of their own. */
#ifndef ADMIN_H
#define ADMIN_H

#include "base/work.h"

#include "words.h"

#include <stdbool.h>

struct start;

/*
 * As every command: what stands behind its name on the command line; returns
 * the exit code, 2 when it was called wrongly.
 */
int run_backup(struct start *p, int argc, char *argv[]);
int run_restore(struct start *p, int argc, char *argv[]);
int run_looks(struct start *p, int argc, char *argv[]);
int run_verify_log(struct start *p, int argc, char *argv[]);

/* Says on standard error what failed; the exit code of that is 1. */
int admin_told(const struct work *w);

/*
 * A nightly job begins: *began_r is now, by the database. False, and why on
 * standard error, when that cannot be asked.
 */
bool admin_job_begins(struct work *w, instant *began_r);

/*
 * Ends a nightly job that began at `began`: its note (figures) goes to the log
 * and to the operations' page, what failed to standard error and there. Returns
 * the exit code, which is the job's own: a backup before the schema is brought
 * up is good, though there is no place for its note yet.
 */
int admin_job_ended(struct work *w, enum job job, instant began,
    enum err outcome, const char *note);

/*
 * Makes a key by `make` in the directory that is argv's only word; what failed
 * it says as above. Returns the exit code.
 */
int admin_make_key(int argc, char *argv[],
    enum err (*make)(struct work *w, const char *dir));

/* These need neither settings nor a server. */
int run_backup_key(int argc, char *argv[]);
int run_log_key(int argc, char *argv[]);

/* Where the schema's files are unless --sql says otherwise. */
#ifndef SQL_DIR
#define SQL_DIR "/usr/share/holdfast/sql"
#endif

#endif
