/* The card on paper, in the family's language. */
#include "base/conf.h"
#include "cover/subject.h"
#include "voice/card.h"
#include "voice/pages.h"
#include "voice/tongues.h"
#include "web/form.h"
#include "web/language.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

enum { F_LANGUAGE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_LANGUAGE] = { "sprak", FORM_LINE, .required = true, .max = 8 },
};

/* Whether families may be given paper in a language as well. */
static enum err
read_language(struct request *rq, struct form *f, enum language *l_r)
{
	int l;
	enum err e;

	*l_r = LANGUAGE_NB;
	if ((e = form_read(rq, fields, F__MAX, f)) != ERR_OK || f->bad)
		return e;
	if ((e = tongues_open(rq, &rq->drafts)) != ERR_OK)
		return e;
	if (words_find(&words_language, f->v[F_LANGUAGE].text, &l) &&
	    language_open(rq, (enum language)l))
		*l_r = (enum language)l;
	else
		form_reject(f, F_LANGUAGE, "not_a_choice");
	return ERR_OK;
}

static enum err
order(struct request *rq, enum language l)
{
	struct node *top = paper_begin(rq->work.mem);
	struct letter_of of = card_letter(rq);
	enum err e;

	node_text(node_in(top, "Page"), "municipality",
	    rq->app->conf->municipality_name);
	if ((e = card_view(rq, node_in(top, "Card"), l)) == ERR_OK)
		e = letter_order(rq, &of, l, top, "voice/card_paper.cs");
	paper_end(top);
	return e;
}

enum err
page_card_print(struct request *rq)
{
	struct letter_of of = card_letter(rq);
	enum err e;

	subject_view(rq);
	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "voice/card_print.cs");
}

enum err
page_card_print_order(struct request *rq)
{
	enum language l;
	struct form f;
	enum err e;

	if ((e = read_language(rq, &f, &l)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, f.stale ? ERR_CONFLICT : ERR_INPUT,
		    "an older page, or no language of a card");
	if ((e = order(rq, l)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/%s/kort/utskrift",
	    rq->subject->file->number,
	    strand_slug(rq->subject->strand->kind));
}

enum err
page_card_file(struct request *rq)
{
	struct letter_of of = card_letter(rq);

	return letter_send(rq, &of, "kort.pdf");
}
