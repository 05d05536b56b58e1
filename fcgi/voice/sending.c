/* Sent twice it is sent once; what no hand has sent is shown again. */
#include "voice/sending.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "rules/identity.h"
#include "web/request.h"
#include "web/stamp.h"

#include "words.h"

#include <ctype.h>
#include <string.h>

bool
sending_is_untimely(struct request *rq, struct form *f, size_t step)
{
	int64_t age = stamp_age_s(pairs_find(&rq->body, "csrf"));

	if (age >= STAMP_AGE_MIN_S && age <= STAMP_AGE_MAX_S)
		return false;
	stamp_begin(rq, rq->app->conf->voice_key_file);
	form_reject(f, step, age < STAMP_AGE_MIN_S ? "too_fast" : "too_old");
	return true;
}

void
sending_refer(struct request *rq, char reference[REFERENCE_LEN + 1])
{
	const char *all = pairs_find(&rq->body, "csrf");

	for (size_t i = 0; i < rq->body.n; i++) {
		const struct pair *p = &rq->body.at[i];

		if (*p->value != '\0' && strcmp(p->name, "csrf") != 0)
			all = mem_printf(rq->work.mem, "%s\n%s=%s", all,
			    p->name, text_clean(rq->work.mem, p->value));
	}
	code_reference(all, strlen(all), reference);
}

const char *
sending_shown(struct request *rq, const char *reference)
{
	return mem_printf(rq->work.mem, "%.5s-%.5s", reference, reference + 5);
}

void
sending_judge_identity(struct form *f, const int *texts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (f->v[texts[i]].typed != NULL &&
		    identity_number_in(f->v[texts[i]].typed))
			form_reject(f, (size_t)texts[i], "identity");
}

static bool
is_phone(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++) {
		if (isdigit((unsigned char)*s))
			n++;
		else if (strchr("+ ()-", *s) == NULL)
			return false;
	}
	return n >= 5 && n <= 15;
}

static bool
is_mail(const char *s)
{
	const char *at = strchr(s, '@');

	return at != NULL && at != s && at[1] != '\0' &&
	    strpbrk(s, " ,;<>\"") == NULL && strchr(at + 1, '@') == NULL;
}

void
sending_judge_contact(struct form *f, int way, size_t contact)
{
	const struct form_value *c = &f->v[contact];

	if (!c->given || c->wrong != NULL)
		return;
	if (way == ANSWER_WAY_PHONE && !is_phone(c->text))
		form_reject(f, contact, "not_a_phone");
	else if (way == ANSWER_WAY_MAIL && !is_mail(c->text))
		form_reject(f, contact, "not_a_mail");
}
