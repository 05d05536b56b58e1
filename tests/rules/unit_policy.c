/* The table of rights: as printed, as answered, and with nothing idle in it. */
#include "../given.h"

#include "rules/policy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PRINT_MAX = 1 << 16 };

static const char *const state_names[STATE__MAX] = {
	[STATE_NONE] = "-", [STATE_APPLIED] = "applied",
	[STATE_REGISTERED] = "registered",
	[STATE_WAITING] = "waiting", [STATE_OFFERED] = "offered",
	[STATE_ACTIVE] = "active", [STATE_HANDOVER] = "handover",
	[STATE_CLOSED] = "closed",
	[STATE_OPEN] = "open", [STATE_SETTLED] = "settled",
};

/* Seats that give nothing by themselves, and what they are there for. */
static const struct {
	enum basis basis;
	const char *why;
} idle_bases[] = {
	{ BASIS_COORDINATOR, "a coordinator's rights follow from the strand held "
	    "or offered" },
};

static const struct {
	enum action action;
	const char *why;
} idle_actions[] = {
	{ ACTION_NONE, "is no action" },
	{ ACTION_IMPORT_RUN, "holdfast-admin writes it to the log of looks" },
};

static bool
may_idle_basis(enum basis b)
{
	for (size_t i = 0; i < LENGTH(idle_bases); i++)
		if (idle_bases[i].basis == b)
			return true;
	return false;
}

static bool
may_idle_action(enum action a)
{
	for (size_t i = 0; i < LENGTH(idle_actions); i++)
		if (idle_actions[i].action == a)
			return true;
	return false;
}

static const char *
golden_path(void)
{
	static char path[1024];
	const char *top = getenv("srcdir") != NULL ? getenv("srcdir") : ".";

	snprintf(path, sizeof(path), "%s/tests/golden/policy.txt", top);
	return path;
}

static void
read_all(FILE *f, char text[PRINT_MAX])
{
	size_t n;

	assert_non_null(f);
	n = fread(text, 1, PRINT_MAX - 1, f);
	assert_true(n < PRINT_MAX - 1);
	text[n] = '\0';
}

static void
print(char text[PRINT_MAX])
{
	FILE *f = tmpfile();

	assert_non_null(f);
	policy_print(f);
	rewind(f);
	read_all(f, text);
	fclose(f);
}

static void
the_table_prints_as_it_was_agreed(void **state)
{
	static char now[PRINT_MAX], agreed[PRINT_MAX];
	const char *anew = getenv("HOLDFAST_GOLDEN");
	FILE *f;

	(void)state;
	print(now);
	if (anew != NULL && *anew != '\0') {
		assert_non_null(f = fopen(golden_path(), "w"));
		fputs(now, f);
		assert_int_equal(fclose(f), 0);
	}
	read_all(f = fopen(golden_path(), "r"), agreed);
	fclose(f);
	assert_string_equal(now, agreed);
}

/* The bases that the print-out gives for an action in a state. */
static bases
printed(const char *text, enum action a, enum policy_state s)
{
	char line[512], action[64], in[64], *word;
	bases held = 0;
	int from, b;

	for (; *text != '\0'; text += strcspn(text, "\n") + 1) {
		snprintf(line, sizeof(line), "%.*s", (int)strcspn(text, "\n"),
		    text);
		if (sscanf(line, "%63s %63s%n", action, in, &from) != 2 ||
		    strcmp(action, words_name(&words_action, (int)a)) != 0 ||
		    strcmp(in, state_names[s]) != 0)
			continue;
		for (word = strtok(line + from, " "); word != NULL;
		    word = strtok(NULL, " ")) {
			assert_true(words_find(&words_basis, word, &b));
			held |= 1u << b;
		}
	}
	return held;
}

static bool
gives(bases held, enum policy_state s, enum action a, enum basis *by)
{
	return policy_allows(&(struct standing){ .held = held, .state = s }, 1,
	    a, by);
}

