/* MariaDB's own programs, run without a shell and without a password to see. */
#ifndef STORE_CHILD_H
#define STORE_CHILD_H

#include "base/work.h"
#include "store/db.h"

#include <sys/types.h>

struct child {
	const char *name;
	pid_t pid;
	int pipe;		/* its output or its input; -1: closed */
	int said;		/* what it says on its standard error */
};

/* Which end of the pipe is ours. */
enum child_way { CHILD_WRITES, CHILD_READS };

/*
 * Starts argv[0] from PATH; argv[1] is replaced by the option that names where
 * it finds server, account and password: memory of ours that only it is given.
 * ERR_UNAVAILABLE when it cannot be started. End it with child_end.
 */
enum err child_start(struct work *w, const struct db_conf *c, const char **argv,
    enum child_way way, struct child *c_r) MUST_USE;

/*
 * Closes the pipe, so that a reader ends and a writer is stopped, and waits.
 * ERR_UNAVAILABLE with the first words of what it said when it did not end
 * well: what follows them may quote a row.
 */
enum err child_end(struct work *w, struct child *c) MUST_USE;

#endif
