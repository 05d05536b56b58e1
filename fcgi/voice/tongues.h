/* What every page for families has around it: its languages, and no cookie. */
#ifndef VOICE_TONGUES_H
#define VOICE_TONGUES_H

#include "base/err.h"

struct request;

/*
 * Sets Page.voice, Page.office_phone and Page.Tongues, a list of the languages
 * of the page, each with the same address in it. Not where going there would
 * lose what was typed.
 */
void tongues_view(struct request *rq);

/*
 * *open_r: bit l of each language beside those at work that somebody has read
 * through and that has words here. For rq->drafts. Errors are the database's.
 */
enum err tongues_open(struct request *rq, unsigned *open_r) MUST_USE;

/*
 * For rq->drafts: the languages that somebody has read through, as the database
 * says, or said when it last answered: whoever wrote to us in Arabic is told in
 * Arabic that it is away. When it did not answer it is not asked for half a
 * minute.
 */
unsigned tongues_read_through(struct request *rq);

#endif
