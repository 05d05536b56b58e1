/* What a handle does when the server dies, hangs, or its answer never comes. */
#include "../given.h"

#include "fixture/database.h"
#include "proxy.h"
#include "store/db.h"
#include "store/internal.h"

#include "sql_it_kinds.h"
#include "sql_store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define SECOND INT64_C(1000000)

static const struct db_stmt *const *const sets[] = {
	sql_set_store, sql_set_it_kinds, NULL
};

/* The handle under test, and another one that looks at what it left behind. */
struct two {
	struct work *w, *other;
	struct proxy *proxy;
};

static void
went(const struct work *w, enum err e)
{
	if (e != ERR_OK)
		fail_msg("%s: %s", err_name(e), w->fault.text);
}

static void
was(const struct work *w, enum err wanted, enum err e)
{
	if (e != wanted)
		fail_msg("%s, not %s: %s", err_name(e), err_name(wanted),
		    w->fault.text);
}

static int
open_two(void **state)
{
	static char path[200];
	struct db_conf direct = database_conf("admin"), by_proxy = direct;
	struct two *t = calloc(1, sizeof(*t));

	snprintf(path, sizeof(path), "%s.cut", direct.socket);
	t->proxy = proxy_start(path, direct.socket);
	by_proxy.socket = path;
	t->w = database_work(&by_proxy, sets);
	t->other = database_work(&direct, sets);
	database_do(t->other, "CREATE TABLE IF NOT EXISTS it_unique ("
	    "id BIGINT NOT NULL PRIMARY KEY, note INT NOT NULL DEFAULT 0)");
	database_do(t->other, "TRUNCATE it_unique");
	*state = t;
	return db_ready(t->w) == ERR_OK ? 0 : -1;
}

static int
close_two(void **state)
{
	struct two *t = *state;

	database_end(&t->w);
	database_end(&t->other);
	proxy_stop(&t->proxy);
	free(t);
	return 0;
}

static int64_t
link_of(struct work *w)
{
	struct sql_link_id *row;

	went(w, sql_link_id(w, &row));
	return row->id;
}

static int64_t
rows_left(struct two *t)
{
	struct sql_unique_count *row;

	went(t->other, db_ready(t->other));
	went(t->other, sql_unique_count(t->other, &row));
	return row->n;
}

static enum err
add(struct work *w, int64_t id)
{
	uint64_t n;

	return sql_unique_add(w, id, &n);
}

static void
works_again(struct work *w)
{
	went(w, db_ready(w));
	went(w, db_begin(w));
	went(w, add(w, 99));
	went(w, db_commit(w));
}

static void
a_link_that_died_while_idle_is_opened_anew_by_a_read(void **state)
{
	struct two *t = *state;
	int64_t link = link_of(t->w);

	database_do(t->other, "KILL %lld", (long long)link);
	went(t->w, db_ready(t->w));
	assert_int_not_equal(link_of(t->w), link);
	works_again(t->w);
}

/* What the client library calls it hangs on the line, and on how it ended. */
static void
however_a_line_ends_the_server_is_away(void **state)
{
	static const struct {
		unsigned code;
		const char *text;
	} ends[] = {
		{ 2006, "Server has gone away" },
		{ 2013, "Lost connection to server during query" },
		{ 2026, "TLS/SSL error: unexpected eof while reading" },
		{ 1927, "Connection was killed" },
		{ 1047, "WSREP has not yet prepared node for application use" },
		{ 1180, "Got error 6 \"No such device or address\" during COMMIT" },
	};
	struct two *t = *state;

	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		was(t->w, ERR_UNAVAILABLE, conn_error(t->w, ends[i].code,
		    ends[i].text, "it"));
}

static void
a_read_whose_answer_is_lost_is_asked_again(void **state)
{
	struct two *t = *state;
	int64_t link = link_of(t->w);

	went(t->w, db_ready(t->w));
	proxy_cut(t->proxy, CUT_AFTER, PACKET_EXECUTE);
	assert_int_not_equal(link_of(t->w), link);
}

