/* Exactly one holder at every instant, whatever four hands do at once. */
#include "../given.h"

#include "base/mem.h"
#include "cover/hands.h"
#include "cover/strand.h"
#include "cover/town.h"
#include "fixture/database.h"
#include "store/db.h"

#include "sql_it_holder.h"
#include "sql_store.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { HANDS = 4, OPERATIONS = 10000 };

static const struct db_stmt *const *const looker_sets[] = {
	sql_set_store, sql_set_it_holder, NULL
};

static struct work *looker;

static void
went(const struct work *w, enum err e)
{
	if (e != ERR_OK)
		fail_msg("%s: %s", err_name(e), w->fault.text);
}

/* Strands that break a promise now; the first is said. */
static size_t
faults(void)
{
	struct sql_holder_came_back *back;
	struct sql_holder_faults *row;
	static int said;
	size_t n;

	mem_reset(looker->mem);
	went(looker, db_ready(looker));
	went(looker, sql_holder_faults(looker, &row, &n));
	went(looker, sql_holder_came_back(looker, &back));
	assert_int_equal(back->faults, 0);
	if (n > 0 && said++ == 0)
		print_message("# strand %lld: %s\n", (long long)row[0].strand,
		    row[0].fault);
	return n;
}

static void
say_figures(const struct board *b, int64_t took_us)
{
	struct sql_holder_figures *f;

	went(looker, sql_holder_figures(looker, &f));
	print_message("# seed %d, %d hands, %d operations in %.1f s\n", SEED,
	    HANDS, OPERATIONS, (double)took_us / 1e6);
	for (int op = 0; op < OP__MAX; op++)
		print_message("# %-10s %5d done, %5d refused\n", hands_word(op),
		    b->done[op], b->refused[op]);
	print_message("# %lld cases, %lld strands, %lld periods, %lld receipts, "
	    "%lld offers, %lld accepted\n", (long long)f->cases,
	    (long long)f->strands, (long long)f->periods,
	    (long long)f->receipts, (long long)f->offers, (long long)f->active);
	print_message("# %d looks meanwhile; run again after a deadlock: %d, "
	    "seen by a user: %d\n", b->looks, b->again, b->seen);
}

static pid_t
start(struct board *b, int hand)
{
	pid_t child;

	fflush(stdout);
	if ((child = fork()) != 0)
		return child;
	hands_work(b, hand, OPERATIONS / HANDS);
	_exit(0);
}

static void
ten_thousand_operations_leave_one_holder_at_every_instant(void **state)
{
	int64_t began = clock_monotonic_us();
	struct board *b = hands_board();
	size_t wrong = 0;
	int left = HANDS, status = 0, died = 0;

	(void)state;
	for (int i = 0; i < HANDS; i++)
		assert_true(start(b, i) > 0);
	while (left > 0) {
		wrong += faults();
		b->looks++;
		/* A look costs the server as much as some thirty operations. */
		while (left > 0 && waitpid(-1, &status, WNOHANG) > 0) {
			left--;
			died += status != 0;
		}
		usleep(100000);
	}
	say_figures(b, clock_monotonic_us() - began);
	if (b->broken > 0)
		fail_msg("%d broke; the first: %s", b->broken, b->first);
	assert_int_equal(died, 0);
	assert_int_equal(wrong, 0);
	assert_int_equal(faults(), 0);
	assert_int_equal(b->seen, 0);
	for (int op = 0; op < OP__MAX; op++)
		assert_true(b->done[op] > 100 || op == OP_REGISTER);
	assert_true(b->looks > 20);
}

static void
a_handover_survives_a_clock_set_back(void **state)
{
	static const int64_t clock[] = {
		1800000000, 1799996400, 1799996400, 1799000000, 1800000000
	};
	struct board *b = hands_board();

	(void)state;
	hands_new_case(b, 0);
	for (size_t i = 0; i < LENGTH(clock); i++) {
		hands_set_clock(clock[i]);
		assert_int_equal(hands_do(b, 0, OP_DISTRIBUTE), ERR_OK);
		assert_int_equal(faults(), 0);
		assert_int_equal(hands_do(b, 0, OP_OFFER), ERR_OK);
		hands_set_clock(clock[i] - 60);
		if (i + 1 < LENGTH(clock))
			assert_int_equal(hands_do(b, 0, OP_WITHDRAW), ERR_OK);
		else
			assert_int_equal(hands_do(b, 0, OP_ACCEPT), ERR_OK);
		assert_int_equal(faults(), 0);
	}
}

static int64_t
holder_of(const struct board *b, int slot)
{
	struct sql_holder_now *row;

	went(looker, db_ready(looker));
	went(looker, sql_holder_now(looker, b->number[slot], &row));
	return row->holder;
}

