/* Units and employees, found by what a spreadsheet calls them. Pure. */
#ifndef INTAKE_ROSTER_H
#define INTAKE_ROSTER_H

#include "words.h"

#include <stddef.h>
#include <stdint.h>

struct mem;

/* Rows as the directory gave them. */
struct roster_unit { int64_t id, parent; const char *code, *name; };
struct roster_person {
	int64_t id;
	const char *username, *name;
	enum account_state state;
};
struct roster_post { int64_t employee, unit; };

struct roster;

/*
 * Makes the arrays searchable: units in use, all employees, posts in force.
 * They are kept, and must outlive the roster.
 */
struct roster *roster_new(struct mem *mem, const struct roster_unit *unit,
    size_t units, const struct roster_person *person, size_t persons,
    const struct roster_post *post, size_t posts);

/*
 * The unit with that code or name, case and accents forgiven: its id, 0 when
 * there is none, -1 when several have the name.
 */
int64_t roster_find_unit(const struct roster *r, const char *text);

/*
 * Who is meant by a coordinator of `unit`: an active employee with that user
 * name, or the only one of that name with a post in the unit or below it. A
 * namesake elsewhere is not taken for her: he would see the case. 0 when nobody
 * is, and *why_r says why.
 */
int64_t roster_find_coordinator(const struct roster *r, const char *text,
    int64_t unit, enum import_note *why_r);

#endif
