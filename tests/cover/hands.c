/* One operation as web/dispatch.c runs it: begin, lock, look, do, commit. */
#include "../given.h"

#include "base/mem.h"
#include "cover/hands.h"
#include "cover/leaver.h"
#include "cover/strand.h"
#include "cover/town.h"
#include "fixture/database.h"
#include "intake/casefile.h"
#include "store/db.h"

#include "sql_alert.h"
#include "sql_cover.h"
#include "sql_duty.h"
#include "sql_intake.h"
#include "sql_store.h"
#include "sql_plan.h"
#include "sql_strand.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { ATTEMPTS = 3 };		/* as in web/dispatch.c */

static const struct db_stmt *const *const sets[] = {
	sql_set_store, sql_set_cover, sql_set_strand, sql_set_duty,
	sql_set_intake, sql_set_alert, sql_set_plan, NULL
};

static const char *const ops[OP__MAX] = {
	[OP_REGISTER] = "register", [OP_DISTRIBUTE] = "distribute",
	[OP_OFFER] = "offer", [OP_ACCEPT] = "accept",
	[OP_DECLINE] = "decline", [OP_WITHDRAW] = "withdraw",
	[OP_LEAVE] = "leave",
};

static struct work *work;

/* What somebody is about to do; chosen before anything is looked at. */
struct wish {
	enum op op;
	enum strand_kind kind;
	int64_t unit, employee, actor;
	int slot;
};

const char *
hands_word(int op)
{
	return ops[op];
}

static struct work *
open_work(const char *role)
{
	struct db_conf c = database_conf(role);

	return database_work(&c, sets);
}

static enum err
offer_to(struct work *w, const struct strand *s, int64_t employee)
{
	return strand_offer(w, s, &(struct offer){ .employee = employee,
	    .hours = 8, .message = "", .wish_followed = true,
	    .wish_reason = "" });
}

static enum err
act(struct work *w, const struct wish *wish, const struct strand *s,
    int64_t offer, int64_t offered_to)
{
	switch (wish->op) {
	case OP_DISTRIBUTE:
		return strand_distribute(w, s, wish->unit, w->today, "");
	case OP_OFFER:
		return offer_to(w, s, wish->employee);
	case OP_ACCEPT:
		return strand_accept(w, s, offer, offered_to);
	case OP_DECLINE:
		return strand_decline(w, s, offer, "nei");
	default:
		return strand_withdraw(w, s, offer, "");
	}
}

/* As the dispatcher's resolve: the case is locked before it is looked at. */
static enum err
look_and_act(struct work *w, const char *number, const struct wish *wish)
{
	struct sql_strands_of_case *s;
	struct sql_case_find *file;
	int64_t id;
	uint64_t n;
	size_t found;
	enum err e;

	if ((e = sql_case_lock(w, number, &n)) != ERR_OK ||
	    (e = sql_case_find(w, number, &file)) != ERR_OK ||
	    (e = sql_strands_of_case(w, file->id, &s, &found)) != ERR_OK)
		return e;
	if (wish->op == OP_REGISTER)
		return strand_register(w, file->id, wish->kind, wish->actor,
		    DAY_NONE, "", &id);
	for (size_t i = 0; i < found; i++)
		if (s[i].kind == wish->kind)
			return act(w, wish, &(struct strand){ s[i].id, file->id,
			    s[i].holder, s[i].unit, s[i].receipt, s[i].state,
			    s[i].held_as }, s[i].offer, s[i].offered_to);
	return err_set(w, ERR_CONFLICT, "no such strand");
}

static enum err
new_case(struct work *w, const char **number_r)
{
	const struct new_case c = { .name = "Prøve", .birth = DAY_NONE,
	    .received = w->today };
	int64_t id, strand;
	enum err e;

	if ((e = casefile_register(w, &c, &id, number_r)) != ERR_OK)
		return e;
	return strand_register(w, id, STRAND_KIND_COORDINATOR, w->actor,
	    DAY_NONE, "", &strand);
}

/*
 * Another hand may put a new case there at any time, and half a number is none.
 */
static void
move_number(struct board *b, char *to, const char *from)
{
	while (__atomic_test_and_set(&b->taken, __ATOMIC_ACQUIRE))
		sched_yield();
	memcpy(to, from, sizeof(*b->number));
	__atomic_clear(&b->taken, __ATOMIC_RELEASE);
}

static enum err
attempt(struct work *w, struct board *b, const struct wish *wish, bool fresh)
{
	char there[sizeof(*b->number)];
	const char *number = there;
	enum err e;

	move_number(b, there, b->number[wish->slot]);

	w->actor = wish->actor;
	if ((e = db_ready(w)) != ERR_OK || (e = db_begin(w)) != ERR_OK)
		return e;
	e = fresh ? new_case(w, &number) : look_and_act(w, number, wish);
	if (e == ERR_OK)
		e = db_commit(w);
	else
		db_rollback(w);
	if (e == ERR_OK && fresh) {
		snprintf(there, sizeof(there), "%s", number);
		move_number(b, b->number[wish->slot], there);
	}
	return e;
}

static void
count(int *n)
{
	__atomic_add_fetch(n, 1, __ATOMIC_RELAXED);
}