/* R24, R93: a coordinator, then her leader, then the leader's leader leave. */
static void
who_leaves_holds_nothing(void **state)
{
	struct board *b = hands_board();
	struct sql_holder_now *now;
	uint64_t n;

	(void)state;
	assert_int_equal(hands_do(b, 0, OP_DISTRIBUTE), ERR_OK);
	assert_int_equal(hands_do(b, 0, OP_OFFER), ERR_OK);
	assert_int_equal(hands_do(b, 0, OP_ACCEPT), ERR_OK);
	went(looker, sql_holder_contacted(looker, b->number[0], &n));
	assert_int_equal(hands_do(b, 1, OP_DISTRIBUTE), ERR_OK);
	assert_int_equal(hands_do(b, 1, OP_OFFER), ERR_OK);
	assert_int_equal(holder_of(b, 0), COORDINATOR);
	assert_int_equal(hands_leave(COORDINATOR), ERR_OK);
	assert_int_equal(holder_of(b, 0), LEADER);
	assert_int_equal(holder_of(b, 1), LEADER);
	assert_int_equal(faults(), 0);
	hands_return(COORDINATOR);
	assert_int_equal(hands_leave(LEADER), ERR_OK);
	assert_int_equal(holder_of(b, 0), OWNER);
	assert_int_equal(faults(), 0);
	hands_return(LEADER);
	assert_int_equal(holder_of(b, 0), OWNER);
	/* What waits again is given again, by the same machine. */
	assert_int_equal(hands_do(b, 0, OP_OFFER), ERR_OK);
	assert_int_equal(hands_do(b, 0, OP_ACCEPT), ERR_OK);
	assert_int_equal(hands_do(b, 1, OP_OFFER), ERR_OK);
	assert_int_equal(faults(), 0);
	/* Who has it now can note a first contact of her own. */
	went(looker, sql_holder_now(looker, b->number[0], &now));
	assert_false(now->contacted);
}

/* What no unit has yet goes to the office, and without one to the owner. */
static void
who_registers_and_leaves_is_followed_by_the_owner(void **state)
{
	struct board *b = hands_board();

	(void)state;
	assert_int_equal(holder_of(b, 2), CLERK);
	assert_int_equal(hands_leave(CLERK), ERR_OK);
	assert_int_equal(holder_of(b, 2), OWNER);
	assert_int_equal(faults(), 0);
	hands_return(CLERK);
}

/* Else nobody would hear of it. */
static void
what_nobody_can_take_is_told(void **state)
{
	struct board *b = hands_board();

	(void)state;
	assert_int_equal(hands_do(b, 0, OP_DISTRIBUTE), ERR_OK);
	/* Of the units that nobody leads she holds some already. */
	assert_int_equal(hands_leave(OWNER), ERR_CONFLICT);
	assert_int_equal(holder_of(b, 0), LEADER);
	assert_int_equal(hands_leave(LEADER), ERR_CONFLICT);
	assert_int_equal(holder_of(b, 0), LEADER);
	assert_int_equal(faults(), 0);
	hands_return(OWNER);
	assert_int_equal(hands_leave(LEADER), ERR_OK);
	assert_int_equal(holder_of(b, 0), OWNER);
	hands_return(LEADER);
}

/* Else all of the above would prove nothing. */
static void
a_change_of_holder_past_the_machine_is_seen(void **state)
{
	uint64_t n;

	(void)state;
	went(looker, db_ready(looker));
	went(looker, db_begin(looker));
	went(looker, sql_holder_bad_bump(looker, 1, &n));
	assert_int_equal(n, 1);
	{
		struct sql_holder_faults *row;
		size_t found;

		went(looker, sql_holder_faults(looker, &row, &found));
		assert_int_not_equal(found, 0);
	}
	db_rollback(looker);
	assert_int_equal(faults(), 0);
}

static int
open_town(void **state)
{
	struct db_conf c = database_conf("admin");

	(void)state;
	database_order("super");
	looker = database_work(&c, looker_sets);
	town_make(looker);
	/* Ten thousand syncs of the disk prove nothing here. */
	database_do(looker, "SET GLOBAL innodb_flush_log_at_trx_commit = 0");
	return 0;
}

static int
close_town(void **state)
{
	(void)state;
	hands_end();
	database_end(&looker);
	db_library_end();
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ten_thousand_operations_leave_one_holder_at_every_instant),
		cmocka_unit_test(a_handover_survives_a_clock_set_back),
		cmocka_unit_test(who_leaves_holds_nothing),
		cmocka_unit_test(who_registers_and_leaves_is_followed_by_the_owner),
		cmocka_unit_test(what_nobody_can_take_is_told),
		cmocka_unit_test(a_change_of_holder_past_the_machine_is_seen),
	};

	return cmocka_run_group_tests(tests, open_town, close_town);
}
