/* People who register, distribute, offer and answer, all at once. */
#ifndef TESTS_COVER_HANDS_H
#define TESTS_COVER_HANDS_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

enum op {
	OP_REGISTER, OP_DISTRIBUTE, OP_OFFER, OP_ACCEPT, OP_DECLINE,
	OP_WITHDRAW, OP_LEAVE,
	OP__MAX
};

enum { SLOTS = 6 };

/* What all hands see: the few cases they fight for, and what came of it. */
struct board {
	char number[SLOTS][20];		/* of the case in each slot */
	bool taken;			/* one of them is read or written */
	int done[OP__MAX], refused[OP__MAX];
	int looks;			/* by who watches meanwhile */
	int again;			/* ERR_RETRY, run again */
	int seen;			/* ERR_RETRY after the last attempt */
	int broken;			/* outcomes that no user should see */
	char first[480];		/* what the first of them said */
};

/* A board in memory that children share, with a case in every slot. */
struct board *hands_board(void);

/*
 * Does `n` operations as hand `hand`, on a handle of its own: as hf_staff, but
 * the last hand as the owner, whose clock jumps an hour to and fro.
 */
void hands_work(struct board *b, int hand, int n);

/* A new case with a strand in that slot. */
void hands_new_case(struct board *b, int slot);

/* One operation on the coordinator strand of a slot's case, without dice. */
enum err hands_do(struct board *b, int slot, enum op op);

/*
 * The account of `employee` is gone, and the sweep runs its job `leavers`; or
 * it is there again. Returns what the job did.
 */
enum err hands_leave(int64_t employee);
void hands_return(int64_t employee);

/* The database's clock for hands_do, in seconds since 1970. */
void hands_set_clock(int64_t seconds);

/* Closes the handle of hands_do and hands_new_case. */
void hands_end(void);

/* What an operation is called in the figures. */
const char *hands_word(int op);

#endif
