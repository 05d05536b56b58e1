/* Who may consent, until when, and which birthday is next, by age (R46). */
#include "../given.h"

#include "rules/calendar.h"
#include "rules/consent.h"

enum { GIVEN = 20260901 };

#define SELF CONSENT_GIVER_SELF
#define PARENT CONSENT_GIVER_PARENT
#define PARENTS CONSENT_GIVER_PARENTS
#define GUARDIAN CONSENT_GIVER_GUARDIAN
#define WELFARE CONSENT_GIVER_CHILD_WELFARE

#define YES CONSENT_FITS
#define WHY CONSENT_NEEDS_WHY
#define NO CONSENT_NOT_THEIRS

static void
each_age_has_its_givers(void **state)
{
	static const struct {
		int born;	/* 0: expected */
		enum consent_fit want[CONSENT_GIVER__MAX];
	} t[] = {	/* self, parent, parents, guardian, child welfare */
		{ 0,        { NO,  WHY, YES, WHY, WHY } },
		{ 20260831, { NO,  WHY, YES, WHY, WHY } },
		{ 20140902, { NO,  WHY, YES, WHY, WHY } },	/* 11 */
		{ 20140901, { WHY, WHY, YES, WHY, WHY } },	/* 12 today */
		{ 20100902, { WHY, WHY, YES, WHY, WHY } },	/* 15 */
		{ 20100901, { YES, WHY, WHY, WHY, WHY } },	/* 16 today */
		{ 20080902, { YES, WHY, WHY, WHY, WHY } },	/* 17 */
		{ 20080901, { YES, NO,  NO,  WHY, NO } },	/* 18 today */
		{ 19400101, { YES, NO,  NO,  WHY, NO } },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++)
		for (int g = 0; g < CONSENT_GIVER__MAX; g++)
			if (consent_fit((enum consent_giver)g,
			    t[i].born == 0 ? DAY_NONE : on(t[i].born),
			    on(GIVEN), CONSENT_DECIDES_FROM) !=
			    t[i].want[g])
				fail_msg("born %d, giver %d", t[i].born, g);
}

static void
last_days_by_hand(void **state)
{
	static const struct {
		enum consent_giver giver;
		int born, given, last;
	} t[] = {
		{ PARENTS, 0, 20260901, 20270901 },
		{ PARENTS, 20200101, 20260901, 20270901 },
		/* Sixteen on 1 March: up to the last of February. */
		{ PARENTS, 20110301, 20260901, 20270228 },
		{ PARENT, 20110301, 20260901, 20270228 },
		{ GUARDIAN, 20110301, 20260901, 20270228 },
		{ WELFARE, 20110301, 20260901, 20270228 },
		{ SELF, 20110301, 20260901, 20270901 },
		/* Born on 29 February: sixteen on the 29th, eighteen on the
		 * 28th of a common year. */
		{ PARENTS, 20120229, 20270901, 20280228 },
		{ SELF, 20120229, 20290901, 20300227 },
		/* Seventeen: whoever gave it, a new one is asked for at 18. */
		{ SELF, 20090102, 20260901, 20270101 },
		{ PARENTS, 20090102, 20260901, 20270101 },
		/* On the eve it holds for that day. */
		{ PARENTS, 20100902, 20260901, 20260901 },
		{ SELF, 19800101, 20260901, 20270901 },
		{ GUARDIAN, 19800101, 20240229, 20250228 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++)
		if (consent_last_day(t[i].giver, t[i].born == 0 ? DAY_NONE :
		    on(t[i].born), on(t[i].given), CONSENT_DECIDES_FROM) !=
		    on(t[i].last))
			fail_msg("line %zu", i);
}

/* A municipality may ask the young person herself a year earlier (BTI). */
static void
another_age_may_decide(void **state)
{
	enum { FROM = 15, FIFTEEN = 20110901, FOURTEEN = 20110902 };

	(void)state;
	assert_int_equal(consent_fit(SELF, on(FIFTEEN), on(GIVEN), FROM), YES);
	assert_int_equal(consent_fit(SELF, on(FOURTEEN), on(GIVEN), FROM), WHY);
	assert_int_equal(consent_fit(PARENTS, on(FIFTEEN), on(GIVEN), FROM),
	    WHY);
	assert_int_equal(consent_last_day(PARENTS, on(FOURTEEN), on(GIVEN),
	    FROM), on(20260901));
}

/* On no day of a childhood does another's consent reach past the birthday. */
static void
no_consent_of_others_holds_at_sixteen(void **state)
{
	day born = on(20120229);

	(void)state;
	for (day d = born; d < calendar_birthday(born, 20); d++)
		for (int g = 0; g < CONSENT_GIVER__MAX; g++) {
			day last = consent_last_day((enum consent_giver)g, born,
			    d, CONSENT_DECIDES_FROM);
			int then = calendar_age(born, last);
			int now = calendar_age(born, d);

			if (last < d || last > d + CONSENT_DAYS ||
			    (now < 18 && then >= 18) ||
			    (g != SELF && now < 16 && then >= 16))
				fail_msg("giver %d on day %d", g,
				    (int)(d - born));
		}
}

static void
the_next_birthday_that_changes_something(void **state)
{
	static const struct { int born, today, age; } t[] = {
		{ 20260901, 20260901, 7 }, { 20190902, 20260901, 7 },
		{ 20190901, 20260901, 12 }, { 20110902, 20260901, 15 },
		{ 20110901, 20260901, 16 }, { 20100901, 20260901, 18 },
		{ 20080901, 20260901, 0 }, { 20270101, 20260901, 0 },
	};

	(void)state;
	assert_int_equal(consent_next_age(DAY_NONE, on(GIVEN)), 0);
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++)
		if (consent_next_age(on(t[i].born), on(t[i].today)) !=
		    t[i].age)
			fail_msg("line %zu", i);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_age_has_its_givers),
		cmocka_unit_test(last_days_by_hand),
		cmocka_unit_test(another_age_may_decide),
		cmocka_unit_test(no_consent_of_others_holds_at_sixteen),
		cmocka_unit_test(the_next_birthday_that_changes_something),
	};

	return cmocka_run_group_tests_name("consent", tests, NULL, NULL);
}
