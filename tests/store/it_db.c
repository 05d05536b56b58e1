/* Typed statements against a real server: values, refusals, words, checks. */
#include "../given.h"

#include "base/mem.h"
#include "fixture/database.h"
#include "store/db.h"

#include "sql_it_kinds.h"
#include "sql_it_wrong.h"
#include "sql_store.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const struct db_stmt *const *const sets[] = {
	sql_set_store, sql_set_it_kinds, NULL
};

static int
open_work(void **state)
{
	struct db_conf c = database_conf("admin");

	*state = database_work(&c, sets);
	return db_ready(*state) == ERR_OK ? 0 : -1;
}

static int
close_work(void **state)
{
	struct work *w = *state;

	database_end(&w);
	return 0;
}

/* With the text of the fault, which tells more than its number. */
static void
went(const struct work *w, enum err e)
{
	if (e != ERR_OK)
		fail_msg("%s: %s", err_name(e), w->fault.text);
}

#define SECOND INT64_C(1000000)
#define DAY_US (86400 * SECOND)

/* A text of `n` bytes that is not the same everywhere. */
static const char *
text_of(struct mem *m, size_t n)
{
	char *s = mem_alloc(m, n + 1);

	for (size_t i = 0; i < n; i++)
		s[i] = (char)('a' + i % 23);
	return s;
}

static void
comes_back(struct work *w, size_t row, const struct sql_kind_find *v)
{
	struct sql_kind_add *added;
	struct sql_kind_find *back;
	struct sql_kind_same *same;

	print_message("row %zu\n", row);
	went(w, sql_kind_add(w, v->i32, v->i64, v->flag, v->note, v->at_day,
	    v->at, v->word, v->ref, &added));
	went(w, sql_kind_find(w, added->id, &back));
	assert_non_null(back);
	assert_int_equal(back->i32, v->i32);
	assert_int_equal(back->i64, v->i64);
	assert_int_equal(back->flag, v->flag);
	if (v->note == NULL)
		assert_null(back->note);
	else
		assert_string_equal(back->note, v->note);
	assert_int_equal(back->at_day, v->at_day);
	assert_int_equal(back->at, v->at);
	assert_int_equal(back->word, v->word);
	assert_int_equal(back->ref, v->ref);
	went(w, sql_kind_same(w, added->id, v->i32, v->i64, v->note, v->at_day,
	    v->at, v->ref, &same));
	assert_true(same->same);
}

static void
values_of_every_type_come_back_as_they_went(void **state)
{
	struct work *w = *state;
	const struct sql_kind_find rows[] = {
		{ .note = "", .word = STRAND_STATE_REGISTERED, .ref = 1 },
		{ 0, 1, 1, true, "x", 1, 1, STRAND_STATE_CLOSED, INT64_MAX },
		{ 0, -1, -1, false,
		    "\xc3\xa6\xc3\xb8\xc3\xa5 \xc3\x86\xc3\x98\xc3\x85",
		    -1, -1, STRAND_STATE_WAITING, -1 },
		{ 0, INT32_MAX, INT64_MAX, true,
		    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7 '\"\\`;:x?\n\t%_",
		    DAY_MAX, DAY_MAX * DAY_US, STRAND_STATE_OFFERED, 1 },
		{ 0, INT32_MIN + 1, INT64_MIN + 1, true, "a  ",
		    on(15830101), on(15830101) * DAY_US, STRAND_STATE_ACTIVE,
		    1 },
		{ 0, 2, 2, true, text_of(w->mem, 255), on(19691231),
		    -1, STRAND_STATE_ACTIVE, 1 },
		{ 0, 3, 3, true, text_of(w->mem, 256), on(20240229),
		    on(20240229) * DAY_US + 123456, STRAND_STATE_ACTIVE, 1 },
		{ 0, 4, 4, true, text_of(w->mem, 257), on(20260329),
		    on(20260329) * DAY_US + 3600 * SECOND + 999999,
		    STRAND_STATE_ACTIVE, 1 },
		{ 0, 5, 5, true, text_of(w->mem, 65535), on(19000301),
		    on(19000301) * DAY_US - 1, STRAND_STATE_ACTIVE, 1 },
	};

	for (size_t i = 0; i < LENGTH(rows); i++)
		comes_back(w, i, &rows[i]);
}

