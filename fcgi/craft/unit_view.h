/* The units as a tree, as choices, and what a version changes of another. */
#ifndef CRAFT_UNIT_VIEW_H
#define CRAFT_UNIT_VIEW_H

#include "craft/unit_map.h"

struct node;
struct request;

/*
 * Sets Map: number, made, maker, page (a page counts, and no file), read (when
 * the directory was last read).
 */
void unit_view_state(struct request *rq, const struct unit_map *u);

/*
 * Sets Units, each below what it is under and by name: code, name, level, path
 * (names above), service, Values, and what the sync has made of it.
 */
void unit_view_tree(struct request *rq, const struct unit_map *u);

/*
 * Sets Closed: units that are closed here and still there, with why: cases came
 * in the meantime (R24), or the directory has not been read since.
 */
void unit_view_kept(struct request *rq, const struct unit_map *u);

/* Sets Unmeant: values on people in the directory that mean no unit. */
void unit_view_unmeant(struct request *rq, const struct unit_map *u);

/*
 * Sets Parents (code, name) and Services, to choose from; a unit is not under
 * itself, so the one with `code` is left out.
 */
void unit_view_choices(struct request *rq, const struct unit_map *u,
    const char *code);

/*
 * Sets Is: code, name, and what the sync has made of it; Is.Stays, in words,
 * why it cannot go.
 */
void unit_view_unit(struct request *rq, const struct unit_map *u, size_t at);

/*
 * Sets Changes, from `was` to `now`: unit, what, was, now; and of a value that
 * comes or goes, where `u` is given, what the next sync does by it (effect).
 */
void unit_view_changes(struct request *rq, const struct maps *was,
    const struct maps *now, const struct unit_map *u);

/* Sets n.Stays: in words, what lies with a unit and must have gone first. */
void unit_view_stays(struct request *rq, struct node *n,
    const struct unit_map *u, const char *code);

#endif
