/*
 * The form of a consent on paper, for the family to fill in and sign (R44): who
 * is around them stands there already, and who is to sign at that age (R46).
 */
#include "cover/subject.h"
#include "intake/letters.h"
#include "plan/consent_view.h"
#include "plan/pages.h"
#include "plan/services_view.h"
#include "rules/calendar.h"
#include "rules/consent.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

/* Lines to write services in by hand, below what is there. */
enum { LINES = 3 };

/* Whose names the lines for signatures have, by age. */
static void
view_signers(const struct request *rq, struct node *list)
{
	day born = rq->subject->file->birth;
	int age = born == DAY_NONE ? 0 : calendar_age(born, rq->work.today);

	if (age < CONSENT_DECIDES_FROM)
		for (int i = 0; i < 2; i++)
			node_text(node_add(list), "who", "parent");
	if (age >= CONSENT_ASKED_FROM)
		node_text(node_add(list), "who", "self");
}

static void
view_form_of(struct request *rq, struct node *top, enum language l)
{
	day born = rq->subject->file->birth;

	if (born != DAY_NONE)
		node_text(node_in(top, "Case"), "birth",
		    lang_day(rq->work.mem, paper_lang(rq->app->views, l),
		    born, false));
	view_signers(rq, node_in(top, "Signers"));
	consent_view_purposes(node_in(top, "Purposes"), CONSENT_PURPOSES_ALL);
}

static enum err
order(struct request *rq, enum language l)
{
	struct letter_of of = consent_letter(rq);
	struct node *top;
	enum err e;

	if ((e = services_paper(rq, l, LINES, &top)) == ERR_OK) {
		view_form_of(rq, top, l);
		e = letter_order(rq, &of, l, top, "plan/consent_paper.cs");
	}
	if (top != NULL)
		paper_end(top);
	return e;
}

enum err
page_consent_paper(struct request *rq)
{
	struct letter_of of = consent_letter(rq);
	enum err e;

	subject_view(rq);
	consent_view_above(rq);
	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "plan/consent_print.cs");
}

enum err
page_consent_paper_order(struct request *rq)
{
	enum language l;
	enum err e;

	if ((e = services_language(rq, &l)) != ERR_OK ||
	    (e = order(rq, l)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/samtykker/skjema",
	    rq->subject->file->number);
}

enum err
page_consent_paper_file(struct request *rq)
{
	struct letter_of of = consent_letter(rq);

	return letter_send(rq, &of, "samtykke.pdf");
}
