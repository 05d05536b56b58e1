/* The shield: every way to stand to a case, and what may lift what. */
#include "../given.h"

#include "rules/shield.h"

static const struct {
	struct shield at;
	bool hides;
} cases[] = {
	/* Nothing is set: the table of rights decides. */
	{ { 0 }, false },
	{ { .named = true }, false },
	{ { .acute = true }, false },
	/* Own case or near relation: nothing lifts it (R67). */
	{ { .near = true }, true },
	{ { .near = true, .acute = true }, true },
	{ { .near = true, .holds = true, .named = true }, true },
	{ { .near = true, .asked = true }, true },
	{ { .near = true, .leads_waiting = true }, true },
	/* Asked for: only what is acute lifts it (R68). */
	{ { .unwanted = true }, true },
	{ { .unwanted = true, .acute = true }, false },
	{ { .unwanted = true, .holds = true }, true },
	{ { .unwanted = true, .named = true, .leads_waiting = true }, true },
	/* A blocked address: those who must act, and the named (R73). */
	{ { .blocked = true }, true },
	{ { .blocked = true, .acute = true }, true },
	{ { .blocked = true, .named = true }, false },
	{ { .blocked = true, .holds = true }, false },
	{ { .blocked = true, .asked = true }, false },
	{ { .blocked = true, .leads_waiting = true }, false },
	/* One shield does not lift another. */
	{ { .blocked = true, .named = true, .near = true }, true },
	{ { .blocked = true, .named = true, .unwanted = true }, true },
	{ { .blocked = true, .unwanted = true, .acute = true }, true },
	{ { .blocked = true, .named = true, .unwanted = true, .acute = true },
	    false },
};

static void
each_way_to_stand_to_a_case_is_hidden_or_not(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++)
		if (shield_hides(&cases[i].at) != cases[i].hides)
			fail_msg("row %zu", i);
}

static struct shield
of_bits(unsigned n)
{
	return (struct shield){ n & 1, n >> 1 & 1, n >> 2 & 1, n >> 3 & 1,
	    n >> 4 & 1, n >> 5 & 1, n >> 6 & 1, n >> 7 & 1 };
}

/* Whatever is added of near, unwanted and blocked, nothing comes to light. */
static void
another_shield_never_opens_a_case(void **state)
{
	(void)state;
	for (unsigned n = 0; n < 256; n++) {
		struct shield s = of_bits(n);

		if (!shield_hides(&s))
			continue;
		for (int more = 0; more < 3; more++) {
			struct shield t = s;

			t.near |= more == 0;
			t.unwanted |= more == 1;
			t.blocked |= more == 2;
			if (!shield_hides(&t))
				fail_msg("%u and %d", n, more);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_way_to_stand_to_a_case_is_hidden_or_not),
		cmocka_unit_test(another_shield_never_opens_a_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
