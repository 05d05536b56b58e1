/* The card a family is given: whom to call, and how to say what it is like. */
#include "base/conf.h"
#include "base/mem.h"
#include "cover/subject.h"
#include "voice/code.h"
#include "voice/pages.h"
#include "voice/square.h"
#include "web/formkey.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"
#include "sql_strand.h"

static bool
is_blocked(const struct request *rq)
{
	return rq->subject->file->block != ADDRESS_BLOCK_NONE;
}

static enum err
view_people(struct request *rq, struct node *card)
{
	struct sql_card_people *p;
	enum err e;

	if ((e = sql_card_people(&rq->work, rq->subject->strand->id,
	    rq->work.today, &p)) != ERR_OK)
		return e;
	node_text(card, "holder", p->holder);
	node_text(card, "phone", p->phone);
	node_text(card, "unit", p->unit);
	node_text(card, "substitute", p->substitute);
	node_text(card, "substitute_phone", p->substitute_phone);
	node_text(card, "leader", p->leader);
	node_text(card, "leader_phone", p->leader_phone);
	node_text(card, "office_phone",
	    rq->app->conf->municipality_office_phone);
	return ERR_OK;
}

static enum err
view_code(struct request *rq, struct node *card)
{
	const struct conf *c = rq->app->conf;
	char text[CODE_TEXT_SIZE];
	struct sql_code_now *code;
	struct square square;
	enum err e;

	if ((e = sql_code_now(&rq->work, rq->subject->strand->id, &code)) !=
	    ERR_OK || code == NULL)
		return e;
	code_make(c->voice_card_key_file, code->salt, text);
	if ((e = square_draw(&rq->work, mem_printf(rq->work.mem,
	    "%s/tilbakemelding?kode=%s", c->web_origin, text),
	    &square)) != ERR_OK)
		return e;
	node_text(card, "code", mem_strdup(rq->work.mem, text));
	node_instant(rq, card, "made", code->made);
	node_text(card, "address", mem_printf(rq->work.mem,
	    "%s/tilbakemelding", c->web_origin));
	node_text(card, "path", square.path);
	node_number(card, "side", square.side);
	return ERR_OK;
}

enum err
page_card(struct request *rq)
{
	struct node *card = node_in(view_root(rq), "Card");
	enum err e;

	subject_view(rq);
	node_flag(card, "blocked", is_blocked(rq));
	if ((e = view_people(rq, card)) != ERR_OK ||
	    (!is_blocked(rq) && (e = view_code(rq, card)) != ERR_OK))
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
	if (is_blocked(rq))
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