static void
what_is_printed_is_what_is_answered(void **state)
{
	static char text[PRINT_MAX];
	enum basis by;

	(void)state;
	print(text);
	for (int a = 0; a < ACTION__MAX; a++)
		for (int s = 0; s < STATE__MAX; s++) {
			bases held = printed(text, (enum action)a,
			    (enum policy_state)s);

			for (int b = 0; b < BASIS__MAX; b++) {
				bool may = gives(1u << b, (enum policy_state)s,
				    (enum action)a, &by);

				if (may != ((held & 1u << b) != 0))
					fail_msg("%s of %s", words_name(
					    &words_action, a), words_name(
					    &words_basis, b));
				if (may)
					assert_int_equal(by, b);
			}
		}
}

static void
without_a_basis_nothing_is_given(void **state)
{
	enum basis by;

	(void)state;
	for (int a = 0; a < ACTION__MAX; a++) {
		assert_false(policy_allows(NULL, 0, (enum action)a, &by));
		for (int s = 0; s < STATE__MAX; s++)
			assert_false(gives(0, (enum policy_state)s,
			    (enum action)a, &by));
	}
}

static void
no_basis_at_all_gives_what_is_no_action(void **state)
{
	enum basis by;

	(void)state;
	for (int s = 0; s < STATE__MAX; s++)
		assert_false(gives(~0u, (enum policy_state)s, ACTION_NONE,
		    &by));
}

static void
a_basis_to_one_strand_says_nothing_of_another(void **state)
{
	const struct standing at[] = {
		{ .held = BASES(LEADER_OF_STRAND), .state = STATE_HANDOVER },
		{ .held = BASES(HOLDER), .state = STATE_WAITING },
		{ .held = BASES(EMPLOYEE), .state = STATE_NONE },
	};
	enum basis by;

	(void)state;
	assert_false(policy_allows(at, LENGTH(at), ACTION_OFFER_MAKE, &by));
	assert_false(policy_allows(at, LENGTH(at), ACTION_FIRST_CONTACT_RECORD,
	    &by));
	assert_true(policy_allows(at, LENGTH(at), ACTION_CASE_VIEW, &by));
	assert_true(policy_allows(at, LENGTH(at), ACTION_DESK_VIEW, &by));
	assert_int_equal(by, BASIS_EMPLOYEE);
}

static void
only_what_needs_no_login_is_given_to_guests(void **state)
{
	enum basis by;

	(void)state;
	for (int a = 0; a < ACTION__MAX; a++)
		for (int s = 0; s < STATE__MAX; s++)
			if (gives(BASES(GUEST), (enum policy_state)s,
			    (enum action)a, &by))
				assert_true(s == STATE_NONE &&
				    (a == ACTION_LOGIN ||
				    a == ACTION_FEEDBACK_GIVE ||
				    a == ACTION_INQUIRY_SEND ||
				    a == ACTION_OPEN_PAGE_VIEW));
}

/*
 * The system owner sees where it is stuck and who has looked, operations the
 * jobs: no case.
 */
static void
overview_and_operations_give_nothing_on_a_strand(void **state)
{
	enum basis by;

	(void)state;
	for (int a = 0; a < ACTION__MAX; a++)
		for (int s = STATE_APPLIED; s <= STATE_CLOSED; s++)
			assert_int_equal(gives(BASES(SYSTEM_OWNER) |
			    BASES(OPERATIONS) | BASES(EMPLOYEE) |
			    BASES(LEADER_OF_UNIT), (enum policy_state)s,
			    (enum action)a, &by),
			    a == ACTION_ACCESS_LOG_VIEW);
}

