/* A unit's coordinators, as the leader's desk and their own page show them. */
#ifndef COVER_TEAM_H
#define COVER_TEAM_H

#include "base/clock.h"
#include "base/err.h"

#include <stdint.h>

struct node;
struct request;

/* A coordinator, and what she carries. */
struct member {
	int64_t id;
	const char *name, *title;
	int64_t cases, offers;
	int64_t room;		/* of her full-time post; 0: she has none */
	const char *post;	/* what that is called, as post_title; NULL */
	instant expires;	/* INSTANT_NONE: stays */
	day away;		/* until when; DAY_NONE: is here, DAY_MAX: has
				 * stopped with the task */
	const char *substitute;	/* meanwhile; NULL: nobody; "": not to be
				 * said */
};

/* Sets what every list says of one: in words, when she leaves, and is away. */
void team_view_member(struct request *rq, struct node *row,
    const struct member *m);

/*
 * Sets n.Coordinators: `most` of the unit's coordinators by name, after the one
 * of that name and id ("" and 0: from the first), each with what she carries,
 * and whether she is gone or leaves. *last_r is the id of the last shown when
 * there are more, else 0. ERR_UNAVAILABLE.
 */
enum err team_view(struct request *rq, struct node *n, int64_t unit,
    const char *from_name, int64_t from_id, int32_t most,
    int64_t *last_r) MUST_USE;

#endif
