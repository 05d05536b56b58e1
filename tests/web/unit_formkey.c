/* Tokens: never the same twice, never one for another. */
#include "../given.h"

#include "web/formkey.h"

#include <string.h>

enum { KEYS = 2000 };

static void
keys_are_22_letters_of_base64url_and_all_differ(void **state)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789-_";
	static char keys[KEYS][23];

	(void)state;
	for (size_t i = 0; i < KEYS; i++) {
		form_key_new(keys[i]);
		assert_int_equal(strlen(keys[i]), 22);
		assert_int_equal(strspn(keys[i], letters), 22);
		for (size_t j = 0; j < i; j++)
			if (strcmp(keys[i], keys[j]) == 0)
				fail_msg("%zu and %zu: %s", i, j, keys[i]);
	}
}

/* What the table holds must give away neither cookie nor form token. */
static void
a_cookie_gives_two_hashes_that_do_not_give_each_other(void **state)
{
	char stored[65], again[65], csrf[65], other[65];

	(void)state;
	token_hash("AAAAAAAAAAAAAAAAAAAAAA", stored);
	token_hash("AAAAAAAAAAAAAAAAAAAAAA", again);
	token_csrf("AAAAAAAAAAAAAAAAAAAAAA", csrf);
	assert_int_equal(strlen(stored), 64);
	assert_int_equal(strspn(stored, "0123456789abcdef"), 64);
	assert_string_equal(stored, again);
	assert_int_equal(strlen(csrf), 64);
	assert_string_not_equal(stored, csrf);
	token_csrf(stored, other);
	assert_string_not_equal(other, csrf);
	token_hash("AAAAAAAAAAAAAAAAAAAAAB", other);
	assert_string_not_equal(other, stored);
}

static void
tokens_are_the_same_only_when_all_of_them_is(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} t[] = {
		{ "abc", "abc", true },
		{ "abc", "abd", false },
		{ "abc", "Abc", false },
		{ "abc", "ab", false },
		{ "ab", "abc", false },
		{ "", "", false },
		{ "", "abc", false },
		{ NULL, "abc", false },
		{ "abc", NULL, false },
		{ NULL, NULL, false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (token_same(t[i].a, t[i].b) != t[i].same)
			fail_msg("row %zu", i);
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(keys_are_22_letters_of_base64url_and_all_differ),
		cmocka_unit_test(
		    a_cookie_gives_two_hashes_that_do_not_give_each_other),
		cmocka_unit_test(tokens_are_the_same_only_when_all_of_them_is),
	};

	return cmocka_run_group_tests_name("formkey", t, NULL, NULL);
}
