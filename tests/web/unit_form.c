/* A table of fields against what was sent for it. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "base/mem.h"
#include "base/text.h"
#include "web/form.h"

#include <stdio.h>
#include <string.h>

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

static struct mem *mem;

static int
open_mem(void **state)
{
	(void)state;
	mem = mem_new(16 << 20);
	return 0;
}

static int
close_mem(void **state)
{
	(void)state;
	mem_free(&mem);
	return 0;
}

static const char *const levels[] = { "en", "to", NULL };

enum {
	F_LINE, F_SHORT, F_TEXT, F_DATE, F_PERIOD, F_COUNT, F_ANY, F_ID,
	F_CHOICE, F_TICK, F_TICKS, F_TIME, F__MAX
};

static const struct form_field fields[F__MAX] = {
	[F_LINE] = { .name = "linje", .kind = FORM_LINE },
	[F_SHORT] = { .name = "kort", .kind = FORM_LINE, .min = 2, .max = 5 },
	[F_TEXT] = { .name = "tekst", .kind = FORM_TEXT },
	[F_DATE] = { .name = "dato", .kind = FORM_DATE },
	[F_PERIOD] = { .name = "periode", .kind = FORM_DATE, .min = 20000,
	    .max = 20010 },
	[F_COUNT] = { .name = "antall", .kind = FORM_INT, .min = -3, .max = 7 },
	[F_ANY] = { .name = "tall", .kind = FORM_INT },
	[F_ID] = { .name = "id", .kind = FORM_ID },
	[F_CHOICE] = { .name = "valg", .kind = FORM_CHOICE, .choices = levels },
	[F_TICK] = { .name = "hake", .kind = FORM_TICK },
	[F_TICKS] = { .name = "sak", .kind = FORM_TICKS },
	[F_TIME] = { .name = "klokken", .kind = FORM_TIME },
};

static struct form
form_of(const char *sent, const struct form_field *table, size_t n)
{
	struct pairs p;
	struct form f;
	const char *why;

	assert_int_equal(pairs_parse(mem, sent, strlen(sent), &p, &why),
	    ERR_OK);
	assert_int_equal(form_check(mem, &p, table, n, &f, &why), ERR_OK);
	return f;
}

/* `s` `n` times, as the only field. */
static const char *
repeated(const char *name, const char *s, size_t n)
{
	char *all = mem_alloc(mem, strlen(name) + 2 + n * strlen(s));

	sprintf(all, "%s=", name);
	for (size_t i = 0; i < n; i++)
		strcat(all, s);
	return all;
}

