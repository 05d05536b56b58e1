/* Text as it is typed, pasted and sent by old systems. */
#include "../given.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

enum { CAP = 1 << 20 };

static int
arena_new(void **state)
{
	*state = mem_new(CAP);
	return 0;
}

static int
arena_free(void **state)
{
	struct mem *mem = *state;

	mem_free(&mem);
	return 0;
}

static void
utf8_is_well_formed_or_not(void **state)
{
	static const struct { const char *s; size_t len; bool want; } t[] = {
		{ "", 0, true },
		{ "plan", 4, true }, { "bl\xc3\xa5" "b\xc3\xa6r", 8, true },
		{ "\xe2\x82\xac", 3, true }, { "\xf0\x9f\x99\x82", 4, true },
		{ "\x7f", 1, true },
		{ "\xc2\x80", 2, true },
		{ "\xe0\xa0\x80", 3, true },
		{ "\xed\x9f\xbf", 3, true },
		{ "\xee\x80\x80", 3, true },
		{ "\xf0\x90\x80\x80", 4, true },
		{ "\xf4\x8f\xbf\xbf", 4, true },
		{ "a\0b", 3, false },			/* NUL */
		{ "\xc3", 1, false },			/* cut off */
		{ "\xe2\x82", 2, false },
		{ "\xf0\x9f\x99", 3, false },
		{ "\xc3\xa5", 1, false },		/* by its length */
		{ "\x80", 1, false },			/* continuation alone */
		{ "a\xa5", 2, false },			/* Latin-1 */
		{ "\xc3\x28", 2, false },
		{ "\xe2\x28\xa1", 3, false },
		{ "\xe2\x82\x28", 3, false },
		{ "\xc0\x80", 2, false },		/* overlong */
		{ "\xc1\xbf", 2, false },
		{ "\xe0\x9f\xbf", 3, false },
		{ "\xf0\x8f\xbf\xbf", 4, false },
		{ "\xed\xa0\x80", 3, false },		/* surrogates */
		{ "\xed\xbf\xbf", 3, false },
		{ "\xf4\x90\x80\x80", 4, false },	/* above U+10FFFF */
		{ "\xf5\x80\x80\x80", 4, false },
		{ "\xff", 1, false }, { "\xfe", 1, false },
		{ "\xf8\x88\x80\x80\x80", 5, false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (text_is_utf8(t[i].s, t[i].len) != t[i].want)
			fail_msg("row %zu", i);
}

/* As many sequences of each length as Unicode has code points for it. */
static void
utf8_has_as_many_characters_as_unicode(void **state)
{
	long count[4] = { 0 };
	unsigned char s[4];

	(void)state;
	for (uint64_t v = 0; v < UINT64_C(1) << 24; v++) {
		s[0] = (unsigned char)(v >> 16);
		s[1] = (unsigned char)(v >> 8);
		s[2] = (unsigned char)v;
		s[3] = 0x80;	/* 64 alike; the table above has the others */
		if (s[1] == 0 && s[2] == 0)
			count[0] += text_is_utf8((char *)s, 1);
		if (s[0] >= 0x80 && s[2] == 0)
			count[1] += text_is_utf8((char *)s, 2);
		if (s[0] >= 0xe0)
			count[2] += text_is_utf8((char *)s, 3);
		if (s[0] >= 0xf0)
			count[3] += text_is_utf8((char *)s, 4);
	}
	assert_int_equal(127, count[0]);
	assert_int_equal(0x800 - 0x80, count[1]);
	assert_int_equal(0x10000 - 0x800 - 0x800, count[2]);
	assert_int_equal((0x110000 - 0x10000) / 64, count[3]);
}

static void
length_counts_characters(void **state)
{
	(void)state;
	assert_int_equal(0, text_length(""));
	assert_int_equal(6, text_length("blåbær"));
	assert_int_equal(2, text_length("\xe2\x82\xac\xf0\x9f\x99\x82"));
}

static void
control_characters_are_found(void **state)
{
	static const struct { const char *s, *allowed; bool want; } t[] = {
		{ "", "", false },
		{ "blå ~", "", false },
		{ "a\nb", "", true },
		{ "a\nb", "\n\t", false },
		{ "a\tb", "\n\t", false },
		{ "a\rb", "\n\t", true },
		{ "\x1b[31m", "\n\t", true },
		{ "a\x01", "\n", true },
		{ "a\x7f", "", true },
		{ "a\xc2\x80", "", true },
		{ "a\xc2\x9f", "", true },
		{ "a\xc2\xa0", "", false },
		{ "\xe2\x80\x93", "", false },
	};

	(void)state;
	/* Two that are no characters: what is archived could not hold them. */
	assert_true(text_has_control("a\xef\xbf\xbe", ""));
	assert_true(text_has_control("\xef\xbf\xbf", ""));
	assert_false(text_has_control("\xef\xbf\xbd", ""));
	for (size_t i = 0; i < LENGTH(t); i++)
		if (text_has_control(t[i].s, t[i].allowed) != t[i].want)
			fail_msg("row %zu", i);
}

static void
several_blanks_in_a_row_are_one_space(void **state)
{
	static const struct { const char *s, *squeezed; } t[] = {
		{ "", "" }, { "Åse Berg", "Åse Berg" },
		{ "Åse  \xc2\xa0" " Berg", "Åse Berg" },
		{ "Åse\xe2\x80\x83" "Berg", "Åse Berg" },
		{ "  a  ", " a " }, { "a\t\tb", "a\t\tb" },
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		char *s = mem_strdup(*state, t[i].s);

		text_squeeze(s);
		assert_string_equal(s, t[i].squeezed);
	}
}

static void
cleaned_text_has_one_kind_of_line_end_and_no_blank_ends(void **state)
{
	static const struct { const char *s, *want; } t[] = {
		{ "", "" }, { "   ", "" },
		{ "\r\n \t\r", "" },
		{ "plan", "plan" },
		{ "  en plan \n", "en plan" },
		{ "en\r\nto\rtre\nfire", "en\nto\ntre\nfire" },
		{ "en\r\n\r\nto", "en\n\nto" },
		{ "en\r\r\nto", "en\n\nto" },
		{ "\xc2\xa0plan\xc2\xa0", "plan" },
		{ "en\xc2\xa0plan", "en\xc2\xa0plan" },
		{ "\xe2\x80\xaf" "1 000\xe2\x80\x83", "1 000" },
		{ "\xe3\x80\x80\xc3\xa5\xe1\x9a\x80", "\xc3\xa5" },
		{ " \xc3\xa0 ", "\xc3\xa0" },	/* ends in byte A0 as well */
		{ " \xff\xa0 ", "\xff\xa0" },	/* not UTF-8: kept */
		/* all of Unicode's white space, and what is next to it */
		{ "\t\n\v\f\r \xc2\x85\u00a0\u1680\u2000\u2001\u2002\u2003"
		  "\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029"
		  "\u202f\u205f\u3000", "" },
		{ "\x08", "\x08" }, { "\x0e", "\x0e" },
		{ "\xc2\x86", "\xc2\x86" }, { "\u1fff", "\u1fff" },
		{ "\u200b", "\u200b" }, { "\u2027", "\u2027" },
		{ "\u202a", "\u202a" }, { "\u2060", "\u2060" },
		{ "plan\xe2\x80", "plan\xe2\x80" },
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		char *s = text_clean(*state, t[i].s);

		if (strcmp(s, t[i].want) != 0)
			fail_msg("row %zu: '%s'", i, s);
		if (strcmp(text_clean(*state, s), s) != 0)
			fail_msg("row %zu, cleaned twice", i);
	}
}

static void
windows_text_becomes_utf8(void **state)
{
	static const struct {
		const char *s;
		size_t len;
		const char *want;
	} t[] = {
		{ "", 0, "" }, { "plan", 4, "plan" },
		{ "bl\xe5" "b\xe6r \xd8", 8, "blåbær Ø" },
		{ "\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e", 13,
		    "€‚ƒ„…†‡ˆ‰Š‹ŒŽ" },
		{ "\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f",
		    14, "‘’“”•–—˜™š›œžŸ" },
		{ "\xa0\xff", 2, "\xc2\xa0\xc3\xbf" },
		{ "\x81", 1, NULL }, { "\x8d", 1, NULL }, { "\x8f", 1, NULL },
		{ "\x90", 1, NULL }, { "a\x9d" "b", 3, NULL },
		{ "a\0b", 3, NULL },
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		char *s = text_from_cp1252(*state, t[i].s, t[i].len);

		if ((s == NULL) != (t[i].want == NULL) ||
		    (s != NULL && strcmp(s, t[i].want) != 0))
			fail_msg("row %zu: '%s'", i, s == NULL ? "NULL" : s);
	}
}

static void
five_windows_bytes_are_undefined_and_the_rest_is_utf8(void **state)
{
	int undefined = 0;

	for (int byte = 1; byte < 256; byte++) {
		char in = (char)byte;
		char *s = text_from_cp1252(*state, &in, 1);

		if (s == NULL)
			undefined++;
		else if (!text_is_utf8(s, strlen(s)) || text_length(s) != 1)
			fail_msg("byte %02x", byte);
	}
	assert_int_equal(5, undefined);
}

static void
dates_are_read_as_norwegians_write_them(void **state)
{
	static const struct { const char *s; int want; } t[] = {
		{ "3.9.2026", 20260903 }, { "03.09.2026", 20260903 },
		{ "3.09.2026", 20260903 },
		{ "3.9.26", 20260903 }, { "03.09.26", 20260903 },
		{ "2026-09-03", 20260903 },
		{ "  3.9.2026 ", 20260903 },
		{ "\t2026-09-03\n", 20260903 },
		{ "\xc2\xa0" "3.9.2026\xc2\xa0", 20260903 },
		{ "1.1.00", 20000101 },
		{ "31.12.68", 20681231 },
		{ "1.1.69", 19690101 },
		{ "31.12.99", 19991231 },
		{ "29.2.2028", 20280229 },
		{ "1.1.1583", 15830101 },
		{ "31.12.9999", 99991231 },
		{ "", 0 }, { " ", 0 }, { "i dag", 0 },
		{ "29.2.2026", 0 }, { "29.2.1900", 0 }, { "31.4.2026", 0 },
		{ "0.1.2026", 0 }, { "1.0.2026", 0 }, { "1.13.2026", 0 },
		{ "2026-02-29", 0 }, { "2026-13-01", 0 }, { "2026-00-10", 0 },
		{ "1.1.1582", 0 }, { "0000-01-01", 0 },
		{ "3.9.", 0 }, { "3.9", 0 }, { "3", 0 }, { ".9.2026", 0 },
		{ "3..2026", 0 }, { "3.9.6", 0 }, { "3.9.026", 0 },
		{ "3.9.20260", 0 }, { "003.9.2026", 0 }, { "3.009.2026", 0 },
		{ "3.9.2026.", 0 }, { "3.9.2026x", 0 }, { "x3.9.2026", 0 },
		{ "3. 9. 2026", 0 }, { "3 .9.2026", 0 }, { "-3.9.2026", 0 },
		{ "+3.9.2026", 0 }, { "3-9-2026", 0 }, { "3/9/2026", 0 },
		{ "2026.09.03", 0 }, { "2026-9-3", 0 }, { "26-09-03", 0 },
		{ "2026-09-03T00:00", 0 }, { "20260903", 0 },
		{ "2026-09-", 0 }, { "2026-", 0 }, { "02026-09-03", 0 },
		{ "20260-09-03", 0 }, { "1.1.202:", 0 }, { "1./.2026", 0 },
		{ "99999999999999999999.1.2026", 0 },
		{ "1.1.99999999999999999999", 0 },
		{ "\xd9\xa3.9.2026", 0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		day d = DAY_NONE;
		bool ok = text_to_day(t[i].s, &d);

		if (ok != (t[i].want != 0) ||
		    d != (ok ? on(t[i].want) : DAY_NONE))
			fail_msg("row %zu: '%s'", i, t[i].s);
	}
}

static void
months_are_read_as_they_stand_in_an_address(void **state)
{
	static const struct { const char *s; int want; } t[] = {
		{ "2026-10", 20261001 }, { " 2026-01 ", 20260101 },
		{ "2026-13", 0 }, { "2026-00", 0 }, { "2026-1", 0 },
		{ "2026-10-01", 0 }, { "2026-10-", 0 }, { "26-10", 0 },
		{ "2026", 0 }, { "2026-", 0 }, { "", 0 }, { "10.2026", 0 },
		{ "1582-10", 0 }, { "20260-10", 0 }, { "2026-100", 0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		day d = DAY_NONE;
		bool ok = text_to_month(t[i].s, &d);

		if (ok != (t[i].want != 0) ||
		    d != (ok ? on(t[i].want) : DAY_NONE))
			fail_msg("row %zu: '%s'", i, t[i].s);
	}
}

static void
times_of_day_are_read_as_norwegians_write_them(void **state)
{
	static const struct { const char *s; int want; } t[] = {
		{ "14:30", 870 }, { "14.30", 870 }, { "1430", 870 },
		{ "9", 540 }, { "09", 540 }, { "9:05", 545 }, { "00:00", 0 },
		{ "23:59", 1439 }, { " 9.30 ", 570 }, { "kl. 9", 540 },
		{ "kl 9.30", 570 }, { "Kl.14", 840 }, { "0", 0 },
		{ "24:00", -1 }, { "25", -1 }, { "9:60", -1 }, { "9:5", -1 },
		{ "", -1 }, { "kl", -1 }, { "halv ti", -1 }, { "930", -1 },
		{ "14:300", -1 }, { "14:30x", -1 }, { "-1", -1 },
		{ "1 430", -1 }, { "9:", -1 + 541 }, { "14::30", -1 },
		{ "14303", -1 }, { ":30", -1 },
	};
	struct mem *mem = *state;

	for (size_t i = 0; i < LENGTH(t); i++) {
		int minutes = -1;
		bool ok = text_to_minutes(t[i].s, &minutes);

		if (ok != (t[i].want >= 0) || minutes != t[i].want)
			fail_msg("row %zu: '%s' is %d", i, t[i].s, minutes);
	}
	for (int m = 0; m < 1440; m++) {
		int back = -1;

		assert_true(text_to_minutes(text_of_minutes(mem, m), &back));
		assert_int_equal(back, m);
	}
}

static void
addresses_are_plain_or_none(void **state)
{
	static const char *const good[] = {
		"a@b", "kai.koordinator@havnsund.example", "a+b@c.no"
	};
	static const char *const bad[] = {
		"", "a", "a@", "@b", "a@b@c", "-a@b", "a b@c", "a@b\r\nTo: c",
		"<a@b>", "a@b,c@d", "\xc3\xa5@b"
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(good); i++)
		assert_true(text_is_mail_address(good[i]));
	for (size_t i = 0; i < LENGTH(bad); i++)
		assert_false(text_is_mail_address(bad[i]));
}

static void
an_instant_is_written_one_way_only(void **state)
{
	static const char *const wrong[] = {
		"", "2027-01-15", "2027-01-15 03:00", "2027-01-15T3:00",
		"2027-01-15T24:00", "2027-01-15T03:60", "2027-02-29T03:00",
		"15.01.2027T03:00", "2027-01-15T03:00Z", "2027-01-15T03.00",
		" 027-01-15T03:00", "2027-01-15T-1:00"
	};
	instant t = 0;

	(void)state;
	assert_true(text_to_instant("2027-01-15T03:00", &t));
	assert_true(t == instant_of_wall(on(20270115), 3, 0));
	assert_true(text_to_instant("2026-07-01T23:59", &t));
	assert_true(t == instant_of_wall(on(20260701), 23, 59));
	for (size_t i = 0; i < LENGTH(wrong); i++)
		if (text_to_instant(wrong[i], &t))
			fail_msg("row %zu: '%s'", i, wrong[i]);
}

static void
dates_written_are_read_back(void **state)
{
	char iso[11], norwegian[32];

	(void)state;
	for (day d = on(15830101); d <= DAY_MAX; d += d < on(FIRST) ||
	    d > on(LAST) ? 37 : 1) {
		struct ymd date = day_ymd(d);
		day a = DAY_NONE, b = DAY_NONE;

		text_iso_day(d, iso);
		snprintf(norwegian, sizeof(norwegian), "%d.%d.%04d", date.dom,
		    date.month, date.year);
		if (!text_to_day(iso, &a) || !text_to_day(norwegian, &b) ||
		    a != d || b != d)
			fail_msg("%s, %s", iso, norwegian);
	}
}

static void
the_iso_form_has_ten_characters_or_none(void **state)
{
	char iso[11];

	(void)state;
	text_iso_day(on(20260903), iso);
	assert_string_equal("2026-09-03", iso);
	text_iso_day(DAY_MIN, iso);
	assert_string_equal("1582-10-15", iso);
	text_iso_day(DAY_MIN - 1, iso);
	assert_string_equal("", iso);
	text_iso_day(DAY_MAX, iso);
	assert_string_equal("9999-12-31", iso);
	text_iso_day(DAY_MAX + 1, iso);
	assert_string_equal("", iso);
	text_iso_day(DAY_NONE, iso);
	assert_string_equal("", iso);
}

static void
numbers_are_whole_and_within_their_bounds(void **state)
{
	static const struct {
		const char *s;
		int64_t min, max;
		bool ok;
		int64_t want;
	} t[] = {
		{ "0", 0, 9, true, 0 },
		{ "7", 0, 9, true, 7 },
		{ "-7", -9, 9, true, -7 },
		{ "-0", -9, 9, true, 0 },
		{ "007", 0, 9, true, 7 },
		{ "9", 0, 9, true, 9 },
		{ "10", 0, 9, false, 0 },
		{ "-1", 0, 9, false, 0 },
		{ "9223372036854775807", 1, INT64_MAX, true, INT64_MAX },
		{ "9223372036854775808", 1, INT64_MAX, false, 0 },
		{ "-9223372036854775808", INT64_MIN, 0, true, INT64_MIN },
		{ "-9223372036854775809", INT64_MIN, 0, false, 0 },
		{ "92233720368547758070", INT64_MIN, INT64_MAX, false, 0 },
		{ "", 0, 9, false, 0 },
		{ "-", -9, 9, false, 0 },
		{ "--1", -9, 9, false, 0 },
		{ "+1", 0, 9, false, 0 },
		{ " 1", 0, 9, false, 0 },
		{ "1 ", 0, 9, false, 0 },
		{ "1 000", 0, 9999, false, 0 },
		{ "1.0", 0, 9, false, 0 },
		{ "1,5", 0, 9, false, 0 },
		{ ":", 0, 99, false, 0 },
		{ "1/", 0, 99, false, 0 },
		{ "0x1", 0, 9, false, 0 },
		{ "1e1", 0, 99, false, 0 },
		{ "en", 0, 9, false, 0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		int64_t v = 4711;
		bool ok = text_to_i64(t[i].s, t[i].min, t[i].max, &v);

		if (ok != t[i].ok || v != (ok ? t[i].want : 4711))
			fail_msg("row %zu: '%s'", i, t[i].s);
	}
}

static void
ids_are_a_list_that_a_statement_reads(void **state)
{
	static const int64_t ids[] = { 1, INT64_MAX, INT64_MIN };

	assert_string_equal(text_ids(*state, ids, 0), "[]");
	assert_string_equal(text_ids(*state, ids, 1), "[1]");
	assert_string_equal(text_ids(*state, ids, 3),
	    "[1,9223372036854775807,-9223372036854775808]");
}

static void
ascii_is_compared_without_case_and_nothing_else_is(void **state)
{
	static const struct { const char *a, *b; bool want; } t[] = {
		{ "", "", true },
		{ "Cookie", "cookie", true },
		{ "COOKIE", "cookie", true },
		{ "AZ", "az", true },
		{ "cookie", "cookies", false },
		{ "cookies", "cookie", false },
		{ "", "a", false },
		{ "a-1", "A-1", true },
		{ "@", "`", false },
		{ "[", "{", false },
		{ "\xc3\x85", "\xc3\xa5", false },
		{ "\xc3\x85", "\xc3\x85", true },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (text_same_ascii(t[i].a, t[i].b) != t[i].want)
			fail_msg("row %zu", i);
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(utf8_is_well_formed_or_not),
		cmocka_unit_test(utf8_has_as_many_characters_as_unicode),
		cmocka_unit_test(length_counts_characters),
		cmocka_unit_test(control_characters_are_found),
		cmocka_unit_test(several_blanks_in_a_row_are_one_space),
		cmocka_unit_test(
		    cleaned_text_has_one_kind_of_line_end_and_no_blank_ends),
		cmocka_unit_test(windows_text_becomes_utf8),
		cmocka_unit_test(
		    five_windows_bytes_are_undefined_and_the_rest_is_utf8),
		cmocka_unit_test(dates_are_read_as_norwegians_write_them),
		cmocka_unit_test(
		    months_are_read_as_they_stand_in_an_address),
		cmocka_unit_test(
		    times_of_day_are_read_as_norwegians_write_them),
		cmocka_unit_test(addresses_are_plain_or_none),
		cmocka_unit_test(an_instant_is_written_one_way_only),
		cmocka_unit_test(dates_written_are_read_back),
		cmocka_unit_test(the_iso_form_has_ten_characters_or_none),
		cmocka_unit_test(numbers_are_whole_and_within_their_bounds),
		cmocka_unit_test(ids_are_a_list_that_a_statement_reads),
		cmocka_unit_test(
		    ascii_is_compared_without_case_and_nothing_else_is),
	};

	return cmocka_run_group_tests_name("text", t, arena_new, arena_free);
}
