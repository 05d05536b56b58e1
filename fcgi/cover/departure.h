/* Whose cases a leader is to look at, before or after (R24, R93). */
#ifndef COVER_DEPARTURE_H
#define COVER_DEPARTURE_H

#include "base/work.h"

#include <stddef.h>

/* So long before a known last day the cases are given on, and none is given. */
enum { DEPARTURE_AHEAD_DAYS = 60 };

/*
 * Whoever holds cases of a unit has a row for it, the unit's leader is told and
 * owes to give the cases on, when her account will end within those days or she
 * stops with the task (signal 3); and, within two weeks, to give them on or say
 * that they stay, when she works elsewhere now, is coordinator no longer, or is
 * employed in another way (signals 5, 7, 8). The leader she works under now is
 * told as well. The holder keeps each case until another has said yes. Nothing
 * is owed any more when nothing is left to give on, it is no longer so, or her
 * account has ended (cover/leaver.h). A transaction for each; run twice it does
 * the same once. *opened_r is how many are new.
 */
enum err departures_run(struct work *w, size_t *opened_r) MUST_USE;

/*
 * The system owner owes to find a leader for each unit that has cases and
 * nobody who leads it and can log in (signals 9, 10); meanwhile the cases are
 * those' who are next in the chain. *unled_r is how many are new.
 */
enum err unled_run(struct work *w, size_t *unled_r) MUST_USE;

#endif
