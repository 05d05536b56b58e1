/*
 * In which words a duty is owed: those its guideline had when it was opened,
 * whatever it says now (docs/decisions/0060).
 */
#ifndef DESK_WORDED_H
#define DESK_WORDED_H

#include "sql_guideline_change.h"
#include "sql_owed.h"

#include <stdbool.h>
#include <stddef.h>

struct mem;
struct node;
struct request;

/* A guideline's key as it stands in addresses, in `mem`. */
const char *worded_slug(struct mem *mem, const char *key);

/* The other way; what is no key finds no guideline. */
const char *worded_key(struct mem *mem, const char *slug);

/*
 * The path of a guideline's page, at the version that begins on `from`;
 * DAY_NONE: at its top. In `mem`.
 */
const char *worded_path(struct mem *mem, const char *key, day from);

/* The sections of a desk, and in whose words each is. */
struct worded {
	const struct sql_guidelines_worded *row;	/* written here */
	size_t n;
	struct { bool begun; day from; } section[GUIDELINE__MAX + 1];
};

/* What the municipality has written itself; one statement. */
enum err worded_read(struct request *rq, struct worded *w_r) MUST_USE;

/*
 * Sets desk.Words.<section>: path, and what and why where the municipality has
 * written them, as the first duty of the section has it; `at` is its place in
 * w->section. A `row` whose duty is of another version has a path of its own,
 * and what and why, or `as_came` for the words that came with Holdfast.
 */
void worded_view(struct request *rq, struct worded *w, struct node *desk,
    const char *section, int at, struct node *row,
    const struct sql_owed_by_person *d);

/*
 * Sets n.Changed: of each guideline that was changed, and that the user has not
 * said she has read, path, what, and from when (R79: in the application alone).
 * One statement.
 */
enum err worded_view_unread(struct request *rq, struct node *n) MUST_USE;

#endif
