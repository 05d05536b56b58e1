/* A unit's coordinators, as the leader's desk and their own page show them. */
#ifndef COVER_TEAM_H
#define COVER_TEAM_H

#include "base/clock.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
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
	bool gone;		/* cannot log in any more */
	bool untrained;		/* has no basic course that is valid, and who
				 * looks may know of it (R30) */
	day declined;		/* when she last said no, of late; DAY_NONE */
};

/*
 * What stands against giving one more case to somebody, or is to be known
 * first: the one place that says so, for whoever asks (R20, R30).
 */
enum team_reason {
	TEAM_GONE      = 1 << 0,
	TEAM_AWAY      = 1 << 1,
	TEAM_LEAVES    = 1 << 2,	/* so soon that hers are given on */
	TEAM_FULL      = 1 << 3,	/* no room in her full-time post */
	TEAM_ASKED     = 1 << 4,	/* has not answered another yet */
	TEAM_UNTRAINED = 1 << 5,
	TEAM_DECLINED  = 1 << 6,
	/* Why it cannot be she; the others are for whoever asks to weigh. */
	TEAM_CANNOT    = TEAM_GONE | TEAM_AWAY | TEAM_LEAVES | TEAM_FULL
};

enum { TEAM_DECLINED_DAYS = 14 };

/* The set of them as of `on`; away is as m->away says. */
unsigned team_reasons(const struct member *m, day on);

/*
 * Reads untrained and declined of `n` members, for whoever leads them and so
 * may know; for others they stay unsaid. ERR_UNAVAILABLE.
 */
enum err team_know(struct request *rq, struct member *m, size_t n) MUST_USE;

/* Sets what every list says of one: in words, when she leaves, and is away. */
void team_view_member(struct request *rq, struct node *row,
    const struct member *m);

/* Coordinators of a unit by name; after somebody, when `from` is not NULL. */
struct team {
	const char *from;
	int64_t from_id;	/* of that name; 0 when `from` is NULL */
	struct member *m;
	size_t n;
	bool more;		/* there are others after them */
};

enum { TEAM_PAGE = 50 };

/*
 * Reads at most `most` of those who coordinate in a unit, with what each
 * carries and whether she is away on the day `on`, after t->from; what
 * team_know() tells is not read. ERR_UNAVAILABLE.
 */
enum err team_read(struct request *rq, struct team *t, int64_t unit, day on,
    int32_t most) MUST_USE;

/*
 * The same of the path's unit, a page of them: after the one that ?etter= names
 * by id, if it does. Sets Next, the id after which the next page begins.
 */
enum err team_read_page(struct request *rq, struct team *t, day on) MUST_USE;

/* Sets n.Coordinators to them. */
void team_view(struct request *rq, struct node *n, const struct team *t);

#endif
