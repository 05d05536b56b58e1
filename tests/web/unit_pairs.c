/* Urlencoded bytes to names and values. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "base/mem.h"
#include "web/form.h"

#include <stdio.h>
#include <string.h>

#define COUNT(t) (sizeof(t) / sizeof(*(t)))
#define BYTES(s) s, sizeof(s) - 1
#define X32 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

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

/* The pairs as name=<value>, so that a row can say what it wants. */
static const char *
joined(const struct pairs *p)
{
	const char *s = "";

	for (size_t i = 0; i < p->n; i++)
		s = mem_printf(mem, "%s%s=<%s>", s, p->at[i].name,
		    p->at[i].value);
	return s;
}

static void
well_formed_pairs_are_decoded(void **state)
{
	static const struct {
		const char *sent;
		size_t len;
		const char *want;
	} t[] = {
		{ BYTES(""), "" },
		{ BYTES("a=1"), "a=<1>" },
		{ BYTES("a=1&b=2"), "a=<1>b=<2>" },
		{ BYTES("a="), "a=<>" },
		{ BYTES("a"), "a=<>" },
		{ BYTES("a&b=1"), "a=<>b=<1>" },
		{ BYTES("a=b=c"), "a=<b=c>" },
		{ BYTES("a=1+2%2b3"), "a=<1 2+3>" },
		{ BYTES("a=%26%3D%25"), "a=<&=%>" },
		{ BYTES("a=%c3%A5"), "a=<\xc3\xa5>" },
		{ BYTES("a=\xc3\xa5"), "a=<\xc3\xa5>" },
		{ BYTES("a=%F0%9F%98%80"), "a=<\xf0\x9f\x98\x80>" },
		{ BYTES("a=1%0D%0A2"), "a=<1\r\n2>" },
		{ BYTES("a=%01%7f"), "a=<\x01\x7f>" },
		{ BYTES("a=<\"'>;/?#[]"), "a=<<\"'>;/?#[]>" },
		{ BYTES("a_b-9=1"), "a_b-9=<1>" },
		{ BYTES("%61=1"), "a=<1>" },
		{ BYTES(X32 X32 "=1"), X32 X32 "=<1>" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct pairs p;
		const char *why;

		if (pairs_parse(mem, t[i].sent, t[i].len, &p, &why) != ERR_OK)
			fail_msg("row %zu: %s", i, why);
		if (strcmp(joined(&p), t[i].want) != 0)
			fail_msg("row %zu: %s", i, joined(&p));
	}
}

static void
malformed_pairs_are_refused_with_a_reason(void **state)
{
	static const struct {
		const char *sent;
		size_t len;
		const char *why;
	} t[] = {
		{ BYTES("a=%"), "broken percent-encoding" },
		{ BYTES("a=%4"), "broken percent-encoding" },
		{ BYTES("a=%&b=1"), "broken percent-encoding" },
		{ BYTES("a=%4&1=1"), "broken percent-encoding" },
		{ BYTES("a=%zz"), "broken percent-encoding" },
		{ BYTES("a=%+1"), "broken percent-encoding" },
		{ BYTES("a=%-1"), "broken percent-encoding" },
		{ BYTES("a=%%34"), "broken percent-encoding" },
		{ BYTES("a%=1"), "broken percent-encoding" },
		{ BYTES("a=1%002"), "NUL in the form" },
		{ BYTES("a=1\0002"), "NUL in the form" },
		{ BYTES("a%00=1"), "NUL in the form" },
		{ BYTES("\0=1"), "NUL in the form" },
		{ BYTES("a=%ff"), "not UTF-8" },
		{ BYTES("a=%c3"), "not UTF-8" },
		{ BYTES("a=%c3&b=%a5"), "not UTF-8" },
		{ BYTES("a=%c0%af"), "not UTF-8" },
		{ BYTES("a=%e0%80%af"), "not UTF-8" },
		{ BYTES("a=%c0%80"), "not UTF-8" },
		{ BYTES("a=%ed%a0%80"), "not UTF-8" },
		{ BYTES("a=%f4%90%80%80"), "not UTF-8" },
		{ BYTES("a=\xe5"), "not UTF-8" },
		{ BYTES("=1"), "empty field name" },
		{ BYTES("="), "empty field name" },
		{ BYTES("&"), "empty field name" },
		{ BYTES("a=1&"), "empty field name" },
		{ BYTES("a=1&&b=2"), "empty field name" },
		{ BYTES("\0&\0&\0"), "NUL in the form" },
		{ BYTES("&a=1"), "empty field name" },
		{ BYTES("a.b=1"), "field name outside its alphabet" },
		{ BYTES("a[]=1"), "field name outside its alphabet" },
		{ BYTES("a%5B0%5D=1"), "field name outside its alphabet" },
		{ BYTES("A=1"), "field name outside its alphabet" },
		{ BYTES("a+b=1"), "field name outside its alphabet" },
		{ BYTES("a%0d%0ab=1"), "field name outside its alphabet" },
		{ BYTES("%c3%a5r=1"), "field name outside its alphabet" },
		{ BYTES(X32 X32 "x=1"), "field name too long" },
		{ BYTES("a=1&a=1"), "field sent twice" },
		{ BYTES("a=1&b=2&%61=3"), "field sent twice" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct pairs p;
		const char *why = "accepted";
		enum err e = pairs_parse(mem, t[i].sent, t[i].len, &p, &why);

		if (e != ERR_INPUT || strcmp(why, t[i].why) != 0)
			fail_msg("row %zu: %s", i, why);
	}
}

static const char *
numbered_fields(size_t n)
{
	char *all = mem_alloc(mem, n * 16), *to = all;

	for (size_t i = 0; i < n; i++)
		to += sprintf(to, "%sf%zu=1", i > 0 ? "&" : "", i);
	return all;
}

static void
fields_over_the_cap_are_refused(void **state)
{
	static const struct { size_t n; enum err want; } t[] = {
		{ FORM_PAIRS_MAX - 1, ERR_OK },
		{ FORM_PAIRS_MAX, ERR_OK },
		{ FORM_PAIRS_MAX + 1, ERR_INPUT },
		{ 10000, ERR_INPUT },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		const char *sent = numbered_fields(t[i].n), *why;
		struct pairs p;

		if (pairs_parse(mem, sent, strlen(sent), &p, &why) != t[i].want)
			fail_msg("row %zu", i);
		assert_true(p.n <= FORM_PAIRS_MAX);
	}
}

static void
a_name_of_a_whole_body_is_refused(void **state)
{
	size_t len = 262144;
	char *sent = mem_alloc(mem, len);
	const char *why;
	struct pairs p;

	(void)state;
	memset(sent, 'x', len);
	assert_int_equal(pairs_parse(mem, sent, len, &p, &why), ERR_INPUT);
	assert_string_equal(why, "field name too long");
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(well_formed_pairs_are_decoded),
		cmocka_unit_test(malformed_pairs_are_refused_with_a_reason),
		cmocka_unit_test(fields_over_the_cap_are_refused),
		cmocka_unit_test(a_name_of_a_whole_body_is_refused),
	};

	return cmocka_run_group_tests_name("pairs", t, open_mem, close_mem);
}
