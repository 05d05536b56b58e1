/* What the forms have in common by which a coordinator is asked. */
#ifndef COVER_ASKING_H
#define COVER_ASKING_H

#include "web/form.h"

#include <stddef.h>
#include <stdint.h>

struct request;
struct subject;

/*
 * Sets Candidates in the view: the unit's coordinators who may be asked, those
 * who carry least first, with what they carry; not `but`, who has the case (0:
 * nobody), nor who must not know of `casefile` (0: of several cases, each is
 * asked about when the form comes).
 */
enum err asking_view(struct request *rq, int64_t unit, int64_t casefile,
    int64_t but) MUST_USE;

/*
 * Whether the path's strand is a baton and nothing beside it goes on: only then
 * does it go to another service. Where somebody coordinates as well, the family
 * has let that service know of the log and not of the rest.
 */
bool asking_goes_alone(const struct subject *sub);

/*
 * Sets Takers: who takes part for another service that may know of the log, and
 * may have the path's baton (R53); not `but`. Nothing for other strands, nor
 * where one beside it goes on.
 */
enum err asking_view_takers(struct request *rq, int64_t but) MUST_USE;

/*
 * Whether somebody may be asked to take the strand of the path now; *unit_r:
 * the other service she takes a baton to, or 0.
 */
enum err asking_may_take(struct request *rq, int64_t employee, bool *may_r,
    int64_t *unit_r) MUST_USE;

/*
 * Whether the user, who is asked, may still say yes to just that: in the unit,
 * or for the service to which the offer says that she takes it.
 */
enum err asking_may_answer(struct request *rq, bool *may_r) MUST_USE;

/* What the family wishes is answered with a yes or a no (fields `wish`). */
extern const char *const asking_yes_no[];

/*
 * R26: a wish is followed, or the reason why not is given; `wish` and `reason`
 * are places in the form's table. Only where there is a wish.
 */
void asking_check_wish(struct form *f, size_t wish, size_t reason);

#endif
