/* Rows for one statement are JSON, whatever stands in their texts. */
#include "../given.h"

#include "store/batch.h"

static int
arena_new(void **state)
{
	*state = mem_new(1 << 20);
	return 0;
}

static int
arena_free(void **state)
{
	struct mem *m = *state;

	mem_free(&m);
	return 0;
}

static void
texts_and_ids_are_json(void **state)
{
	struct mem *m = *state;

	assert_string_equal("\"Ø\"", batch_text(m, "Ø"));
	assert_string_equal("\"\"", batch_text(m, ""));
	assert_string_equal("null", batch_text(m, NULL));
	assert_string_equal("\"a\\\"],[\\\\\"", batch_text(m, "a\"],[\\"));
	assert_string_equal("null", batch_id(m, 0));
	assert_string_equal("-7", batch_id(m, -7));
}

static void
rows_are_taken_when_it_is_full_or_over(void **state)
{
	struct mem *m = *state;
	struct batch b = { .n = 0 };

	assert_false(batch_full(&b, true));
	batch_add(&b, m, "[%d]", 1);
	batch_add(&b, m, "[%s]", batch_text(m, "to"));
	assert_false(batch_full(&b, false));
	assert_true(batch_full(&b, true));
	assert_string_equal("[[1],[\"to\"]]", batch_take(&b, m));
	assert_false(batch_full(&b, true));
	for (int i = 0; i < BATCH_ROWS; i++) {
		assert_false(batch_full(&b, false));
		batch_add(&b, m, "[%d]", i);
	}
	assert_true(batch_full(&b, false));
	assert_string_equal("[[0],[1],", mem_strndup(m, batch_take(&b, m), 9));
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(texts_and_ids_are_json),
		cmocka_unit_test(rows_are_taken_when_it_is_full_or_over),
	};

	return cmocka_run_group_tests_name("batch", t, arena_new, arena_free);
}
