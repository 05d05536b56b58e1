/* Who is away, and who stands in for her meanwhile (R27). */
#ifndef COVER_ABSENCE_H
#define COVER_ABSENCE_H

#include "base/work.h"

#include <stddef.h>

/* The last day of who does not come back to the task. */
#define ABSENCE_FOR_GOOD DAY_MAX

struct absence {
	int64_t employee;	/* who is away */
	int64_t substitute;	/* 0: nobody yet */
	day first, last;	/* ABSENCE_FOR_GOOD: stops with the task */
};

enum absence_fault {
	ABSENCE_FINE,
	ABSENCE_CLASHES,	/* she is away on one of these days already */
	ABSENCE_NO_COLLEAGUE	/* who is to stand in works elsewhere, has left,
				 * or must not read cases */
};

/*
 * Somebody is away, as w->actor says: within the caller's transaction, and of
 * two at once the second sees the first. What is wrong is in *fault_r, and then
 * nothing is written. From the first day the seats of who is away are her
 * substitute's too. Who is said to be away by somebody else hears of it.
 */
enum err absence_add(struct work *w, const struct absence *a,
    enum absence_fault *fault_r) MUST_USE;

/* Who stands in during one absence of hers; as above. */
enum err absence_cover(struct work *w, int64_t id, const struct absence *a,
    enum absence_fault *fault_r) MUST_USE;

/* Is not away after all, or back; one that has ended stays as it is. */
enum err absence_end(struct work *w, int64_t id, int64_t employee) MUST_USE;

/*
 * What each day brings: seats of who is away are begun and ended for her
 * substitute, and the nearest leader who is not herself, or the system owner,
 * owes to find one for who is away, or will be within two weeks, for a week or
 * more, and has cases or a seat nobody else is in (guideline plan_for_absence);
 * no longer when there is one, and anew when that one leaves or is away.
 * Whoever has a standing substitute has her. Run twice it does the same once.
 * *bare_r is how many have nobody.
 */
enum err absences_run(struct work *w, size_t *bare_r) MUST_USE;

#endif
