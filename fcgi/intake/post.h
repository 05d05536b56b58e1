/* What goes out of the house: frozen, printed, kept, and marked as sent. */
#ifndef INTAKE_POST_H
#define INTAKE_POST_H

#include "base/err.h"
#include "base/clock.h"
#include "words.h"

#include "sql_post.h"

#include <stdint.h>

struct node;
struct request;

/*
 * Freezes `template` in language `l` with the values below `top` as the letter
 * of that kind of an application (and its decision, or 0), dated today, to be
 * printed beside and kept for good; one of the kind that was made before and
 * not sent is replaced. *id_r is the letter's. Errors are the database's, and
 * ERR_BUG of a template.
 */
enum err post_order(struct request *rq, enum letter_kind kind,
    int64_t application, int64_t decision, enum language l, struct node *top,
    const char *template, int64_t *id_r) MUST_USE;

/*
 * Sets Post: id, kind, state, language, dated, sent, way, sender, late (it
 * should have been made by now) and replaced, of one letter.
 */
void post_view(struct request *rq, const struct sql_post_find *l);

/* Sets n, a list of the letters of an application, the newest first. */
enum err post_view_all(struct request *rq, struct node *n,
    int64_t application) MUST_USE;

/*
 * The response is its PDF, under a name that tells nobody of whom it is.
 * ERR_NOT_FOUND as long as it is not made.
 */
enum err post_send_file(struct request *rq, int64_t id) MUST_USE;

#endif
