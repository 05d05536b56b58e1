/* holdfast.ini as operations write it, right and wrong. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "base/conf.h"
#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

enum {
	LOGIN = PROGRAM_LOGIN,
	STAFF = PROGRAM_STAFF,
	PUBLIC = PROGRAM_PUBLIC,
	SWEEP = PROGRAM_SWEEP,
	LETTER = PROGRAM_LETTER,
	ADMIN = PROGRAM_ADMIN,
	ALL = LOGIN | STAFF | PUBLIC | SWEEP | LETTER | ADMIN
};

/* What must be set, as the table says: the tests stand when it grows. */
static const struct {
	const char *section, *key;
	unsigned programs;
} needed[] = {
#define CONF(section, key, kind, otherwise, programs) \
	{ #section, #key, (otherwise) == NULL ? (programs) : 0 },
#include "base/conf.def"
#undef CONF
};

static struct mem *mem;
static char dir[] = "/tmp/unit_conf.XXXXXX";
static char path[64];

static int
open_all(void **state)
{
	(void)state;
	mem = mem_new(16 << 20);
	if (mkdtemp(dir) == NULL)
		return -1;
	snprintf(path, sizeof(path), "%s/file", dir);
	return 0;
}

static int
close_all(void **state)
{
	(void)state;
	mem_free(&mem);
	unlink(path);
	return rmdir(dir);
}

static void
write_file(const char *content, size_t len, mode_t mode)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(content, 1, len, f), len);
	fclose(f);
	assert_int_equal(chmod(path, mode), 0);
}

/* `text`, and after it all that the letter program needs. */
static const char *
completed(const char *text)
{
	for (size_t i = 0; i < COUNT(needed); i++)
		if ((needed[i].programs & LETTER) != 0)
			text = mem_printf(mem, "%s[%s]\n%s = 1\n", text,
			    needed[i].section, needed[i].key);
	return text;
}

/* The faults as `line: text` lines. */
static const char *
faults_in(const char *text, enum program program, struct conf *c)
{
	struct conf_fault *faults;
	const char *all = "";
	size_t n;
	enum err e = conf_parse(mem, text, program, c, &faults, &n);

	assert_int_equal(e, n == 0 ? ERR_OK : ERR_INPUT);
	for (size_t i = 0; i < n; i++)
		all = mem_printf(mem, "%s%d: %s\n", all, faults[i].line,
		    faults[i].text);
	return all;
}

static void
a_good_file_gives_its_values_and_defaults(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(faults_in(completed("\xef\xbb\xbf# Fjordvik\r\n"
	    "; and its comments\n"
	    "[web]\n"
	    "\torigin = https://holdfast.example\r\n"
	    "  body_max : 1024 ; bytes\r\n"
	    "[database] # where\n"
	    "socket=/run/a;b.sock\n"
	    "port = 3307\n"
	    "letter_user = a = b\n"
	    "[sandbox]\n"
	    "landlock = no\n"), PROGRAM_LETTER, &c), "");
	assert_string_equal(c.web_origin, "https://holdfast.example");
	assert_string_equal(c.municipality_name, "1");
	assert_string_equal(c.web_accessibility_url, "");
	assert_string_equal(c.database_socket, "/run/a;b.sock");
	assert_string_equal(c.database_letter_user, "a = b");
	assert_string_equal(c.database_letter_password_file, "");
	assert_string_equal(c.database_name, "holdfast");
	assert_int_equal(c.database_port, 3307);
	assert_int_equal(c.database_timeout_seconds, 5);
	assert_int_equal(c.web_body_max, 1024);
	assert_false(c.sandbox_landlock);
	assert_true(c.web_cookie_secure);
}

static void
no_pointer_is_null_even_for_other_programs_keys(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(faults_in(completed(""), PROGRAM_LETTER, &c), "");
#define CHECK_TEXT(field) assert_non_null(c.field);
#define CHECK_SECRET(field) assert_string_equal(c.field, "");
#define CHECK_BOOL(field)
#define CHECK_COUNT(field)
#define CHECK_MONTHS(field)
#define CHECK_SIZE(field)
#define CONF(section, key, kind, otherwise, programs) \
	CHECK_##kind(section##_##key)
#include "base/conf.def"
#undef CONF
}

