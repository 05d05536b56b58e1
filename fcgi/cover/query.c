/* A search field takes names, dates and numbers in any order. */
#include "cover/query.h"

#include "base/mem.h"
#include "base/text.h"

#include <string.h>

enum { WORD_MIN = 2, WORD_MAX = 60 };

/*
 * How long the sign at s is that parts words, as the triggers on person part a
 * name (0019_words.sql); 0: none. Beyond ASCII's these are the signs before the
 * letters of Latin-1, and general punctuation.
 */
static size_t
sign(const char *s)
{
	if (strchr(" \t\n-_.,;:!?\"'()[]{}<>/\\|*%&#+=@$^~`", *s) != NULL)
		return *s != '\0';
	if (s[0] == '\xc2')
		return 2;
	return s[0] == '\xe2' && (s[1] == '\x80' || s[1] == '\x81') ? 3 : 0;
}

/* In small letters where that is plain; the rest is the collation's. */
static char *
alike(struct mem *mem, const char *s, size_t len)
{
	char *out = mem_alloc(mem, len * 2 + 1), *to = out;

	for (size_t i = 0; i < len; i++) {
		char c = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];

		if (c == 'a' && i + 1 < len && (s[i + 1] | 32) == 'a') {
			to = stpcpy(to, "å");
			i++;
		} else if (i + 1 < len && c == '\xc3' && (s[i + 1] == '\xa4' ||
		    s[i + 1] == '\x84')) {
			to = stpcpy(to, "æ");
			i++;
		} else {
			*to++ = c;
		}
	}
	*to = '\0';
	return out;
}

/* Kept with the longest first: that one is looked up by the index. */
static void
keep(struct query *q, const char *word)
{
	size_t len = text_length(word), at;

	if (len < WORD_MIN || len > WORD_MAX)
		return;
	for (at = 0; at < q->words && text_length(q->word[at]) >= len; at++)
		;
	for (size_t i = QUERY_WORDS - 1; i > at; i--)
		q->word[i] = q->word[i - 1];
	if (at < QUERY_WORDS)
		q->word[at] = word;
	if (q->words < QUERY_WORDS)
		q->words++;
}

static void
take(struct mem *mem, const char *s, size_t len, struct query *q)
{
	const char *token = mem_strndup(mem, s, len);
	size_t n;

	if (q->birth == DAY_NONE && text_to_day(token, &q->birth))
		return;
	for (; *token != '\0'; token += n + sign(token + n)) {
		n = 0;
		while (token[n] != '\0' && sign(token + n) == 0)
			n++;
		keep(q, alike(mem, token, n));
	}
}

bool
query_read(struct mem *mem, const char *text, struct query *q_r)
{
	*q_r = (struct query){ .whole = text, .birth = DAY_NONE };
	for (size_t n; *text != '\0'; text += n + (text[n] != '\0')) {
		n = strcspn(text, " \t\n,;");
		take(mem, text, n, q_r);
	}
	return q_r->words > 0 || q_r->birth != DAY_NONE;
}
