/*
 * What failed logins cost: a growing wait, per account and per address (R77).
 */
#ifndef DIRECTORY_DELAY_H
#define DIRECTORY_DELAY_H

#include "base/work.h"

#include <stdbool.h>

struct conf;
struct mem;

/* One attempt; both names are keyed hashes, so the table holds no person. */
struct attempt {
	char account[65];
	char address[65];
};

/*
 * Names the attempt; `key` is the program's secret. Spellings that
 * directory_verify takes for one name, with or without a domain, are one here.
 */
void delay_name(struct mem *mem, struct attempt *a, const char *key,
    const char *username, const char *address);

/*
 * The same for the break-glass account, whose count is its own: nothing typed
 * as a user name at the ordinary door comes near it (R75).
 */
void delay_name_breakglass(struct attempt *a, const char *key,
    const char *address);

/*
 * Notes the attempt as if it failed, before the directory is asked, so that a
 * hundred at once do not pass together. *wait_s_r > 0: not now, and the
 * directory must not be asked: that is what keeps a stranger from locking a
 * colleague's account there. ERR_UNAVAILABLE, ERR_RETRY.
 */
enum err delay_take(struct work *w, const struct conf *c,
    const struct attempt *a, int64_t *wait_s_r) MUST_USE;

/* The login succeeded (`right`), or the directory never answered. */
enum err delay_forgive(struct work *w, const struct attempt *a, bool right)
    MUST_USE;

/*
 * Seconds to wait after `failures` in a row when `free` of them cost nothing.
 */
int64_t delay_after(int64_t failures, int64_t free, int64_t max_s);

#endif
