/* What the system owner tells those who work here (A255). */
#ifndef CRAFT_INFORMATION_H
#define CRAFT_INFORMATION_H

#include "base/work.h"
#include "words.h"

#include <stdint.h>

struct information_new {
	enum audience audience;
	int64_t unit;		/* of AUDIENCE_UNIT; else 0 */
	const char *title, *body;	/* 1 to 120, and to 4000 characters */
	day shown_to;		/* the last day it stands on desks */
};

/*
 * Tells it: whoever it is for has an alert of it, on her desk and in the
 * e-mail of the day, until she says that she has read it; *id_r is how it is
 * found. Errors are the database's.
 */
enum err information_send(struct work *w, const struct information_new *i,
    int64_t *id_r) MUST_USE;

/*
 * It was wrong: it stands on no desk any more, and goes into no e-mail; who
 * has read it finds it marked. ERR_CONFLICT when it was taken back already.
 */
enum err information_withdraw(struct work *w, int64_t id) MUST_USE;

/*
 * Tells what still stands on desks to those who have come since among whom it
 * is for: to work here or in a unit, or to a seat. Each in a transaction of
 * its own; *told_r alerts, none of them of what was taken back. Goes on next
 * time when its time is up. Errors are the database's.
 */
enum err information_run(struct work *w, uint64_t *told_r) MUST_USE;

#endif
