/* Which passwords are refused for their form. */
#include "rules/secret.h"

#include "../given.h"

#include <string.h>

static void
trivial_ones_are_refused_and_others_not(void **state)
{
	static const char *const names[] = { "nodkonto", "Havnsund", "by" };
	static const struct { const char *password, *has; } t[] = {
		{ "korthus", "shorter" },
		{ "tretten-tegn!", "shorter" },
		{ "åååæææøøøabcd", "shorter" },
		{ "fjorten-tegn!x", NULL },
		{ "blå blåbær i øvre skog", NULL },
		{ "aaaaaaaaaaaaaaaa", "different" },
		{ "abababababababab", "different" },
		{ "passord!passord!", "repeated" },
		{ "sommer12sommer12", "repeated" },
		{ "12345678901234", "neighbours" },
		{ "abcdefghijklmno", "neighbours" },
		{ "zyxwvutsrqponml", "neighbours" },
		{ "min-NODKONTO-er-hemmelig", "name" },
		{ "velkommen til havnsund", "name" },
		{ "byens ro ved elva", NULL },
		{ "linje\nskift-og-mer", "control" },
	};
	char longest[202];

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		const char *why = secret_fault(t[i].password, names,
		    LENGTH(names));

		if ((why == NULL) != (t[i].has == NULL) || (why != NULL &&
		    strstr(why, t[i].has) == NULL))
			fail_msg("row %zu: %s", i, why != NULL ? why : "fits");
	}
	for (size_t i = 0; i < sizeof(longest) - 1; i++)
		longest[i] = "qzjwxkvpfygm"[i * 7 % 12 ^ (i / 12) % 3];
	longest[sizeof(longest) - 1] = '\0';
	assert_non_null(secret_fault(longest, NULL, 0));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(trivial_ones_are_refused_and_others_not),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
