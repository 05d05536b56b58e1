/* A connection to the directory, and what is asked over it; this room only. */
#ifndef DIRECTORY_LINK_H
#define DIRECTORY_LINK_H

#include "base/err.h"

#include <ldap.h>
#include <stdbool.h>
#include <stdint.h>

struct conf;
struct mem;
struct profile;
struct work;

/* A connection; it must stay where it is until link_close. */
struct link {
	LDAP *ld;			/* NULL: closed */
	struct ldap_conncb on_connect;
	int64_t limit_us;		/* for one step: connect, bind, ask */
	int64_t until_us;		/* nothing is waited for after this */
};

struct directory {
	struct mem *mem;		/* holds this struct */
	const struct conf *conf;
	const struct profile *profile;
	struct link service;		/* bound as the service account */
	int64_t used_us;		/* when it answered last */
};

/* A question to the directory. */
struct search {
	const char *base;
	int scope;
	const char *filter;
	const char *const *attrs;	/* ends with NULL */
	int limit;			/* of entries; 0 is no limit */
	bool same;			/* only over the connection there is */
};

/*
 * A connection with every protective option set and TLS up, nobody bound yet,
 * in *l. ERR_UNAVAILABLE, and *l is closed, when there is no server, no TLS or
 * one before 1.2, a wrong certificate, or a step takes longer than the ini's
 * limit.
 */
enum err link_connect(struct work *w, const struct conf *c, struct link *l)
    MUST_USE;

/* Closes it; a closed one is accepted. */
void link_close(struct link *l);

/* Gives the next step on this connection its time, from now on. */
void link_allow(struct link *l);

/* Forgets the service account's connection; the next question opens another. */
void link_drop(struct directory *d);

/* A connection bound as the service account, the one there is or a new one. */
enum err link_ready(struct work *w, struct directory *d) MUST_USE;

/*
 * Asks as the service account, over the connection there is or a new one. One
 * found dead, as after a restart of the server, is replaced once, unless the
 * question must go the same way as the one before. A limit of our own that was
 * reached is *limited_r, not an error. *res_r is to be freed with ldap_msgfree;
 * on ERR_UNAVAILABLE it is NULL and the connection dropped.
 */
enum err link_search(struct work *w, struct directory *d,
    const struct search *s, LDAPControl **controls, LDAPMessage **res_r,
    bool *limited_r) MUST_USE;

/*
 * Describes a failed call, with the server's own words when there are any, as
 * ERR_UNAVAILABLE. Only for calls as the service account: what a server says
 * about a user's bind may name the user.
 */
enum err link_failed(struct work *w, LDAP *ld, const char *call, int rc)
    MUST_USE;

/*
 * The control of an answer with that OID, or NULL: also when it has no value,
 * for libldap ends the process where a value is to be read that is not there.
 */
LDAPControl *link_control(const char *oid, LDAPControl **controls);

/*
 * Makes every wait on this connection end at l->until_us. libldap has no limit
 * of its own for a TLS handshake or the rest of a half answer. To be called
 * before the connection is opened; false when it cannot be done.
 */
bool link_keep_time(struct link *l) MUST_USE;

/*
 * From now on, what has been sent is overwritten where it lay: libldap frees a
 * request with the password in it as it is. False when it cannot be done.
 */
bool link_wipe_sent(struct link *l) MUST_USE;

#endif
