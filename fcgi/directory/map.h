/* Which group gives which role, and which directory value is which unit. */
#ifndef DIRECTORY_MAP_H
#define DIRECTORY_MAP_H

#include "base/conf.h"
#include "base/err.h"
#include "words.h"

#include <stddef.h>

struct mem;

/* A group of the directory and the seat its members sit in. */
struct map_group {
	enum seat_kind seat;
	const char *dn_key;	/* as directory_dn_key makes it */
};

/* A unit as Holdfast knows it. */
struct map_unit {
	const char *code;	/* [a-z0-9-]: in the URL */
	const char *name;
	const char *service;	/* "" when none */
	const char *parent;	/* a unit's code, "" when none */
};

/* What the directory calls a unit, as text_fold makes it. */
struct map_value {
	const char *key;
	size_t unit;
};

struct maps {
	struct map_group *group;
	size_t groups;
	struct map_unit *unit;		/* parents before children */
	size_t units;
	struct map_value *value;	/* sorted by key */
	size_t values;
};

/*
 * Reads conf/ldap/groups.map (`[leader]`, then `dn = ...` lines, one a group)
 * and conf/ldap/units.map (`[code]`, then name, parent, service, and one
 * `directory = value` line a value). A value may hold ';'. All faults at once,
 * like conf_read, each with its file's name: unknown roles and keys, keys set
 * twice, units begun twice, missing names, no DN, values of two units, parents
 * that do not exist or go round in a circle, text that does not fit the tables.
 * ERR_INPUT with *faults_r and *n_r. In `mem`.
 */
enum err maps_read(struct mem *mem, const char *groups_file,
    const char *units_file, struct maps *m_r, struct conf_fault **faults_r,
    size_t *n_r) MUST_USE;

/* Index of the unit that a directory value means, or -1. */
long maps_unit(const struct maps *m, struct mem *mem, const char *value);

#endif
