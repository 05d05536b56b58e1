/* The municipal directory, OpenLDAP or Active Directory: verify, page through all. */
#ifndef DIRECTORY_DIRECTORY_H
#define DIRECTORY_DIRECTORY_H

#include "base/clock.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct conf;
struct mem;
struct work;

struct directory;

/* State of an account as the directory describes it (R93, domain 8). */
enum account_state {
	ACCOUNT_ACTIVE,
	ACCOUNT_DISABLED,
	ACCOUNT_EXPIRED,
	ACCOUNT_STATE__MAX
};

/* Why a login did not succeed; told apart in the log only (R77). */
enum verdict {
	VERDICT_OK,
	VERDICT_WRONG,		/* wrong password, or nobody by that name */
	VERDICT_DISABLED,
	VERDICT_EXPIRED,	/* account or password run out */
	VERDICT_LOCKED,		/* the directory's own lockout */
	VERDICT_REFUSED,	/* not worth asking: empty, too long, wildcard ... */
	VERDICT_AMBIGUOUS,	/* more than one entry: a fault of the directory */
	VERDICT__MAX
};

const char *verdict_name(enum verdict v);

/* One entry of a person, all strings UTF-8 and never NULL ("" when absent). */
struct directory_person {
	const char *key;	/* entryUUID or objectGUID, 36 characters, lower case */
	const char *dn;
	const char *username;
	const char *name, *given, *family;
	const char *mail, *phone, *title, *type, *number;
	const char *manager_dn;	/* "" when none */
	const char **units;	/* directory values of unit: one per post */
	size_t units_n;
	const char **groups;	/* group DNs the entry itself names (memberOf) */
	size_t groups_n;
	enum account_state state;
	instant expires;	/* INSTANT_NONE: never */
};

/* A group and its direct members' DNs; nested groups are members too. */
struct directory_group {
	const char *dn;
	const char **members;
	size_t members_n;
};

/*
 * Prepares a connection from the ini; nothing is sent yet. Returns NULL never:
 * what is wrong with the settings was found by directory_check_conf. The handle
 * is opened at first use, dropped on error or after an idle minute, and opened
 * again; close with directory_close.
 */
struct directory *directory_open(const struct conf *c);
void directory_close(struct directory **d);

/*
 * Checks what the ini's table cannot: uri is ldaps://, ldapi:// or ldap:// with
 * start_tls; profile is known; no clear text (R74). A constant text, or NULL.
 */
const char *directory_check_conf(const struct conf *c);

/*
 * Whether `username` has `password`: search with the service account for exactly
 * one entry, then bind as its DN on a second handle (R74). Empty or overlong
 * input, NUL, and names with anything but letters, digits, '.', '-', '_', '@' or
 * blank inside are VERDICT_REFUSED before a server is asked. *v_r is set on
 * ERR_OK; *person_r only for VERDICT_OK. ERR_UNAVAILABLE when the directory does
 * not answer in time, refuses TLS, or refuses the service account. The password
 * is not copied outside the library's own send buffer; the caller wipes it.
 */
enum err directory_verify(struct work *w, struct directory *d,
    const char *username, const char *password, size_t password_len,
    enum verdict *v_r, struct directory_person *person_r) MUST_USE;

/*
 * Everybody, by pages (RFC 2696), or nothing: ERR_UNAVAILABLE on any error, size
 * limit, referral-only answer or missing last page (R94). In w->mem.
 */
enum err directory_people(struct work *w, struct directory *d,
    struct directory_person **people_r, size_t *n_r) MUST_USE;

/*
 * The groups below `base`, by pages, complete or ERR_UNAVAILABLE. Members that
 * Active Directory hands out by range are fetched to the end.
 */
enum err directory_groups(struct work *w, struct directory *d,
    struct directory_group **groups_r, size_t *n_r) MUST_USE;

/* Compare form of a DN: RFC 4514 normalised, lower case; NULL when it is none. */
const char *directory_dn_key(struct mem *mem, const char *dn);

/* Whether the service account can bind and see the people base (--check). */
enum err directory_probe(struct work *w, struct directory *d) MUST_USE;

#endif
