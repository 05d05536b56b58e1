/* Sent twice it is sent once; what no hand has sent is shown again. */
#include "config.h"

#include "voice/sending.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "desk/due.h"
#include "store/db.h"
#include "voice/tongues.h"
#include "web/language.h"
#include "web/request.h"
#include "web/stamp.h"
#include "web/view.h"

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
	const char *token = pairs_find(&rq->body, "csrf");
	/* Every name and value comes out of the body with a sign beside it. */
	char *all = mem_alloc(rq->work.mem, strlen(token) + rq->raw_len + 2);
	char *to = stpcpy(all, token);

	for (size_t i = 0; i < rq->body.n; i++) {
		const struct pair *p = &rq->body.at[i];

		if (*p->value == '\0' || strcmp(p->name, "csrf") == 0)
			continue;
		to = stpcpy(stpcpy(stpcpy(to, "\n"), p->name), "=");
		to = stpcpy(to, text_clean(rq->work.mem, p->value));
	}
	code_reference(all, (size_t)(to - all), reference);
}

enum err
sending_to_receipt(struct request *rq, const char *path, const char *reference)
{
	return response_redirect(rq, "%s/mottatt?kvittering=%s&sprak=%s", path,
	    reference, words_name(&words_language, (int)language_of(rq)));
}

enum err
sending_receipt(struct request *rq, const char **reference_r)
{
	const char *reference = pairs_find(&rq->query, "kvittering");
	enum err e;

	if (reference == NULL || !code_is_reference(reference))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such reference");
	*reference_r = reference;
	if ((e = db_ready(&rq->work)) != ERR_OK)
		return e;
	return db_now(&rq->work);
}

enum err
sending_view_receipt(struct request *rq, const char *reference, instant at,
    enum guideline g)
{
	struct node *n = node_in(view_root(rq), "Receipt");
	enum err e;
	day due;

	if (at == INSTANT_NONE)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such reference");
	if ((e = due_of_guideline(&rq->work, g, day_at(at), &due)) != ERR_OK)
		return e;
	node_text(n, "reference", sending_shown(rq, reference));
	node_instant(rq, n, "received", at);
	if (due != DAY_NONE)
		node_text(n, "due", view_day(rq, due));
	tongues_view(rq);
	return ERR_OK;
}

const char *
sending_shown(struct request *rq, const char *reference)
{
	return mem_printf(rq->work.mem, "%.5s-%.5s", reference, reference + 5);
}

static enum err
keep(struct request *rq, sending_put *put, const void *sent)
{
	enum err e;

	if ((e = db_begin(&rq->work)) != ERR_OK ||
	    (e = put(rq, sent)) != ERR_OK)
		return e;
	return db_commit(&rq->work);
}

enum err
sending_keep(struct request *rq, sending_put *put, const void *sent)
{
	enum { ATTEMPTS = 3 };
	enum err e = ERR_RETRY;

	for (int i = 0; i < ATTEMPTS && e == ERR_RETRY; i++) {
		e = keep(rq, put, sent);
		if (e != ERR_OK)
			db_rollback(&rq->work);
	}
	return e == ERR_DUPLICATE ? ERR_OK : e;
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
