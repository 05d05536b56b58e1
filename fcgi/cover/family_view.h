/* The others of a family, as the page of one of them shows them. */
#ifndef COVER_FAMILY_VIEW_H
#define COVER_FAMILY_VIEW_H

#include "base/err.h"

struct node;
struct request;

/*
 * Sets Family where the path's case has a living strand of a family: until when
 * it is followed, and in Others those whose cases the user may open herself
 * (name, number, age, how their consent stands where she may read that). Of the
 * rest nothing is said, not even that they are there. Called for whom the
 * policy lets see the path's case. ERR_UNAVAILABLE.
 */
enum err family_view(struct request *rq) MUST_USE;

/*
 * Sets Together: of whom else of the same family the user is asked, when she is
 * asked to take the strand of the path. Each of them she may see by that.
 */
enum err family_view_asked(struct request *rq) MUST_USE;

#endif