static void
a_write_whose_answer_is_lost_is_not_done_twice(void **state)
{
	struct two *t = *state;

	proxy_cut(t->proxy, CUT_AFTER, PACKET_EXECUTE);
	was(t->w, ERR_UNAVAILABLE, add(t->w, 1));
	assert_int_equal(rows_left(t), 1);
	works_again(t->w);
}

static enum err
add_later(struct work *w, int64_t id)
{
	db_later(w);
	return add(w, id);
}

static void
a_change_sent_and_settled_is_done(void **state)
{
	struct two *t = *state;

	went(t->w, add_later(t->w, 1));
	went(t->w, db_settle(t->w));
	assert_int_equal(rows_left(t), 1);
	went(t->w, db_settle(t->w));	/* nothing is left to wait for */
	went(t->w, add(t->w, 2));	/* the next one is waited for again */
	assert_int_equal(rows_left(t), 2);
}

static void
what_is_asked_next_waits_for_a_change_that_was_sent(void **state)
{
	struct two *t = *state;
	struct sql_unique_count *row;

	went(t->w, add_later(t->w, 1));
	went(t->w, sql_unique_count(t->w, &row));
	assert_int_equal(row->n, 1);
	went(t->w, add_later(t->w, 2));
	went(t->w, add_later(t->w, 3));
	went(t->w, db_settle(t->w));
	assert_int_equal(rows_left(t), 3);
}

static void
a_change_that_was_sent_and_refused_is_told_when_settled(void **state)
{
	struct two *t = *state;

	went(t->w, add(t->w, 1));
	went(t->w, add_later(t->w, 1));
	was(t->w, ERR_DUPLICATE, db_settle(t->w));
	went(t->w, add_later(t->w, 1));
	was(t->w, ERR_DUPLICATE, add(t->w, 2));
	assert_int_equal(rows_left(t), 1);
	works_again(t->w);
}

/* On a busy machine the answer is there before the call that sent it ends. */
static void
a_refusal_is_told_when_settled_however_fast_it_came(void **state)
{
	struct two *t = *state;

	went(t->other, add(t->other, 1));
	for (int i = 0; i < 5000; i++) {
		went(t->other, add_later(t->other, 1));
		was(t->other, ERR_DUPLICATE, db_settle(t->other));
	}
	assert_int_equal(rows_left(t), 1);
}

static void
a_change_that_was_sent_and_whose_answer_is_lost_is_unavailable(void **state)
{
	struct two *t = *state;

	proxy_cut(t->proxy, CUT_AFTER, PACKET_EXECUTE);
	went(t->w, add_later(t->w, 1));
	was(t->w, ERR_UNAVAILABLE, db_settle(t->w));
	works_again(t->w);
	went(t->w, db_ready(t->w));
	went(t->w, add_later(t->w, 3));
	went(t->w, db_settle(t->w));
}

static void
a_server_that_is_silent_about_what_was_sent_costs_the_time_out(void **state)
{
	struct two *t = *state;
	int64_t began;

	went(t->w, add(t->w, 1));
	database_order("pause");
	began = clock_monotonic_us();
	went(t->w, add_later(t->w, 2));
	assert_true(clock_monotonic_us() - began < SECOND);
	was(t->w, ERR_UNAVAILABLE, db_settle(t->w));
	assert_in_range(clock_monotonic_us() - began, 4 * SECOND, 7 * SECOND);
	database_order("resume");
	usleep(300000);		/* a new attempt pauses first */
	works_again(t->w);
}

static void
a_read_in_the_midst_of_a_request_is_not_asked_again(void **state)
{
	struct two *t = *state;
	struct sql_link_id *row;

	(void)link_of(t->w);
	proxy_cut(t->proxy, CUT_BEFORE, PACKET_EXECUTE);
	was(t->w, ERR_UNAVAILABLE, sql_link_id(t->w, &row));
	works_again(t->w);
}

