/* A language is no secret and gives no right: a plain word in a cookie. */
#include "web/language.h"

#include "store/words.h"
#include "web/request.h"

#define LANGUAGE_COOKIE "holdfast_sprak"

enum { YEAR_S = 365 * 24 * 3600 };

enum language
language_at_door(const struct request *rq)
{
	const char *chosen = request_cookie(rq, LANGUAGE_COOKIE);
	int l;

	if (chosen == NULL || !words_find(&words_language, chosen, &l))
		return LANGUAGE_NB;
	return (enum language)l;
}

enum language
language_of(struct request *rq)
{
	if (rq->user != NULL)
		return rq->user->language;
	if (!rq->language_known)
		rq->language = language_at_door(rq);
	rq->language_known = true;
	return rq->language;
}

void
language_remember(struct request *rq, enum language l)
{
	response_cookie(rq, LANGUAGE_COOKIE,
	    words_name(&words_language, (int)l), YEAR_S);
}
