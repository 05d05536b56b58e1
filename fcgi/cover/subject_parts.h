/* Between the files of subject; for nobody else. */
#ifndef COVER_SUBJECT_PARTS_H
#define COVER_SUBJECT_PARTS_H

#include "base/err.h"

#include <stdint.h>

struct request;
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

/* The case of the path, its strands, and how the user stands to each. */
enum err subject_resolve_case(struct request *rq, struct subject *sub) MUST_USE;

/* Bumps the version of the page that the path names; *n_r 0: there is none. */
enum err subject_lock_own_page(struct request *rq, uint64_t *n_r) MUST_USE;

/* Likewise, of the reference to the law that the path names. */
enum err subject_lock_law(struct request *rq, uint64_t *n_r) MUST_USE;

#endif
