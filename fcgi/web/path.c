/* The strict match of a path against a route's pattern. */
#include "web/path.h"

#include <assert.h>
#include <string.h>

#define DIGITS "0123456789"
#define LOWER "abcdefghijklmnopqrstuvwxyz"

enum { AFTER_MAX = 256 };

/* Whether s[0..len) is `min` to `max` bytes of `alphabet`. */
static bool
made_of(const char *alphabet, size_t min, size_t max, const char *s, size_t len)
{
	return len >= min && len <= max && strspn(s, alphabet) >= len;
}

static bool
is_case(const char *s, size_t len)
{
	return len >= 5 && made_of(DIGITS, 4, 4, s, 4) && s[4] == '-' &&
	    made_of(DIGITS, 5, 7, s + 5, len - 5);
}

static bool
is_strand(const char *s, size_t len)
{
	return made_of(LOWER, 2, 32, s, len);
}

static bool
is_id(const char *s, size_t len)
{
	return made_of(DIGITS, 1, 18, s, len) && s[0] != '0';
}

static bool
is_word(const char *s, size_t len)
{
	return made_of(LOWER DIGITS "-", 1, PATH_VALUE_MAX, s, len);
}

static const struct hole {
	const char *name;
	bool (*fits)(const char *s, size_t len);
} holes[] = {
	{ "case", is_case },
	{ "strand", is_strand },
	{ "id", is_id },
	{ "word", is_word },
};

/* The hole written as {name} in s[0..len), braces and all. */
static const struct hole *
find_hole(const char *s, size_t len)
{
	for (size_t i = 0; i < sizeof(holes) / sizeof(*holes); i++)
		if (len == strlen(holes[i].name) + 2 && s[len - 1] == '}' &&
		    strncmp(s + 1, holes[i].name, len - 2) == 0)
			return &holes[i];
	return NULL;
}

static bool
segment_match(const char *pattern, size_t pattern_len, const char *s,
    size_t len, struct path_values *v)
{
	const struct hole *hole;

	if (pattern[0] != '{')
		return len == pattern_len && memcmp(pattern, s, len) == 0;
	hole = find_hole(pattern, pattern_len);
	assert(hole != NULL && v->n < PATH_VALUES_MAX);
	if (!hole->fits(s, len))
		return false;
	memcpy(v->at[v->n].name, hole->name, strlen(hole->name) + 1);
	memcpy(v->at[v->n].value, s, len);
	v->at[v->n].value[len] = '\0';
	v->n++;
	return true;
}

/* Both start with their slash at each turn; an empty segment is "/" alone. */
static bool
segments_match(const char *pattern, const char *path, struct path_values *v)
{
	while (*pattern == '/' && *path == '/') {
		size_t pattern_len = strcspn(++pattern, "/");
		size_t len = strcspn(++path, "/");

		if (!segment_match(pattern, pattern_len, path, len, v))
			return false;
		pattern += pattern_len;
		path += len;
	}
	return *pattern == '\0' && *path == '\0';
}

static void
empty(struct path_values *v)
{
	v->n = 0;
	for (size_t i = 0; i < PATH_VALUES_MAX; i++)
		v->at[i].name[0] = v->at[i].value[0] = '\0';
}

/*
 * Whether the path has what stands outside the pattern's holes. Every request
 * asks of every route, and half of them begin with a hole: what is in the holes
 * is looked at once the rest fits, which is nearly never.
 */
static bool
literals_match(const char *pattern, const char *path)
{
	while (*pattern != '\0') {
		if (*pattern != '{') {
			if (*pattern++ != *path++)
				return false;
			continue;
		}
		while (*pattern != '/' && *pattern != '\0')
			pattern++;
		while (*path != '/' && *path != '\0')
			path++;
	}
	return *path == '\0';
}

bool
path_match(const char *pattern, const char *path, struct path_values *v_r)
{
	assert(pattern[0] == '/');
	empty(v_r);
	if (!literals_match(pattern, path))
		return false;
	if (segments_match(pattern, path, v_r))
		return true;
	empty(v_r);
	return false;
}

const char *
path_after(const char *to)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789/-";
	size_t n;

	if (to == NULL || to[0] != '/' || to[1] == '/')
		return "/";
	n = strspn(to, allowed);
	return n <= AFTER_MAX && to[n] == '\0' ? to : "/";
}
