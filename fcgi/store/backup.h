/*
 * The whole database as one sealed file: how it was at one instant, and figures
 * by which a restored copy is known to be the same (docs/decisions/0019).
 */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "base/work.h"
#include "store/db.h"
#include "store/seal.h"
#include "store/tally.h"

#include <stdint.h>

/* A migration that had run. */
struct backup_version {
	int32_t version;
	const char *file;
	instant began, done;
};

/* What a backup says of itself, before and after the rows. */
struct backup_about {
	int schema;
	struct backup_version *version;
	struct tally *tally;
	size_t versions, tallies;
	int64_t held_us;	/* writing only: how long everybody's changes
				 * had to wait for it to begin */
};

/* All rows of all tables, earlier versions included. */
int64_t backup_rows(const struct backup_about *a);

/*
 * Writes the database of `c` to `fd`, to be read with the secret key that
 * belongs to k->open. Nothing of it is on disk but as ciphertext, and only a
 * little in memory. Others go on working: their changes wait until the dump has
 * begun. No migration runs meanwhile. ERR_CONFLICT when one was cut short,
 * ERR_UNAVAILABLE when the server, its programs or the file fail: what was
 * written then is no backup.
 */
enum err backup_write(struct work *w, const struct db_conf *c,
    const struct seal_keys *k, int fd, struct backup_about *a_r) MUST_USE;

/*
 * Reads a backup to its end and keeps nothing but what it says of itself.
 * ERR_INPUT when it was cut or altered or is for another key.
 */
enum err backup_check(struct work *w, const struct seal_keys *k, int fd,
    struct backup_about *a_r) MUST_USE;

/*
 * Puts a backup into the database c->name, which is made when it is missing.
 * `w` is connected to no database, as the account of `c`; that must have BINLOG
 * REPLAY for as long as this takes, for it writes earlier versions of rows. A
 * file that can be read twice is read to its end first. ERR_INPUT as
 * backup_check, ERR_DENIED when the account may not do it, ERR_CONFLICT when
 * the database holds anything or the backup has a newer schema than
 * migrate_wanted(): then nothing was written. Whatever else fails, no program
 * and no migration works on what was written until the database is dropped; so
 * too while this runs, until every table has the figures it had. Its schema may
 * be older: migrate_run comes next, and gives the accounts their rights.
 */
enum err restore_run(struct work *w, const struct db_conf *c,
    const struct seal_keys *k, int fd, struct backup_about *a_r) MUST_USE;

/* What stands before and after the rows, as text, and back again: ERR_INPUT. */
const char *backup_print_head(struct mem *mem, const struct backup_about *a);
const char *backup_print_tail(struct mem *mem, const struct backup_about *a);
enum err backup_read_head(struct work *w, struct seal *s,
    struct backup_about *a_r) MUST_USE;
enum err backup_read_tail(struct work *w, struct seal *s,
    struct backup_about *a_r) MUST_USE;

#endif