static void
null_of_every_type_comes_back_as_null(void **state)
{
	comes_back(*state, 0, &(struct sql_kind_find){ .i32 = INT32_MIN,
	    .i64 = INT64_MIN, .note = NULL, .at_day = DAY_NONE,
	    .at = INSTANT_NONE, .word = STRAND_STATE_CLOSED, .ref = 0 });
}

static void
texts_of_any_length_stand_beside_each_other_in_many_rows(void **state)
{
	static const size_t lengths[] = { 0, 300, 256, 5, 257, 0, 40000, 255 };
	struct work *w = *state;
	struct sql_kind_add *added;
	struct sql_kinds *row;
	size_t n;

	database_do(w, "TRUNCATE it_kind");
	for (size_t i = 0; i < 400; i++)
		went(w, sql_kind_add(w, 0, 0, false, i % 3 == 2 ? NULL :
		    text_of(w->mem, lengths[i % LENGTH(lengths)]), 0,
		    INT64_C(0), STRAND_STATE_CLOSED, 0, &added));
	went(w, sql_kinds(w, &row, &n));
	assert_int_equal(n, 400);
	for (size_t i = 0; i < n; i++) {
		if (i % 3 == 2)
			assert_null(row[i].note);
		else
			assert_string_equal(row[i].note, text_of(w->mem,
			    lengths[i % LENGTH(lengths)]));
	}
}

static void
no_row_is_null_and_no_rows_are_none(void **state)
{
	struct work *w = *state;
	struct sql_kind_find *row;
	struct sql_kinds *rows;
	size_t n;

	database_do(w, "TRUNCATE it_kind");
	went(w, sql_kind_find(w, 1, &row));
	assert_null(row);
	went(w, sql_kinds(w, &rows, &n));
	assert_int_equal(n, 0);
}

static void
a_change_counts_rows_that_were_found_not_those_that_differ(void **state)
{
	struct work *w = *state;
	struct sql_kind_add *added;
	uint64_t n;

	went(w, sql_kind_add(w, 0, 0, false, "same", 0, INT64_C(0),
	    STRAND_STATE_CLOSED, 0, &added));
	went(w, sql_kind_note(w, "same", added->id, &n));
	assert_int_equal(n, 1);
	went(w, sql_kind_note(w, "same", added->id + 1000, &n));
	assert_int_equal(n, 0);
}

static void
a_duplicate_is_told_without_its_value_and_the_transaction_goes_on(void **state)
{
	struct work *w = *state;
	struct sql_unique_count *count;
	uint64_t n;

	went(w, db_begin(w));
	went(w, sql_unique_add(w, 4711, &n));
	assert_int_equal(sql_unique_add(w, 4711, &n), ERR_DUPLICATE);
	assert_null(strstr(w->fault.text, "4711"));
	went(w, sql_unique_add(w, 4712, &n));
	went(w, db_commit(w));
	went(w, sql_unique_count(w, &count));
	assert_int_equal(count->n, 2);
}

static void
what_was_begun_and_left_is_rolled_back(void **state)
{
	struct work *w = *state;
	struct sql_unique_count *before, *after;
	uint64_t n;

	went(w, sql_unique_count(w, &before));
	went(w, db_begin(w));
	went(w, sql_unique_add(w, 1, &n));
	db_rollback(w);
	assert_false(db_in_transaction(w->db));
	went(w, db_begin(w));
	went(w, sql_unique_add(w, 1, &n));
	went(w, db_ready(w));
	assert_false(db_in_transaction(w->db));
	assert_int_equal(db_count(w->db), 0);
	went(w, sql_unique_count(w, &after));
	assert_int_equal(after->n, before->n);
}

