/*
 * The card a family has in hand, and when they are owed another (R20, R25;
 * docs/decisions/0035).
 */
#ifndef VOICE_OWED_H
#define VOICE_OWED_H

#include "base/work.h"

#include <stddef.h>
#include <stdint.h>

/*
 * The family of a strand has been given the card that says `says`, as
 * card_people has it: what was owed is done. Only within a transaction.
 */
enum err card_give(struct work *w, int64_t strand, const char *says) MUST_USE;

/*
 * Holds every card against what is so, once a day and 500 in a transaction:
 * where a name, a number or the code is another, whoever has the case is to
 * give a new one; where it is the old one again, no longer. *due_r: how many
 * became due.
 */
enum err cards_run(struct work *w, size_t *due_r) MUST_USE;

#endif
