/* Whom a family turns to: its coordinator, or until there is one who is set. */
#ifndef COVER_CONTACT_PERSON_H
#define COVER_CONTACT_PERSON_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

struct request;
struct subject;

/*
 * Whether somebody has said yes to coordinate in the case of `sub`, of whatever
 * kind but the baton: then she is the contact person, and nobody else (B26).
 */
bool contact_person_coordinates(const struct subject *sub);

/*
 * *may_r: whether that employee may know of the request's case as of now, so
 * that the family can turn to her: it is not kept from her, and where the
 * address is blocked she is named or has it (R38, R67, R68, R73).
 */
enum err contact_person_may_know(struct request *rq, int64_t employee,
    bool *may_r) MUST_USE;

/*
 * Sets Contact in the view, for a case that is not over: of each coordinator
 * who has said yes, or else of whoever is set, the name, where she works and
 * how she is reached, and whether she can be no more (gone, kept).
 */
enum err contact_person_view(struct request *rq) MUST_USE;

#endif
