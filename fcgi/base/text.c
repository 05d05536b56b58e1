/* What people and old systems send as text, checked and turned into values. */
#include "base/text.h"

#include "base/mem.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/*
 * Reads the code point at `s`, of which `len` >= 1 bytes are there, and returns
 * its length; 0 when it is not well formed (RFC 3629, section 4).
 */
static size_t
decode(const char *s, size_t len, uint32_t *c_r)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	unsigned char first = (unsigned char)*s;
	size_t n = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 :
	    first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
	uint32_t c = n == 1 ? first : first & 0x7fu >> n;

	if (n == 0 || n > len)
		return 0;
	for (size_t i = 1; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3fu);
	}
	if (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*c_r = c;
	return n;
}

bool
text_is_utf8(const char *s, size_t len)
{
	uint32_t c;

	while (len > 0) {
		size_t n = decode(s, len, &c);

		if (n == 0 || c == 0)
			return false;
		s += n;
		len -= n;
	}
	return true;
}

size_t
text_length(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += (*s & 0xc0) != 0x80;
	return n;
}

bool
text_has_control(const char *s, const char *allowed)
{
	size_t len = strlen(s);
	uint32_t c = 0;

	while (len > 0) {
		size_t n = decode(s, len, &c);

		if (n == 1 && (c < 0x20 || c == 0x7f) &&
		    strchr(allowed, (int)c) == NULL)
			return true;
		if (n == 2 && c < 0xa0)		/* C1, U+0080 .. U+009F */
			return true;
		if (c == 0xfffe || c == 0xffff)	/* no characters at all */
			return true;
		n = n > 0 ? n : 1;
		s += n;
		len -= n;
	}
	return false;
}

bool
text_turns(const char *s)
{
	size_t len = strlen(s);
	uint32_t c = 0;

	while (len > 0) {
		size_t n = decode(s, len, &c);

		if (n > 1 && (c == 0x61c || c == 0x200e || c == 0x200f ||
		    (c >= 0x202a && c <= 0x202e) ||
		    (c >= 0x2066 && c <= 0x2069)))
			return true;
		n = n > 0 ? n : 1;
		s += n;
		len -= n;
	}
	return false;
}

/* Unicode's White_Space: pasted text often ends in one that is not ASCII. */
static bool
is_white(uint32_t c)
{
	return (c >= 0x09 && c <= 0x0d) || c == 0x20 || c == 0x85 ||
	    c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) ||
	    c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f ||
	    c == 0x3000;
}

const char *
text_skip_white(const char *s)
{
	size_t len = strlen(s), n;
	uint32_t c;

	while (len > 0 && (n = decode(s, len, &c)) > 0 && is_white(c)) {
		s += n;
		len -= n;
	}
	return s;
}

char *
text_clean(struct mem *mem, const char *s)
{
	size_t len, n;
	char *copy, *to, *end;
	uint32_t c;

	s = text_skip_white(s);
	len = strlen(s);
	copy = to = end = mem_alloc(mem, len + 1);
	for (; len > 0; s += n, len -= n) {
		n = decode(s, len, &c);
		if (n == 0) {
			n = 1;
			c = 0;
		}
		if (c == '\r' && s[1] == '\n')
			continue;
		memcpy(to, c == '\r' ? "\n" : s, n);
		to += n;
		if (!is_white(c))
			end = to;
	}
	*end = '\0';
	return copy;
}

char *
text_next_line(struct mem *mem, const char **rest)
{
	while (**rest != '\0') {
		size_t len = strcspn(*rest, "\r\n");
		char *line = text_clean(mem, mem_strndup(mem, *rest, len));

		*rest += len + ((*rest)[len] != '\0');
		if (*line != '\0')
			return line;
	}
	return NULL;
}

