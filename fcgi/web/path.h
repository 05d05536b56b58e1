/* Paths with holes in them, as the routes write them: /sak/{case}/plan. */
#ifndef WEB_PATH_H
#define WEB_PATH_H

#include <stdbool.h>
#include <stddef.h>

enum { PATH_VALUES_MAX = 3, PATH_VALUE_MAX = 64 };

/* What stood in the holes, in their order, copied: "case" = "2026-00017". */
struct path_values {
	size_t n;
	struct {
		char name[16];
		char value[PATH_VALUE_MAX + 1];
	} at[PATH_VALUES_MAX];
};

/*
 * Whether `path` fits `pattern`, segment by segment; *v_r then holds the values
 * (none when it does not fit). A segment of the pattern is either literal or
 * one hole, whose name is its alphabet:
 *	{case}		[0-9]{4}-[0-9]{5,7}, a case number
 *	{strand}	[a-z]{2,32}, a kind of strand
 *	{id}		[1-9][0-9]{0,17}, a row's id; fits int64_t
 *	{word}		[a-z0-9-]{1,64}
 * Nothing is decoded or tidied: a path with '%', "//", a slash at its end (but
 * "/" itself) or no slash at its start fits nothing. The pattern is the
 * program's own: an unknown hole, or more than PATH_VALUES_MAX, aborts.
 */
bool path_match(const char *pattern, const char *path,
    struct path_values *v_r);

/*
 * `to` when it is a path of ours, to go to after something else was done; "/"
 * when it is NULL, leads to another host, has anything but [a-z0-9/-] in it, or
 * is longer than any path of ours (256 bytes).
 */
const char *path_after(const char *to);

#endif
