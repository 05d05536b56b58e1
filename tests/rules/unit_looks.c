/* Many cases in short time: the busiest window of somebody's looks. */
#include "../given.h"

#include "rules/looks.h"

#define SECOND INT64_C(1000000)

/* Of so many cases, one each `apart` seconds, beginning at `from`. */
static size_t
fill(struct looks_one *looks, size_t n, int64_t from, int64_t apart,
    int64_t cases)
{
	for (size_t i = 0; i < n; i++)
		looks[i] = (struct looks_one){
		    (from + (int64_t)i * apart) * SECOND,
		    (int64_t)i % cases + 1 };
	return n;
}

static void
as_many_as_the_limit_are_many(void **state)
{
	struct looks_one looks[40];
	struct looks_many m;
	size_t n = fill(looks, 20, 0, 30, 20);

	(void)state;
	assert_true(looks_many(looks, n, 570 * SECOND, 20, &m));
	assert_int_equal(m.first, 0);
	assert_int_equal(m.last, 19);
	assert_int_equal(m.cases, 20);
	assert_false(looks_many(looks, n, 569 * SECOND, 20, &m));
	assert_false(looks_many(looks, n, 570 * SECOND, 21, &m));
	assert_false(looks_many(looks, 0, 570 * SECOND, 1, &m));
}

static void
the_same_case_again_is_one(void **state)
{
	struct looks_one looks[40];
	struct looks_many m;
	size_t n = fill(looks, 40, 0, 1, 6);

	(void)state;
	assert_false(looks_many(looks, n, 600 * SECOND, 7, &m));
	assert_true(looks_many(looks, n, 600 * SECOND, 6, &m));
	assert_int_equal(m.cases, 6);
	assert_int_equal(m.last, 5);
}

static void
the_busiest_time_is_found(void **state)
{
	struct looks_one looks[40];
	struct looks_many m;
	size_t n = fill(looks, 10, 0, 100, 10);

	(void)state;
	n += fill(looks + n, 15, 5000, 10, 15);
	n += fill(looks + n, 5, 9000, 10, 5);
	assert_true(looks_many(looks, n, 200 * SECOND, 3, &m));
	assert_int_equal(m.first, 10);
	assert_int_equal(m.last, 24);
	assert_int_equal(m.cases, 15);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_many_as_the_limit_are_many),
		cmocka_unit_test(the_same_case_again_is_one),
		cmocka_unit_test(the_busiest_time_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
