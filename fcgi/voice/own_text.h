/* The municipality's own words on the pages that everybody may read. */
#ifndef VOICE_OWN_TEXT_H
#define VOICE_OWN_TEXT_H

#include "words.h"

struct node;
struct request;

/*
 * Sets Own.Parts where the municipality has words of its own for the page, in
 * the request's language or else in bokmål (Own.other). Where it has none, or
 * the database does not answer, nothing is set: our own text is then shown.
 */
void own_text_view(struct request *rq, enum own_page page);

/*
 * Sets n.Parts, a list of paragraphs (text) and headings (heading). Plain text:
 * an empty line ends a paragraph, a line that begins with "# " is a heading,
 * and nothing else means anything.
 */
void own_text_parts(struct request *rq, struct node *n, const char *text);

#endif
