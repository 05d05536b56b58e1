/* Names and values off the wire: urlencoded bodies, query strings, cookies. */
#include "base/mem.h"
#include "base/text.h"
#include "web/form.h"

#include <string.h>

enum { COOKIE_HEADER_MAX = 8192 };

/* Two digits of percent-encoding to a byte; -1 when they are none. */
static int
hex_byte(const char *s)
{
	int byte = 0;

	for (int i = 0; i < 2; i++) {
		char c = s[i];

		if (c >= '0' && c <= '9')
			byte = byte * 16 + c - '0';
		else if (c >= 'A' && c <= 'F')
			byte = byte * 16 + c - 'A' + 10;
		else if (c >= 'a' && c <= 'f')
			byte = byte * 16 + c - 'a' + 10;
		else
			return -1;
	}
	return byte;
}

/*
 * Decodes s[0..len) in place, where nothing grows, and ends it with NUL: s[len]
 * must be ours. NULL when it went well, else what is wrong.
 */
static const char *
decode(char *s, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len; i++) {
		int byte = (unsigned char)s[i];

		if (byte == '+') {
			byte = ' ';
		} else if (byte == '%') {
			byte = len - i > 2 ? hex_byte(s + i + 1) : -1;
			if (byte < 0)
				return "broken percent-encoding";
			i += 2;
		}
		if (byte == '\0')
			return "NUL in the form";
		s[n++] = (char)byte;
	}
	s[n] = '\0';
	return text_is_utf8(s, n) ? NULL : "not UTF-8";
}

/* The alphabet keeps dots and brackets out of the names templates are given. */
static const char *
check_name(const struct pairs *p, const char *name)
{
	size_t len = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-");

	if (*name == '\0')
		return "empty field name";
	if (name[len] != '\0')
		return "field name outside its alphabet";
	if (len > FORM_NAME_MAX)
		return "field name too long";
	if (pairs_find(p, name) != NULL)
		return "field sent twice";
	return NULL;
}

static const char *
add_pair(struct pairs *p, char *s, size_t len)
{
	char *equals = memchr(s, '=', len);
	size_t name_len = equals != NULL ? (size_t)(equals - s) : len;
	char *value = equals != NULL ? equals + 1 : s + len;
	const char *why;

	if ((why = decode(s, name_len)) != NULL ||
	    (why = decode(value, (size_t)(s + len - value))) != NULL ||
	    (why = check_name(p, s)) != NULL)
		return why;
	p->at[p->n++] = (struct pair){ s, value };
	return NULL;
}

static size_t
count_pairs(const char *s, size_t len)
{
	size_t n = len > 0;

	for (size_t i = 0; i < len; i++)
		n += s[i] == '&';
	return n;
}

/*
 * One copy holds all names and values: each ends where its separator stood. The
 * cap comes before all else, since each name is compared with those before it.
 */
enum err
pairs_parse(struct mem *mem, const char *s, size_t len, struct pairs *p_r,
    const char **why_r)
{
	size_t n = count_pairs(s, len);
	char *next, *end;

	*p_r = (struct pairs){ NULL, 0 };
	*why_r = n > FORM_PAIRS_MAX ? "too many fields" : NULL;
	if (n == 0 || *why_r != NULL)
		return n == 0 ? ERR_OK : ERR_INPUT;
	next = memcpy(mem_alloc(mem, len + 1), s, len);
	end = next + len;
	p_r->at = mem_array(mem, n, sizeof(*p_r->at));
	for (; n > 0 && *why_r == NULL; n--) {
		char *stop = memchr(next, '&', (size_t)(end - next));

		stop = stop != NULL ? stop : end;
		*why_r = add_pair(p_r, next, (size_t)(stop - next));
		next = stop + 1;
	}
	return *why_r == NULL ? ERR_OK : ERR_INPUT;
}

const char *
pairs_find(const struct pairs *p, const char *name)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->at[i].name, name) == 0)
			return p->at[i].value;
	return NULL;
}

/* cookie-octet of RFC 6265, 4.1.1: visible ASCII but " , ; and backslash. */
static bool
cookie_octets(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (s[i] <= ' ' || s[i] > '~' || strchr("\",;\\", s[i]) != NULL)
			return false;
	return true;
}

static bool
blank(char c)
{
	return c == ' ' || c == '\t';
}

/*
 * The value in one piece of the header, NULL if the piece is another cookie's.
 * Only blank and tab are cut: a server that cuts more lets "\u2000__Host-x"
 * stand for "__Host-x", which a neighbour domain may not set.
 */
static const char *
cookie_value(const char *piece, size_t len, const char *name, size_t *len_r)
{
	size_t name_len = strlen(name);

	for (; len > 0 && blank(*piece); len--)
		piece++;
	while (len > 0 && blank(piece[len - 1]))
		len--;
	if (len <= name_len || memcmp(piece, name, name_len) != 0 ||
	    piece[name_len] != '=')
		return NULL;
	*len_r = len - name_len - 1;
	return piece + name_len + 1;
}

const char *
cookie_find(struct mem *mem, const char *header, const char *name)
{
	const char *found = NULL;
	size_t found_len = 0;

	if (header == NULL ||
	    strnlen(header, COOKIE_HEADER_MAX + 1) > COOKIE_HEADER_MAX)
		return NULL;
	for (size_t len; ; header += len + 1) {
		size_t value_len = 0;
		const char *value;

		len = strcspn(header, ";");
		value = cookie_value(header, len, name, &value_len);
		if (value != NULL && found != NULL)
			return NULL;
		if (value != NULL) {
			found = value;
			found_len = value_len;
		}
		if (header[len] == '\0')
			break;
	}
	if (found == NULL || !cookie_octets(found, found_len))
		return NULL;
	return mem_strndup(mem, found, found_len);
}
