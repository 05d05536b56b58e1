/* What a search field makes of what people type. */
#include "../given.h"

#include "base/mem.h"
#include "cover/query.h"

#include <string.h>

static const struct {
	const char *typed;
	int birth;			/* 0: none */
	const char *word[QUERY_WORDS];
} cases[] = {
	{ "Kari", 0, { "kari" } },
	{ "kari nordmann", 0, { "nordmann", "kari" } },
	{ "Kari Nordmann 3.9.2015", 20150903, { "nordmann", "kari" } },
	{ "3.9.2015", 20150903, { NULL } },
	{ "2015-09-03 Ås", 20150903, { "Ås" } },
	{ "Anne-Marie Lund", 0, { "marie", "anne", "lund" } },
	{ "en to tre fire femte", 0, { "femte", "fire", "tre" } },
	{ "Aase Haakon", 0, { "håkon", "åse" } },
	{ "Jäger", 0, { "jæger" } },
	{ "2026-00412", 0, { "00412", "2026" } },
	{ "O'Hara", 0, { "hara" } },
	{ "D’Angelo", 0, { "angelo" } },
	{ "Anne–Marie (Anki)", 0, { "marie", "anne", "anki" } },
	{ "kari%", 0, { "kari" } },
	{ "Kari, Ola;Per", 0, { "kari", "ola", "per" } },
};

static void
what_is_typed_is_taken_apart(void **state)
{
	struct mem *mem = mem_new(1 << 16);

	(void)state;
	for (size_t i = 0; i < LENGTH(cases); i++) {
		struct query q;

		if (!query_read(mem, cases[i].typed, &q))
			fail_msg("row %zu: nothing left", i);
		if (q.birth != (cases[i].birth == 0 ? DAY_NONE :
		    on(cases[i].birth)))
			fail_msg("row %zu: another birth date", i);
		for (size_t j = 0; j < QUERY_WORDS; j++) {
			const char *want = cases[i].word[j], *got = q.word[j];

			if ((want == NULL) != (got == NULL) || (want != NULL &&
			    strcmp(want, got) != 0))
				fail_msg("row %zu, word %zu: %s", i, j, got);
		}
	}
	mem_free(&mem);
}

static void
what_says_nothing_is_no_search(void **state)
{
	static const char *const empty[] = {
		"", " ", "%", "*", "a", "-", "%%%", "1", "' OR ''='", "å"
	};
	struct mem *mem = mem_new(1 << 16);
	struct query q;

	(void)state;
	for (size_t i = 0; i < LENGTH(empty); i++) {
		bool or = strstr(empty[i], "OR") != NULL;

		if (query_read(mem, empty[i], &q) != or)
			fail_msg("row %zu: «%s»", i, empty[i]);
	}
	mem_free(&mem);
}

static void
any_bytes_of_text_are_taken_apart(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		struct mem *mem = mem_new(1 << 16);
		char text[64];
		size_t n = (size_t)throw(&dice, 0, 60);
		struct query q;

		for (size_t j = 0; j < n; j++)
			text[j] = "aA-. 3\xc3\xa4%0å9"[throw(&dice, 0, 11)];
		text[n] = '\0';
		(void)query_read(mem, text, &q);
		mem_free(&mem);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_typed_is_taken_apart),
		cmocka_unit_test(what_says_nothing_is_no_search),
		cmocka_unit_test(any_bytes_of_text_are_taken_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
