/* Which day's figures are asked for, and what a page or a paper shows of it. */
#ifndef CRAFT_STATISTICS_VIEW_H
#define CRAFT_STATISTICS_VIEW_H

#include "base/clock.h"
#include "base/err.h"
#include "web/form.h"

struct request;

enum { STATISTICS_DAY, STATISTICS__FIELDS };

extern const struct form_field statistics_fields[STATISTICS__FIELDS];

/* Which day is asked for, and which one answers. */
struct statistics_choice {
	struct form form;	/* whose STATISTICS_DAY the caller has read */
	day asked;		/* today when nothing else is */
	day first;		/* that was counted; DAY_NONE: none was */
	day counted;		/* the day itself, or the last before it;
				 * DAY_NONE: none, or what was asked is wrong */
	instant made;		/* when it was */
};

/*
 * Finds the day that answers what c->form asks. What is no day that has been,
 * or lies before the first, is told in the form. Errors are the database's.
 */
enum err statistics_choose(struct request *rq, struct statistics_choice *c)
    MUST_USE;

/*
 * Sets Counted, Made, Other, Today and Tables of c->counted, which is a day.
 * Errors are the database's.
 */
enum err statistics_view(struct request *rq, const struct statistics_choice *c)
    MUST_USE;

#endif
