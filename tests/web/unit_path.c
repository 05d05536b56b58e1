/* Routes' patterns against the paths people and others ask for. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "web/path.h"

#include <string.h>

#define X32 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

static void
a_path_fits_its_pattern_and_gives_up_its_values(void **state)
{
	static const struct {
		const char *pattern, *path;
		size_t n;
		const char *values[PATH_VALUES_MAX];
	} t[] = {
		{ "/", "/", 0, { 0 } },
		{ "/sak", "/sak", 0, { 0 } },
		{ "/sak/{case}", "/sak/2026-00017", 1, { "2026-00017" } },
		{ "/sak/{case}", "/sak/0000-1234567", 1, { "0000-1234567" } },
		{ "/sak/{case}/plan", "/sak/2026-00017/plan", 1,
		    { "2026-00017" } },
		{ "/sak/{case}/{strand}/tilbud", "/sak/2026-00017/ip/tilbud", 2,
		    { "2026-00017", "ip" } },
		{ "/{strand}", "/" X32, 1, { X32 } },
		{ "/{id}", "/1", 1, { "1" } },
		{ "/{id}", "/999999999999999999", 1, { "999999999999999999" } },
		{ "/{word}", "/-", 1, { "-" } },
		{ "/{word}", "/" X32 X32, 1, { X32 X32 } },
		{ "/{id}/{id}/{word}", "/1/2/a-3", 3, { "1", "2", "a-3" } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct path_values v;

		if (!path_match(t[i].pattern, t[i].path, &v) || v.n != t[i].n)
			fail_msg("row %zu", i);
		for (size_t at = 0; at < v.n; at++)
			if (strcmp(v.at[at].value, t[i].values[at]) != 0)
				fail_msg("row %zu: %s", i, v.at[at].value);
	}
}

static void
a_path_that_does_not_fit_gives_up_nothing(void **state)
{
	static const struct { const char *pattern, *path; } t[] = {
		{ "/", "" },
		{ "/", "//" },
		{ "/", "/sak" },
		{ "/sak", "/" },
		{ "/sak", "sak" },
		{ "/sak", "/sak/" },
		{ "/sak", "//sak" },
		{ "/sak", "/Sak" },
		{ "/sak", "/saker" },
		{ "/sak", "/sa" },
		{ "/sak", "/%73ak" },
		{ "/sak", "/sak?x" },
		{ "/sak", "/./sak" },
		{ "/sak/{case}", "/sak" },
		{ "/sak/{case}", "/sak/" },
		{ "/sak/{case}", "/sak/{case}" },
		{ "/sak/{case}", "/sak//2026-00017" },
		{ "/sak/{case}", "/sak/2026-00017/" },
		{ "/sak/{case}", "/sak/2026-00017/plan" },
		{ "/sak/{case}", "/sak/2026%2D00017" },
		{ "/sak/{case}", "/sak/2026-0001" },
		{ "/sak/{case}", "/sak/2026-12345678" },
		{ "/sak/{case}", "/sak/026-00017" },
		{ "/sak/{case}", "/sak/202600017" },
		{ "/sak/{case}", "/sak/2026-0001x" },
		{ "/sak/{case}", "/sak/2026-00017\n" },
		{ "/sak/{case}", "/sak/2026-000/7" },
		{ "/sak/{case}", "/sak/2026" },
		{ "/sak/{case}", "/sak/.." },
		{ "/sak/{case}/{strand}/tilbud", "/sak/2026-00017/i/tilbud" },
		{ "/sak/{case}/{strand}/tilbud", "/sak/2026-00017/IP/tilbud" },
		{ "/sak/{case}/{strand}/tilbud", "/sak/2026-00017/ip" },
		{ "/sak/{case}/{strand}/tilbud", "/sak/2026-00017/ip/tilbu" },
		{ "/{strand}", "/" X32 "x" },
		{ "/{strand}", "/bti1" },
		{ "/{id}", "/0" },
		{ "/{id}", "/01" },
		{ "/{id}", "/-1" },
		{ "/{id}", "/+1" },
		{ "/{id}", "/1000000000000000000" },
		{ "/{id}", "/1 " },
		{ "/{word}", "/" },
		{ "/{word}", "/a_b" },
		{ "/{word}", "/a.b" },
		{ "/{word}", "/A" },
		{ "/{word}", "/\xc3\xa5" },
		{ "/{word}", "/" X32 X32 "x" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct path_values v;

		if (path_match(t[i].pattern, t[i].path, &v) || v.n != 0 ||
		    v.at[0].value[0] != '\0')
			fail_msg("row %zu", i);
	}
}

static void
each_value_has_the_name_of_its_hole(void **state)
{
	struct path_values v;

	(void)state;
	assert_true(path_match("/{case}/{strand}/{id}", "/2026-00017/ip/1",
	    &v));
	assert_string_equal(v.at[0].name, "case");
	assert_string_equal(v.at[1].name, "strand");
	assert_string_equal(v.at[2].name, "id");
}

static void
one_goes_on_only_to_a_path_of_ours(void **state)
{
	static const char *const kept[] = { "/", "/personvern", "/sak/2026-1" };
	static const char *const refused[] = { NULL, "", "sak", "//ond",
		"https://ond.example/", "/a\r\nX: 1", "/A", "/a?b", "/\\ond" };
	char path[300] = "/";

	(void)state;
	for (size_t i = 0; i < COUNT(kept); i++)
		assert_string_equal(path_after(kept[i]), kept[i]);
	for (size_t i = 0; i < COUNT(refused); i++)
		assert_string_equal(path_after(refused[i]), "/");
	memset(path + 1, 'a', 255);
	assert_string_equal(path_after(path), path);
	path[256] = 'a';
	assert_string_equal(path_after(path), "/");
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(
		    a_path_fits_its_pattern_and_gives_up_its_values),
		cmocka_unit_test(a_path_that_does_not_fit_gives_up_nothing),
		cmocka_unit_test(each_value_has_the_name_of_its_hole),
		cmocka_unit_test(one_goes_on_only_to_a_path_of_ours),
	};

	return cmocka_run_group_tests_name("path", t, NULL, NULL);
}
