/* What the two kinds of directory mean by their own codes; pure. */
#ifndef DIRECTORY_ACCOUNT_H
#define DIRECTORY_ACCOUNT_H

#include "base/clock.h"
#include "directory/directory.h"

#include <stdbool.h>
#include <stddef.h>

/* Length of a key's text with its NUL. */
#define ACCOUNT_KEY_SIZE 37

/* entryUUID: 36 characters of hex and '-'; the text in lower case. */
bool account_key_of_uuid(const char *value, size_t len,
    char key[ACCOUNT_KEY_SIZE]);

/* objectGUID: 16 bytes, its first three numbers little endian (8.1). */
bool account_key_of_guid(const char *value, size_t len,
    char key[ACCOUNT_KEY_SIZE]);

/*
 * The instants an account ends at, INSTANT_NONE for never; false when the value
 * is none. accountExpires: 100 ns since 1601-01-01 UTC, 0 and 2^63-1 are never.
 * shadowExpire: days since 1970-01-01, below 0 is never. Generalized time as
 * ppolicy writes it: 20261130220000Z, with or without a fraction.
 */
bool account_end_of_filetime(const char *value, instant *end_r);
bool account_end_of_shadow(const char *value, instant *end_r);
bool account_end_of_time(const char *value, instant *end_r);

/* How a directory answered the bind of a user. */
struct answer {
	int code;		/* LDAP result code */
	int policy;		/* of the ppolicy control, or PP_noError */
	char data[12];		/* Active Directory's "data 52e", or "" */
};

/* The hex digits after ", data " in a diagnostic message; "" when none. */
void account_data_of(const char *diagnostic, char data[12]);

/*
 * The verdict on that answer for an account in that state, which counts also
 * when the bind succeeded. VERDICT__MAX: the answer is about the directory, not
 * about the account.
 */
enum verdict account_verdict(const struct answer *a, enum account_state s);

#endif
