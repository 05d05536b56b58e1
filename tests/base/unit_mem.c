/* The arena: what it gives is zeroed, counted, bounded and taken back. */
#include "../given.h"

#include "base/mem.h"

#include <signal.h>
#include <stdalign.h>
#include <stdbool.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CAP = 64 * 1024 };

static int
arena_new(void **state)
{
	*state = mem_new(CAP);
	return 0;
}

static int
arena_free(void **state)
{
	struct mem *m = *state;

	mem_free(&m);
	return m != NULL;
}

/* Whether `deed` ends the process by abort(); tried in a child. */
static bool
aborts(void deed(struct mem *), struct mem *m)
{
	static const struct rlimit no_core = { 0, 0 };
	pid_t child = fork();
	int status;

	assert_true(child >= 0);
	if (child == 0) {
		setrlimit(RLIMIT_CORE, &no_core);
		signal(SIGABRT, SIG_DFL);
		deed(m);
		_exit(0);
	}
	assert_int_equal(child, waitpid(child, &status, 0));
	return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

static void
take_all(struct mem *m)
{
	mem_alloc(m, CAP);
}

static void
take_one_too_many(struct mem *m)
{
	mem_alloc(m, CAP);
	mem_alloc(m, 1);
}

static void
take_too_much(struct mem *m)
{
	mem_alloc(m, SIZE_MAX);
}

static void
take_little_by_little(struct mem *m)
{
	for (size_t i = 0; i <= CAP / 64; i++)
		mem_alloc(m, 64);
}

static void
take_an_array_whose_size_overflows(struct mem *m)
{
	mem_array(m, SIZE_MAX / 8 + 2, 8);
}

static void
print_too_much(struct mem *m)
{
	mem_printf(m, "%*s", CAP, "");
}

static void
the_cap_can_be_used_up_but_not_passed(void **state)
{
	assert_false(aborts(take_all, *state));
	assert_true(aborts(take_one_too_many, *state));
	assert_true(aborts(take_too_much, *state));
	assert_true(aborts(take_little_by_little, *state));
	assert_true(aborts(take_an_array_whose_size_overflows, *state));
	assert_true(aborts(print_too_much, *state));
}

static void
what_it_gives_is_zeroed_aligned_and_apart(void **state)
{
	uint64_t dice = SEED;
	unsigned char *last = NULL;
	size_t last_size = 0;

	for (int i = 0; i < 200; i++) {
		size_t size = (size_t)throw(&dice, 0, 200);
		unsigned char *p = mem_alloc(*state, size);

		assert_non_null(p);
		assert_int_equal(0, (uintptr_t)p % alignof(max_align_t));
		for (size_t at = 0; at < size; at++)
			if (p[at] != 0)
				fail_msg("%d: byte %zu", i, at);
		memset(p, 0xff, size);
		if (last != NULL && p < last + last_size && last < p + size)
			fail_msg("%d overlaps", i);
		last = p;
		last_size = size;
	}
}

static void
reset_takes_everything_back_and_zeroes_anew(void **state)
{
	struct mem *m = *state;

	for (int round = 0; round < 1000; round++) {
		unsigned char *p = mem_alloc(m, CAP);

		assert_int_equal(CAP, mem_used(m));
		assert_int_equal(0, p[0] | p[CAP - 1]);
		memset(p, 0xff, CAP);
		mem_reset(m);
		assert_int_equal(0, mem_used(m));
	}
}

static void
used_counts_the_bytes_asked_for(void **state)
{
	assert_int_equal(0, mem_used(*state));
	mem_alloc(*state, 10);
	mem_array(*state, 3, 4);
	assert_int_equal(22, mem_used(*state));
	assert_string_equal("plan", mem_strdup(*state, "plan"));
	assert_int_equal(27, mem_used(*state));
}

static void
arrays_grow_and_keep_what_they_hold(void **state)
{
	size_t room = 0, moves = 0;
	int *numbers = NULL;

	for (size_t n = 0; n < 1000; n++) {
		int *before = numbers;

		numbers = mem_grow(*state, numbers, n, &room, sizeof(*numbers));
		assert_true(room > n);
		moves += numbers != before;
		numbers[n] = (int)n;
	}
	for (int i = 0; i < 1000; i++)
		assert_int_equal(i, numbers[i]);
	assert_true(moves < 10);
}

static void
copies_of_text_are_their_own(void **state)
{
	char s[] = "stafett";
	char *copy = mem_strdup(*state, s), *part = mem_strndup(*state, s, 4);
	char unended[3] = { 'a', 'b', 'c' };

	s[0] = 'S';
	assert_string_equal("stafett", copy);
	assert_string_equal("staf", part);
	assert_string_equal("Stafett", mem_strndup(*state, s, 100));
	assert_string_equal("abc", mem_strndup(*state, unended, 3));
	assert_string_equal("", mem_strndup(*state, unended, 0));
	assert_null(mem_strdup(*state, NULL));
	assert_string_equal("3 av 14", mem_printf(*state, "%d av %d", 3, 14));
	assert_string_equal("", mem_printf(*state, "%s", ""));
}

static void
an_arena_may_be_larger_than_its_first_piece(void **state)
{
	struct mem *m = mem_new(8 << 20);

	(void)state;
	for (int i = 0; i < 8; i++)
		memset(mem_alloc(m, 1 << 20), i, 1 << 20);
	mem_reset(m);
	memset(mem_alloc(m, 8 << 20), 1, 8 << 20);
	mem_free(&m);
	assert_null(m);
	mem_free(&m);
}

int
main(void)
{
#define ARENA_TEST(f) cmocka_unit_test_setup_teardown(f, arena_new, arena_free)
	const struct CMUnitTest t[] = {
		ARENA_TEST(the_cap_can_be_used_up_but_not_passed),
		ARENA_TEST(what_it_gives_is_zeroed_aligned_and_apart),
		ARENA_TEST(reset_takes_everything_back_and_zeroes_anew),
		ARENA_TEST(used_counts_the_bytes_asked_for),
		ARENA_TEST(arrays_grow_and_keep_what_they_hold),
		ARENA_TEST(copies_of_text_are_their_own),
		cmocka_unit_test(an_arena_may_be_larger_than_its_first_piece),
	};

	return cmocka_run_group_tests_name("mem", t, NULL, NULL);
}