static void
nothing_of_a_lost_transaction_is_done_on_another_link(void **state)
{
	struct two *t = *state;

	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 1));
	proxy_cut(t->proxy, CUT_AFTER, PACKET_EXECUTE);
	was(t->w, ERR_UNAVAILABLE, add(t->w, 2));
	was(t->w, ERR_UNAVAILABLE, add(t->w, 3));
	was(t->w, ERR_UNAVAILABLE, db_commit(t->w));
	assert_int_equal(rows_left(t), 0);
	works_again(t->w);
}

static void
a_commit_whose_answer_is_lost_is_unknown_and_done(void **state)
{
	struct two *t = *state;

	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 1));
	proxy_cut(t->proxy, CUT_AFTER, PACKET_COMMIT);
	was(t->w, ERR_UNKNOWN, db_commit(t->w));
	assert_false(db_in_transaction(t->w->db));
	assert_int_equal(rows_left(t), 1);
	works_again(t->w);
}

static void
a_commit_that_never_arrived_is_unknown_and_not_done(void **state)
{
	struct two *t = *state;

	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 1));
	proxy_cut(t->proxy, CUT_BEFORE, PACKET_COMMIT);
	was(t->w, ERR_UNKNOWN, db_commit(t->w));
	assert_int_equal(rows_left(t), 0);
	works_again(t->w);
}

static void
a_server_killed_inside_a_transaction_is_unavailable(void **state)
{
	struct two *t = *state;

	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 1));
	database_order("kill");
	was(t->w, ERR_UNAVAILABLE, add(t->w, 2));
	database_order("start");
	was(t->w, ERR_UNAVAILABLE, add(t->w, 3));
	was(t->w, ERR_UNAVAILABLE, db_commit(t->w));
	assert_int_equal(rows_left(t), 0);
	works_again(t->w);
}

static void
a_server_killed_before_commit_leaves_it_unknown(void **state)
{
	struct two *t = *state;

	went(t->w, db_begin(t->w));
	went(t->w, add(t->w, 1));
	database_order("kill");
	was(t->w, ERR_UNKNOWN, db_commit(t->w));
	database_order("start");
	assert_int_equal(rows_left(t), 0);
	works_again(t->w);
}

/* At once, and without knocking at every request. */
static void
a_server_that_is_away_is_told_at_once_and_found_again(void **state)
{
	struct two *t = *state;
	int64_t began;

	went(t->w, db_ready(t->w));
	database_order("stop");
	began = clock_monotonic_us();
	was(t->w, ERR_UNAVAILABLE, db_now(t->w));
	for (int i = 0; i < 1000; i++)
		was(t->w, ERR_UNAVAILABLE, db_ready(t->w));
	assert_true(clock_monotonic_us() - began < SECOND);
	database_order("start");
	began = clock_monotonic_us();
	while (db_ready(t->w) != ERR_OK && clock_monotonic_us() - began < 5 *
	    SECOND)
		usleep(10000);
	print_message("back after %lld ms\n",
	    (long long)(clock_monotonic_us() - began) / 1000);
	works_again(t->w);
}

static void
a_server_that_is_silent_costs_the_time_out_and_the_link(void **state)
{
	struct two *t = *state;
	int64_t began, link = link_of(t->w);

	database_order("pause");
	began = clock_monotonic_us();
	was(t->w, ERR_UNAVAILABLE, db_now(t->w));
	assert_in_range(clock_monotonic_us() - began, 4 * SECOND, 7 * SECOND);
	database_order("resume");
	usleep(300000);		/* a new attempt pauses first */
	went(t->w, db_ready(t->w));
	assert_int_not_equal(link_of(t->w), link);
}

static void
a_wrong_password_is_unavailable_and_said(void **state)
{
	struct db_conf c = database_conf("staff");
	struct work *w;

	(void)state;
	c.password = "no";
	w = database_work(&c, sets);
	was(w, ERR_UNAVAILABLE, db_ready(w));
	assert_non_null(strstr(w->fault.text, "1045"));
	database_end(&w);
}

