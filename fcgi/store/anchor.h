/*
 * Signatures over the log of looks: whoever can write in the database changes
 * no look unseen, as long as the key is elsewhere (docs/decisions/0067).
 */
#ifndef STORE_ANCHOR_H
#define STORE_ANCHOR_H

#include "base/job.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * The sweep's job `anchor` (R72): signs each day that is over, in order and
 * once, beginning with yesterday: the day, how many looks it has, and a digest
 * of them all and of the day before. What is signed stands in a table that only
 * grows, and in the program's log, outside of the database; a day that was
 * begun and not committed is written there once more, word for word. Without
 * looks.key_file nothing is signed. `own` is not used. ERR_INPUT when the key
 * is none.
 */
job_fn anchor_run;

/* What is wrong with the settings that it uses; NULL when nothing is. */
const char *anchor_check_conf(const struct conf *c);

/*
 * Makes a key: `dir`/looks.key, which is secret, and `dir`/looks.pub.
 * ERR_INPUT when they cannot be written, or are there.
 */
enum err anchor_make_keys(struct work *w, const char *dir) MUST_USE;

/* What a check of the log is told. */
struct anchor_asked {
	const char *open_key;	/* file of the open half of the key */
	const char *outside;	/* the sweep's log, as text; "": not there */
	uint32_t years;		/* looks are kept so long (log.years) */
};

/*
 * Whether each signature and each day's looks still are what was signed (R72).
 * *said_r is one line of bokmål that says so, or names the first day that does
 * not hold and why, in `w->mem`. Days whose looks are no longer kept are held
 * by the chain alone. ERR_INPUT when the key cannot be read.
 */
enum err anchor_verify(struct work *w, const struct anchor_asked *a,
    bool *holds_r, const char **said_r) MUST_USE;

#endif
