/* Opens connections to the directory, encrypted or not at all, and asks. */
#include "directory/link.h"

#include "base/clock.h"
#include "base/conf.h"
#include "base/work.h"

#include <ldap.h>
#include <string.h>
#include <sys/time.h>

#define IDLE_MAX_US (60 * INT64_C(1000000))

struct option {
	int key;
	const void *value;
	const char *name;
};

enum err
link_failed(struct work *w, LDAP *ld, const char *call, int rc)
{
	char *said = NULL;
	enum err e;

	if (ld != NULL)
		(void)ldap_get_option(ld, LDAP_OPT_DIAGNOSTIC_MESSAGE, &said);
	e = err_set(w, ERR_UNAVAILABLE, "directory: %s: %s%s%s", call,
	    ldap_err2string(rc), said != NULL ? ": " : "",
	    said != NULL ? said : "");
	ldap_memfree(said);
	return e;
}

static enum err
set_options(struct work *w, LDAP *ld, const struct option *o, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (ldap_set_option(ld, o[i].key, o[i].value) !=
		    LDAP_OPT_SUCCESS)
			return err_set(w, ERR_UNAVAILABLE,
			    "directory: cannot set %s", o[i].name);
	return ERR_OK;
}

/* Without its own time limits libldap waits for ever for a silent server. */
static enum err
set_protocol(struct work *w, const struct conf *c, LDAP *ld)
{
	static const int version = LDAP_VERSION3;
	const struct timeval limit = { c->directory_timeout_seconds, 0 };
	const struct option options[] = {
		{ LDAP_OPT_PROTOCOL_VERSION, &version, "protocol version" },
		{ LDAP_OPT_NETWORK_TIMEOUT, &limit, "network timeout" },
		{ LDAP_OPT_TIMEOUT, &limit, "timeout" },
		{ LDAP_OPT_RESTART, LDAP_OPT_ON, "restart" },
		{ LDAP_OPT_REFERRALS, LDAP_OPT_OFF, "referrals" },
	};

	return set_options(w, ld, options, sizeof(options) / sizeof(*options));
}

static bool
over_unix_socket(const struct conf *c)
{
	return strncmp(c->directory_uri, "ldapi://", strlen("ldapi://")) == 0;
}

/* The new context comes last, or the options before it have no effect. */
static enum err
set_tls(struct work *w, const struct conf *c, LDAP *ld)
{
	static const int demand = LDAP_OPT_X_TLS_DEMAND, client = 0;
	static const int oldest = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
	const struct option options[] = {
		{ LDAP_OPT_X_TLS_CACERTFILE, c->directory_ca_file, "ca_file" },
		{ LDAP_OPT_X_TLS_REQUIRE_CERT, &demand, "demand" },
		{ LDAP_OPT_X_TLS_PROTOCOL_MIN, &oldest, "oldest TLS" },
		{ LDAP_OPT_X_TLS_NEWCTX, &client, "TLS; is ca_file readable?" },
	};

	if (over_unix_socket(c))
		return ERR_OK;
	return set_options(w, ld, options, sizeof(options) / sizeof(*options));
}

/*
 * What was agreed is looked at before anybody is bound: libldap on GnuTLS takes
 * the oldest version as set and does not keep to it, and a cipher list of ours
 * would cost a leak per connection. GnuTLS's CCM keeps a copy of what it
 * encrypts in freed memory, so no password goes through it.
 */
static enum err
check_tls(struct work *w, const struct conf *c, LDAP *ld)
{
	char *version = NULL, *cipher = NULL;
	enum err e = ERR_OK;

	if (over_unix_socket(c))
		return ERR_OK;
	(void)ldap_get_option(ld, LDAP_OPT_X_TLS_VERSION, &version);
	(void)ldap_get_option(ld, LDAP_OPT_X_TLS_CIPHER, &cipher);
	if (version == NULL || cipher == NULL ||
	    (strstr(version, "1.2") == NULL &&
	     strstr(version, "1.3") == NULL) || strstr(cipher, "CCM") != NULL)
		e = err_set(w, ERR_UNAVAILABLE,
		    "directory: TLS: the server wants %s with %s",
		    version != NULL ? version : "no TLS",
		    cipher != NULL ? cipher : "no cipher");
	ldap_memfree(version);
	ldap_memfree(cipher);
	return e;
}

