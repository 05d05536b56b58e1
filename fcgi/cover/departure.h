/* Who will leave on a day that is known (R24, R93: signal 3). */
#ifndef COVER_DEPARTURE_H
#define COVER_DEPARTURE_H

#include "base/work.h"

#include <stddef.h>

/*
 * Looks 60 days ahead: whoever's account will end and who holds cases of a unit
 * has a row for it, the unit's leader is told and owes to give the cases on by
 * that day, and keeps owing it when the day moves. The holder keeps each case
 * until another has said yes. Nothing is owed any more when nothing is left to
 * give on, the account does not end after all, or it has (cover/leaver.h). A
 * transaction for each; run twice it does the same once. *opened_r is how many
 * are new.
 */
enum err departures_run(struct work *w, size_t *opened_r) MUST_USE;

#endif
