/* Who has the cases when nobody else of the chain is there (R24). */
#ifndef COVER_LAST_RESORT_H
#define COVER_LAST_RESORT_H

#include "base/err.h"
#include "base/work.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct node;
struct request;
struct sql_last_choices;

/*
 * What was chosen, what counts today first, then what is to come, then the
 * newest; and what follows from it.
 */
struct last_resort {
	const struct sql_last_choices *choice;
	size_t n;
	int64_t newest;		/* of all choices; 0: there is none */
	const struct sql_last_choices *now;	/* chosen for today, here or
						 * not; NULL: nobody is */
	int64_t employee;	/* who it is in fact; 0: nobody can be */
	size_t here;		/* how many are: she, and those before her */
	bool settings;		/* it is who is named there */
};

/* Reads it for as long as the request lives. Errors are the database's. */
enum err last_resort_read(struct request *rq, struct last_resort *l_r) MUST_USE;

/*
 * Whether a choice may be taken back: it is to come, or counts today, and when
 * it does no more somebody does.
 */
bool last_resort_may_take(const struct request *rq, const struct last_resort *l,
    const struct sql_last_choices *c);

/*
 * Sets n.Choices, n.before when some of them count no more, and n.gone: who was
 * chosen and has left, or may read no cases any more.
 */
void last_resort_view(struct request *rq, struct node *n,
    const struct last_resort *l);

#endif