static enum err
open_it(struct work *w, const struct conf *c, struct link *l)
{
	int rc;

	if (!link_keep_time(l))
		return err_set(w, ERR_UNAVAILABLE, "directory: no time limit");
	rc = c->directory_start_tls ? ldap_start_tls_s(l->ld, NULL, NULL) :
	    ldap_connect(l->ld);
	if (rc != LDAP_SUCCESS)
		return link_failed(w, l->ld, c->directory_start_tls ?
		    "StartTLS" : "connect", rc);
	return check_tls(w, c, l->ld);
}

enum err
link_connect(struct work *w, const struct conf *c, struct link *l)
{
	enum err e;
	int rc;

	l->ld = NULL;
	l->limit_us = c->directory_timeout_seconds * INT64_C(1000000);
	link_allow(l);
	if ((rc = ldap_initialize(&l->ld, c->directory_uri)) != LDAP_SUCCESS)
		return link_failed(w, NULL, "uri", rc);
	if ((e = set_protocol(w, c, l->ld)) == ERR_OK &&
	    (e = set_tls(w, c, l->ld)) == ERR_OK)
		e = open_it(w, c, l);
	if (e != ERR_OK)
		link_close(l);
	return e;
}

void
link_allow(struct link *l)
{
	l->until_us = clock_monotonic_us() + l->limit_us;
}

void
link_close(struct link *l)
{
	if (l->ld != NULL)
		(void)ldap_unbind_ext_s(l->ld, NULL, NULL);
	l->ld = NULL;
}

void
link_drop(struct directory *d)
{
	link_close(&d->service);
}

LDAPControl *
link_control(const char *oid, LDAPControl **controls)
{
	LDAPControl *c = ldap_control_find(oid, controls, NULL);

	return c == NULL || c->ldctl_value.bv_val == NULL ? NULL : c;
}

/* Dropped when idle, since firewalls forget a connection without a word. */
enum err
link_ready(struct work *w, struct directory *d)
{
	struct berval password = { 0, NULL };
	const struct conf *c = d->conf;
	int64_t now = clock_monotonic_us();
	enum err e;
	int rc;

	if (d->service.ld != NULL && now - d->used_us > IDLE_MAX_US)
		link_drop(d);
	if (d->service.ld != NULL)
		return ERR_OK;
	if ((e = link_connect(w, c, &d->service)) != ERR_OK)
		return e;
	password.bv_val = (char *)(uintptr_t)c->directory_bind_password_file;
	password.bv_len = strlen(password.bv_val);
	rc = ldap_sasl_bind_s(d->service.ld, c->directory_bind_dn,
	    LDAP_SASL_SIMPLE, &password, NULL, NULL, NULL);
	if (rc != LDAP_SUCCESS) {
		e = link_failed(w, d->service.ld, "service account", rc);
		link_drop(d);
		return e;
	}
	d->used_us = now;
	return ERR_OK;
}

static int
ask(struct directory *d, const struct search *s, LDAPControl **controls,
    LDAPMessage **res_r)
{
	struct timeval limit = { d->conf->directory_timeout_seconds, 0 };
	const char *const *attrs = s->attrs;

	link_allow(&d->service);
	return ldap_search_ext_s(d->service.ld, s->base, s->scope, s->filter,
	    (char **)(uintptr_t)attrs, 0, controls, NULL, &limit,
	    s->limit > 0 ? s->limit : LDAP_NO_LIMIT, res_r);
}

/* Codes of a connection that was closed while we did not look. */
static bool
hung_up(int rc)
{
	return rc == LDAP_SERVER_DOWN || rc == LDAP_CONNECT_ERROR ||
	    rc == LDAP_UNAVAILABLE;
}

enum err
link_search(struct work *w, struct directory *d, const struct search *s,
    LDAPControl **controls, LDAPMessage **res_r, bool *limited_r)
{
	bool old = d->service.ld != NULL;
	enum err e = link_ready(w, d);
	int rc;

	*res_r = NULL;
	if (e != ERR_OK)
		return e;
	rc = ask(d, s, controls, res_r);
	if (old && !s->same && hung_up(rc)) {
		ldap_msgfree(*res_r);
		*res_r = NULL;
		link_drop(d);
		if ((e = link_ready(w, d)) != ERR_OK)
			return e;
		rc = ask(d, s, controls, res_r);
	}
	*limited_r = s->limit > 0 && rc == LDAP_SIZELIMIT_EXCEEDED;
	if (rc == LDAP_SUCCESS || *limited_r) {
		d->used_us = clock_monotonic_us();
		return ERR_OK;
	}
	e = link_failed(w, d->service.ld, "search", rc);
	ldap_msgfree(*res_r);
	*res_r = NULL;
	link_drop(d);
	return e;
}
