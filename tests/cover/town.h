/* A small municipality for tests of who holds what. */
#ifndef TESTS_COVER_TOWN_H
#define TESTS_COVER_TOWN_H

#include "base/work.h"

/*
 * Units, each with who answers for it: 2 has leader 1, 3 has leader 2, 4 lies
 * below 3 and has none, 5 lies below 1 and neither has one.
 */
enum { UNIT_TOP = 1, UNIT_LED, UNIT_OTHER, UNIT_BELOW, UNIT_ALONE, UNITS = 5 };

/* Employees 1 .. 20: 3 .. 8 coordinators, 9 the system owner, 10 the office. */
enum {
	LEADER = 1, OTHER_LEADER, COORDINATOR, COORDINATOR_LAST = 8, OWNER,
	CLERK, EMPLOYEES = 20
};

/* Makes it, in an empty schema, as the owner of the database. */
void town_make(struct work *admin);

/* Who answers for a unit, by the table above. */
int64_t town_answers(int64_t unit);

#endif
