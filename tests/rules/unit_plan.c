/* What a plan must have before it is approved, point by point (R39, R43). */
#include "../given.h"

#include "rules/calendar.h"
#include "rules/plan.h"

#include <string.h>

enum { TODAY = 20261201 };

#define BIT(l) (1u << PLAN_LACK_##l)
#define BOTH (BIT(PERIOD) | BIT(EVALUATION))

/* A plan of somebody of ten years that has all there is. */
static struct plan_facts
whole(void)
{
	struct plan_facts f = { .services = true, .consented = true,
	    .goals = 2, .first = on(20261201), .last = on(20271130),
	    .evaluation = on(20270601), .born = on(20160601),
	    .today = on(TODAY) };

	for (int i = 0; i < PLAN_POINT__MAX; i++)
		f.says[i] = true;
	return f;
}

static void
nothing_is_missing_of_a_whole_one(void **state)
{
	struct plan_facts f = whole();

	(void)state;
	assert_int_equal(plan_lacks(&f), 0);
	f.evaluates = true;
	assert_int_equal(plan_lacks(&f), 0);
}

/* Each is missed alone, and nothing else with it. */
static void
each_is_missed_by_itself(void **state)
{
	struct plan_facts f;
	const struct {
		enum plan_point point;
		unsigned want;
	} points[] = {
		{ PLAN_POINT_IMPORTANT, BIT(IMPORTANT) },
		{ PLAN_POINT_CHILD_VIEW, BIT(CHILD_VIEW) },
		{ PLAN_POINT_RESOURCES, BIT(RESOURCES) },
		{ PLAN_POINT_NEEDS, BIT(NEEDS) },
		{ PLAN_POINT_CONTRIBUTION, BIT(CONTRIBUTION) },
		{ PLAN_POINT_COOPERATION, BIT(COOPERATION) },
		{ PLAN_POINT_ADAPTATION, BIT(ADAPTATION) },
		{ PLAN_POINT_FRAME, 0 },	/* has no text of its own */
	};

	(void)state;
	for (size_t i = 0; i < sizeof(points) / sizeof(*points); i++) {
		f = whole();
		f.says[points[i].point] = false;
		assert_int_equal(plan_lacks(&f), points[i].want);
	}
	f = whole();
	f.services = false;
	assert_int_equal(plan_lacks(&f), BIT(SERVICES));
	f = whole();
	f.consented = false;
	assert_int_equal(plan_lacks(&f), BIT(CONSENT));
	f = whole();
	f.goals = 0;
	assert_int_equal(plan_lacks(&f), BIT(GOALS));
	f = whole();
	f.bare = 1;
	assert_int_equal(plan_lacks(&f), BIT(MEASURES));
	f = whole();
	f.unowned = 1;
	assert_int_equal(plan_lacks(&f), BIT(RESPONSIBLE));
	f = whole();
	f.unscoped = f.unexplained = 1;
	assert_int_equal(plan_lacks(&f), BIT(SCOPE) | BIT(HOW));
}

/* Only who evaluates must have concluded. */
static void
conclusions_are_asked_when_it_is_gone_through(void **state)
{
	struct plan_facts f = whole();

	(void)state;
	f.unevaluated = f.unconcluded = 3;
	assert_int_equal(plan_lacks(&f), 0);
	f.evaluates = true;
	assert_int_equal(plan_lacks(&f), BIT(EVALUATOR) | BIT(CONCLUSION));
}

static void
dates_by_hand(void **state)
{
	static const struct {
		int first, last, evaluation;	/* 0: not set */
		unsigned want;
	} t[] = {
		{ 20261201, 20261202, 20261202, 0 },	/* tomorrow, its last */
		{ 20261201, 20271130, 20261201, BIT(EVALUATION) },
		{ 20261201, 20271130, 20271201, BIT(EVALUATION) },
		{ 20251201, 20261130, 20261130, BOTH },
		{ 20251201, 20261130, 20261215, BOTH },
		{ 20270101, 20261231, 20261231, BIT(PERIOD) },
		{ 20270101, 20271231, 20270601, 0 },	/* begins later */
		{ 0, 20271130, 20270601, BIT(PERIOD) },
		{ 20261201, 0, 20270601, BIT(PERIOD) },
		{ 20261201, 20271130, 0, BIT(EVALUATION) },
		{ 0, 0, 0, BOTH },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++) {
		struct plan_facts f = whole();

		f.first = t[i].first == 0 ? DAY_NONE : on(t[i].first);
		f.last = t[i].last == 0 ? DAY_NONE : on(t[i].last);
		f.evaluation = t[i].evaluation == 0 ? DAY_NONE :
		    on(t[i].evaluation);
		if (plan_lacks(&f) != t[i].want)
			fail_msg("row %zu: %x", i, plan_lacks(&f));
	}
}

/* From the seventh birthday to the day before the eighteenth. */
static void
a_child_is_heard_by_age(void **state)
{
	static const struct { int born; bool heard; } t[] = {
		{ 0, false }, { 20191202, false }, { 20191201, true },
		{ 20100101, true }, { 20081202, true }, { 20081201, false },
		{ 19400101, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++) {
		struct plan_facts f = whole();

		f.born = t[i].born == 0 ? DAY_NONE : on(t[i].born);
		f.says[PLAN_POINT_CHILD_VIEW] = false;
		assert_int_equal(plan_hears_child(f.born, f.today),
		    t[i].heard);
		assert_int_equal(plan_lacks(&f), t[i].heard ?
		    BIT(CHILD_VIEW) : 0);
	}
}

/* Every one has a name of its own, and what may be left out stands last. */
static void
names_and_what_may_be_left_out(void **state)
{
	const unsigned soft = BIT(RESOURCES) | BIT(NEEDS) | BIT(CONTRIBUTION) |
	    BIT(SCOPE) | BIT(HOW) | BIT(COOPERATION) | BIT(ADAPTATION);

	(void)state;
	assert_int_equal(PLAN_LACKS_MATTER | soft,
	    (1u << PLAN_LACK__MAX) - 1);
	assert_int_equal(PLAN_LACKS_MATTER & soft, 0);
	for (int i = 0; i < PLAN_LACK__MAX; i++) {
		assert_non_null(plan_lack_names[i]);
		for (int k = 0; k < i; k++)
			assert_string_not_equal(plan_lack_names[i],
			    plan_lack_names[k]);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_missing_of_a_whole_one),
		cmocka_unit_test(each_is_missed_by_itself),
		cmocka_unit_test(conclusions_are_asked_when_it_is_gone_through),
		cmocka_unit_test(dates_by_hand),
		cmocka_unit_test(a_child_is_heard_by_age),
		cmocka_unit_test(names_and_what_may_be_left_out),
	};

	return cmocka_run_group_tests_name("plan", tests, NULL, NULL);
}
