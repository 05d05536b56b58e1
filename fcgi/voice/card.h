/* What stands on the card a family is given, on screen and on paper. */
#ifndef VOICE_CARD_H
#define VOICE_CARD_H

#include "base/err.h"
#include "intake/letters.h"
#include "words.h"

struct node;
struct request;

/* The card of the strand in the path, as something to be printed. */
struct letter_of card_letter(const struct request *rq);

/*
 * Sets in `card` whom to call (holder, hours, substitute, leader, office, with
 * their telephones) and, unless it is blocked or none was made, code, address,
 * path and side of its square, and when it was made, in language `l`. Errors
 * are the database's.
 */
enum err card_view(struct request *rq, struct node *card, enum language l)
    MUST_USE;

#endif
