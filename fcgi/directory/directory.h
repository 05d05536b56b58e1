/* The municipal directory, OpenLDAP or Active Directory: verify, read all. */
#ifndef DIRECTORY_DIRECTORY_H
#define DIRECTORY_DIRECTORY_H

#include "base/clock.h"
#include "base/err.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct conf;
struct mem;
struct work;

struct directory;

/* Why a login did not succeed; told apart in the log only (R77). */
enum verdict {
	VERDICT_OK,
	VERDICT_WRONG,		/* wrong password, or nobody by that name */
	VERDICT_DISABLED,
	VERDICT_EXPIRED,	/* account or password run out */
	VERDICT_LOCKED,		/* its own lockout, or not at this hour */
	VERDICT_REFUSED,	/* not worth asking: empty, wildcard ... */
	VERDICT_AMBIGUOUS,	/* several entries: a fault of the directory */
	VERDICT__MAX
};

/* A short constant name for the log, such as "expired". */
const char *verdict_name(enum verdict v);

/*
 * One account of a person. Strings are UTF-8 without control characters and
 * never NULL ("" when absent); lists may be NULL when they are empty.
 */
struct directory_person {
	const char *key;	/* entryUUID or objectGUID in lower case */
	const char *dn;
	const char *username;
	const char *name, *given, *family;
	const char *mail, *phone, *title, *type, *number;
	const char *manager_dn;	/* "" when none */
	const char **units;	/* the directory's words: one per post */
	size_t units_n;
	const char **groups;	/* DNs the entry itself names (memberOf) */
	size_t groups_n;
	enum account_state state;	/* at w->now; a lock is active */
	instant expires;	/* INSTANT_NONE: never */
};

/* A group and its direct members' DNs; nested groups are members too. */
struct directory_group {
	const char *dn;
	const char **members;
	size_t members_n;
};

/*
 * Prepares a connection from the ini, which must outlive it; nothing is sent
 * yet. Returns NULL never: what is wrong with the settings was found by
 * directory_check_conf. The handle is opened at first use, dropped on error or
 * after an idle minute, and opened again. Sets LDAPNOINIT, so that no ldap.conf
 * changes what the ini says, and ignores SIGPIPE where nobody has taken it.
 */
struct directory *directory_open(const struct conf *c);

/* Closes it and clears *d; NULL is accepted. */
void directory_close(struct directory **d);

/*
 * Checks what the ini's table cannot: uri is ldaps://, ldapi:// or ldap:// with
 * start_tls; a ca_file where there is TLS; profile is known; bases are DNs; no
 * clear text (R74). A constant text "section.key: what is wrong", or NULL.
 */
const char *directory_check_conf(const struct conf *c);

/*
 * Whether `username` has `password`: search with the service account for
 * exactly one entry, then bind as its DN on a second handle (R74). Empty input,
 * names over 256 bytes, passwords over 1024, NUL, and names with anything but
 * letters, digits, '.', '-', '_', '@' or single blanks inside are
 * VERDICT_REFUSED before a server is asked; the ini's own domain and '\' may
 * stand before a name without '@'. A name that is not the entry's own,
 * capital letters aside, is VERDICT_WRONG though the directory finds somebody
 * by it. A disabled or expired account is refused also when the directory
 * accepts its password. *v_r is set on ERR_OK;
 * *person_r, in w->mem, only for VERDICT_OK. ERR_UNAVAILABLE when the directory
 * does not answer in time, refuses TLS, refuses the service account, or answers
 * what makes no sense. The password is not copied outside the library's own
 * send buffer, which is wiped; the caller wipes its own.
 */
enum err directory_verify(struct work *w, struct directory *d,
    const char *username, const char *password, size_t password_len,
    enum verdict *v_r, struct directory_person *person_r) MUST_USE;

/*
 * The account behind a name that somebody else has let in: the rules for names
 * and for exactly one active account of directory_verify, without a password
 * (R74). *v_r, *person_r and errors as there.
 */
enum err directory_lookup(struct work *w, struct directory *d,
    const char *username, enum verdict *v_r,
    struct directory_person *person_r) MUST_USE;

/*
 * Everybody, by pages (RFC 2696), or nothing: ERR_UNAVAILABLE on any error,
 * size limit, referral-only answer or missing last page, and for any account
 * that lacks its key or has an impossible state (R94). Entries without a login
 * name are no accounts and are left out. In w->mem, in the server's order; the
 * same key twice is possible when an entry moved meanwhile.
 */
enum err directory_people(struct work *w, struct directory *d,
    struct directory_person **people_r, size_t *n_r) MUST_USE;

/*
 * The groups below the ini's group_base, by pages, complete or ERR_UNAVAILABLE.
 * Members that Active Directory hands out by range are fetched to the end. In
 * w->mem.
 */
enum err directory_groups(struct work *w, struct directory *d,
    struct directory_group **groups_r, size_t *n_r) MUST_USE;

/*
 * Compare form of a DN, in `mem`: RFC 4514 normalised, parts of an RDN in
 * order, values as of directory_value_key; NULL when it is none, as "" is.
 */
const char *directory_dn_key(struct mem *mem, const char *dn);

/*
 * Compare form of a value, in `mem`: small letters, blanks cut at both ends and
 * single inside. Letters beyond Latin (U+017F) are kept as they are.
 */
const char *directory_value_key(struct mem *mem, const char *value);

/* ERR_OK when the service account can bind and see people_base (--check). */
enum err directory_probe(struct work *w, struct directory *d) MUST_USE;

#endif
