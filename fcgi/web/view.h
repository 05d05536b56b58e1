/* What a template is given, and its rendering into memory. */
#ifndef WEB_VIEW_H
#define WEB_VIEW_H

#include "base/clock.h"
#include "base/err.h"
#include "web/form.h"
#include "web/lang.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct paper;
struct request;
struct views;

/* A place in the view that can have a value and children. */
struct node;

/*
 * Reads every language of `dir`/lang and parses every .cs file of the rooms
 * named (NULL last) plus error.cs, top.cs and bottom.cs of `dir`, with escaping
 * on. A broken template, a missing include or a message without words is
 * reported and stops the start: NULL is returned. `statics` is the HDF file of
 * hashed asset names.
 */
struct views *views_open(const char *dir, const char *statics,
    const char *const *rooms, void (*report)(const char *line));
void views_close(struct views **v);

/* The view's top. Opened at the first call, gone with the request. */
struct node *view_root(struct request *rq);

/* Ends the request's view; called by the dispatcher. */
void view_end(struct request *rq);

/* Child `name` (a constant, never input), made at the first call. */
struct node *node_in(struct node *n, const char *name);

/* A new element at the end of a list. */
struct node *node_add(struct node *list);

/* Values, by constant name. NULL text sets nothing. */
void node_text(struct node *n, const char *name, const char *text);
void node_number(struct node *n, const char *name, int64_t number);
void node_flag(struct node *n, const char *name, bool set);

/*
 * A telephone number as somebody wrote it, and below it `path`, which dials it;
 * nothing for NULL and "".
 */
void node_phone(struct node *n, const char *name, const char *phone);

/*
 * Sets name ("3. september 2026"); of an instant, with the hour. None: nothing.
 */
void node_day(struct request *rq, struct node *n, const char *name, day d);
void node_instant(struct request *rq, struct node *n, const char *name,
    instant t);

/*
 * A row for each of the `n` words of a list that is in `set`, whose bit
 * 1 << i is word i: its id in a form, i + 1, and below `name` the word.
 */
void node_set(struct node *list, const char *name, const struct words *of,
    int n, int64_t set);

/* The value of a constant path below it; NULL when there is none. */
const char *node_value(const struct node *n, const char *path);

/* The day as words, with its weekday, for a place in a message. */
const char *view_day(struct request *rq, day d);

/* Below name: iso, for an address or a machine, and long, with the weekday. */
void node_day_parts(struct request *rq, struct node *n, const char *name,
    day d);

/* A message of Lang.msg with its places filled. */
void node_say(struct request *rq, struct node *n, const char *name, enum msg m,
    const struct say *say, size_t places);

/* Likewise as a text of its own, which lives as long as the request. */
const char *view_say(struct request *rq, enum msg m, const struct say *say,
    size_t places);

/* Text of a constant key below Lang in the request's language. */
const char *view_word(struct request *rq, const char *key);

/* Whether there are words in a language: nobody may have written them. */
bool view_has(const struct request *rq, enum language l);

/*
 * All the words there are in language `l`, which view_has: n's code and dir,
 * and Words, a list of nb and text. For who reads a translation through.
 */
void view_words(struct request *rq, struct node *n, enum language l);

/*
 * The form's fields, with the user's draft in them if this is their first
 * showing (draft_view), as Form.<field>: name, typed, wrong (words), ticked,
 * and Ticked.<id> of check boxes of one list; and Form.wrong, a list of the
 * faults for the summary, Form.stale.
 */
void view_form(struct request *rq, const struct form *f);

/* 422 for a form to mend, 409 for a stale one, 200 for a first showing. */
int view_form_status(const struct form *f);

/*
 * Renders `template` ("cover/offer.cs") into the response with `status`. Adds
 * what every page has: user, navigation rights, form keys, footer. ERR_BUG when
 * the template does not exist or fails.
 */
enum err view_render(struct request *rq, int status,
    const char *template) MUST_USE;

/*
 * The same of a page that has something inside which was rendered by itself, as
 * a letter in another language: below `head` the `n` of `in`, and below them
 * `tail`, a template as well; NULL: nothing.
 */
enum err view_render_round(struct request *rq, int status, const char *head,
    const struct paper *in, size_t n, const char *tail) MUST_USE;

#endif
