/* The card a family is given: shown, made, taken back. */
#include "base/conf.h"
#include "cover/subject.h"
#include "voice/card.h"
#include "voice/code.h"
#include "voice/owed.h"
#include "voice/pages.h"
#include "voice/tongues.h"
#include "web/formkey.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"
#include "sql_strand.h"

#include <string.h>

/* The languages a card may be printed in. */
static enum err
view_languages(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Languages");
	enum err e;

	if ((e = tongues_open(rq, &rq->drafts)) != ERR_OK)
		return e;
	for (int l = 0; l < LANGUAGE__MAX; l++)
		if (language_open(rq, (enum language)l))
			node_text(node_add(list), "code",
			    words_name(&words_language, l));
	return ERR_OK;
}

enum err
page_card(struct request *rq)
{
	struct node *card = node_in(view_root(rq), "Card");
	struct letter_of of = card_letter(rq);
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_GIVE_CARD)) != ERR_OK ||
	    (e = card_view(rq, card, rq->user->language)) != ERR_OK ||
	    (e = view_languages(rq)) != ERR_OK ||
	    (e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "voice/card.cs");
}

static enum err
to_card(struct request *rq)
{
	return response_redirect(rq, "/sak/%s/%s/kort",
	    rq->subject->file->number,
	    strand_slug(rq->subject->strand->kind));
}

/* One that is good stays: who has the card in hand must not find it dead. */
enum err
page_card_make(struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	char salt[KEY_LEN + 1], text[CODE_TEXT_SIZE], code[CODE_LEN + 1];
	struct work *w = &rq->work;
	struct sql_code_now *now;
	char hash[65];
	uint64_t n;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK)
		return e;
	if (subject_is_blocked(rq))
		return err_set(w, ERR_DENIED, "the address is blocked");
	if ((e = sql_code_now(w, s->id, &now)) != ERR_OK)
		return e;
	if (now != NULL)
		return to_card(rq);
	form_key_new(salt);
	code_make(rq->app->conf->voice_card_key_file, salt, text);
	if (!code_clean(text, code))
		return err_set(w, ERR_BUG, "a code of ours is none");
	code_hash(code, hash);
	if ((e = sql_code_add(w, s->id, s->holder, salt, hash, w->now,
	    w->actor, &n)) != ERR_OK)
		return e;
	return to_card(rq);
}

static const struct form_field give_fields[1] = {
	{ "kort", FORM_LINE, .required = true, .max = 64 },
};

/* The one she saw and printed, or another look first. */
enum err
page_card_give(struct request *rq)
{
	int64_t strand = rq->subject->strand->id;
	struct sql_card_people *p;
	struct form f;
	enum err e;

	if ((e = form_read(rq, give_fields, 1, &f)) != ERR_OK ||
	    (e = sql_card_people(&rq->work, strand, rq->work.today, &p)) !=
	    ERR_OK)
		return e;
	if (f.bad || strcmp(f.v[0].text, p->says) != 0)
		return err_set(&rq->work, ERR_CONFLICT,
		    "the card is another by now");
	if ((e = card_give(&rq->work, strand, p->says)) != ERR_OK)
		return e;
	return to_card(rq);
}

enum err
page_card_revoke(struct request *rq)
{
	uint64_t n;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_code_end(&rq->work, rq->work.now, CODE_END_WHY_REVOKED,
	    rq->subject->strand->id, &n)) != ERR_OK)
		return e;
	return to_card(rq);
}
