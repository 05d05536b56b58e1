/* Login: find one entry as the service account, then bind as it, elsewhere. */
#include "directory/directory.h"

#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/work.h"
#include "directory/account.h"
#include "directory/entry.h"
#include "directory/link.h"
#include "directory/profile.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <sys/time.h>

enum { NAME_MAX_BYTES = 256, PASSWORD_MAX_BYTES = 1024 };

static const char *const verdict_names[VERDICT__MAX] = {
	[VERDICT_OK] = "ok",
	[VERDICT_WRONG] = "wrong",
	[VERDICT_DISABLED] = "disabled",
	[VERDICT_EXPIRED] = "expired",
	[VERDICT_LOCKED] = "locked",
	[VERDICT_REFUSED] = "refused",
	[VERDICT_AMBIGUOUS] = "ambiguous",
};

const char *
verdict_name(enum verdict v)
{
	return v >= 0 && v < VERDICT__MAX ? verdict_names[v] : "none";
}

/*
 * Bytes of the character of a login name at `s`, 0 when it may not be in one.
 * Beyond ASCII only the letters of U+00C0 to U+024F: characters that the
 * directory ignores when comparing would make many names of one account.
 */
static size_t
name_char(const char *s)
{
	unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];

	if (c < 0x80)
		return isalnum(c) || strchr(".-_@", c) != NULL;
	if (c < 0xc3 || c > 0xc9 || next < 0x80 || next > 0xbf)
		return 0;
	return c == 0xc3 && (next == 0x97 || next == 0xb7) ? 0 : 2;
}

/* Single blanks may stand between other characters. */
static bool
name_fits(const char *name)
{
	size_t len = strnlen(name, NAME_MAX_BYTES + 1), step;

	if (len == 0 || len > NAME_MAX_BYTES)
		return false;
	for (const char *s = name; *s != '\0'; s += step) {
		if (*s == ' ' && s > name)
			s++;
		if (*s == '\0' || (step = name_char(s)) == 0)
			return false;
	}
	return true;
}

/*
 * The name without the domain that stands before it, when that is ours; any
 * other is left in place, and its backslash fits no name.
 */
static const char *
name_in_domain(const struct directory *d, const char *name)
{
	const char *domain = d->conf->directory_domain;
	size_t n = domain != NULL ? strlen(domain) : 0;

	if (n == 0 || strncasecmp(name, domain, n) != 0 || name[n] != '\\' ||
	    strchr(name + n, '@') != NULL)
		return name;
	return name + n + 1;
}

/* With an empty password a bind succeeds as nobody (RFC 4513 5.1.2). */
static bool
password_fits(const char *password, size_t len)
{
	return len > 0 && len <= PASSWORD_MAX_BYTES &&
	    memchr(password, '\0', len) == NULL;
}

/* The people filter and any of the attributes a login name may be in. */
static const char *
filter_for(struct work *w, const struct directory *d, const char *name)
{
	struct berval plain = { strlen(name), (char *)(uintptr_t)name };
	struct berval escaped = { 0, NULL };
	const char *filter = "";

	if (ldap_bv2escaped_filter_value(&plain, &escaped) != 0 ||
	    escaped.bv_val == NULL)
		return NULL;
	for (const char *const *a = d->profile->login; *a != NULL; a++)
		filter = mem_printf(w->mem, "%s(%s=%s)", filter, *a,
		    escaped.bv_val);
	ldap_memfree(escaped.bv_val);
	return mem_printf(w->mem, "(&%s(|%s))",
	    d->conf->directory_people_filter, filter);
}

/*
 * Whether the entry is called what was typed, but for capital letters. To a
 * directory more is the same: OpenLDAP finds "lise" by a long s, Active
 * Directory by any accent, and each spelling would have its own count of wrong
 * passwords.
 */
static bool
is_called(struct work *w, const struct profile *profile, const struct entry *e,
    const char *typed)
{
	const char *key = directory_value_key(w->mem, typed);
	const char **names;
	size_t n;

	names = entry_texts(e, profile->login, &n);
	for (size_t i = 0; i < n; i++)
		if (strcmp(directory_value_key(w->mem, names[i]), key) == 0)
			return true;
	return false;
}

/* Exactly one entry, or a verdict: two are never chosen between. */
static enum err
find(struct work *w, struct directory *d, const char *name, enum verdict *v_r,
    struct directory_person *p_r)
{
	const struct search s = {
		.base = d->conf->directory_people_base,
		.scope = LDAP_SCOPE_SUBTREE,
		.filter = filter_for(w, d, name),
		.attrs = d->profile->attrs,
		.limit = 2,
	};
	LDAPMessage *res = NULL;
	bool limited = false;
	enum err e;
	int n;

	if (s.filter == NULL)
		return err_set(w, ERR_UNAVAILABLE, "directory: no filter");
	if ((e = link_search(w, d, &s, NULL, &res, &limited)) != ERR_OK)
		return e;
	n = ldap_count_entries(d->service.ld, res);
	if (n == 1 && !limited) {
		struct entry one = { .w = w, .ld = d->service.ld };

		one.message = ldap_first_entry(one.ld, res);
		*v_r = VERDICT_OK;
		e = entry_person(d->profile, &one, p_r);
		if (e == ERR_NOT_FOUND || (e == ERR_OK &&
		    !is_called(w, d->profile, &one, name))) {
			*v_r = VERDICT_WRONG;
			e = ERR_OK;
		}
	} else {
		*v_r = n == 0 && !limited ? VERDICT_WRONG : VERDICT_AMBIGUOUS;
	}
	ldap_msgfree(res);
	return e;
}

