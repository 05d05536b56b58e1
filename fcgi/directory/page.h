/* Answers that come in pages; for this room only. */
#ifndef DIRECTORY_PAGE_H
#define DIRECTORY_PAGE_H

#include "base/err.h"
#include "directory/entry.h"
#include "directory/link.h"

/* What is done with each entry; `into` is the asker's. An error ends it all. */
typedef enum err page_take(const struct entry *e,
    const struct profile *profile, void *into);

/*
 * Calls `take` for every entry that answers `s`, all pages over one connection.
 * ERR_UNAVAILABLE, and what was taken is to be thrown away, when any page
 * fails, comes without the paging control, or all that came were references to
 * other servers. Otherwise what `take` returns.
 */
enum err page_every(struct work *w, struct directory *d,
    const struct search *s, page_take *take, void *into) MUST_USE;

#endif