char *
text_lines(struct mem *mem, const char *const *line, size_t n)
{
	size_t length = 1;
	char *all, *at;

	for (size_t i = 0; i < n; i++)
		length += strlen(line[i]) + 1;
	all = at = mem_array(mem, length, 1);
	for (size_t i = 0; i < n; i++) {
		size_t len = strlen(line[i]);

		memcpy(at, line[i], len);
		at[len] = '\n';
		at += len + 1;
	}
	*at = '\0';
	return all;
}

void
text_squeeze(char *s)
{
	size_t len = strlen(s), n;
	char *to = s;
	bool blank = false;
	uint32_t c;

	for (; len > 0; s += n, len -= n) {
		n = decode(s, len, &c);
		if (n == 0) {
			n = 1;
			c = 0;
		}
		if (c >= 0x20 && is_white(c)) {
			blank = true;
			continue;
		}
		if (blank)
			*to++ = ' ';
		blank = false;
		memmove(to, s, n);
		to += n;
	}
	if (blank)
		*to++ = ' ';
	*to = '\0';
}

static char *
encode(char *to, uint32_t c)
{
	if (c < 0x80) {
		*to++ = (char)c;
	} else if (c < 0x800) {
		*to++ = (char)(0xc0 | c >> 6);
		*to++ = (char)(0x80 | (c & 0x3f));
	} else {
		*to++ = (char)(0xe0 | c >> 12);
		*to++ = (char)(0x80 | (c >> 6 & 0x3f));
		*to++ = (char)(0x80 | (c & 0x3f));
	}
	return to;
}

char *
text_from_cp1252(struct mem *mem, const char *s, size_t len)
{
	static const uint16_t from_0x80[32] = {
		0x20ac, 0x0000, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
		0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x0000, 0x017d, 0x0000,
		0x0000, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
		0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x0000, 0x017e, 0x0178
	};
	char *text = mem_array(mem, len + 1, 3);
	char *to = text;

	for (size_t i = 0; i < len; i++) {
		unsigned char byte = (unsigned char)s[i];
		uint32_t c = byte >= 0x80 && byte < 0xa0 ?
		    from_0x80[byte - 0x80] : byte;

		if (c == 0)
			return NULL;
		to = encode(to, c);
	}
	return text;
}

/* Counts downwards, so that the smallest number fits as well. */
bool
text_to_i64(const char *s, int64_t min, int64_t max, int64_t *v_r)
{
	bool negative = *s == '-';
	int64_t v = 0;

	if (negative)
		s++;
	if (*s == '\0')
		return false;
	for (; *s != '\0'; s++)
		if (*s < '0' || *s > '9' || __builtin_mul_overflow(v, 10, &v) ||
		    __builtin_sub_overflow(v, *s - '0', &v))
			return false;
	if (!negative && __builtin_sub_overflow(0, v, &v))
		return false;
	if (v < min || v > max)
		return false;
	*v_r = v;
	return true;
}

char *
text_ids(struct mem *mem, const int64_t *id, size_t n)
{
	/* With a comma in place of the NUL. */
	enum { DIGITS = sizeof("-9223372036854775808") };
	char *text = mem_alloc(mem, n * DIGITS + 3), *at = text;

	*at++ = '[';
	for (size_t i = 0; i < n; i++)
		at += sprintf(at, "%s%" PRId64, i == 0 ? "" : ",", id[i]);
	*at++ = ']';
	*at = '\0';
	return text;
}

static int
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : (unsigned char)c;
}

bool
text_same_ascii(const char *a, const char *b)
{
	for (; *a != '\0' && lower(*a) == lower(*b); a++)
		b++;
	return lower(*a) == lower(*b);
}

bool
text_is_mail_address(const char *address)
{
	const char *at = strchr(address, '@');

	if (at == NULL || at == address || at[1] == '\0' ||
	    strchr(at + 1, '@') != NULL || strlen(address) > 254 ||
	    *address == '-')
		return false;
	for (; *address != '\0'; address++)
		if (*address <= ' ' || *address > '~' ||
		    strchr("<>()[]\\,;:\"", *address) != NULL)
			return false;
	return true;
}
