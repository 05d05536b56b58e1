/* What is rehearsed is seen by whoever rehearses, and by nobody afterwards. */
#include "../given.h"

#include "fixture/database.h"
#include "store/db.h"

#include "sql_it_kinds.h"
#include "sql_store.h"

#include <stdlib.h>
#include <string.h>

static const struct db_stmt *const *const sets[] = {
	sql_set_store, sql_set_it_kinds, NULL
};

/* Whoever rehearses, and another one that looks. */
struct two {
	struct work *w, *other;
};

static void
went(const struct work *w, enum err e)
{
	if (e != ERR_OK)
		fail_msg("%s: %s", err_name(e), w->fault.text);
}

static int
open_two(void **state)
{
	static struct db_conf c;
	struct two *t = calloc(1, sizeof(*t));

	c = database_conf("admin");
	t->w = database_work(&c, sets);
	t->other = database_work(&c, sets);
	database_do(t->other, "CREATE TABLE IF NOT EXISTS it_unique ("
	    "id BIGINT NOT NULL PRIMARY KEY, note INT NOT NULL DEFAULT 0)");
	database_do(t->other, "TRUNCATE it_unique");
	*state = t;
	return 0;
}

static int
close_two(void **state)
{
	struct two *t = *state;

	database_end(&t->w);
	database_end(&t->other);
	free(t);
	return 0;
}

static enum err
add(struct work *w, int64_t id)
{
	uint64_t n;

	return sql_unique_add(w, id, &n);
}

static int64_t
rows(struct work *w)
{
	struct sql_unique_count *row;

	went(w, sql_unique_count(w, &row));
	return row->n;
}

static void
rehearse(struct two *t)
{
	db_rehearse(t->w->db);
	went(t->w, db_ready(t->w));
}

static void
count_rows(const char *statement, uint64_t n, const void *with)
{
	uint64_t *const *total = with;

	assert_string_equal("unique_add", statement);
	**total += n;
}

static uint64_t
told(struct two *t)
{
	uint64_t n = 0, *at = &n;

	db_rehearsed(t->w->db, count_rows, &at);
	return n;
}

static void
what_is_committed_is_seen_here_and_nowhere_else(void **state)
{
	struct two *t = *state;

	rehearse(t);
	went(t->w, add(t->w, 1));	/* by itself */
	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 2));
	went(t->w, db_commit(t->w));
	went(t->w, db_ready(t->w));
	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 3));
	went(t->w, db_commit(t->w));
	assert_int_equal(3, rows(t->w));
	assert_int_equal(0, rows(t->other));
	assert_int_equal(3, told(t));
	assert_int_equal(0, told(t));
	database_end(&t->w);
	assert_int_equal(0, rows(t->other));
	went(t->other, add(t->other, 1));	/* and nothing is locked */
}

static void
what_is_rolled_back_takes_nothing_before_it_along(void **state)
{
	struct two *t = *state;

	rehearse(t);
	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 1));
	went(t->w, db_commit(t->w));
	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 2));
	db_rollback(t->w);
	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 3));
	went(t->w, db_ready(t->w));	/* as a job that failed leaves it */
	assert_false(db_in_transaction(t->w->db));
	assert_int_equal(1, rows(t->w));
	assert_int_equal(1, told(t));
	assert_int_equal(0, rows(t->other));
}

/* On another connection it would be done in earnest. */
static void
a_rehearsal_ends_with_its_connection(void **state)
{
	struct two *t = *state;
	struct sql_link_id *link;

	rehearse(t);
	went(t->w, add(t->w, 1));
	went(t->w, sql_link_id(t->w, &link));
	database_do(t->other, "KILL %lld", (long long)link->id);
	assert_int_equal(ERR_UNAVAILABLE, add(t->w, 2));
	for (int i = 0; i < 3; i++) {
		assert_int_equal(ERR_UNAVAILABLE, db_ready(t->w));
		assert_int_equal(ERR_UNAVAILABLE, db_begin(t->w));
		assert_int_equal(ERR_UNAVAILABLE, add(t->w, 2));
	}
	assert_int_equal(0, rows(t->other));
}

static void
an_account_of_production_cannot_set_the_clock(void **state)
{
	struct db_conf c = database_conf("sweep");
	struct work *w = database_work(&c, sets);

	(void)state;
	db_set_clock(w->db, INT64_C(1800000000) * 1000000);
	assert_int_equal(ERR_DENIED, db_ready(w));
	assert_non_null(strstr(w->fault.text, "secure_timestamp"));
	database_end(&w);
}

static void
a_clock_that_is_set_is_set_on_every_connection(void **state)
{
	struct two *t = *state;
	struct sql_link_id *link, *anew;
	instant at = INT64_C(1800000000) * 1000000;

	database_order("super");
	db_set_clock(t->w->db, at);
	went(t->w, db_ready(t->w));
	went(t->w, db_now(t->w));
	assert_true(t->w->now == at);
	went(t->w, sql_link_id(t->w, &link));
	database_do(t->other, "KILL %lld", (long long)link->id);
	went(t->w, db_ready(t->w));
	went(t->w, db_begin(t->w));
	assert_true(t->w->now == at && t->w->today == day_at(at));
	went(t->w, sql_link_id(t->w, &anew));
	assert_int_not_equal(link->id, anew->id);
	went(t->w, db_commit(t->w));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_two, close_two)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_committed_is_seen_here_and_nowhere_else),
		TEST(what_is_rolled_back_takes_nothing_before_it_along),
		TEST(a_rehearsal_ends_with_its_connection),
		TEST(an_account_of_production_cannot_set_the_clock),
		TEST(a_clock_that_is_set_is_set_on_every_connection),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	db_library_end();
	return failed;
}
