/* What the two files of own words in letters share. */
#ifndef INTAKE_OWN_LETTER_PARTS_H
#define INTAKE_OWN_LETTER_PARTS_H

#include "words.h"

struct node;
struct request;

/*
 * Sets Letter.Own.Parts below `top`: the text, with the places that the letter
 * has filled with the values below `top`. Others stay as they are.
 */
void own_letter_fill(struct request *rq, enum own_page page, struct node *top,
    const char *text);

#endif
