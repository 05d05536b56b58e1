/* By age: who is asked, and when another is. */
#include "rules/consent.h"

#include "rules/calendar.h"

const struct consent_birthday consent_birthdays[CONSENT_BIRTHDAYS] = {
	{ 7, 90 }, { CONSENT_ASKED_FROM, 90 }, { 15, 90 },
	{ CONSENT_DECIDES_FROM, 90 }, { CALENDAR_OF_AGE, 180 }
};

enum consent_fit
consent_fit(enum consent_giver giver, day born, day given, int decides)
{
	static const enum consent_fit child[CONSENT_GIVER__MAX] = {
		[CONSENT_GIVER_SELF] = CONSENT_NOT_THEIRS,
		[CONSENT_GIVER_PARENT] = CONSENT_NEEDS_WHY,
		[CONSENT_GIVER_PARENTS] = CONSENT_FITS,
		[CONSENT_GIVER_GUARDIAN] = CONSENT_NEEDS_WHY,
		[CONSENT_GIVER_CHILD_WELFARE] = CONSENT_NEEDS_WHY,
	};
	int age = born == DAY_NONE ? 0 : calendar_age(born, given);

	if (age < decides)
		return giver == CONSENT_GIVER_SELF &&
		    age >= CONSENT_ASKED_FROM ?
		    CONSENT_NEEDS_WHY : child[giver];
	if (giver == CONSENT_GIVER_SELF)
		return CONSENT_FITS;
	return age < CALENDAR_OF_AGE || giver == CONSENT_GIVER_GUARDIAN ?
	    CONSENT_NEEDS_WHY : CONSENT_NOT_THEIRS;
}

/* Of `last` and the day before that birthday, the first that is not over. */
static day
before(day last, day born, int age, day given)
{
	day eve = calendar_birthday(born, age) - 1;

	return eve >= given && eve < last ? eve : last;
}

day
consent_last_day(enum consent_giver giver, day born, day given, int decides)
{
	day last = given + CONSENT_DAYS;

	if (born == DAY_NONE)
		return last;
	last = before(last, born, CALENDAR_OF_AGE, given);
	return giver == CONSENT_GIVER_SELF ? last :
	    before(last, born, decides, given);
}

int
consent_next_age(day born, day today)
{
	if (born == DAY_NONE || born > today)
		return 0;
	for (int i = 0; i < CONSENT_BIRTHDAYS; i++)
		if (calendar_birthday(born, consent_birthdays[i].age) > today)
			return consent_birthdays[i].age;
	return 0;
}
