/* Which group gives which role, and which directory value is which unit. */
#ifndef DIRECTORY_MAP_H
#define DIRECTORY_MAP_H

#include "base/err.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>

struct mem;

/*
 * As wide as the columns of the tables, and more than any municipality has.
 * sql/parts units_up and sql/stmt units_in_order go as deep as MAP_DEPTH_MOST.
 */
enum {
	MAP_CODE_MOST = 40, MAP_NAME_MOST = 120, MAP_TEXT_MOST = 1000,
	MAP_UNITS_MOST = 1000, MAP_VALUES_MOST = 5000, MAP_DEPTH_MOST = 20
};

/*
 * Characters of one field on a page, which has a line for each group of a role,
 * or value of a unit: 60 of the longest, hundreds of usual ones. All fields of
 * a form together are bounded by web.body_max.
 */
enum { MAP_FIELD_MOST = 60000 };

/* A group of the directory and the seat its members sit in. */
struct map_group {
	enum seat_kind seat;
	const char *dn;		/* as it was written */
	const char *dn_key;	/* as directory_dn_key makes it */
};

/* A unit as Holdfast knows it. */
struct map_unit {
	const char *code;	/* [a-z0-9-]: in the URL */
	const char *name;
	const char *service;	/* "" when none */
	const char *parent;	/* a unit's code, "" when none */
};

/* What the directory calls a unit. */
struct map_value {
	const char *text;	/* as it was written */
	const char *key;	/* as text_fold makes it */
	size_t unit;
};

/*
 * The maps as they are written down, in a file or on a page, in any order and
 * with any fault: keys are not set, and a setting that was not said is NULL. Or
 * as maps_judge has found them good.
 */
struct maps {
	struct map_group *group;
	size_t groups;
	struct map_unit *unit;		/* good: parents before children */
	size_t units;
	struct map_value *value;	/* good: sorted by key */
	size_t values;
};

/* What can be wrong, wherever it is written. */
enum map_wrong {
	MAP_WRONG_CODE,		/* not of a-z, 0-9 and '-', or too long */
	MAP_WRONG_CODE_TWICE,	/* `other`: the unit that was before */
	MAP_WRONG_NAME_MISSING,
	MAP_WRONG_NAME,		/* empty, too long, no plain text, or has \ */
	MAP_WRONG_SERVICE,	/* no word */
	MAP_WRONG_PARENT,	/* no word */
	MAP_WRONG_NO_PARENT,	/* there is no such unit */
	MAP_WRONG_CIRCLE,	/* or over MAP_DEPTH_MOST units up */
	MAP_WRONG_UNITS_MANY,
	MAP_WRONG_VALUE,	/* empty, too long or no plain text */
	MAP_WRONG_VALUE_BLANK,	/* no letter or digit */
	MAP_WRONG_VALUE_TWICE,	/* `other`: the value that was before */
	MAP_WRONG_VALUES_MANY,
	MAP_WRONG_DN,		/* no name of a group */
	MAP_WRONG_DN_TWICE,	/* for one role; `other`: where before */
	MAP_WRONG__MAX
};

/* `at` is the unit, value or group of what is written that is wrong. */
struct map_fault {
	enum map_wrong what;
	size_t at, other;
};

/*
 * The one judge of both maps. What is written becomes *m_r; ERR_INPUT with all
 * faults at once in *faults_r and *n_r, and *m_r is not to be used. Texts are
 * shared with `said`; the rest is in `mem`. Pure.
 */
enum err maps_judge(struct mem *mem, const struct maps *said, struct maps *m_r,
    struct map_fault **faults_r, size_t *n_r) MUST_USE;

/* Index of the unit that a directory value means, or -1. Of good maps. */
long maps_unit(const struct maps *m, struct mem *mem, const char *value);

/*
 * A unit of good maps, where "" is what is not said, as maps_judge is told of
 * it, where that is NULL. Its texts are u's.
 */
struct map_unit map_said(const struct map_unit *u);

/* Index of the unit with that code, in any maps, or -1. */
long maps_find(const struct maps *m, const char *code);

/* Whether any group gives that seat. */
bool maps_give(const struct maps *m, enum seat_kind seat);

/* Whether two good maps say the same, in the same words. */
bool maps_same(const struct maps *a, const struct maps *b);

#endif
