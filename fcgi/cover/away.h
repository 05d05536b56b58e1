/* Whose absence a page is about, and who may stand in for her. */
#ifndef COVER_AWAY_H
#define COVER_AWAY_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct request;
struct sql_stands_in_for;

struct away {
	int64_t employee;
	const char *name;	/* NULL: the user's own */
	const char *path;	/* of the page about it */
};

/*
 * The user herself or, on a unit's page, who its path names, as absence_who
 * says of whom somebody may tell absence: ERR_NOT_FOUND when it is nobody of
 * theirs. The page is shown who it is.
 */
enum err away_find(struct request *rq, struct away *a_r) MUST_USE;

/*
 * Shows who may stand in, as Colleagues; `typed` (may be NULL) is the id of who
 * is chosen.
 */
enum err away_view_colleagues(struct request *rq, const struct away *a,
    const char *typed) MUST_USE;

/*
 * In whose place the user is today (R27), *n_r of them; they live in the
 * request. Most are in nobody's these days: their session says so, and nothing
 * is asked.
 */
enum err away_whose(struct request *rq, struct sql_stands_in_for **a_r,
    size_t *n_r) MUST_USE;

#endif
