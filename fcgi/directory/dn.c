/* Compare forms: two spellings of one name in the directory become one text. */
#include "directory/directory.h"

#include "base/mem.h"

#include <ldap.h>
#include <stdlib.h>
#include <string.h>

/*
 * The small letter of one of U+00C0 to U+017F; Norwegian, Sami and their
 * neighbours. In the second half capital and small letter are neighbours, the
 * capital at the even number but for two stretches.
 */
static unsigned
small_letter(unsigned c)
{
	bool odd_capitals = (c >= 0x139 && c <= 0x148) ||
	    (c >= 0x179 && c <= 0x17e);

	if (c >= 0xc0 && c <= 0xde && c != 0xd7)
		return c + 0x20;
	if (c == 0x178)
		return 0xff;
	if (c < 0x100 || c > 0x17e || c == 0x130 || c == 0x131 || c == 0x138 ||
	    c == 0x149)
		return c;
	return odd_capitals ? c + (c & 1) : c | 1;
}

/* Lowers the character at `s` into `to`; bytes read, and as many written. */
static size_t
lower(const char *s, size_t len, char *to)
{
	unsigned char a = (unsigned char)s[0];
	unsigned char b = len > 1 ? (unsigned char)s[1] : 0;
	unsigned c;

	if (a < 0xc3 || a > 0xc5 || (b & 0xc0) != 0x80) {
		*to = (char)(a >= 'A' && a <= 'Z' ? a + 'a' - 'A' : a);
		return 1;
	}
	c = small_letter((a & 0x1fu) << 6 | (b & 0x3fu));
	to[0] = (char)(0xc0 | c >> 6);
	to[1] = (char)(0x80 | (c & 0x3f));
	return 2;
}

/*
 * Writes the compare form of `len` bytes to `to`, perhaps `s`; its length. An
 * empty value has no address.
 */
static size_t
fold(const char *s, size_t len, char *to)
{
	const char *start = to;
	size_t n;

	for (; len > 0; s += n, len -= n) {
		n = 1;
		if (*s == ' ' && (to == start || to[-1] == ' '))
			continue;
		n = lower(s, len, to);
		to += n;
	}
	if (to > start && to[-1] == ' ')
		to--;
	return (size_t)(to - start);
}

const char *
directory_value_key(struct mem *mem, const char *value)
{
	size_t len = strlen(value);
	char *key = mem_alloc(mem, len + 1);

	key[fold(value, len, key)] = '\0';
	return key;
}

/* Of cn=a+ou=b and ou=b+cn=a, which are one name, the same is made. */
static int
by_type(const void *a, const void *b)
{
	const struct berval *x = &(*(LDAPAVA *const *)a)->la_attr;
	const struct berval *y = &(*(LDAPAVA *const *)b)->la_attr;

	return ber_bvcmp(x, y);
}

static void
fold_part(LDAPAVA *part)
{
	struct berval *type = &part->la_attr, *value = &part->la_value;

	type->bv_len = fold(type->bv_val, type->bv_len, type->bv_val);
	if ((part->la_flags & LDAP_AVA_BINARY) == 0)
		value->bv_len = fold(value->bv_val, value->bv_len,
		    value->bv_val);
}

/* Before the parts are text again, which has letters beyond ASCII in hex. */
static void
normalise(LDAPDN dn)
{
	for (size_t i = 0; dn[i] != NULL; i++) {
		size_t n = 0;

		for (; dn[i][n] != NULL; n++)
			fold_part(dn[i][n]);
		qsort(dn[i], n, sizeof(*dn[i]), by_type);
	}
}

const char *
directory_dn_key(struct mem *mem, const char *dn)
{
	LDAPDN parts = NULL;
	char *text = NULL;
	const char *key = NULL;

	if (ldap_str2dn(dn, &parts, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS ||
	    parts == NULL)
		return NULL;
	normalise(parts);
	if (ldap_dn2str(parts, &text, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS)
		key = mem_strdup(mem, text);
	ldap_memfree(text);
	ldap_dnfree(parts);
	return key;
}
