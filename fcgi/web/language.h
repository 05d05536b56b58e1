/* The language of a page: a person's own choice, or what was chosen here. */
#ifndef WEB_LANGUAGE_H
#define WEB_LANGUAGE_H

#include "words.h"

struct request;

/*
 * What this browser chose before anybody logged in, from its cookie; nb when it
 * chose nothing. Accept-Language is not asked: a shared machine says nothing of
 * who sits there.
 */
enum language language_at_door(const struct request *rq);

/* The language of this request's pages: the user's, else that of the door. */
enum language language_of(struct request *rq);

/* The browser keeps `l` for a year, for the pages in front of the door. */
void language_remember(struct request *rq, enum language l);

#endif
