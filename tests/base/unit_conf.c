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

/* All the letter program needs, on lines 1-6. */
#define LETTER_NEEDS \
	"[municipality]\n" \
	"name = Fjordvik kommune\n" \
	"system_owner = Siri\n" \
	"system_owner_phone = 55 00 00 00\n" \
	"[web]\n" \
	"templates = /usr/share/holdfast\n"

static struct mem *mem;
static char dir[] = "/tmp/unit_conf.XXXXXX";
static char secret[64];

static int
open_all(void **state)
{
	(void)state;
	mem = mem_new(16 << 20);
	if (mkdtemp(dir) == NULL)
		return -1;
	snprintf(secret, sizeof(secret), "%s/secret", dir);
	return 0;
}

static int
close_all(void **state)
{
	(void)state;
	mem_free(&mem);
	unlink(secret);
	return rmdir(dir);
}

static void
write_secret(const char *content, size_t len, mode_t mode)
{
	FILE *f = fopen(secret, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(content, 1, len, f), len);
	fclose(f);
	assert_int_equal(chmod(secret, mode), 0);
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
	assert_string_equal(faults_in("\xef\xbb\xbf# Fjordvik\r\n"
	    "; and its comments\n" LETTER_NEEDS
	    "  body_max : 1024 ; bytes\r\n"
	    "[database] # where\n"
	    "socket=/run/a;b.sock\n"
	    "port = 3307\n"
	    "letter_user = a = b\n"
	    "[sandbox]\n"
	    "landlock = no", PROGRAM_LETTER, &c), "");
	assert_string_equal(c.municipality_name, "Fjordvik kommune");
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
	assert_string_equal(faults_in(LETTER_NEEDS, PROGRAM_LETTER, &c), "");
	assert_string_equal(c.directory_uri, "");
	assert_string_equal(c.login_key_file, "");
	assert_string_equal(c.web_origin, "");
}

