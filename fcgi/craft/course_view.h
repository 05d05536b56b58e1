/* What the pages about courses share. */
#ifndef CRAFT_COURSE_VIEW_H
#define CRAFT_COURSE_VIEW_H

#include "base/err.h"
#include "craft/course.h"
#include "craft/trained.h"

struct node;
struct request;

/*
 * The course of the path's {id}, and how the user stands to it. ERR_NOT_FOUND.
 */
enum err course_of_path(struct request *rq, struct sql_course_find **c_r)
    MUST_USE;

/*
 * Sets what is said of a course: id, kind, title, held, begins, ends, place,
 * body, seats, left and waiting in words, sign_up_by, off with off_why, over,
 * late, full, and of the user joined and placed.
 */
void course_view(struct request *rq, struct node *n,
    const struct sql_course_find *c);

/* A list of the courses to come; those called off only for who is signed up. */
enum err course_view_coming(struct request *rq, struct node *list,
    bool all) MUST_USE;

/*
 * Sets below n, under the name of each kind: valid, with until or for_good;
 * ran_out, with until; or lacks.
 */
void course_view_trained(struct request *rq, struct node *n,
    const struct trained *t);

/* Sets until or for_good of a course of that kind that was held then. */
void course_view_until(struct request *rq, struct node *n,
    enum course_kind kind, day held);

/* What stands against a sign-up, in words; NULL: nothing. */
const char *course_words(struct request *rq, enum course_refusal r);

#endif
