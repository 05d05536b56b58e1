/* What signing the log of looks and checking it have in common. */
#ifndef STORE_ANCHOR_PARTS_H
#define STORE_ANCHOR_PARTS_H

#include "base/work.h"

#include <sodium.h>
#include <stddef.h>

enum {
	ANCHOR_DIGEST_SIZE = crypto_hash_sha256_BYTES,
	ANCHOR_HEX = 2 * ANCHOR_DIGEST_SIZE + 1
};

/* A day whose looks have been read, and wait for the day before it. */
struct anchor_day {
	int64_t looks;
	crypto_hash_sha256_state state;
};

/*
 * Reads the looks of `n` days from `first` on, in one go, into *days_r of
 * w->mem: a month of the log is read once, however many of its days are asked
 * for. Errors as of any statement.
 */
enum err anchor_read(struct work *w, day first, size_t n,
    struct anchor_day **days_r) MUST_USE;

/* Ends a day's digest with that of the day before, "" for the first. */
void anchor_digest(struct anchor_day *d, const char *before,
    char digest[ANCHOR_HEX]);

/* What is signed of a day, and stands in the program's log; in w->mem. */
const char *anchor_message(struct work *w, day dated, int64_t looks,
    const char *digest);

#endif