static void
each_fault_is_told_with_its_line_and_key(void **state)
{
	static const struct { const char *text, *want; } t[] = {
		{ "[web]\ncolour = red\n", "2: web.colour: unknown key\n" },
		{ "[web]\nname = x\n", "2: web.name: unknown key\n" },
		{ "[web]\nOrigin = x\n", "2: web.Origin: unknown key\n" },
		{ "[web]\na\x1b[1m\xff = x\n", "2: web.a?[1m?: unknown key\n" },
		{ "[web]\n= x\n", "2: web.: unknown key\n" },
		{ "[baton]\nteam_name = x\n", "2: baton.team_name: no key any "
		    "more: take the line out; the system owner says the name "
		    "on the page /tekster/navn\n" },
		{ "[web]\nteam_name = x\n",
		    "2: web.team_name: unknown key\n" },
		{ "port = 1\n", "1: key before the first section\n" },
		{ "[wbe]\norigin = x\nfoo = y\n",
		    "1: [wbe]: unknown section\n" },
		{ "[ web]\n", "1: [ web]: unknown section\n" },
		{ "[]\n", "1: []: unknown section\n" },
		{ "[web\norigin = x\n", "1: not of the form [section]\n" },
		{ "[web] x\n", "1: not of the form [section]\n" },
		{ "[web]\norigin\n", "2: not of the form key = value\n" },
		{ "origin\n", "1: not of the form key = value\n" },
		{ "[web]\norigin = x\norigin = x\n",
		    "3: web.origin: set twice, first in line 2\n" },
		{ "[web]\norigin = x\n  origin = y\n",
		    "3: web.origin: set twice, first in line 2\n" },
		{ "[web]\norigin = x\n\n[log]\n[web]\norigin = y\n",
		    "6: web.origin: set twice, first in line 2\n" },
		{ "[web]\norigin = x\n\tgoes on\n",
		    "3: not of the form key = value\n" },
		{ "[database]\nname =\n", "2: database.name: empty\n" },
		{ "[web]\norigin = ; none\n", "2: web.origin: empty\n" },
		{ "[web]\norigin = \xff\n",
		    "2: web.origin: not plain UTF-8 text\n" },
		{ "[web]\norigin = a\x01z\n",
		    "2: web.origin: not plain UTF-8 text\n" },
		{ "[web]\ncookie_secure = true\n",
		    "2: web.cookie_secure: neither yes nor no\n" },
		{ "[web]\ncookie_secure =\n", "2: web.cookie_secure: empty\n" },
		{ "[web]\nbody_max = 0\n", "2: web.body_max: "
		    "not a number of bytes from 1 to 1073741824\n" },
		{ "[web]\nbody_max = 1073741825\n", "2: web.body_max: "
		    "not a number of bytes from 1 to 1073741824\n" },
		{ "[web]\nbody_max = 1k\n", "2: web.body_max: "
		    "not a number of bytes from 1 to 1073741824\n" },
		{ "[session]\nidle_minutes = 0\n", "2: session.idle_minutes: "
		    "not a whole number from 1 to 1000000\n" },
		{ "[session]\nidle_minutes = -5\n", "2: session.idle_minutes: "
		    "not a whole number from 1 to 1000000\n" },
		{ "[training]\nbasic_months = 601\n",
		    "2: training.basic_months: "
		    "not a whole number of months from 0 to 600\n" },
		{ "[training]\nbasic_months = -1\n",
		    "2: training.basic_months: "
		    "not a whole number of months from 0 to 600\n" },
		{ "[session]\nidle_minutes = 1000001\n",
		    "2: session.idle_minutes: "
		    "not a whole number from 1 to 1000000\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct conf c;
		const char *got = faults_in(completed(t[i].text),
		    PROGRAM_LETTER, &c);

		if (strcmp(got, t[i].want) != 0)
			fail_msg("row %zu: %s", i, got);
	}
}

static void
bounds_are_within(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(faults_in(completed(
	    "[web]\nbody_max = 1073741824\n"
	    "[session]\nidle_minutes = 1000000\nabsolute_hours = 1\n"),
	    PROGRAM_LETTER, &c), "");
	assert_int_equal(c.web_body_max, 1073741824);
	assert_int_equal(c.session_idle_minutes, 1000000);
	assert_int_equal(c.session_absolute_hours, 1);
}

static void
all_faults_are_told_at_once_sorted_by_line(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(faults_in(completed(
	    "name = x\n"
	    "[database]\n"
	    "port = 1\n"
	    "port = 2\n"
	    "prot = x\n"
	    "[web]\n"
	    "nothing\n"
	    "\n"
	    "body_max = many\n"
	    "[vew]\n"), PROGRAM_LETTER, &c),
	    "1: key before the first section\n"
	    "4: database.port: set twice, first in line 3\n"
	    "5: database.prot: unknown key\n"
	    "7: not of the form key = value\n"
	    "9: web.body_max: not a number of bytes from 1 to 1073741824\n"
	    "10: [vew]: unknown section\n");
}

static void
a_program_misses_what_it_needs_and_nothing_else(void **state)
{
	(void)state;
	for (int bit = LOGIN; bit <= ADMIN; bit *= 2) {
		const char *want = "";
		struct conf c;

		for (size_t i = 0; i < COUNT(needed); i++)
			if ((needed[i].programs & (unsigned)bit) != 0)
				want = mem_printf(mem, "%s0: %s.%s: missing\n",
				    want, needed[i].section, needed[i].key);
		want = mem_printf(mem, "%s1: [x]: unknown section\n", want);
		assert_string_equal(faults_in("[x]", (enum program)bit, &c),
		    want);
	}
}

static void
lines_have_a_greatest_length(void **state)
{
	static const struct { int value_len; const char *want; } t[] = {
		{ 989, "" },
		{ 990, "2: longer than 998 bytes\n" },
		{ 5000, "2: longer than 998 bytes\n" },
	};
	char *x = mem_alloc(mem, 5001);

	(void)state;
	memset(x, 'x', 5000);
	for (size_t i = 0; i < COUNT(t); i++) {
		struct conf c;
		const char *got = faults_in(completed(mem_printf(mem, "[web]\n"
		    "origin = %.*s\ncookie_secure = no\n", t[i].value_len, x)),
		    PROGRAM_LETTER, &c);

		if (strcmp(got, t[i].want) != 0)
			fail_msg("row %zu: %s", i, got);
		assert_false(c.web_cookie_secure);
	}
}

static void
a_secret_is_the_content_of_its_file(void **state)
{
	const char *text = completed(mem_printf(mem,
	    "[database]\nletter_password_file = %s\n", path));
	struct conf c;

	(void)state;
	write_file("s3cret\n", 7, 0640);
	assert_string_equal(faults_in(text, PROGRAM_LETTER, &c), "");
	assert_string_equal(c.database_letter_password_file, "s3cret");
	write_file("s3cret\n", 7, 0644);
	assert_string_equal(faults_in(text, PROGRAM_LETTER, &c),
	    mem_printf(mem, "2: database.letter_password_file: %s: "
	    "open to others: chmod o= it\n", path));
	assert_string_equal(c.database_letter_password_file, "");
	unlink(path);
}

static void
another_programs_secret_is_not_opened(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(faults_in(completed("[login]\n"
	    "key_file = /nonexistent\n"), PROGRAM_LETTER, &c), "");
	assert_string_equal(c.login_key_file, "");
}

static void
a_file_is_read_or_refused_as_a_whole(void **state)
{
	const char *good = completed("");
	struct conf_fault *faults;
	struct conf c;
	size_t n;

	(void)state;
	write_file(good, strlen(good), 0644);
	assert_int_equal(conf_read(mem, path, PROGRAM_LETTER, &c, &faults,
	    &n), ERR_OK);
	assert_string_equal(c.municipality_name, "1");
	write_file(good, strlen(good) + 1, 0644);
	assert_int_equal(conf_read(mem, path, PROGRAM_LETTER, &c, &faults,
	    &n), ERR_INPUT);
	assert_string_equal(faults[0].text, mem_printf(mem,
	    "%s: has a NUL byte", path));
	unlink(path);
	assert_int_equal(conf_read(mem, path, PROGRAM_LETTER, &c, &faults,
	    &n), ERR_INPUT);
	assert_int_equal(n, 1);
	assert_int_equal(faults[0].line, 0);
	assert_string_equal(faults[0].text, mem_printf(mem,
	    "%s: No such file or directory", path));
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(a_good_file_gives_its_values_and_defaults),
		cmocka_unit_test(
		    no_pointer_is_null_even_for_other_programs_keys),
		cmocka_unit_test(each_fault_is_told_with_its_line_and_key),
		cmocka_unit_test(bounds_are_within),
		cmocka_unit_test(all_faults_are_told_at_once_sorted_by_line),
		cmocka_unit_test(
		    a_program_misses_what_it_needs_and_nothing_else),
		cmocka_unit_test(lines_have_a_greatest_length),
		cmocka_unit_test(a_secret_is_the_content_of_its_file),
		cmocka_unit_test(another_programs_secret_is_not_opened),
		cmocka_unit_test(a_file_is_read_or_refused_as_a_whole),
	};

	return cmocka_run_group_tests_name("conf", t, open_all, close_all);
}
