/* Reads the values of an entry; what is not plain text counts as not there. */
#include "directory/entry.h"

#include "base/mem.h"
#include "base/text.h"
#include "base/work.h"
#include "directory/account.h"

#include <string.h>

static const char *
plain(const struct entry *e, const struct berval *value)
{
	const char *text;

	if (value->bv_len == 0 || !text_is_utf8(value->bv_val, value->bv_len))
		return NULL;
	text = mem_strndup(e->w->mem, value->bv_val, value->bv_len);
	return text_has_control(text, "") ? NULL : text;
}

const char *
entry_text(const struct entry *e, const char *attr)
{
	struct berval **values = ldap_get_values_len(e->ld, e->message, attr);
	const char *text = NULL;

	for (size_t i = 0; values != NULL && values[i] != NULL && text == NULL;
	    i++)
		text = plain(e, values[i]);
	ldap_value_free_len(values);
	return text == NULL ? "" : text;
}

const char *
entry_text_of(const struct entry *e, const char *const *attrs)
{
	const char *text = "";

	for (; *attrs != NULL && *text == '\0'; attrs++)
		text = entry_text(e, *attrs);
	return text;
}

static bool
among(const char *text, const char **texts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(texts[i], text) == 0)
			return true;
	return false;
}

/* Values of one attribute differ already, so only others are compared. */
const char **
entry_texts(const struct entry *e, const char *const *attrs, size_t *n_r)
{
	const char **texts = NULL;
	size_t n = 0, room = 0;

	for (; *attrs != NULL; attrs++) {
		struct berval **values = ldap_get_values_len(e->ld, e->message,
		    *attrs);
		size_t before = n;

		for (size_t i = 0; values != NULL && values[i] != NULL; i++) {
			const char *text = plain(e, values[i]);

			if (text == NULL || among(text, texts, before))
				continue;
			texts = mem_grow(e->w->mem, texts, n, &room,
			    sizeof(*texts));
			texts[n++] = text;
		}
		ldap_value_free_len(values);
	}
	*n_r = n;
	return texts;
}

const char *
entry_dn(const struct entry *e)
{
	char *dn = ldap_get_dn(e->ld, e->message);
	const char *copy = mem_strdup(e->w->mem, dn == NULL ? "" : dn);

	ldap_memfree(dn);
	return copy;
}

static bool
read_key(const struct profile *profile, const struct entry *e,
    struct directory_person *p)
{
	struct berval **values = ldap_get_values_len(e->ld, e->message,
	    profile->key);
	char key[ACCOUNT_KEY_SIZE] = "";
	bool ok = values != NULL && values[0] != NULL && values[1] == NULL &&
	    profile->read_key(values[0]->bv_val, values[0]->bv_len, key);

	ldap_value_free_len(values);
	p->key = mem_strdup(e->w->mem, key);
	return ok;
}

static void
read_texts(const struct profile *profile, const struct entry *e,
    struct directory_person *p)
{
	static const char *const groups[] = { "memberOf", NULL };

	p->name = entry_text_of(e, profile->full_name);
	p->given = entry_text(e, "givenName");
	p->family = entry_text(e, "sn");
	p->mail = entry_text(e, "mail");
	p->phone = entry_text_of(e, profile->phone);
	p->title = entry_text(e, "title");
	p->type = entry_text(e, "employeeType");
	p->number = entry_text_of(e, profile->number);
	p->manager_dn = entry_text(e, "manager");
	p->units = entry_texts(e, profile->unit, &p->units_n);
	p->groups = entry_texts(e, groups, &p->groups_n);
}

enum err
entry_person(const struct profile *profile, const struct entry *e,
    struct directory_person *p_r)
{
	struct directory_person p = { .expires = INSTANT_NONE };
	const char *senseless;

	p.username = entry_text_of(e, profile->login);
	if (*p.username == '\0')
		return ERR_NOT_FOUND;
	p.dn = entry_dn(e);
	if (*p.dn == '\0' || !read_key(profile, e, &p))
		return err_set(e->w, ERR_UNAVAILABLE,
		    "directory: an entry without a usable %s", profile->key);
	senseless = profile->read_state(e, &p);
	if (senseless != NULL)
		return err_set(e->w, ERR_UNAVAILABLE,
		    "directory: %s of %s makes no sense", senseless, p.key);
	if (p.state == ACCOUNT_STATE_ACTIVE && p.expires != INSTANT_NONE &&
	    p.expires <= e->w->now)
		p.state = ACCOUNT_STATE_EXPIRED;
	read_texts(profile, e, &p);
	*p_r = p;
	return ERR_OK;
}
