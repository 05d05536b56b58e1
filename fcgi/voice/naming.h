/* What the municipality calls office, teams and roles: as it is laid before. */
#ifndef VOICE_NAMING_H
#define VOICE_NAMING_H

#include "base/err.h"
#include "voice/texts.h"
#include "web/names.h"

struct form;
struct form_field;
struct node;
struct request;

/* A field for each name, and that for each language, bokmål first. */
enum { NAMING_FIELDS = NAME_LANGUAGES * NAME__MAX };

/* The names in the kept texts, one of each language. */
void naming_of(struct request *rq, const struct texts *t,
    struct names own_r[NAME_LANGUAGES]);

/* What stands in the form, as a text of each language to be kept. */
struct texts naming_typed(struct request *rq, const struct form *f);

/*
 * Rejects what is no name (NAME_LEAST to NAME_MOST characters, letters of
 * Norwegian and Sámi, digits, a blank and few signs, at least one letter), a
 * word of the law, a name that two would have, one form of a role without the
 * other, and a name in nynorsk alone. What is said names field and language.
 */
void naming_judge(struct request *rq, struct form *f);

/*
 * Sets n.code of a language and n.Rows, a list of each name's word, standard,
 * own where the municipality has one, and field, unless `fields` (NAME__MAX of
 * them) is NULL.
 */
void naming_view(struct request *rq, struct node *n, enum language l,
    const struct names *own, const struct form_field *fields);

/* Sets n.Said, a list of text: some sentences, with these names in them. */
void naming_view_sentences(struct request *rq, struct node *n, enum language l,
    const struct names own[NAME_LANGUAGES]);

/*
 * What page_texts.c and page_text_look.c show and take where the path's words
 * are names: the form with the names in `t`; what was sent of it; and what
 * waits, below n. Errors are the database's and the renderer's.
 */
enum err naming_form(struct request *rq, const struct texts *t) MUST_USE;
enum err naming_propose(struct request *rq) MUST_USE;
enum err naming_look(struct request *rq, struct node *n,
    const struct texts *t) MUST_USE;

#endif
