/* Codes as they are made, typed and kept. */
#include "voice/code.h"

#include "../given.h"

#include <string.h>

static void
made_again_it_is_the_same(void **state)
{
	char one[CODE_TEXT_SIZE], same[CODE_TEXT_SIZE], other[CODE_TEXT_SIZE];

	(void)state;
	code_make("a key of ours", "salt", one);
	code_make("a key of ours", "salt", same);
	assert_string_equal(one, same);
	code_make("another key", "salt", other);
	assert_string_not_equal(one, other);
	code_make("a key of ours", "pepper", other);
	assert_string_not_equal(one, other);
	assert_int_equal(strlen(one), 14);
	assert_int_equal(one[4], '-');
	assert_int_equal(one[9], '-');
	assert_null(strpbrk(one, "IO01"));
}

static void
typed_in_any_way_it_is_one(void **state)
{
	static const struct {
		const char *typed, *code;
	} given[] = {
		{ "ABCD-EFGH-JKLM", "ABCDEFGHJKLM" },
		{ "abcdefghjklm", "ABCDEFGHJKLM" },
		{ " ab-CD efgh jk lm ", "ABCDEFGHJKLM" },
		{ "2345-6789-abcd", "23456789ABCD" },
		{ "ABCD-EFGH-JKL", NULL },
		{ "ABCD-EFGH-JKLMN", NULL },
		{ "ABCD-EFGH-JKL0", NULL },
		{ "ABCD-EFGH-JKLI", NULL },
		{ "ABCD_EFGH_JKLM", NULL },
		{ "\303\206BCD-EFGH-JKLM", NULL },
		{ "", NULL },
	};
	char code[CODE_LEN + 1];

	(void)state;
	for (size_t i = 0; i < sizeof(given) / sizeof(*given); i++) {
		bool good = code_clean(given[i].typed, code);

		assert_int_equal(good, given[i].code != NULL);
		if (good)
			assert_string_equal(code, given[i].code);
	}
}

static void
what_is_kept_says_nothing(void **state)
{
	char one[65], other[65];

	(void)state;
	code_hash("ABCDEFGHJKLM", one);
	code_hash("ABCDEFGHJKLN", other);
	assert_int_equal(strlen(one), 64);
	assert_string_not_equal(one, other);
	assert_null(strstr(one, "ABCD"));
}

static void
a_reference_is_of_all_bytes(void **state)
{
	char one[REFERENCE_LEN + 1], other[REFERENCE_LEN + 1];

	(void)state;
	code_reference("csrf=1&melding=a", 16, one);
	code_reference("csrf=1&melding=b", 16, other);
	assert_string_not_equal(one, other);
	assert_true(code_is_reference(one));
	assert_false(code_is_reference("ABCDEFGHJ"));
	assert_false(code_is_reference("ABCDEFGHJKL"));
	assert_false(code_is_reference("ABCDEFGHJ0"));
	assert_false(code_is_reference(""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(made_again_it_is_the_same),
		cmocka_unit_test(typed_in_any_way_it_is_one),
		cmocka_unit_test(what_is_kept_says_nothing),
		cmocka_unit_test(a_reference_is_of_all_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
