/* Who may know that there is a case: everybody who has to, or the named. */
#ifndef COVER_BLOCK_H
#define COVER_BLOCK_H

#include "base/err.h"
#include "store/db.h"

#include "sql_shield.h"

/*
 * From now on the case, which was known as `was` says, is known as `block`
 * says; both stay written down, and why (R51, R73). Whoever hides a case that
 * she does not hold may go on knowing of it. To be asked in a transaction, and
 * not when it is so already.
 */
enum err block_change(struct work *w, int64_t casefile, bool holds,
    enum address_block was, enum address_block block, const char *why) MUST_USE;

/*
 * A child who has been exposed to violence gets an hverdagskoordinator: from
 * then on the case is known as if the address was blocked (B253, R73), unless
 * it is kept closer already, and whoever sees to it may go on knowing of it. To
 * be asked in a transaction in which the case is locked or new.
 */
enum err block_everyday(struct work *w, int64_t casefile) MUST_USE;

/*
 * A case that was restricted is known again to those who could know of it
 * before, with that reason (R51). To be asked in a transaction.
 */
enum err block_lift(struct work *w, int64_t casefile, const char *why) MUST_USE;

#endif
