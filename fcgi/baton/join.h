/*
 * Two cases of one child made one, when the family wants it (R58,
 * docs/decisions/0058).
 */
#ifndef BATON_JOIN_H
#define BATON_JOIN_H

#include "base/work.h"

#include <stdint.h>

struct sql_join_lock;

struct join {
	int64_t pair;		/* same_person.id, by which they were found */
	int64_t was, goes_on;	/* the case that becomes part of the other */
	instant found;
	day wanted;		/* when the family said yes to who has `was`, */
	day wanted_there;	/* and to who has `goes_on` */
	const char *note;	/* what was done to find out, not "" */
};

/*
 * Holds both cases for this transaction, in the order in which everybody locks
 * them; *was_r tells of the one that is to be part of the other. In a
 * transaction, after casefile_alone(). ERR_CONFLICT when one of them is gone.
 */
enum err join_hold(struct work *w, int64_t was, int64_t goes_on,
    struct sql_join_lock **was_r) MUST_USE;

/*
 * Makes them one: all that belonged to j->was belongs to j->goes_on, whoever
 * has a strand of it is told, and who keeps a log beside a coordinator now owes
 * to say what becomes of it. Both are held, and nothing stands in the way
 * (sql_join_hindered). ERR_DUPLICATE when it was done before.
 */
enum err join_cases(struct work *w, const struct join *j,
    const struct sql_join_lock *was) MUST_USE;

#endif
