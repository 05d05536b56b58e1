/* What every page for families has around it: its languages, and no cookie. */
#ifndef VOICE_TONGUES_H
#define VOICE_TONGUES_H

struct request;

/*
 * Sets Page.voice, Page.office_phone and Page.Tongues, a list of the languages
 * of the page, each with the same address in it. Not where going there would
 * lose what was typed.
 */
void tongues_view(struct request *rq);

/*
 * For rq->drafts: the languages that somebody has read through, as the database
 * says, or said when it last answered: whoever wrote to us in Arabic is told in
 * Arabic that it is away. When it did not answer it is not asked for half a
 * minute.
 */
unsigned tongues_read_through(struct request *rq);

#endif
