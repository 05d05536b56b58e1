/* A roster becomes rows: what differs is written, what ended gets its end. */
#ifndef DIRECTORY_SYNC_WRITE_H
#define DIRECTORY_SYNC_WRITE_H

#include "base/work.h"
#include "directory/resolve.h"

/* What a sync changed; for the job's note. */
struct sync_counts {
	size_t added, changed, missed, seated, unseated;
	size_t seats[SEAT_KIND__MAX];	/* people in one before */
	size_t ended[SEAT_KIND__MAX];	/* people who lose one now */
	size_t lost;		/* could log in before, and now cannot */
	const char *kept_unit;	/* has cases, but the map lacks it; or
				 * NULL */
};

/*
 * Writes units, employees, managers, posts and seats, and ends the sessions of
 * those who are no longer active. In the caller's transaction. Nobody is
 * deleted (R95); seats set by hand are left alone.
 */
enum err sync_write(struct work *w, const struct maps *m,
    const struct roster *r, struct sync_counts *counts) MUST_USE;

#endif
