/*
 * What the municipality words itself in the office's letters: in each the part
 * that explains. What the law asks of a letter stands in its template
 * (docs/decisions/0069).
 */
#ifndef INTAKE_OWN_LETTER_H
#define INTAKE_OWN_LETTER_H

#include "base/err.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>

struct form;
struct node;
struct paper;
struct request;

/* Letters are in bokmål and nynorsk, the first of the languages (R90). */
enum { OWN_LETTER_LANGUAGES = 2 };

/* Whether it is part of a letter, and no page that everybody may read. */
bool own_letter_is(enum own_page page);

/*
 * Sets Letter.Own.Parts below `top`, which has all else that the letter says,
 * when the municipality has words of its own for it in the language: places are
 * filled with the letter's values, which are not looked at again. Nothing is
 * set when it has none, or `page` is no letter's: the standard text is printed.
 * Errors are the database's.
 */
enum err own_letter_put(struct request *rq, enum own_page page,
    enum language l, struct node *top) MUST_USE;

/*
 * Rejects field `i` of the form, the words in language `i`, when they have a
 * place that this letter does not know, a brace alone, or not the place that
 * the letter cannot do without; what is said names language, line and place.
 */
void own_letter_judge(struct request *rq, enum own_page page, struct form *f,
    size_t i);

/*
 * Sets n.letter, n.standard where the letter says something without own words,
 * and n.Places: a list of name and required.
 */
void own_letter_view(struct node *n, enum own_page page);

/* Our own words with their places; NULL where the letter says nothing. */
const char *own_letter_standard(struct request *rq, enum own_page page,
    enum language l);

/*
 * The letter in language `l` as it would be printed today, of somebody who does
 * not exist, to stand in a page; with `text`, or for NULL our own words. What
 * is wrong in a text stays as it is. Errors are the database's, and ERR_BUG of
 * a template.
 */
enum err own_letter_sheet(struct request *rq, enum own_page page,
    enum language l, const char *text, struct paper *p_r) MUST_USE;

#endif
