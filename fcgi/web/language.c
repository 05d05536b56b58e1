/* A language is no secret and gives no right: a plain word in a cookie. */
#include "config.h"

#include "web/language.h"

#include "store/words.h"
#include "web/form.h"
#include "web/request.h"

#include <ctype.h>
#include <string.h>

#define LANGUAGE_COOKIE "holdfast_sprak"

enum { YEAR_S = 365 * 24 * 3600 };

bool
language_whole(enum language l)
{
	return l <= LANGUAGE_EN;
}

bool
language_open(const struct request *rq, enum language l)
{
	return language_whole(l) || (rq->drafts >> l & 1) != 0;
}

enum language
language_at_door(const struct request *rq)
{
	const char *chosen = request_cookie(rq, LANGUAGE_COOKIE);
	int l;

	if (chosen == NULL || !words_find(&words_language, chosen, &l) ||
	    !language_whole((enum language)l))
		return LANGUAGE_NB;
	return (enum language)l;
}

/* "nn-NO" is nn; "no" is what most browsers in Norway call bokmål. */
static bool
find_tag(const char *tag, size_t len, enum language *l_r)
{
	char word[4];
	int l;

	if (len < 2 || strcspn(tag, "-,; \t") != 2)
		return false;
	word[0] = (char)tolower((unsigned char)tag[0]);
	word[1] = (char)tolower((unsigned char)tag[1]);
	word[2] = '\0';
	if (strcmp(word, "no") == 0)
		strcpy(word, "nb");
	if (!words_find(&words_language, word, &l))
		return false;
	*l_r = (enum language)l;
	return true;
}

/* "q=0.8" as thousandths; what is no weight weighs nothing. */
static int
weight_of(const char *part, size_t len)
{
	const char *q = memmem(part, len, ";q=", 3);
	int thousandths = 0, worth = 100;

	if (q == NULL)
		return 1000;
	q += 3;
	if (*q == '1')
		return 1000;
	if (q[0] != '0' || q[1] != '.')
		return 0;
	for (q += 2; q < part + len && *q >= '0' && *q <= '9'; q++) {
		thousandths += (*q - '0') * worth;
		worth /= 10;
	}
	return thousandths;
}

static enum language
language_accepted(const struct request *rq)
{
	const char *s = rq->languages != NULL ? rq->languages : "";
	enum language best = LANGUAGE_NB, l;
	int heaviest = 0;

	while (*s != '\0') {
		size_t len = strcspn(s, ",");
		size_t blank = strspn(s, " \t");

		if (blank < len && find_tag(s + blank, len - blank, &l) &&
		    language_open(rq, l) && weight_of(s, len) > heaviest) {
			heaviest = weight_of(s, len);
			best = l;
		}
		s += len + (s[len] == ',');
	}
	return best;
}

enum language
language_asked(const struct request *rq)
{
	const char *said = pairs_find(&rq->body, "sprak");
	int l;

	if (said == NULL)
		said = pairs_find(&rq->query, "sprak");
	if (said != NULL && words_find(&words_language, said, &l) &&
	    language_open(rq, (enum language)l))
		return (enum language)l;
	if (request_cookie(rq, LANGUAGE_COOKIE) != NULL)
		return language_at_door(rq);
	return language_accepted(rq);
}

enum language
language_of(struct request *rq)
{
	if (rq->user != NULL)
		return rq->user->language;
	if (!rq->language_known)
		rq->language = rq->app->asks_browser ? language_asked(rq) :
		    language_at_door(rq);
	rq->language_known = true;
	return rq->language;
}

void
language_remember(struct request *rq, enum language l)
{
	response_cookie(rq, LANGUAGE_COOKIE,
	    words_name(&words_language, (int)l), YEAR_S);
}
