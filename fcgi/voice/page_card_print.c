/* The card on paper, in the family's language. */
#include "base/conf.h"
#include "cover/subject.h"
#include "intake/letters.h"
#include "voice/card.h"
#include "voice/pages.h"
#include "web/form.h"
#include "web/language.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_translation.h"

enum { F_LANGUAGE, F__MAX };

/* In the order of enum language. */
static const char *const languages[] = {
	"nb", "nn", "en", "uk", "pl", "ar", "se", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_LANGUAGE] = { "sprak", FORM_CHOICE, .required = true,
	    .choices = languages },
};

static struct letter_of
this_card(const struct request *rq)
{
	return (struct letter_of){ LETTER_KIND_CARD,
		rq->subject->strand->id, 0 };
}

/* Whether families may be given paper in a language as well. */
static enum err
check_language(struct request *rq, struct form *f)
{
	enum language l = (enum language)f->v[F_LANGUAGE].number;
	struct sql_translation_now *t;
	enum err e;

	if (f->bad || language_whole(l))
		return ERR_OK;
	if ((e = sql_translation_now(&rq->work, l, &t)) != ERR_OK)
		return e;
	if (t == NULL || !view_has(rq, l))
		form_reject(f, F_LANGUAGE, "not_a_choice");
	return ERR_OK;
}

static enum err
order(struct request *rq, enum language l)
{
	struct node *top = paper_begin(rq->work.mem);
	struct letter_of of = this_card(rq);
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
	struct letter_of of = this_card(rq);
	enum err e;

	subject_view(rq);
	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "voice/card_print.cs");
}

enum err
page_card_print_order(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = check_language(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, f.stale ? ERR_CONFLICT : ERR_INPUT,
		    "an older page, or no language of a card");
	if ((e = order(rq, (enum language)f.v[F_LANGUAGE].number)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/%s/kort/utskrift",
	    rq->subject->file->number,
	    strand_slug(rq->subject->strand->kind));
}

enum err
page_card_file(struct request *rq)
{
	struct letter_of of = this_card(rq);

	return letter_send(rq, &of, "kort.pdf");
}
