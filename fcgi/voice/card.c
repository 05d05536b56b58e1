/* The card a family is given: whom to call, and how to say what it is like. */
#include "voice/card.h"

#include "base/conf.h"
#include "base/mem.h"
#include "cover/subject.h"
#include "voice/code.h"
#include "voice/square.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

struct letter_of
card_letter(const struct request *rq)
{
	return (struct letter_of){ .kind = LETTER_KIND_CARD,
		.strand = rq->subject->strand->id };
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
	node_text(card, "hours", p->hours);
	node_text(card, "unit", p->unit);
	node_text(card, "substitute", p->substitute);
	node_text(card, "substitute_phone", p->substitute_phone);
	node_text(card, "leader", p->leader);
	node_text(card, "leader_phone", p->leader_phone);
	node_text(card, "office_phone",
	    rq->app->conf->municipality_office_phone);
	node_text(card, "says", p->says);
	node_instant(rq, card, "given", p->given);
	node_text(card, "giver", p->giver);
	return ERR_OK;
}

static enum err
view_code(struct request *rq, struct node *card, enum language l)
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
	node_text(card, "made", lang_day(rq->work.mem,
	    paper_lang(rq->app->views, l), day_at(code->made), false));
	node_text(card, "address", mem_printf(rq->work.mem,
	    "%s/tilbakemelding", c->web_origin));
	node_text(card, "path", square.path);
	node_number(card, "side", square.side);
	return ERR_OK;
}

enum err
card_view(struct request *rq, struct node *card, enum language l)
{
	enum err e;

	node_flag(card, "blocked", subject_is_blocked(rq));
	if ((e = view_people(rq, card)) != ERR_OK)
		return e;
	/* A code would lead to who knows (R73). */
	return subject_is_blocked(rq) ? ERR_OK : view_code(rq, card, l);
}
