/* One look at each byte: braces are ASCII, and never part of another letter. */
#include "base/place.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static bool
is_named(const char *name, const char *s, size_t len)
{
	return strlen(name) == len && memcmp(name, s, len) == 0;
}

static bool
is_offered(const char *const *offered, const char *s, size_t len)
{
	for (; *offered != NULL; offered++)
		if (is_named(*offered, s, len))
			return true;
	return false;
}

/* Bytes of the letter at `s` that are told as they are; 0: a mark for them. */
static size_t
plain(const char *s, size_t len)
{
	static const char ascii[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._- ";
	unsigned char c = (unsigned char)*s;

	if (c < 0x80)
		return strchr(ascii, *s) != NULL;
	/* U+00C0 to U+024F: the letters of Europe's Latin alphabets. */
	return c >= 0xc3 && c <= 0xc8 && len > 1 ? 2 : 0;
}

/* It is told in a sentence: nothing in it may turn that round or break it. */
static void
tell(struct place_judged *j, const char *s, size_t len)
{
	size_t to = 0;

	while (len > 0 && to + 2 <= PLACE_NAME_MAX) {
		size_t n = plain(s, len);

		if (n > 0)
			memcpy(j->name + to, s, n);
		else
			j->name[to] = '?';
		to += n > 0 ? n : 1;
		do {	/* one mark for a letter of several bytes */
			s++;
			len--;
		} while (len > 0 && ((unsigned char)*s & 0xc0) == 0x80);
	}
}

/* Where a place that begins at `s`, behind its brace, ends: at its own. */
static enum place_fault
judge_one(const char *s, size_t len, const char *const *offered)
{
	if (s[len] != '}')
		return PLACE_NEVER_CLOSED;
	return is_offered(offered, s, len) ? PLACE_GOOD : PLACE_UNKNOWN;
}

struct place_judged
place_judge(const char *text, const char *const *offered, const char *required)
{
	struct place_judged j = { .fault = PLACE_GOOD, .line = 1 };
	bool has = required == NULL;

	while (*(text += strcspn(text, "{}\n")) != '\0') {
		size_t len = 0;

		if (*text == '}')
			j.fault = PLACE_NEVER_OPENED;
		else if (*text == '{') {
			len = strcspn(++text, "{}\r\n");
			j.fault = judge_one(text, len, offered);
			has = has || is_named(required, text, len);
		} else
			j.line++;
		if (j.fault != PLACE_GOOD) {
			tell(&j, text, len);
			return j;
		}
		text += len + 1;
	}
	if (has)
		return j;
	tell(&j, required, strlen(required));
	j.fault = PLACE_MISSING;
	j.line = 0;
	return j;
}