static void
each_fault_is_told_with_its_line_and_key(void **state)
{
	static const struct { const char *text, *want; } t[] = {
		{ "[web]\ncolour = red\n", "8: web.colour: unknown key\n" },
		{ "[web]\nname = x\n", "8: web.name: unknown key\n" },
		{ "[web]\nTemplates = x\n", "8: web.Templates: unknown key\n" },
		{ "[web]\na\x1b[1m\xff = x\n", "8: web.a?[1m?: unknown key\n" },
		{ "[web]\n= x\n", "8: web.: unknown key\n" },
		{ "[wbe]\norigin = x\nfoo = y\n", "7: [wbe]: unknown section\n" },
		{ "[ web]\n", "7: [ web]: unknown section\n" },
		{ "[]\n", "7: []: unknown section\n" },
		{ "[web\norigin = x\n", "7: not of the form [section]\n" },
		{ "[web] x\n", "7: not of the form [section]\n" },
		{ "[web]\norigin\n", "8: not of the form key = value\n" },
		{ "origin", "7: not of the form key = value\n" },
		{ "templates = x\n",
		    "7: web.templates: set twice, first in line 6\n" },
		{ "  templates = x\n",
		    "7: web.templates: set twice, first in line 6\n" },
		{ "\tgoes on\n", "7: not of the form key = value\n" },
		{ "[database]\nname =\n", "8: database.name: empty\n" },
		{ "origin = \xff\n", "7: web.origin: not plain UTF-8 text\n" },
		{ "origin = a\x01z\n", "7: web.origin: not plain UTF-8 text\n" },
		{ "cookie_secure = true\n",
		    "7: web.cookie_secure: neither yes nor no\n" },
		{ "cookie_secure =\n", "7: web.cookie_secure: empty\n" },
		{ "body_max = 0\n", "7: web.body_max: "
		    "not a number of bytes from 1 to 1073741824\n" },
		{ "body_max = 1073741825\n", "7: web.body_max: "
		    "not a number of bytes from 1 to 1073741824\n" },
		{ "body_max = 1k\n", "7: web.body_max: "
		    "not a number of bytes from 1 to 1073741824\n" },
		{ "[session]\nidle_minutes = 0\n", "8: session.idle_minutes: "
		    "not a whole number from 1 to 1000000\n" },
		{ "[session]\nidle_minutes = -5\n", "8: session.idle_minutes: "
		    "not a whole number from 1 to 1000000\n" },
		{ "[session]\nidle_minutes = 1000001\n",
		    "8: session.idle_minutes: "
		    "not a whole number from 1 to 1000000\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct conf c;
		const char *text = mem_printf(mem, LETTER_NEEDS "%s",
		    t[i].text);
		const char *got = faults_in(text, PROGRAM_LETTER, &c);

		if (strcmp(got, t[i].want) != 0)
			fail_msg("row %zu: %s", i, got);
	}
}

static void
bounds_are_within(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(faults_in(LETTER_NEEDS "body_max = 1073741824\n"
	    "[session]\nidle_minutes = 1000000\nabsolute_hours = 1\n",
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
	assert_string_equal(faults_in(
	    "name = x\n"
	    "[municipality]\n"
	    "system_owner_phone = 1\n"
	    "system_owner_phone = 2\n"
	    "nme = x\n"
	    "[web]\n"
	    "nothing\n"
	    "\n"
	    "body_max = many\n"
	    "[vew]\n", PROGRAM_LETTER, &c),
	    "0: municipality.name: missing\n"
	    "0: municipality.system_owner: missing\n"
	    "0: web.templates: missing\n"
	    "1: key before the first section\n"
	    "4: municipality.system_owner_phone: set twice, first in line 3\n"
	    "5: municipality.nme: unknown key\n"
	    "7: not of the form key = value\n"
	    "9: web.body_max: not a number of bytes from 1 to 1073741824\n"
	    "10: [vew]: unknown section\n");
}

static void
a_program_misses_only_what_it_reads(void **state)
{
	static const struct { enum program program; const char *want; } t[] = {
		{ PROGRAM_LETTER, "" },
		{ PROGRAM_ADMIN, "0: municipality.last_resort: missing\n" },
		{ PROGRAM_STAFF, "0: web.origin: missing\n" },
		{ PROGRAM_PUBLIC, "0: web.origin: missing\n" },
		{ PROGRAM_LOGIN, "0: web.origin: missing\n"
		    "0: login.key_file: missing\n"
		    "0: directory.uri: missing\n"
		    "0: directory.bind_dn: missing\n"
		    "0: directory.bind_password_file: missing\n"
		    "0: directory.people_base: missing\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		struct conf c;
		const char *got = faults_in(LETTER_NEEDS, t[i].program, &c);

		if (strcmp(got, t[i].want) != 0)
			fail_msg("row %zu: %s", i, got);
	}
}

static void
lines_have_a_greatest_length(void **state)
{
	static const struct { int value_len; const char *want; } t[] = {
		{ 989, "" },
		{ 990, "7: longer than 998 bytes\n" },
		{ 5000, "7: longer than 998 bytes\n" },
	};
	char *x = mem_alloc(mem, 5001);

	(void)state;
	memset(x, 'x', 5000);
	for (size_t i = 0; i < COUNT(t); i++) {
		struct conf c;
		const char *got = faults_in(mem_printf(mem, LETTER_NEEDS
		    "origin = %.*s\ncookie_secure = no\n", t[i].value_len, x),
		    PROGRAM_LETTER, &c);

		if (strcmp(got, t[i].want) != 0)
			fail_msg("row %zu: %s", i, got);
		assert_false(c.web_cookie_secure);
	}
}

static const char *
letter_with_secret(struct conf *c)
{
	const char *text = mem_printf(mem, LETTER_NEEDS
	    "[database]\nletter_password_file = %s\n", secret);
	const char *got = faults_in(text, PROGRAM_LETTER, c);
	const char *before = mem_printf(mem,
	    "8: database.letter_password_file: %s: ", secret);

	if (strncmp(got, before, strlen(before)) == 0)
		return got + strlen(before);
	return got;
}

static void
a_secret_comes_only_from_a_file_fit_to_hold_one(void **state)
{
	static char big[4097];
	static const struct {
		const char *content;
		size_t len;
		mode_t mode;
		const char *secret, *fault;
	} t[] = {
		{ "s3cret\n", 7, 0600, "s3cret", "" },
		{ "s3cret", 6, 0640, "s3cret", "" },
		{ " s3 cret \n", 10, 0400, " s3 cret ", "" },
		{ "p\xc3\xa5ss\n", 6, 0600, "p\xc3\xa5ss", "" },
		{ big, 4096, 0600, big, "" },
		{ big, 4097, 0600, "", "too large\n" },
		{ "s3cret\n", 7, 0644, "", "open to others: chmod o= it\n" },
		{ "s3cret\n", 7, 0604, "", "open to others: chmod o= it\n" },
		{ "s3cret\n", 7, 0602, "", "open to others: chmod o= it\n" },
		{ "", 0, 0600, "", "empty\n" },
		{ "\n", 1, 0600, "", "empty\n" },
		{ "a\n\n", 3, 0600, "", "not one line of text\n" },
		{ "a\nb\n", 4, 0600, "", "not one line of text\n" },
		{ "a\r\n", 3, 0600, "", "not one line of text\n" },
		{ "a\0b\n", 4, 0600, "", "has a NUL byte\n" },
	};

	(void)state;
	memset(big, 'x', sizeof(big));
	for (size_t i = 0; i < COUNT(t); i++) {
		struct conf c;
		const char *got;

		write_secret(t[i].content, t[i].len, t[i].mode);
		got = letter_with_secret(&c);
		if (strcmp(got, t[i].fault) != 0)
			fail_msg("row %zu: %s", i, got);
		if (strncmp(c.database_letter_password_file, t[i].secret,
		    4096) != 0)
			fail_msg("row %zu: %s", i,
			    c.database_letter_password_file);
		unlink(secret);
	}
}

static void
a_secret_must_be_a_file_that_is_there(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(letter_with_secret(&c),
	    "No such file or directory\n");
	assert_int_equal(mkdir(secret, 0700), 0);
	assert_string_equal(letter_with_secret(&c), "not a regular file\n");
	rmdir(secret);
	assert_int_equal(mkfifo(secret, 0600), 0);
	assert_string_equal(letter_with_secret(&c), "not a regular file\n");
	unlink(secret);
}

static void
a_secret_of_a_strangers_is_refused(void **state)
{
	struct conf c;

	(void)state;
	if (geteuid() != 0)
		return;		/* only root can give a file away */
	write_secret("s3cret\n", 7, 0600);
	assert_int_equal(chown(secret, 12345, 0), 0);
	assert_string_equal(letter_with_secret(&c),
	    "owned by neither root nor this program's user\n");
	unlink(secret);
}

static void
another_programs_secret_is_not_opened(void **state)
{
	struct conf c;

	(void)state;
	assert_string_equal(faults_in(LETTER_NEEDS "[login]\n"
	    "key_file = /nonexistent\n", PROGRAM_LETTER, &c), "");
	assert_string_equal(c.login_key_file, "");
}

static void
a_file_is_read_or_refused_as_a_whole(void **state)
{
	static const char good[] = LETTER_NEEDS;
	struct conf_fault *faults;
	struct conf c;
	size_t n;

	(void)state;
	write_secret(good, sizeof(good) - 1, 0644);
	assert_int_equal(conf_read(mem, secret, PROGRAM_LETTER, &c, &faults,
	    &n), ERR_OK);
	assert_string_equal(c.municipality_name, "Fjordvik kommune");
	write_secret(good, sizeof(good), 0644);
	assert_int_equal(conf_read(mem, secret, PROGRAM_LETTER, &c, &faults,
	    &n), ERR_INPUT);
	assert_string_equal(faults[0].text, mem_printf(mem,
	    "%s: has a NUL byte", secret));
	unlink(secret);
	assert_int_equal(conf_read(mem, secret, PROGRAM_LETTER, &c, &faults,
	    &n), ERR_INPUT);
	assert_int_equal(n, 1);
	assert_int_equal(faults[0].line, 0);
	assert_string_equal(faults[0].text, mem_printf(mem,
	    "%s: No such file or directory", secret));
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
		cmocka_unit_test(a_program_misses_only_what_it_reads),
		cmocka_unit_test(lines_have_a_greatest_length),
		cmocka_unit_test(
		    a_secret_comes_only_from_a_file_fit_to_hold_one),
		cmocka_unit_test(a_secret_must_be_a_file_that_is_there),
		cmocka_unit_test(a_secret_of_a_strangers_is_refused),
		cmocka_unit_test(another_programs_secret_is_not_opened),
		cmocka_unit_test(a_file_is_read_or_refused_as_a_whole),
	};

	return cmocka_run_group_tests_name("conf", t, open_all, close_all);
}