static void
a_transaction_has_one_instant_of_the_database(void **state)
{
	struct work *w = *state;
	instant at;

	went(w, db_begin(w));
	at = w->now;
	assert_true(at > on(20240101) * DAY_US);
	assert_int_equal(w->today, day_at(at));
	usleep(1000);
	assert_int_equal(w->now, at);
	db_rollback(w);
	went(w, db_now(w));
	assert_true(w->now > at);
}

static void
the_session_is_what_the_statements_rely_on(void **state)
{
	static const char *const wanted[][2] = {
		{ "character_set_client", "utf8mb4" },
		{ "innodb_lock_wait_timeout", "3" },
		{ "max_statement_time", "4.000000" },
		{ "sql_mode", "ONLY_FULL_GROUP_BY,STRICT_ALL_TABLES,"
		    "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
		    "NO_ENGINE_SUBSTITUTION" },
		{ "time_zone", "+00:00" },
		{ "tx_isolation", "READ-COMMITTED" },
	};
	struct work *w = *state;
	struct sql_link_session *row;
	size_t n;

	went(w, sql_link_session(w, &row, &n));
	assert_int_equal(n, LENGTH(wanted));
	for (size_t i = 0; i < n; i++) {
		assert_string_equal(row[i].name, wanted[i][0]);
		assert_string_equal(row[i].value, wanted[i][1]);
	}
}

/* Whether the handle still has the connection it had. */
static int64_t
link_of(struct work *w)
{
	struct sql_link_id *row;

	went(w, sql_link_id(w, &row));
	return row->id;
}

static void
an_answer_that_breaks_its_promise_is_our_bug_and_leaves_the_link(void **state)
{
	struct work *w = *state;
	int64_t link = link_of(w);
	struct sql_kind_unknown_word *word;
	struct sql_kind_null *null;
	struct sql_kind_two *two;
	struct sql_kind_columns *columns;

	assert_int_equal(sql_kind_unknown_word(w, &word), ERR_BUG);
	assert_non_null(strstr(w->fault.text, "unknown word sleeping"));
	assert_int_equal(link_of(w), link);
	assert_int_equal(sql_kind_null(w, &null), ERR_BUG);
	assert_non_null(strstr(w->fault.text, "kind_null.id is NULL"));
	assert_int_equal(link_of(w), link);
	assert_int_equal(sql_kind_two(w, &two), ERR_BUG);
	assert_non_null(strstr(w->fault.text, "2 rows instead of one"));
	assert_int_equal(link_of(w), link);
	assert_int_equal(sql_kind_columns(w, &columns), ERR_BUG);
	assert_non_null(strstr(w->fault.text, "yields other columns"));
	assert_int_equal(link_of(w), link);
}

static void
a_statement_that_takes_too_long_is_stopped_by_the_server(void **state)
{
	struct work *w = *state;
	int64_t link = link_of(w), began = clock_monotonic_us();
	struct sql_wait_s *row;

	assert_int_equal(sql_wait_s(w, 20, &row), ERR_UNAVAILABLE);
	assert_true(clock_monotonic_us() - began < 5 * SECOND);
	assert_int_equal(link_of(w), link);
}

static void
a_server_without_room_is_away_and_not_our_bug(void **state)
{
	/* Disk, table, writing, memory, and what else it ran out of. */
	static const int full[] = { 1021, 1114, 1026, 1037, 1041 };
	struct work *w = *state;
	int64_t link = link_of(w);
	char sql[80];

	for (size_t i = 0; i < LENGTH(full); i++) {
		snprintf(sql, sizeof(sql), "SIGNAL SQLSTATE 'HY000' SET "
		    "MYSQL_ERRNO = %d", full[i]);
		assert_int_equal(db_migrate_exec(w, sql), ERR_UNAVAILABLE);
		assert_int_equal(link_of(w), link);
	}
}

