/* Trivial passwords, by their form; lists of leaked ones are for others. */
#include "rules/secret.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

enum { DIFFERENT_MIN = 7, NAME_MIN = 4 };

static size_t
characters(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	return n;
}

static bool
is_plain(const char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			return false;
	return true;
}

static size_t
different(const char *s)
{
	bool seen[256] = { false };
	size_t n = 0;

	for (; *s != '\0'; s++) {
		n += !seen[(unsigned char)*s];
		seen[(unsigned char)*s] = true;
	}
	return n;
}

/* Whether a piece of at most half the length makes up the whole. */
static bool
repeats(const char *s)
{
	size_t len = strlen(s);

	for (size_t piece = 1; piece <= len / 2; piece++)
		if (memcmp(s, s + piece, len - piece) == 0)
			return true;
	return false;
}

/* Whether most steps are to the neighbour: 123456, zyxwv. */
static bool
is_row(const char *s)
{
	size_t len = strlen(s), steps = 0;

	for (size_t i = 1; i < len; i++)
		steps += s[i] - s[i - 1] == 1 || s[i - 1] - s[i] == 1;
	return steps * 3 > len * 2;
}

static bool
has_name(const char *s, const char *name)
{
	size_t n = strlen(name);

	if (n < NAME_MIN)
		return false;
	for (; *s != '\0'; s++)
		if (strncasecmp(s, name, n) == 0)
			return true;
	return false;
}

const char *
secret_fault(const char *password, const char *const *names, size_t n)
{
	if (!is_plain(password))
		return "control characters in it";
	if (characters(password) < SECRET_MIN)
		return "shorter than 14 characters";
	if (characters(password) > SECRET_MAX)
		return "longer than 200 characters";
	if (different(password) < DIFFERENT_MIN)
		return "fewer than seven different characters";
	if (repeats(password))
		return "a piece of it repeated";
	if (is_row(password))
		return "a row of neighbours";
	for (size_t i = 0; i < n; i++)
		if (has_name(password, names[i]))
			return "a name in it that others guess";
	return NULL;
}
