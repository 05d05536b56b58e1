/* What the screens of one complaint share. */
#ifndef INTAKE_COMPLAIN_PARTS_H
#define INTAKE_COMPLAIN_PARTS_H

#include "words.h"
#include "web/form.h"

#include <stddef.h>

struct node;
struct law;
struct request;

/* Whether what was decided waits, as a form has it: in the enum's order. */
extern const char *const complain_deferred[DEFERRED__MAX + 1];

/*
 * Sets Case and Strand as subject_view() does, and Complaint: what came in,
 * whose it is, how far it has come, what may be next (Complaint.Next), and
 * whether this user decided what it is about (own).
 */
void complain_view(struct request *rq);

/*
 * What both letters of it say: as post_paper(), and of the complaint when it
 * came and was sent, in its own language. Lives until paper_end().
 */
struct node *complain_paper(struct request *rq);

/* Marks `why` when it waits, or is not to wait, and nobody says why. */
void complain_check_deferred(struct form *f, size_t deferred, size_t why);

/* The law as a letter of the complaint of the path prints it today. */
enum err complain_law(struct request *rq, struct law *law_r) MUST_USE;

#endif
