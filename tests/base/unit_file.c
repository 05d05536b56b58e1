/* Files that may hold a secret, and those that may not. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "base/file.h"
#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

static struct mem *mem;
static char dir[] = "/tmp/unit_file.XXXXXX";
static char path[64];

static int
open_all(void **state)
{
	(void)state;
	mem = mem_new(1 << 20);
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

static void
a_secret_comes_only_from_a_file_fit_to_hold_one(void **state)
{
	static char big[4098];
	static const struct {
		const char *content;
		size_t len;
		mode_t mode;
		const char *secret, *why;
	} t[] = {
		{ "s3cret\n", 7, 0600, "s3cret", NULL },
		{ "s3cret", 6, 0640, "s3cret", NULL },
		{ " s3 cret \n", 10, 0400, " s3 cret ", NULL },
		{ "p\xc3\xa5ss\n", 6, 0600, "p\xc3\xa5ss", NULL },
		{ big + 1, 4096, 0600, big + 1, NULL },
		{ big, 4097, 0600, NULL, "too large" },
		{ "s3cret\n", 7, 0644, NULL, "open to others: chmod o= it" },
		{ "s3cret\n", 7, 0604, NULL, "open to others: chmod o= it" },
		{ "s3cret\n", 7, 0602, NULL, "open to others: chmod o= it" },
		{ "", 0, 0600, NULL, "empty" },
		{ "\n", 1, 0600, NULL, "empty" },
		{ "a\n\n", 3, 0600, NULL, "not one line of text" },
		{ "a\nb\n", 4, 0600, NULL, "not one line of text" },
		{ "a\r\n", 3, 0600, NULL, "not one line of text" },
		{ "a\0b\n", 4, 0600, NULL, "has a NUL byte" },
	};

	(void)state;
	memset(big, 'x', sizeof(big) - 1);
	for (size_t i = 0; i < COUNT(t); i++) {
		const char *secret = NULL, *why;

		write_file(t[i].content, t[i].len, t[i].mode);
		why = file_read_secret(mem, path, &secret);
		if (t[i].why == NULL && (why != NULL ||
		    strcmp(secret, t[i].secret) != 0))
			fail_msg("row %zu: %s", i, why);
		if (t[i].why != NULL && (why == NULL || secret != NULL ||
		    strcmp(why, t[i].why) != 0))
			fail_msg("row %zu: %s", i, why);
		unlink(path);
	}
}

static void
a_secret_must_be_a_file_that_is_there(void **state)
{
	const char *secret, *not_regular = "not a regular file";

	(void)state;
	assert_string_equal(file_read_secret(mem, path, &secret),
	    "No such file or directory");
	assert_int_equal(mkdir(path, 0700), 0);
	assert_string_equal(file_read_secret(mem, path, &secret), not_regular);
	rmdir(path);
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_string_equal(file_read_secret(mem, path, &secret), not_regular);
	unlink(path);
}

static void
a_secret_of_a_strangers_is_refused(void **state)
{
	const char *secret;

	(void)state;
	if (geteuid() != 0)
		return;		/* only root can give a file away */
	write_file("s3cret\n", 7, 0600);
	assert_int_equal(chown(path, 12345, 0), 0);
	assert_string_equal(file_read_secret(mem, path, &secret),
	    "owned by neither root nor this program's user");
	unlink(path);
}

static void
a_file_is_read_whole_up_to_its_greatest_size(void **state)
{
	char *content;

	(void)state;
	write_file("a\nb\n", 4, 0644);
	assert_null(file_read(mem, path, 4, &content));
	assert_string_equal(content, "a\nb\n");
	assert_string_equal(file_read(mem, path, 3, &content), "too large");
	write_file("", 0, 0644);
	assert_null(file_read(mem, path, 4, &content));
	assert_string_equal(content, "");
	unlink(path);
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(
		    a_secret_comes_only_from_a_file_fit_to_hold_one),
		cmocka_unit_test(a_secret_must_be_a_file_that_is_there),
		cmocka_unit_test(a_secret_of_a_strangers_is_refused),
		cmocka_unit_test(a_file_is_read_whole_up_to_its_greatest_size),
	};

	return cmocka_run_group_tests_name("file", t, open_all, close_all);
}
