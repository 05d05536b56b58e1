/* A decision: written, approved by another, sent, and then never changed. */
#ifndef INTAKE_DECISION_H
#define INTAKE_DECISION_H

#include "base/work.h"
#include "cover/strand.h"
#include "rules/complaint.h"
#include "words.h"

#include "sql_decision.h"

#include <stdbool.h>
#include <stdint.h>

/* What is decided (R2, R8, R16); texts are "" until they are written. */
struct decision {
	enum decided plan, coordinator;
	enum strand_kind kind;		/* of coordinator */
	enum decision_form form;
	legal_bases bases;		/* one at least */
	enum legal_basis main_basis;	/* is one of them */
	const char *facts, *reasons;
};

/* Whether an outcome gives something: all of it or a part. */
bool decision_gives(enum decided d);

/* Whether reasons have to be given: something that was asked for is not. */
bool decision_denies(const struct decision *d);

/* The bases as the row has them ("plan_health,plan_nav"), and back. */
legal_bases decision_bases(const char *text);

/*
 * Writes it on `now`, the application's newest (NULL, or one that was sent:
 * another begins). ERR_CONFLICT when that is no draft, ERR_DUPLICATE when
 * another has begun meanwhile.
 */
enum err decision_save(struct work *w, int64_t application,
    const struct sql_decision_newest *now, const struct decision *d,
    int64_t *id_r) MUST_USE;

/*
 * A draft of an application for `s` is ready for whoever approves it, which the
 * office owes from now on. ERR_CONFLICT when it is no draft.
 */
enum err decision_propose(struct work *w, int64_t application, int64_t id,
    const struct strand *s) MUST_USE;

/* It is to be written on. ERR_CONFLICT when it is a draft, or was sent. */
enum err decision_back(struct work *w, int64_t application, int64_t id)
    MUST_USE;

/*
 * w->actor approves it, and its letter is dated `dated`; a second time it is
 * only dated anew. *until_r is the last day to complain (R17, R21): the letter
 * says it, and is taken to go by post. ERR_CONFLICT when it is neither proposed
 * nor approved.
 */
enum err decision_approve(struct work *w, int64_t application, int64_t id,
    legal_bases legal, day dated, day *until_r) MUST_USE;

/*
 * Its letter has gone out on that day: the application is decided; what is
 * granted is to be distributed (R18), what is not is closed; what a decision
 * that `changes` another takes back is closed as long as no unit has it, and
 * else goes on. The strand is of the application, and its casefile locked.
 * ERR_CONFLICT when it is not approved, ERR_DUPLICATE when the case has a
 * living strand of that kind.
 */
enum err decision_sent(struct work *w, int64_t application, bool changes,
    const struct sql_decision_newest *d, const struct strand *s,
    day sent) MUST_USE;

#endif