static int
await(LDAP *ld, int message, unsigned seconds, LDAPMessage **res_r)
{
	struct timeval limit = { seconds, 0 };
	int rc = LDAP_TIMEOUT;

	switch (ldap_result(ld, message, LDAP_MSG_ALL, &limit, res_r)) {
	case 0:
		return LDAP_TIMEOUT;
	case -1:
		(void)ldap_get_option(ld, LDAP_OPT_RESULT_CODE, &rc);
		return rc;
	default:
		return LDAP_SUCCESS;
	}
}

/* Takes the code, AD's reason and the policy's error out of an answer. */
static int
read_answer(LDAP *ld, LDAPMessage *res, struct answer *a)
{
	LDAPControl **controls = NULL, *policy;
	LDAPPasswordPolicyError error = PP_noError;
	char *said = NULL;
	ber_int_t expire, grace;
	int rc = ldap_parse_result(ld, res, &a->code, NULL, &said, NULL,
	    &controls, 0);

	if (rc == LDAP_SUCCESS && said != NULL)
		account_data_of(said, a->data);
	policy = link_control(LDAP_CONTROL_PASSWORDPOLICYRESPONSE, controls);
	if (policy != NULL && ldap_parse_passwordpolicy_control(ld, policy,
	    &expire, &grace, &error) == LDAP_SUCCESS)
		a->policy = (int)error;
	ldap_controls_free(controls);
	ldap_memfree(said);
	return rc;
}

/* The password's one trip, from the caller's memory into one request. */
static enum err
bind_as(struct work *w, struct directory *d, const char *dn,
    const char *password, size_t password_len, struct answer *a)
{
	static char policy_oid[] = LDAP_CONTROL_PASSWORDPOLICYREQUEST;
	LDAPControl policy = { policy_oid, { 0, NULL }, 0 };
	LDAPControl *controls[] = { d->profile->asks_policy ? &policy : NULL,
	    NULL };
	struct berval cred = { password_len, (char *)(uintptr_t)password };
	struct link l;
	LDAPMessage *res = NULL;
	int message, rc;
	enum err e = link_connect(w, d->conf, &l);

	if (e != ERR_OK)
		return e;
	if (!link_wipe_sent(&l)) {
		e = err_set(w, ERR_UNAVAILABLE, "directory: no wiping layer");
		goto out;
	}
	link_allow(&l);
	rc = ldap_sasl_bind(l.ld, dn, LDAP_SASL_SIMPLE, &cred, controls, NULL,
	    &message);
	if (rc == LDAP_SUCCESS)
		rc = await(l.ld, message, d->conf->directory_timeout_seconds,
		    &res);
	if (rc == LDAP_SUCCESS)
		rc = read_answer(l.ld, res, a);
	if (rc != LDAP_SUCCESS)
		e = err_set(w, ERR_UNAVAILABLE, "directory: bind: %s",
		    ldap_err2string(rc));
out:
	ldap_msgfree(res);
	link_close(&l);
	return e;
}

/*
 * Makes an unknown name cost the same way as a wrong password, so that time
 * does not tell which names exist. The DN is of no entry and the answer is not
 * looked at; what the user typed is not sent.
 */
static enum err
bind_as_nobody(struct work *w, struct directory *d)
{
	struct answer a = { .policy = PP_noError };

	return bind_as(w, d, mem_printf(w->mem, "cn=holdfast-nobody,%s",
	    d->conf->directory_people_base), "nobody", strlen("nobody"), &a);
}

enum err
directory_verify(struct work *w, struct directory *d, const char *username,
    const char *password, size_t password_len, enum verdict *v_r,
    struct directory_person *person_r)
{
	struct answer a = { .policy = PP_noError };
	struct directory_person p = { .expires = INSTANT_NONE };
	enum err e;

	*v_r = VERDICT_REFUSED;
	username = name_in_domain(d, username);
	if (!name_fits(username) || !password_fits(password, password_len))
		return ERR_OK;
	if ((e = find(w, d, username, v_r, &p)) != ERR_OK)
		return e;
	if (*v_r != VERDICT_OK)
		return bind_as_nobody(w, d);
	if ((e = bind_as(w, d, p.dn, password, password_len, &a)) != ERR_OK)
		return e;
	*v_r = account_verdict(&a, p.state);
	log_line(LOG_INFO, "event=bind verdict=%s code=%d data=%s",
	    verdict_name(*v_r), a.code, a.data);
	if (*v_r == VERDICT__MAX)
		return err_set(w, ERR_UNAVAILABLE, "directory: bind: %s",
		    ldap_err2string(a.code));
	if (*v_r == VERDICT_OK)
		*person_r = p;
	return ERR_OK;
}

enum err
directory_lookup(struct work *w, struct directory *d, const char *username,
    enum verdict *v_r, struct directory_person *person_r)
{
	const struct answer let_in = { LDAP_SUCCESS, PP_noError, "" };
	struct directory_person p = { .expires = INSTANT_NONE };
	enum err e;

	*v_r = VERDICT_REFUSED;
	username = name_in_domain(d, username);
	if (!name_fits(username))
		return ERR_OK;
	if ((e = find(w, d, username, v_r, &p)) != ERR_OK ||
	    *v_r != VERDICT_OK)
		return e;
	*v_r = account_verdict(&let_in, p.state);
	if (*v_r == VERDICT_OK)
		*person_r = p;
	return ERR_OK;
}