static void
a_wait_for_a_lock_ends_in_another_try(void **state)
{
	struct two *t = *state;
	int64_t began;
	uint64_t n;

	went(t->w, add(t->w, 1));
	went(t->w, db_begin(t->w));
	went(t->w, sql_unique_note(t->w, 1, 1, &n));
	went(t->other, db_begin(t->other));
	began = clock_monotonic_us();
	was(t->other, ERR_RETRY, sql_unique_note(t->other, 2, 1, &n));
	assert_in_range(clock_monotonic_us() - began, 2 * SECOND, 4 * SECOND);
	db_rollback(t->other);
	went(t->w, db_commit(t->w));
	went(t->other, db_begin(t->other));
	went(t->other, sql_unique_note(t->other, 2, 1, &n));
	went(t->other, db_commit(t->other));
}

/* The child locks 2, says so, and waits for 1. */
static int
cross(int locked)
{
	struct db_conf c = database_conf("admin");
	struct work *w = database_work(&c, sets);
	enum err e;
	uint64_t n;

	if ((e = db_ready(w)) == ERR_OK && (e = db_begin(w)) == ERR_OK)
		e = sql_unique_note(w, 1, 2, &n);
	if (write(locked, "x", 1) == 1 && e == ERR_OK)
		e = sql_unique_note(w, 1, 1, &n);
	db_rollback(w);
	database_end(&w);
	db_library_end();
	return (int)e;
}

static void
of_two_that_wait_for_each_other_one_tries_again(void **state)
{
	struct two *t = *state;
	int locked[2], status;
	enum err e, theirs;
	char x;
	uint64_t n;

	went(t->w, add(t->w, 1));
	went(t->w, add(t->w, 2));
	assert_int_equal(pipe(locked), 0);
	went(t->w, db_begin(t->w));
	went(t->w, sql_unique_note(t->w, 2, 1, &n));
	fflush(stdout);
	if (fork() == 0)
		_exit(cross(locked[1]));
	assert_int_equal(read(locked[0], &x, 1), 1);
	e = sql_unique_note(t->w, 2, 2, &n);
	db_rollback(t->w);
	wait(&status);
	theirs = (enum err)WEXITSTATUS(status);
	assert_true((e == ERR_RETRY && theirs == ERR_OK) ||
	    (e == ERR_OK && theirs == ERR_RETRY));
	close(locked[0]);
	close(locked[1]);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_two, close_two)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_link_that_died_while_idle_is_opened_anew_by_a_read),
		TEST(however_a_line_ends_the_server_is_away),
		TEST(a_read_whose_answer_is_lost_is_asked_again),
		TEST(a_write_whose_answer_is_lost_is_not_done_twice),
		TEST(a_change_sent_and_settled_is_done),
		TEST(what_is_asked_next_waits_for_a_change_that_was_sent),
		TEST(a_change_that_was_sent_and_refused_is_told_when_settled),
		TEST(a_refusal_is_told_when_settled_however_fast_it_came),
		TEST(a_change_that_was_sent_and_whose_answer_is_lost_is_unavailable),
		TEST(a_server_that_is_silent_about_what_was_sent_costs_the_time_out),
		TEST(a_read_in_the_midst_of_a_request_is_not_asked_again),
		TEST(nothing_of_a_lost_transaction_is_done_on_another_link),
		TEST(a_commit_whose_answer_is_lost_is_unknown_and_done),
		TEST(a_commit_that_never_arrived_is_unknown_and_not_done),
		TEST(a_server_killed_inside_a_transaction_is_unavailable),
		TEST(a_server_killed_before_commit_leaves_it_unknown),
		TEST(a_server_that_is_away_is_told_at_once_and_found_again),
		TEST(a_server_that_is_silent_costs_the_time_out_and_the_link),
		TEST(a_wrong_password_is_unavailable_and_said),
		TEST(a_wait_for_a_lock_ends_in_another_try),
		TEST(of_two_that_wait_for_each_other_one_tries_again),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	db_library_end();
	return failed;
}
