/* Opens and closes the directory; tells whether it and its settings will do. */
#include "directory/directory.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/work.h"
#include "directory/link.h"
#include "directory/profile.h"

#include <assert.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

/* A connection that the server has closed must not end the program. */
static void
survive_broken_pipes(void)
{
	struct sigaction now;

	if (sigaction(SIGPIPE, NULL, &now) == 0 && now.sa_handler == SIG_DFL)
		signal(SIGPIPE, SIG_IGN);
}

struct directory *
directory_open(const struct conf *c)
{
	struct mem *mem = mem_new(sizeof(struct directory));
	struct directory *d = mem_alloc(mem, sizeof(*d));

	/* The ini says it all: no ldap.conf, .ldaprc or LDAPTLS_REQCERT. */
	setenv("LDAPNOINIT", "1", 1);
	survive_broken_pipes();
	d->mem = mem;
	d->conf = c;
	d->profile = profile_find(c->directory_profile);
	assert(d->profile != NULL);
	return d;
}

void
directory_close(struct directory **d)
{
	struct mem *mem;

	if (*d == NULL)
		return;
	link_drop(*d);
	mem = (*d)->mem;
	mem_free(&mem);
	*d = NULL;
}

static bool
is_dn(const char *text)
{
	LDAPDN dn = NULL;
	bool ok = text != NULL &&
	    ldap_str2dn(text, &dn, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS &&
	    dn != NULL;

	ldap_dnfree(dn);
	return ok;
}

static bool
is_set(const char *text)
{
	return text != NULL && *text != '\0';
}

/* Whether each of the URIs is `scheme` and a host, with perhaps a port. */
static bool
all_are(const char *uris, const char *scheme)
{
	static const char host[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:[]%";
	size_t n;

	do {
		if (strncmp(uris, scheme, strlen(scheme)) != 0)
			return false;
		uris += strlen(scheme);
		n = strspn(uris, host);
		uris += n;
		uris += *uris == '/';
		if (n == 0 || (*uris != '\0' && *uris != ' '))
			return false;
		uris += strspn(uris, " ");
	} while (*uris != '\0');
	return true;
}

static const char *
check_uri(const struct conf *c)
{
	if (!is_set(c->directory_uri))
		return "directory.uri: missing";
	if (all_are(c->directory_uri, "ldapi://"))
		return c->directory_start_tls ?
		    "directory.start_tls: has no meaning for ldapi://" : NULL;
	if (all_are(c->directory_uri, "ldaps://")) {
		if (c->directory_start_tls)
			return "directory.start_tls: ldaps:// has TLS already";
	} else if (!all_are(c->directory_uri, "ldap://")) {
		return "directory.uri: not ldaps://, ldap:// or ldapi:// with "
		    "a host, all of one kind, a blank between them";
	} else if (!c->directory_start_tls) {
		return "directory.uri: ldap:// sends passwords in clear; set "
		    "start_tls = yes or use ldaps://";
	}
	if (!is_set(c->directory_ca_file))
		return "directory.ca_file: missing; without it no certificate "
		    "is trusted";
	return NULL;
}

const char *
directory_check_conf(const struct conf *c)
{
	const char *why = check_uri(c);
	const char *filter = c->directory_people_filter;

	if (why != NULL)
		return why;
	if (!is_set(c->directory_profile) ||
	    profile_find(c->directory_profile) == NULL)
		return "directory.profile: neither openldap nor ad";
	if (!is_set(c->directory_bind_dn) ||
	    !is_set(c->directory_bind_password_file))
		return "directory.bind_dn: without it and its password the "
		    "directory is asked as nobody";
	if (!is_dn(c->directory_people_base))
		return "directory.people_base: not a DN";
	if (is_set(c->directory_group_base) && !is_dn(c->directory_group_base))
		return "directory.group_base: not a DN";
	if (!is_set(filter) || filter[0] != '(' ||
	    filter[strlen(filter) - 1] != ')')
		return "directory.people_filter: not in parentheses";
	if (c->directory_timeout_seconds > 60)
		return "directory.timeout_seconds: over 60";
	return NULL;
}

enum err
directory_probe(struct work *w, struct directory *d)
{
	static const char *const nothing[] = { LDAP_NO_ATTRS, NULL };
	const struct search s = {
		.base = d->conf->directory_people_base,
		.scope = LDAP_SCOPE_BASE,
		.filter = "(objectClass=*)",
		.attrs = nothing,
	};
	LDAPMessage *res = NULL;
	bool limited;
	enum err e = link_search(w, d, &s, NULL, &res, &limited);

	if (e == ERR_OK && ldap_count_entries(d->service.ld, res) != 1)
		e = err_set(w, ERR_UNAVAILABLE,
		    "directory: the service account sees no people_base");
	ldap_msgfree(res);
	return e;
}
