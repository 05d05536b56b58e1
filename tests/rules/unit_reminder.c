/* Which reminder falls on which day, from cases by hand and over 111 years. */
#include "../given.h"

#include "rules/calendar.h"
#include "rules/reminder.h"

enum {
	SEEN_DAYS = 90,
	STEP = 11	/* of days to open on: meets all weekdays and seasons */
};

/* R19: a leader has 14 days; here from a Monday on. */
static void
the_fourteen_days_of_a_leader(void **state)
{
	static const struct { int on; enum reminder kind; } want[] = {
		{ 20260907, REMINDER_HALFWAY },		/* day 7 */
		{ 20260911, REMINDER_SOON },		/* 12 is a Saturday */
		{ 20260915, REMINDER_OVERDUE },
		{ 20260916, REMINDER_OVERDUE },
		{ 20260917, REMINDER_OVERDUE },
		{ 20260924, REMINDER_WEEKLY },
		{ 20261001, REMINDER_WEEKLY },
	};
	day opened = on(20260831), due = on(20260914);
	size_t n = 0;

	(void)state;
	for (day at = opened - 3; at <= on(20261001); at++) {
		enum reminder kind = reminder_due(opened, due, at);

		if (kind == REMINDER_NONE)
			continue;
		if (n == LENGTH(want) || at != on(want[n].on) ||
		    kind != want[n].kind)
			fail_msg("%d: kind %d", written(at), kind);
		n++;
	}
	assert_int_equal(LENGTH(want), n);
}

static void
single_days_counted_by_hand(void **state)
{
	static const struct {
		int opened, due, today;
		enum reminder want;
	} t[] = {
		/* 7 days: three and a half have passed on the fourth */
		{ 20260903, 20260910, 20260904, REMINDER_NONE },
		{ 20260903, 20260910, 20260907, REMINDER_HALFWAY },
		{ 20260903, 20260910, 20260908, REMINDER_SOON },
		/* the weekend puts the halfway mark after the two-day one */
		{ 20260901, 20260908, 20260904, REMINDER_SOON },
		{ 20260901, 20260908, 20260907, REMINDER_NONE },
		/* halfway on a Saturday waits for Monday */
		{ 20260831, 20260910, 20260905, REMINDER_NONE },
		{ 20260831, 20260910, 20260907, REMINDER_HALFWAY },
		{ 20260831, 20260910, 20260908, REMINDER_SOON },
		/* two days before Tuesday after Easter: Wednesday before it */
		{ 20260312, 20260407, 20260401, REMINDER_SOON },
		{ 20260312, 20260407, 20260405, REMINDER_NONE },
		/* both on one day: the nearer one */
		{ 20260907, 20260910, 20260908, REMINDER_SOON },
		{ 20260907, 20260910, 20260909, REMINDER_NONE },
		/* one or two days long: halfway only; never when opened */
		{ 20260907, 20260908, 20260908, REMINDER_HALFWAY },
		{ 20260907, 20260909, 20260908, REMINDER_HALFWAY },
		{ 20260907, 20260909, 20260907, REMINDER_NONE },
		{ 20260907, 20260907, 20260907, REMINDER_NONE },
		{ 20260907, 20260907, 20260908, REMINDER_OVERDUE },
		/* overdue across Easter, and weekly on a holiday moved */
		{ 20260301, 20260331, 20260401, REMINDER_OVERDUE },
		{ 20260301, 20260331, 20260402, REMINDER_NONE },
		{ 20260301, 20260331, 20260407, REMINDER_OVERDUE },
		{ 20260301, 20260331, 20260408, REMINDER_OVERDUE },
		{ 20260301, 20260331, 20260409, REMINDER_NONE },
		{ 20260301, 20260331, 20260415, REMINDER_WEEKLY },
		{ 20260301, 20260420, 20260423, REMINDER_OVERDUE },
		{ 20260301, 20260420, 20260507, REMINDER_WEEKLY },
		{ 20260301, 20260420, 20260514, REMINDER_NONE },
		{ 20260301, 20260420, 20260515, REMINDER_WEEKLY },
		{ 20260301, 20260420, 20260521, REMINDER_WEEKLY },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		enum reminder kind = reminder_due(on(t[i].opened), on(t[i].due),
		    on(t[i].today));

		if (kind != t[i].want)
			fail_msg("row %zu: %d", i, kind);
	}
}

/* What a duty gives from its opening to SEEN_DAYS after its due day. */
struct seen {
	int count[REMINDER__MAX];
	bool on_a_day_off, out_of_order, on_the_wrong_side;
	int longest_silence;	/* days without a word, once overdue */
};

