/* The words of a page or a letter: those in use, and those that wait. */
#ifndef VOICE_TEXTS_H
#define VOICE_TEXTS_H

#include "base/err.h"
#include "intake/own_letter.h"
#include "words.h"

#include <stddef.h>

struct node;
struct paper;
struct request;
struct sql_own_earlier;
struct sql_own_find;
struct work;

/* In each language; NULL: none. */
struct texts { const char *in[LANGUAGE__MAX]; };

/* Errors are the database's; the texts live in the work's memory. */
enum err texts_now(struct request *rq, enum own_page page,
    struct texts *t_r) MUST_USE;
enum err texts_proposed(struct request *rq, enum own_page page,
    struct texts *t_r) MUST_USE;

/* They wait from now on, in place of what waited. Errors are the database's. */
enum err texts_propose(struct work *w, enum own_page page,
    const struct texts *t) MUST_USE;

/*
 * Sets n.name, slug, names of those of office and roles, and of a letter what
 * own_letter_view() sets; returns n.
 */
struct node *texts_view_name(struct node *n, enum own_page page);

/* Sets n.proposed and by, when words wait. */
void texts_view_proposed(struct request *rq, struct node *n,
    const struct sql_own_find *p);

/*
 * Sets n.Now, a list of the languages in use: code, since and by. Errors are
 * the database's.
 */
enum err texts_view_now(struct request *rq, struct node *n,
    enum own_page page) MUST_USE;

/* Adds one that was there before: id, code, since, by, until, until_by. */
struct node *texts_view_earlier(struct request *rq, struct node *list,
    const struct sql_own_earlier *t);

/*
 * The letter of the path in each of its languages, with these words, or with
 * ours where there are none: *n_r of them, OWN_LETTER_LANGUAGES at most; of a
 * page that is no letter none. Errors are those of own_letter_sheet().
 */
enum err texts_sheets(struct request *rq, const struct texts *t,
    struct paper *in, size_t *n_r) MUST_USE;

#endif