static void
note(struct board *b, const struct work *w, const struct wish *wish, enum err e)
{
	switch (e) {
	case ERR_OK:
		count(&b->done[wish->op]);
		return;
	case ERR_CONFLICT:
	case ERR_DUPLICATE:
		count(&b->refused[wish->op]);
		return;
	case ERR_RETRY:
		count(&b->seen);
		return;
	default:
		if (__atomic_fetch_add(&b->broken, 1, __ATOMIC_RELAXED) == 0)
			snprintf(b->first, sizeof(b->first), "%s, %s: %.400s",
			    ops[wish->op], err_name(e), w->fault.text);
	}
}

static enum err
run(struct work *w, struct board *b, const struct wish *wish, bool fresh)
{
	enum err e = ERR_RETRY;

	for (int i = 0; i < ATTEMPTS && e == ERR_RETRY; i++) {
		if (i > 0)
			count(&b->again);
		mem_reset(w->mem);
		e = attempt(w, b, wish, fresh);
	}
	note(b, w, wish, e);
	return e;
}

/* Rarely accepted, so that a strand wanders before it comes to rest. */
static enum op
thrown_op(uint64_t *dice)
{
	static const int upto[OP__MAX] = {
		[OP_REGISTER] = 6, [OP_DISTRIBUTE] = 26, [OP_OFFER] = 60,
		[OP_ACCEPT] = 66, [OP_DECLINE] = 83, [OP_WITHDRAW] = 100,
		[OP_LEAVE] = 100,
	};
	int64_t at = throw(dice, 1, 100);
	int op = 0;

	while (at > upto[op])
		op++;
	return (enum op)op;
}

/* The account of somebody changes, as the job `directory` writes it. */
static void
set_state(struct work *w, int64_t employee, const char *state)
{
	char sql[96];

	snprintf(sql, sizeof(sql), "UPDATE employee SET state = '%s' WHERE "
	    "id = %lld", state, (long long)employee);
	while (db_ready(w) == ERR_OK && db_migrate_exec(w, sql) == ERR_RETRY)
		continue;
}

static enum err
leave(struct work *w, int64_t employee)
{
	const char *note;
	enum err e;

	mem_reset(w->mem);
	w->actor = 0;
	set_state(w, employee, "gone");
	if ((e = db_ready(w)) != ERR_OK || (e = db_now(w)) != ERR_OK)
		return e;
	return leavers_run(w, NULL, NULL, &note);
}

/* Anybody but the last in the chain; who left is back before the next does. */
static void
somebody_leaves(struct work *w, struct board *b, uint64_t *dice)
{
	const struct wish wish = { .op = OP_LEAVE };
	int64_t employee = throw(dice, LEADER, COORDINATOR_LAST);

	note(b, w, &wish, leave(w, employee));
	set_state(w, employee, "active");
}

static struct wish
thrown_wish(uint64_t *dice)
{
	return (struct wish){ .op = thrown_op(dice),
	    .kind = throw(dice, 1, 4) == 1 ? STRAND_KIND_BATON :
	    STRAND_KIND_COORDINATOR, .unit = throw(dice, 1, UNITS),
	    .employee = throw(dice, LEADER, EMPLOYEES),
	    .actor = throw(dice, LEADER, CLERK),
	    .slot = (int)throw(dice, 0, SLOTS - 1) };
}

void
hands_work(struct board *b, int hand, int n)
{
	uint64_t dice = SEED + (uint64_t)hand;
	bool odd = hand == 3;
	struct work *w = open_work(odd ? "admin" : "staff");

	for (int i = 0; i < n; i++) {
		struct wish wish = thrown_wish(&dice);

		if (odd && i % 7 == 0)
			database_do(w, "SET timestamp = UNIX_TIMESTAMP(SYSDATE()) + %d",
			    (int)throw(&dice, -3600, 3600));
		if (odd && i % 10 == 0)
			somebody_leaves(w, b, &dice);
		/* What came to rest makes way for the next. */
		if (run(w, b, &wish, false) == ERR_OK && wish.op == OP_ACCEPT) {
			wish.op = OP_REGISTER;
			run(w, b, &wish, true);
		}
	}
	database_end(&w);
}

void
hands_new_case(struct board *b, int slot)
{
	const struct wish wish = { .op = OP_REGISTER, .slot = slot,
	    .actor = CLERK };

	if (run(work, b, &wish, true) != ERR_OK)
		fail_msg("no case: %s", work->fault.text);
}

struct board *
hands_board(void)
{
	struct board *b = mmap(NULL, sizeof(*b), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (b == MAP_FAILED)
		abort();
	if (work == NULL)
		work = open_work("admin");
	for (int i = 0; i < SLOTS; i++)
		hands_new_case(b, i);
	return b;
}

enum err
hands_do(struct board *b, int slot, enum op op)
{
	const struct wish wish = { .op = op, .slot = slot,
	    .kind = STRAND_KIND_COORDINATOR, .unit = UNIT_LED,
	    .employee = COORDINATOR, .actor = LEADER };
	enum err e = run(work, b, &wish, false);

	if (e != ERR_OK)
		print_message("# %s: %s\n", ops[op], work->fault.text);
	return e;
}

enum err
hands_leave(int64_t employee)
{
	return leave(work, employee);
}

void
hands_return(int64_t employee)
{
	set_state(work, employee, "active");
}

void
hands_set_clock(int64_t seconds)
{
	database_do(work, "SET timestamp = %lld", (long long)seconds);
}

void
hands_end(void)
{
	database_end(&work);
}
