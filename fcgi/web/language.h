/* The language of a page: a person's own choice, or what was chosen here. */
#ifndef WEB_LANGUAGE_H
#define WEB_LANGUAGE_H

#include "words.h"

#include <stdbool.h>

struct request;

/*
 * What this browser chose before anybody logged in, from its cookie; nb when it
 * chose nothing. Accept-Language is not asked there: a shared machine says
 * nothing of who sits there.
 */
enum language language_at_door(const struct request *rq);

/*
 * nb, nn and en have every word there is. The others have what families see,
 * and are drafts until operations has told who has read them through (R86).
 */
bool language_whole(enum language l);

/* Whether a page of this request may be in it. */
bool language_open(const struct request *rq, enum language l);

/*
 * What a visitor asks for: by "sprak" in the address or the form, else by what
 * this browser chose at the door, else by Accept-Language (RFC 9110, 12.5.4),
 * the heaviest that is open, "no" being bokmål; nb when none of them says.
 */
enum language language_asked(const struct request *rq);

/*
 * The language of this request's pages: the user's; a visitor's where the
 * program asks the browser; else that of the door.
 */
enum language language_of(struct request *rq);

/* The browser keeps `l` for a year, for the pages in front of the door. */
void language_remember(struct request *rq, enum language l);

#endif