static void
text_is_cleaned_and_kept_within_bounds(void **state)
{
	static const struct {
		const char *sent;
		size_t field;
		const char *text, *wrong;
	} t[] = {
		{ "linje=Per", F_LINE, "Per", NULL },
		{ "linje=++Per+P.++", F_LINE, "Per P.", NULL },
		{ "linje=%C2%A0Per%C2%A0", F_LINE, "Per", NULL },
		{ "linje=+++", F_LINE, "", NULL },
		{ "linje=", F_LINE, "", NULL },
		{ "", F_LINE, "", NULL },
		{ "linje=Per%0D%0A", F_LINE, "Per", NULL },
		{ "linje=Per%0D%0AP", F_LINE, "", "bad_character" },
		{ "linje=Per%09P", F_LINE, "", "bad_character" },
		{ "linje=Per%1B[0m", F_LINE, "", "bad_character" },
		{ "linje=Per%7F", F_LINE, "", "bad_character" },
		{ "kort=ab", F_SHORT, "ab", NULL },
		{ "kort=a", F_SHORT, "", "too_short" },
		{ "kort=+a+", F_SHORT, "", "too_short" },
		{ "kort=", F_SHORT, "", NULL },
		{ "kort=abcde", F_SHORT, "abcde", NULL },
		{ "kort=abcdef", F_SHORT, "", "too_long" },
		{ "kort=%C3%A6%C3%B8%C3%A5%C3%A6%C3%B8", F_SHORT,
		    "\xc3\xa6\xc3\xb8\xc3\xa5\xc3\xa6\xc3\xb8", NULL },
		{ "kort=%F0%9F%98%80%F0%9F%98%80", F_SHORT,
		    "\xf0\x9f\x98\x80\xf0\x9f\x98\x80", NULL },
		{ "tekst=a%0D%0Ab%0Dc%0Ad", F_TEXT, "a\nb\nc\nd", NULL },
		{ "tekst=%0D%0Aa%0D%0A%0D%0A", F_TEXT, "a", NULL },
		{ "tekst=a%09b", F_TEXT, "a\tb", NULL },
		{ "tekst=a%08b", F_TEXT, "", "bad_character" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct form f = form_of(t[i].sent, fields, F__MAX);
		const struct form_value *v = &f.v[t[i].field];

		if (strcmp(v->text, t[i].text) != 0)
			fail_msg("row %zu: <%s>", i, v->text);
		if ((v->wrong == NULL) != (t[i].wrong == NULL) ||
		    (v->wrong != NULL && strcmp(v->wrong, t[i].wrong) != 0))
			fail_msg("row %zu: wrong %s", i, v->wrong);
		if (f.bad != (t[i].wrong != NULL))
			fail_msg("row %zu: bad %d", i, f.bad);
	}
}

static void
text_has_a_greatest_length_by_default(void **state)
{
	static const struct { size_t field, max; } t[] = {
		{ F_LINE, 200 },
		{ F_TEXT, 4000 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		const char *name = fields[t[i].field].name;
		struct form fits = form_of(repeated(name, "%C3%A5", t[i].max),
		    fields, F__MAX);
		struct form over = form_of(repeated(name, "%C3%A5",
		    t[i].max + 1), fields, F__MAX);

		if (fits.bad || !over.bad)
			fail_msg("row %zu", i);
		assert_int_equal(text_length(fits.v[t[i].field].text),
		    t[i].max);
		assert_string_equal(over.v[t[i].field].wrong, "too_long");
	}
}

static void
dates_are_days_that_exist_within_bounds(void **state)
{
	static const struct {
		const char *sent;
		size_t field;
		day want;
		const char *wrong;
	} t[] = {
		{ "dato=3.9.2026", F_DATE, 20699, NULL },
		{ "dato=03.09.26", F_DATE, 20699, NULL },
		{ "dato=2026-09-03", F_DATE, 20699, NULL },
		{ "dato=+3.9.2026+", F_DATE, 20699, NULL },
		{ "dato=1.1.1970", F_DATE, 0, NULL },
		{ "dato=17.5.1944", F_DATE, -9360, NULL },
		{ "dato=29.2.2024", F_DATE, 19782, NULL },
		{ "dato=", F_DATE, DAY_NONE, NULL },
		{ "dato=29.2.2026", F_DATE, DAY_NONE, "not_a_date" },
		{ "dato=31.4.2026", F_DATE, DAY_NONE, "not_a_date" },
		{ "dato=2026-02-30", F_DATE, DAY_NONE, "not_a_date" },
		{ "dato=0.1.2026", F_DATE, DAY_NONE, "not_a_date" },
		{ "dato=1.13.2026", F_DATE, DAY_NONE, "not_a_date" },
		{ "dato=i+morgen", F_DATE, DAY_NONE, "not_a_date" },
		{ "dato=3.9.2026%0A4.9.2026", F_DATE, DAY_NONE, "not_a_date" },
		{ "periode=4.10.2024", F_PERIOD, 20000, NULL },
		{ "periode=14.10.2024", F_PERIOD, 20010, NULL },
		{ "periode=3.10.2024", F_PERIOD, DAY_NONE, "too_early" },
		{ "periode=15.10.2024", F_PERIOD, DAY_NONE, "too_late" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct form f = form_of(t[i].sent, fields, F__MAX);
		const struct form_value *v = &f.v[t[i].field];

		if (v->day != t[i].want)
			fail_msg("row %zu: %d", i, v->day);
		if ((v->wrong == NULL) != (t[i].wrong == NULL) ||
		    (v->wrong != NULL && strcmp(v->wrong, t[i].wrong) != 0))
			fail_msg("row %zu: wrong %s", i, v->wrong);
	}
}

static void
numbers_choices_and_ticks_have_a_value_or_a_fault(void **state)
{
	static const struct {
		const char *sent;
		size_t field;
		int64_t want;
		const char *wrong;
	} t[] = {
		{ "antall=7", F_COUNT, 7, NULL },
		{ "klokken=14.30", F_TIME, 870, NULL },
		{ "klokken=24", F_TIME, 0, "not_a_time" },
		{ "klokken=", F_TIME, 0, NULL },
		{ "antall=+-3+", F_COUNT, -3, NULL },
		{ "antall=8", F_COUNT, 0, "too_large" },
		{ "antall=-4", F_COUNT, 0, "too_small" },
		{ "antall=", F_COUNT, 0, NULL },
		{ "antall=1.5", F_COUNT, 0, "not_a_number" },
		{ "antall=1e0", F_COUNT, 0, "not_a_number" },
		{ "antall=0x1", F_COUNT, 0, "not_a_number" },
		{ "antall=1+0", F_COUNT, 0, "not_a_number" },
		{ "antall=-", F_COUNT, 0, "not_a_number" },
		{ "antall=99999999999999999999", F_COUNT, 0, "not_a_number" },
		{ "tall=0", F_ANY, 0, NULL },
		{ "tall=-1", F_ANY, 0, "too_small" },
		{ "tall=2147483647", F_ANY, 2147483647, NULL },
		{ "tall=2147483648", F_ANY, 0, "too_large" },
		{ "id=1", F_ID, 1, NULL },
		{ "id=9223372036854775807", F_ID, INT64_MAX, NULL },
		{ "id=9223372036854775808", F_ID, 0, "not_a_choice" },
		{ "id=0", F_ID, 0, "not_a_choice" },
		{ "id=-1", F_ID, 0, "not_a_choice" },
		{ "id=1+", F_ID, 0, "not_a_choice" },
		{ "id=", F_ID, 0, NULL },
		{ "valg=en", F_CHOICE, 0, NULL },
		{ "valg=to", F_CHOICE, 1, NULL },
		{ "valg=", F_CHOICE, -1, NULL },
		{ "valg=tre", F_CHOICE, -1, "not_a_choice" },
		{ "valg=En", F_CHOICE, -1, "not_a_choice" },
		{ "valg=en+", F_CHOICE, -1, "not_a_choice" },
		{ "", F_CHOICE, -1, NULL },
		{ "hake=ja", F_TICK, 1, NULL },
		{ "", F_TICK, 0, NULL },
		{ "hake=on", F_TICK, 0, "not_a_choice" },
		{ "hake=nei", F_TICK, 0, "not_a_choice" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct form f = form_of(t[i].sent, fields, F__MAX);
		const struct form_value *v = &f.v[t[i].field];

		if (v->number != t[i].want)
			fail_msg("row %zu: %lld", i, (long long)v->number);
		if ((v->wrong == NULL) != (t[i].wrong == NULL) ||
		    (v->wrong != NULL && strcmp(v->wrong, t[i].wrong) != 0))
			fail_msg("row %zu: wrong %s", i, v->wrong);
	}
}

static void
a_required_field_of_any_kind_must_not_be_empty(void **state)
{
	static const char *const good[FORM_KIND__MAX] = {
		[FORM_LINE] = "a", [FORM_TEXT] = "a", [FORM_DATE] = "1.1.2026",
		[FORM_INT] = "0", [FORM_ID] = "1", [FORM_CHOICE] = "en",
		[FORM_TICK] = "ja", [FORM_TICKS] = "ja",
		[FORM_PICKS] = "en", [FORM_TIME] = "9",
	};

	(void)state;
	for (int kind = 0; kind < FORM_KIND__MAX; kind++) {
		const struct form_field one = {
			.name = "felt", .kind = (enum form_kind)kind,
			.required = true, .choices = levels
		};
		struct form absent = form_of("", &one, 1);
		struct form empty = form_of("felt=", &one, 1);
		struct form full = form_of(mem_printf(mem, "felt%s=%s",
		    kind == FORM_TICKS || kind == FORM_PICKS ? "-7" : "",
		    good[kind]), &one, 1);

		if (!absent.bad || !empty.bad || full.bad)
			fail_msg("kind %d", kind);
		assert_string_equal(absent.v[0].wrong, "required");
		assert_string_equal(empty.v[0].wrong, "required");
		assert_true(full.v[0].given && !empty.v[0].given);
		assert_null(absent.v[0].typed);
	}
}

static void
what_was_typed_is_kept_verbatim(void **state)
{
	struct form f = form_of("linje=++<b>%0D%0A++&dato=31.+feb&valg=x",
	    fields, F__MAX);

	(void)state;
	assert_string_equal(f.v[F_LINE].typed, "  <b>\r\n  ");
	assert_string_equal(f.v[F_DATE].typed, "31. feb");
	assert_string_equal(f.v[F_CHOICE].typed, "x");
	assert_null(f.v[F_TEXT].typed);
}

static void
unknown_fields_are_refused_but_the_dispatchers_own_pass(void **state)
{
	static const struct { const char *sent; enum err want; } t[] = {
		{ "linje=a&csrf=1&nokkel=2&versjon=3", ERR_OK },
		{ "linje=a&sti=1&utkast=2&stille=ja&slett=ja", ERR_OK },
		{ "linje=a&rolle=leder", ERR_INPUT },
		{ "rolle", ERR_INPUT },
		{ "linj=a", ERR_INPUT },
		{ "linjee=a", ERR_INPUT },
		{ "csrf2=a", ERR_INPUT },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct pairs p;
		struct form f;
		const char *why;

		assert_int_equal(pairs_parse(mem, t[i].sent,
		    strlen(t[i].sent), &p, &why), ERR_OK);
		if (form_check(mem, &p, fields, F__MAX, &f, &why) != t[i].want)
			fail_msg("row %zu", i);
		if (t[i].want != ERR_OK)
			assert_string_equal(why, "unknown field");
	}
}

static void
an_untouched_form_is_good(void **state)
{
	struct form f = form_empty(fields, F__MAX);

	(void)state;
	form_prefill(&f, F_LINE, "Per");
	assert_false(f.bad || f.stale);
	for (size_t i = 0; i < F__MAX; i++) {
		assert_null(f.v[i].wrong);
		assert_false(f.v[i].given);
		assert_string_equal(f.v[i].text, "");
		assert_int_equal(f.v[i].day, DAY_NONE);
	}
	assert_string_equal(f.v[F_LINE].typed, "Per");
}

static void
a_rejected_field_keeps_its_first_fault(void **state)
{
	struct form f = form_of("antall=8&linje=a", fields, F__MAX);

	(void)state;
	form_reject(&f, F_COUNT, "later");
	assert_string_equal(f.v[F_COUNT].wrong, "too_large");
	f = form_of("antall=7", fields, F__MAX);
	assert_false(f.bad);
	form_reject(&f, F_COUNT, "later");
	assert_true(f.bad);
	assert_string_equal(f.v[F_COUNT].wrong, "later");
}

/* In words of the page's own; what the table found wrong keeps its words. */
static void
a_fault_may_have_its_own_words(void **state)
{
	struct form f = form_of("antall=8&linje=a", fields, F__MAX);

	(void)state;
	form_reject_said(&f, F_COUNT, "Linje 3");
	assert_string_equal(f.v[F_COUNT].wrong, "too_large");
	assert_null(f.v[F_COUNT].said);
	f = form_of("antall=7", fields, F__MAX);
	form_reject_said(&f, F_COUNT, "Linje 3");
	form_reject(&f, F_COUNT, "later");
	assert_true(f.bad);
	assert_string_equal(f.v[F_COUNT].said, "Linje 3");
	assert_non_null(f.v[F_COUNT].wrong);
}

/* Boxes of one list: whatever is not one of them is an unknown field. */
static void
ticks_of_a_list_are_ids(void **state)
{
	static const struct { const char *sent; bool known; } t[] = {
		{ "sak-1=ja", true }, { "sak-9223372036854775807=ja", true },
		{ "sak=ja", true }, { "sak-=ja", false }, { "sak-0=ja", false },
		{ "sak--1=ja", false }, { "sak-1x=ja", false },
		{ "sak-9223372036854775808=ja", false }, { "saks-1=ja", false },
		{ "hake-1=ja", false },
	};
	struct form_field asked[1] = { fields[F_TICKS] };
	struct form f = form_of("sak-7=ja&linje=a&sak-3=ja", fields, F__MAX);

	(void)state;
	assert_int_equal(f.v[F_TICKS].number, 2);
	assert_int_equal(f.v[F_TICKS].ids[0], 7);
	assert_int_equal(f.v[F_TICKS].ids[1], 3);
	assert_true(f.v[F_TICKS].given && !f.bad);
	f = form_of("sak-7=nei", fields, F__MAX);
	assert_string_equal(f.v[F_TICKS].wrong, "not_a_choice");
	asked[0].required = true;
	f = form_of("", asked, 1);
	assert_string_equal(f.v[0].wrong, "required");
	for (size_t i = 0; i < COUNT(t); i++) {
		struct pairs p;
		const char *why;

		assert_int_equal(pairs_parse(mem, t[i].sent,
		    strlen(t[i].sent), &p, &why), ERR_OK);
		assert_int_equal(form_check(mem, &p, fields, F__MAX, &f, &why),
		    t[i].known ? ERR_OK : ERR_INPUT);
	}
}

static void
picks_of_a_list_are_choices(void **state)
{
	static const struct form_field one = {
		.name = "spm", .kind = FORM_PICKS, .choices = levels
	};
	struct form f = form_of("spm-7=to&spm-3=en", &one, 1);

	(void)state;
	assert_int_equal(f.v[0].number, 2);
	assert_true(f.v[0].given && !f.bad);
	assert_int_equal(f.v[0].ids[0], 7);
	assert_int_equal(f.v[0].picks[0], 1);
	assert_int_equal(f.v[0].picks[1], 0);
	f = form_of("spm-7=ja", &one, 1);
	assert_string_equal(f.v[0].wrong, "not_a_choice");
	f = form_of("", &one, 1);
	assert_true(!f.bad && !f.v[0].given);
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(text_is_cleaned_and_kept_within_bounds),
		cmocka_unit_test(text_has_a_greatest_length_by_default),
		cmocka_unit_test(dates_are_days_that_exist_within_bounds),
		cmocka_unit_test(
		    numbers_choices_and_ticks_have_a_value_or_a_fault),
		cmocka_unit_test(
		    a_required_field_of_any_kind_must_not_be_empty),
		cmocka_unit_test(what_was_typed_is_kept_verbatim),
		cmocka_unit_test(
		    unknown_fields_are_refused_but_the_dispatchers_own_pass),
		cmocka_unit_test(an_untouched_form_is_good),
		cmocka_unit_test(a_rejected_field_keeps_its_first_fault),
		cmocka_unit_test(a_fault_may_have_its_own_words),
		cmocka_unit_test(ticks_of_a_list_are_ids),
		cmocka_unit_test(picks_of_a_list_are_choices),
	};

	return cmocka_run_group_tests_name("form", t, open_mem, close_mem);
}