static void
a_handle_refuses_another_schema_than_its_own(void **state)
{
	struct db_conf c = database_conf("staff");
	struct work *w = *state, *other;
	int found;

	went(w, db_schema(w, &found));
	assert_true(found > 0);
	for (int off = -1; off <= 1; off++) {
		c.schema = found + off;
		other = database_work(&c, sets);
		assert_int_equal(db_ready(other), off == 0 ? ERR_OK :
		    ERR_CONFLICT);
		if (off != 0)
			assert_non_null(strstr(other->fault.text,
			    "run holdfast-admin migrate"));
		database_end(&other);
	}
}

static char said[4096];

/* Of the server's own words only the number stays the same. */
static void
hear(const char *line)
{
	const char *number = strstr(line, ": 10");
	int n = number == NULL ? (int)strlen(line) : (int)(number - line) + 6;

	sprintf(strchr(said, '\0'), "%.*s\n", n, line);
}

static void
the_check_finds_every_planted_difference(void **state)
{
	static const struct db_stmt *const *const wrong[] = {
		sql_set_store, sql_set_it_wrong, NULL
	};
	static const char *const other = "declared as another type than "
	    "the server's";
	struct db_conf c = database_conf("admin");
	struct work *w = database_work(&c, wrong);
	char expected[4096];

	(void)state;
	went(w, db_ready(w));
	assert_int_equal(db_check(w, hear), ERR_BUG);
	snprintf(expected, sizeof(expected), "wrong_type.note: %s\n"
	    "wrong_size.i64: %s\nwrong_sign.big: %s\nwrong_day.at: %s\n"
	    "wrong_null.note: may be NULL; declare it with ?\n"
	    "wrong_never_null.id: is never NULL; declare it without ?\n"
	    "wrong_count.*: yields another number of columns\n"
	    "wrong_no_rows.*: yields another number of columns\n"
	    "wrong_rows.*: yields another number of columns\n"
	    "wrong_column.*: wrong_column: 1054\n"
	    "wrong_text.*: wrong_text: 1064\n", other, other, other, other);
	assert_string_equal(said, expected);
	database_end(&w);
}

static int
make_tables(void **state)
{
	int rc = open_work(state);

	if (rc != 0)
		return rc;
	database_do(*state, "CREATE OR REPLACE TABLE it_kind ("
	    "id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, i32 INT, i64 BIGINT, "
	    "flag TINYINT NOT NULL, note LONGTEXT, at_day DATE, at DATETIME(6), "
	    "word ENUM('registered','waiting','offered','active','closed') "
	    "NOT NULL, ref BIGINT, big INT UNSIGNED NOT NULL DEFAULT 0)");
	database_do(*state, "CREATE OR REPLACE TABLE it_unique ("
	    "id BIGINT NOT NULL PRIMARY KEY, note INT NOT NULL DEFAULT 0)");
	return close_work(state);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_work, close_work)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(values_of_every_type_come_back_as_they_went),
		TEST(null_of_every_type_comes_back_as_null),
		TEST(texts_of_any_length_stand_beside_each_other_in_many_rows),
		TEST(no_row_is_null_and_no_rows_are_none),
		TEST(a_change_counts_rows_that_were_found_not_those_that_differ),
		TEST(a_duplicate_is_told_without_its_value_and_the_transaction_goes_on),
		TEST(what_was_begun_and_left_is_rolled_back),
		TEST(a_transaction_has_one_instant_of_the_database),
		TEST(the_session_is_what_the_statements_rely_on),
		TEST(an_answer_that_breaks_its_promise_is_our_bug_and_leaves_the_link),
		TEST(a_statement_that_takes_too_long_is_stopped_by_the_server),
		TEST(a_server_without_room_is_away_and_not_our_bug),
		TEST(a_handle_refuses_another_schema_than_its_own),
		TEST(the_check_finds_every_planted_difference),
	};
	int failed = cmocka_run_group_tests(tests, make_tables, NULL);

	db_library_end();
	return failed;
}
