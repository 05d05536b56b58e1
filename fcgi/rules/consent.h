/* Who may consent for whom, and for how long (R46). Pure. */
#ifndef RULES_CONSENT_H
#define RULES_CONSENT_H

#include "base/clock.h"
#include "words.h"

enum consent_fit {
	CONSENT_FITS,
	CONSENT_NEEDS_WHY,	/* others would be asked first, or too */
	CONSENT_NOT_THEIRS
};

/* From which age the child itself is asked too, and decides (R46). */
enum { CONSENT_ASKED_FROM = 12, CONSENT_DECIDES_FROM = 16 };

/*
 * Birthdays at which something changes, youngest first, and how many days
 * before whoever has the case is told (R46).
 */
enum { CONSENT_BIRTHDAYS = 5 };

struct consent_birthday {
	int age, days;
};

extern const struct consent_birthday consent_birthdays[CONSENT_BIRTHDAYS];

/* A consent is looked at again with the plan, at least that often (R43). */
enum { CONSENT_DAYS = 365, CONSENT_DAYS_PROPOSED = 180 };

/*
 * Whether `giver` may consent on `given` for who was born on `born` (DAY_NONE:
 * a child still expected). Below `decides` years, CONSENT_DECIDES_FROM unless a
 * municipality has its own for its purpose, the parents do, together: one
 * alone, whoever acts in their place, and from 12 the child itself say why.
 * From then on the young person does, and others say why; from 18 nobody is
 * asked as a parent.
 */
enum consent_fit consent_fit(enum consent_giver giver, day born, day given,
    int decides);

/*
 * Last day that a consent of that day can hold: CONSENT_DAYS later, but not
 * past the day before the one who is to be asked is another: at `decides`, of
 * what others than the child gave, and at 18 (R46).
 */
day consent_last_day(enum consent_giver giver, day born, day given,
    int decides);

/*
 * The age of the next of consent_birthdays after `today`; 0 when there is none,
 * as of who is grown up or not yet born.
 */
int consent_next_age(day born, day today);

#endif