/* What a leader has not said why she reads, she does not read (R65). */
static void
a_case_that_is_held_is_read_by_its_leader_with_a_reason(void **state)
{
	static const enum policy_state held[] = { STATE_ACTIVE, STATE_CLOSED };
	bases leader = BASES(LEADER_OF_STRAND) | BASES(LEADER_OF_UNIT) |
	    BASES(LEADER);
	enum basis by;

	(void)state;
	for (size_t i = 0; i < LENGTH(held); i++) {
		assert_true(gives(leader, held[i], ACTION_CASE_VIEW, &by));
		assert_int_equal(by, BASIS_LEADER_OF_STRAND);
		assert_false(gives(leader, held[i], ACTION_CONTENT_VIEW, &by));
		leader |= BASES(LEADER_WITH_REASON);
		assert_true(gives(leader, held[i], ACTION_CONTENT_VIEW, &by));
		/* The log of looks says that she said why. */
		assert_true(gives(leader, held[i], ACTION_CASE_VIEW, &by));
		assert_int_equal(by, BASIS_LEADER_WITH_REASON);
		leader &= ~BASES(LEADER_WITH_REASON);
	}
	assert_true(gives(leader, STATE_WAITING, ACTION_CONTENT_VIEW, &by));
	assert_true(gives(leader, STATE_OFFERED, ACTION_CONTENT_VIEW, &by));
}

static void
every_action_is_given_by_some_basis_in_some_state(void **state)
{
	enum basis by;

	(void)state;
	for (int a = 0; a < ACTION__MAX; a++) {
		bool given = false;

		for (int s = 0; s < STATE__MAX; s++)
			given |= gives(~0u, (enum policy_state)s,
			    (enum action)a, &by);
		if (given == may_idle_action((enum action)a))
			fail_msg("%s is %s", words_name(&words_action, a),
			    given ? "given after all" : "given by nobody");
	}
}

static void
every_basis_gives_something(void **state)
{
	enum basis by;

	(void)state;
	for (int b = 0; b < BASIS__MAX; b++) {
		bool gave = false;

		for (int a = 0; a < ACTION__MAX; a++)
			for (int s = 0; s < STATE__MAX; s++)
				gave |= gives(1u << b, (enum policy_state)s,
				    (enum action)a, &by);
		if (gave == may_idle_basis((enum basis)b))
			fail_msg("%s gives %s", words_name(&words_basis, b),
			    gave ? "something after all" : "nothing");
	}
}

static void
every_state_of_a_strand_is_a_state_of_its_own(void **state)
{
	bool seen[STATE__MAX] = { [STATE_NONE] = true };

	(void)state;
	for (int s = 0; s < STRAND_STATE__MAX; s++) {
		enum strand_state at = (enum strand_state)s;
		enum policy_state p = policy_state_of(at, false);

		assert_int_equal(policy_state_of(at, true),
		    at == STRAND_STATE_ACTIVE ? STATE_HANDOVER : p);
		assert_false(seen[p]);
		seen[p] = true;
		assert_string_equal(state_names[p],
		    words_name(&words_strand_state, s));
	}
}

static void
bases_fit_into_their_set(void **state)
{
	(void)state;
	assert_true(BASIS__MAX <= 8 * (int)sizeof(bases));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_table_prints_as_it_was_agreed),
		cmocka_unit_test(what_is_printed_is_what_is_answered),
		cmocka_unit_test(without_a_basis_nothing_is_given),
		cmocka_unit_test(no_basis_at_all_gives_what_is_no_action),
		cmocka_unit_test(a_basis_to_one_strand_says_nothing_of_another),
		cmocka_unit_test(only_what_needs_no_login_is_given_to_guests),
		cmocka_unit_test(overview_and_operations_give_nothing_on_a_strand),
		cmocka_unit_test(a_case_that_is_held_is_read_by_its_leader_with_a_reason),
		cmocka_unit_test(every_action_is_given_by_some_basis_in_some_state),
		cmocka_unit_test(every_basis_gives_something),
		cmocka_unit_test(every_state_of_a_strand_is_a_state_of_its_own),
		cmocka_unit_test(bases_fit_into_their_set),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
