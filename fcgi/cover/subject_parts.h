/* Between the files of subject; for nobody else. */
#ifndef COVER_SUBJECT_PARTS_H
#define COVER_SUBJECT_PARTS_H

#include "base/err.h"

#include <stdint.h>

struct request;
struct sql_strands_of_case;
struct subject;

/*
 * Each sets its member of `sub`, and how the user stands to it. ERR_NOT_FOUND.
 */
enum err subject_resolve_asked(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_application(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_complaint(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_own_page(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_law(struct request *rq, struct subject *sub) MUST_USE;
enum err subject_resolve_guideline(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_course(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_units(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_groups(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_information(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_proposal(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_plan(struct request *rq, struct subject *sub) MUST_USE;
enum err subject_resolve_plan_point(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_plan_goal(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_plan_measure(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_log(struct request *rq, struct subject *sub) MUST_USE;
enum err subject_resolve_family(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_contact(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_meeting(struct request *rq, struct subject *sub)
    MUST_USE;
enum err subject_resolve_agreement(struct request *rq, struct subject *sub)
    MUST_USE;

/*
 * The case of the path, its strands, and what stands between the user and them;
 * one that is shielded from her is ERR_NOT_FOUND, like one that is not there.
 */
enum err subject_load_case(struct request *rq, struct subject *sub) MUST_USE;

/* Likewise, and how the user stands to each strand. */
enum err subject_resolve_case(struct request *rq, struct subject *sub) MUST_USE;

/* How the user stands to one strand of the case. */
void subject_stand_to(struct request *rq, const struct subject *sub,
    const struct sql_strands_of_case *s);

/* Bumps the version of the page that the path names; *n_r 0: there is none. */
enum err subject_lock_own_page(struct request *rq, uint64_t *n_r) MUST_USE;

/* Likewise, of the reference to the law that the path names. */
enum err subject_lock_law(struct request *rq, uint64_t *n_r) MUST_USE;

/* Likewise, of the guideline that the path names. */
enum err subject_lock_guideline(struct request *rq, uint64_t *n_r) MUST_USE;

/*
 * Holds the plan of the path's case, which begins with it, and the row of it
 * that the path names, for this transaction. *n_r 0: there is none.
 */
enum err subject_lock_plan(struct request *rq, uint64_t *n_r) MUST_USE;

#endif
