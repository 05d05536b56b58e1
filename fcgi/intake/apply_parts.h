/* What the screens of one application share. */
#ifndef INTAKE_APPLY_PARTS_H
#define INTAKE_APPLY_PARTS_H

#include "base/err.h"
#include "cover/strand.h"
#include "web/form.h"

#include "sql_decision.h"

struct node;
struct request;

/* Who applies or complains, and the form of Norwegian, as forms have it. */
extern const char *const apply_senders[APPLICANT__MAX + 1];
extern const char *const apply_languages[];

/*
 * Rejects a birth date and a tick for a child still expected (fields `birth`
 * and `expected`) when both are there, or neither.
 */
void apply_judge_expected(struct form *f, size_t birth, size_t expected);

/* Likewise, and a birth date that nobody who lives today has. */
void apply_judge_birth(struct form *f, size_t birth, size_t expected,
    day today);

/*
 * Rejects a kind of coordinator that is not for somebody of that age: only the
 * right to a coordinator for children begins before the birth, and it ends at
 * 18 (R5, R46).
 */
void apply_judge_kind(struct form *f, size_t kind, size_t birth,
    size_t expected, day today);

/*
 * Sets Case and Strand as subject_view() does, and Application: what came in,
 * whose it is, and how far it has come.
 */
void apply_view(struct request *rq);

/*
 * What a letter of it says at its head: as post_paper(), to whom, its date and
 * that of what came in, whether a plan is asked for, how far the strand is, and
 * which decision it is to change and why. Lives until paper_end().
 */
struct node *apply_paper(struct request *rq);

/* Its newest decision, NULL when none has begun. */
enum err apply_decision(struct request *rq,
    struct sql_decision_newest **d_r) MUST_USE;

/* Sets Decision: all of it, in words. */
void apply_view_decision(struct request *rq, struct node *n,
    const struct sql_decision_newest *d);

#endif
