/* The schema: numbered files, forward only, one at a time. */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "base/err.h"
#include "base/work.h"

/* The schema this build was made for: the highest number in sql/schema. */
int migrate_wanted(void);

/*
 * Brings the database from whatever it has to migrate_wanted(): the files of
 * `dir`/schema that are missing, then all of `dir`/seed, then `dir`/grants.sql
 * for database `name`. One migration at a time: others wait up to a minute for
 * the lock, if the handle has no time-out. A file that was cut short is named
 * and stops everything; DDL cannot be rolled back. ERR_CONFLICT when the
 * database is newer than this build, ERR_INPUT when `dir` is another build's.
 */
enum err migrate_run(struct work *w, const char *dir, const char *name,
    void (*report)(const char *line)) MUST_USE;

/* Makes the table that tells which migrations have run, unless it is there. */
enum err migrate_table(struct work *w) MUST_USE;

#endif
