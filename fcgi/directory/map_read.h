/* The files that the maps stand in until somebody changes them on a page. */
#ifndef DIRECTORY_MAP_READ_H
#define DIRECTORY_MAP_READ_H

#include "base/conf.h"
#include "directory/map.h"

/*
 * Reads conf/ldap/groups.map (`[leader]`, then `dn = ...` lines, one a group)
 * and conf/ldap/units.map (`[code]`, then name, parent, service, and one
 * `directory = value` line a value); NULL: not that one. A value may hold ';'.
 * All faults at once, like conf_read, each with its file's name: unknown roles
 * and keys, keys set twice, and what maps_judge finds. ERR_INPUT with *faults_r
 * and *n_r. In `mem`.
 */
enum err maps_read(struct mem *mem, const char *groups_file,
    const char *units_file, struct maps *m_r, struct conf_fault **faults_r,
    size_t *n_r) MUST_USE;

#endif
