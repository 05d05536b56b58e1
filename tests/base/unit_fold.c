/*
 * Names and headings that a reader takes for the same, and those he does not.
 */
#include "../given.h"

#include "base/fold.h"
#include "base/mem.h"

#include <string.h>

static void
what_reads_the_same_folds_the_same(void **state)
{
	static const struct { const char *a, *b; } t[] = {
		{ "Kari Nordmann", "KARI  NORDMANN " },
		{ "Ødegård", "ØDEGÅRD" },
		{ "Aase Ødegaard", "Åse Ødegård" },
		{ "Čáhput", "cahput" },
		{ "NGUYỄN Phạm Trần Ngô Thị Bùi", "nguyen pham tran ngo thi bui" },
		{ "Đặng Hữu Lộc Vỹ Ứng", "dang huu loc vy ung" },
		{ "Čuõmmâ Ǩiurâl", "cuomma kiural" },
		{ "Иван", "Иван" },
		{ "Ane-Marie", "Ane Marie" },
		{ "Öztürk", "Øzturk" },
		{ "Jäger", "Jæger" },
		{ "A\xcc\x8ase", "Åse" },	/* an accent of its own */
		{ "Jo\xcc\x88rg", "Jørg" },
		{ "Andre\xcc\x81", "André" },
		{ "ID-nr. i journalsystem", "id nr i journalsystem" },
		{ "\xc2\xa0Mottatt\xc2\xa0i enheten:", "mottatt i enheten" },
		{ "«NAV»", "nav" },
		{ "Ŋuvva Đorđe", "nuvva dorde" },
		{ " - ", "" },
	};
	struct mem *mem = mem_new(1 << 16);

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (strcmp(text_fold(mem, t[i].a), text_fold(mem, t[i].b)) != 0)
			fail_msg("row %zu: «%s» is not «%s»", i,
			    text_fold(mem, t[i].a), text_fold(mem, t[i].b));
	mem_free(&mem);
}

static void
what_reads_differently_stays_apart(void **state)
{
	static const struct { const char *a, *b; } t[] = {
		{ "Ås", "As" },
		{ "Bø", "Bo" },
		{ "Sæther", "Sather" },
		{ "Kari Nordmann", "KariNordmann" },
		{ "Hansen 1", "Hansen 2" },
		{ "Hansen", "Hanssen" },
		{ "{|}", "æøå" },
	};
	struct mem *mem = mem_new(1 << 16);

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (strcmp(text_fold(mem, t[i].a), text_fold(mem, t[i].b)) == 0)
			fail_msg("row %zu: «%s» is «%s»", i, t[i].a, t[i].b);
	mem_free(&mem);
}

/* Any bytes at all, for the length of the answer must never exceed theirs. */
static void
any_bytes_fold_within_their_length(void **state)
{
	uint64_t dice = SEED;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		struct mem *mem = mem_new(1 << 12);
		char s[24] = "", *folded;
		size_t n = (size_t)throw(&dice, 0, sizeof(s) - 1);

		for (size_t at = 0; at < n; at++)
			s[at] = (char)throw(&dice, 1, 255);
		folded = text_fold(mem, s);
		assert_true(strlen(folded) <= n);
		assert_string_equal(text_fold(mem, s), folded);
		mem_free(&mem);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_reads_the_same_folds_the_same),
		cmocka_unit_test(what_reads_differently_stays_apart),
		cmocka_unit_test(any_bytes_fold_within_their_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