static struct seen
watch(day opened, day due)
{
	struct seen seen = { 0 };
	enum reminder before = REMINDER_NONE;
	day previous = due;

	for (day at = opened - 10; at <= due + SEEN_DAYS; at++) {
		enum reminder kind = reminder_due(opened, due, at);

		if (kind == REMINDER_NONE)
			continue;
		seen.count[kind]++;
		seen.on_a_day_off |= !calendar_is_working(at);
		seen.out_of_order |= kind < before;
		seen.on_the_wrong_side |= at <= opened ||
		    (at > due) != (kind >= REMINDER_OVERDUE);
		if (at > due && at - previous > seen.longest_silence)
			seen.longest_silence = at - previous;
		before = kind;
		previous = at > due ? at : due;
	}
	return seen;
}

static void
reminders_keep_their_order_and_the_days_off(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day opened = on(FIRST); opened <= on(LAST); opened += STEP) {
		day due = opened + (int)throw(&dice, 0, 60);
		struct seen seen = watch(opened, due);

		if (seen.on_a_day_off || seen.out_of_order ||
		    seen.on_the_wrong_side)
			fail_msg("%d to %d", written(opened), written(due));
		if (seen.count[REMINDER_HALFWAY] > 1 ||
		    seen.count[REMINDER_SOON] > 1 ||
		    seen.count[REMINDER_OVERDUE] != 3)
			fail_msg("%d to %d: numbers", written(opened),
			    written(due));
	}
}

static void
nobody_forgets_a_duty_that_is_overdue(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day opened = on(FIRST); opened <= on(LAST); opened += STEP) {
		day due = opened + (int)throw(&dice, 0, 60);
		struct seen seen = watch(opened, due);

		if (seen.count[REMINDER_WEEKLY] < 11 ||
		    seen.count[REMINDER_WEEKLY] > 13 ||
		    seen.longest_silence > 7 + 5)
			fail_msg("%d to %d: %d times, %d days", written(opened),
			    written(due), seen.count[REMINDER_WEEKLY],
			    seen.longest_silence);
	}
}

static void
three_weeks_or_more_give_both_warnings(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (day opened = on(FIRST); opened <= on(LAST); opened += STEP) {
		day due = opened + (int)throw(&dice, 21, 60);
		struct seen seen = watch(opened, due);

		if (seen.count[REMINDER_HALFWAY] != 1 ||
		    seen.count[REMINDER_SOON] != 1)
			fail_msg("%d to %d", written(opened), written(due));
	}
}

/* What a guideline says itself, before its deadline and nowhere else. */
static void
a_guideline_may_say_its_own_days(void **state)
{
	static const struct {
		const char *steps;
		int opened, due, today;
		enum reminder want;
	} t[] = {
		{ "-7,-2", 20260831, 20260914, 20260907, REMINDER_SOON },
		/* two days before is a Saturday */
		{ "-7,-2", 20260831, 20260914, 20260911, REMINDER_SOON },
		{ "-7,-2", 20260831, 20260914, 20260914, REMINDER_NONE },
		{ "-4,0", 20260831, 20260907, 20260903, REMINDER_SOON },
		{ "-4,0", 20260831, 20260907, 20260907, REMINDER_SOON },
		{ "-4,0", 20260831, 20260907, 20260904, REMINDER_NONE },
		{ "-4,0", 20260831, 20260907, 20260908, REMINDER_OVERDUE },
		/* never on the day it was opened, or before */
		{ "-7", 20260831, 20260907, 20260831, REMINDER_NONE },
		{ "-9", 20260831, 20260907, 20260828, REMINDER_NONE },
		/* nothing said: what is said of all */
		{ "", 20260831, 20260914, 20260907, REMINDER_HALFWAY },
		/* no number ends it; after the deadline it says nothing */
		{ "x,-2", 20260831, 20260914, 20260911, REMINDER_NONE },
		{ "3", 20260831, 20260914, 20260917, REMINDER_OVERDUE },
		{ "3", 20260831, 20260914, 20260918, REMINDER_NONE },
		{ "-", 20260831, 20260914, 20260911, REMINDER_NONE },
		{ "-99999999999", 20260831, 20260914, 20260911, REMINDER_NONE },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		enum reminder kind = reminder_planned(t[i].steps,
		    on(t[i].opened), on(t[i].due), on(t[i].today));

		if (kind != t[i].want)
			fail_msg("row %zu: %d", i, kind);
	}
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(the_fourteen_days_of_a_leader),
		cmocka_unit_test(single_days_counted_by_hand),
		cmocka_unit_test(a_guideline_may_say_its_own_days),
		cmocka_unit_test(reminders_keep_their_order_and_the_days_off),
		cmocka_unit_test(nobody_forgets_a_duty_that_is_overdue),
		cmocka_unit_test(three_weeks_or_more_give_both_warnings),
	};

	return cmocka_run_group_tests_name("reminder", t, NULL, NULL);
}
