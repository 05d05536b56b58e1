/* The guidelines of today, to choose one and to call one by what it says. */
#ifndef CRAFT_GUIDELINE_CHOICE_H
#define CRAFT_GUIDELINE_CHOICE_H

#include "base/err.h"

#include <stddef.h>

struct form;
struct node;
struct request;
struct sql_guideline_texts;

struct guideline_choice {
	const struct sql_guideline_texts *row;
	size_t n;
};

/* Reads them for as long as the request lives. Errors are the database's. */
enum err guideline_choice_read(struct request *rq, struct guideline_choice *c_r)
    MUST_USE;

/* Sets Guidelines: slug and what of each, for a field to choose from. */
void guideline_choice_view(struct request *rq,
    const struct guideline_choice *c);

/* The key of that slug; "" for none, and for what is not of the list. */
const char *guideline_choice_key(struct request *rq,
    const struct guideline_choice *c, const char *slug);

/*
 * The key of what was chosen in a field, a FORM_LINE; "" for none. What is not
 * of the list marks the field wrong.
 */
const char *guideline_choice_chosen(struct request *rq,
    const struct guideline_choice *c, struct form *f, size_t field);

/* Sets guideline and slug of `n`; one that is gone is told by nothing. */
void guideline_choice_name(struct request *rq, struct node *n,
    const struct guideline_choice *c, const char *key);

#endif
