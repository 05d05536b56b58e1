/* What the screens of one application share. */
#ifndef INTAKE_APPLY_PARTS_H
#define INTAKE_APPLY_PARTS_H

#include "base/err.h"
#include "cover/strand.h"
#include "web/form.h"

#include "sql_decision.h"

struct node;
struct request;

/*
 * Sets Case and Strand as subject_view() does, and Application: what came in,
 * whose it is, and how far it has come.
 */
void apply_view(struct request *rq);

/* To the application's own page. */
enum err apply_back(struct request *rq) MUST_USE;

/* To one of its letters. */
enum err apply_to_letter(struct request *rq, int64_t letter) MUST_USE;

/*
 * What a letter of it says at its head: Page.municipality and telephone,
 * Letter.dated, and of the application case, person, sender and address.
 * Lives until paper_end().
 */
struct node *apply_paper(struct request *rq);

/* Its newest decision, NULL when none has begun. */
enum err apply_decision(struct request *rq,
    struct sql_decision_newest **d_r) MUST_USE;

/* Sets Decision: all of it, in words. */
void apply_view_decision(struct request *rq, struct node *n,
    const struct sql_decision_newest *d);

/* Marks what holds an identity number of somebody (R62). */
void apply_judge_identity(struct form *f);

#endif
