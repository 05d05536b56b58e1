/* What goes out of the house: frozen, printed, kept, and marked as sent. */
#ifndef INTAKE_POST_H
#define INTAKE_POST_H

#include "base/err.h"
#include "base/clock.h"
#include "words.h"

#include "sql_post.h"

#include <stddef.h>
#include <stdint.h>

struct law;
struct law_text;
struct node;
struct request;

/* How a letter went, as a form has it. */
extern const char *const post_ways[LETTER_WAY__MAX + 1];

/*
 * What all letters say at their head: Page.municipality and telephone, and of
 * the case of the path Letter.number, journal, name and kind, and its worker.
 * Lives until paper_end().
 */
struct node *post_paper(struct request *rq);

/*
 * Sets to whom it is: to, for_other, and the address, but never one that is
 * blocked (R73).
 */
void post_addressee(struct request *rq, struct node *letter,
    enum applicant sender, const char *name, const char *address);

/* References that a letter needs, and those of them that it may not print. */
struct post_laws {
	const struct law *law;
	struct node *laws, *complaint, *unchecked;	/* lists; NULL: not
							 * wanted */
	size_t wrong;		/* how many may not be printed yet */
};

/* One more, onto `list`, which may be NULL; what may not be, onto unchecked. */
void post_need_law(struct post_laws *p, struct node *list,
    enum law_reference r);

/* What may be printed, is; what a letter is for does not hang on it. */
void post_name_law(struct node *letter, const char *name,
    const struct law_text *t);

/* Adds to Unchecked, a list of the view, what may not be printed yet. */
void post_view_unchecked(struct request *rq, const struct law_text *t);

/* A day in words, as a letter in language `l` has it. */
const char *post_day(struct request *rq, enum language l, day d);

/* A letter of the application or the complaint of the path. */
struct post_letter {
	enum letter_kind kind;	/* that has a template here */
	enum own_page own;	/* the part that the municipality may word; one
				 * that is no letter's, as 0 is: none */
	int64_t decision;	/* 0: of none */
	enum language language;
};

/*
 * Freezes its template with the values below `top`, and what the municipality
 * words itself, dated today, to be printed beside and kept for good; one of the
 * kind that was made before and not sent is replaced. *id_r is the letter's.
 * Errors are the database's, and ERR_BUG of a template.
 */
enum err post_order(struct request *rq, const struct post_letter *of,
    struct node *top, int64_t *id_r) MUST_USE;

/* The template of a letter of that kind; NULL: of others than these. */
const char *post_template(enum letter_kind kind);

/* What was made of that kind and not sent is not to be. */
enum err post_replace(struct request *rq, enum letter_kind kind) MUST_USE;

/* The letter with that id of what the path names; NULL when there is none. */
enum err post_find(struct request *rq, int64_t id,
    struct sql_post_find **l_r) MUST_USE;

/*
 * Sets Post: id, kind, state, language, dated, sent, way, sender, late (it
 * should have been made by now) and replaced, of one letter; path, of what it
 * is of, and again.path, where it is made anew.
 */
void post_view(struct request *rq, const struct sql_post_find *l);

/* Sets n, a list of the letters of what the path names, the newest first. */
enum err post_view_all(struct request *rq, struct node *n) MUST_USE;

/* The address of the application or the complaint that the path names. */
const char *post_path(const struct request *rq);

/* To the page of what the path names, and to one of its letters. */
enum err post_back(struct request *rq) MUST_USE;
enum err post_to_letter(struct request *rq, int64_t letter) MUST_USE;

/*
 * The response is its PDF, under a name that tells nobody of whom it is.
 * ERR_NOT_FOUND as long as it is not made.
 */
enum err post_send_file(struct request *rq, int64_t id) MUST_USE;

#endif
