/* From an entry to a person, whatever kind of directory it is. */
#ifndef DIRECTORY_ENTRY_H
#define DIRECTORY_ENTRY_H

#include "base/err.h"
#include "directory/profile.h"

#include <stddef.h>

/*
 * First value of an attribute, "" when there is none. A value that is not plain
 * text (UTF-8 without control characters) counts as absent. In w->mem.
 */
const char *entry_text(const struct entry *e, const char *attr);

/* The same of the first attribute in the list that has a value. */
const char *entry_text_of(const struct entry *e, const char *const *attrs);

/* All values of all attributes in the list, each once; *n_r, in w->mem. */
const char **entry_texts(const struct entry *e, const char *const *attrs,
    size_t *n_r);

/* The entry's DN in w->mem, "" when the library cannot tell. */
const char *entry_dn(const struct entry *e);

/*
 * Fills *p_r from the entry, state as of w->now. ERR_NOT_FOUND: it has no login
 * name, so it is no account (a contact, a service). ERR_UNAVAILABLE: it lacks
 * its key or DN or has an impossible value; what the service account may not
 * read looks the same, and neither is a sign that anybody left.
 */
enum err entry_person(const struct profile *profile, const struct entry *e,
    struct directory_person *p_r) MUST_USE;

#endif
