/*
 * The service overview on paper: as it is, or with empty rows for the family to
 * fill in at home. Paper travels: of a case with a blocked address it does not
 * say how the next of kin are reached (R73).
 */
#include "cover/subject.h"
#include "intake/letters.h"
#include "intake/post.h"
#include "plan/pages.h"
#include "plan/services_view.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

enum { F_LANGUAGE, F_EMPTY, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_LANGUAGE] = { "sprak", FORM_CHOICE, .required = true,
	    .choices = services_languages },
	[F_EMPTY]    = { "tomt",  FORM_TICK },
};

/* Rows to write in by hand, below what is there. */
enum { LINES = 3, LINES_EMPTY = 6 };

static enum err
order(struct request *rq, enum language l, bool empty)
{
	struct letter_of of = services_letter(rq);
	struct node *top;
	enum err e;

	e = services_paper(rq, l, empty ? LINES_EMPTY : LINES, &top);
	if (e == ERR_OK) {
		node_flag(top, "Empty", empty);
		node_text(top, "Made", post_day(rq, l, rq->work.today));
		node_flag(top, "Blocked", subject_is_blocked(rq));
		e = letter_order(rq, &of, l, top, "plan/services_paper.cs");
	}
	if (top != NULL)
		paper_end(top);
	return e;
}

enum err
page_services_print(struct request *rq)
{
	struct letter_of of = services_letter(rq);
	enum err e;

	subject_view(rq);
	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "plan/services_print.cs");
}

enum err
page_services_order(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read_ours(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if ((e = order(rq, (enum language)f.v[F_LANGUAGE].number,
	    f.v[F_EMPTY].number != 0)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/tjenester/utskrift",
	    rq->subject->file->number);
}

enum err
page_services_file(struct request *rq)
{
	struct letter_of of = services_letter(rq);

	return letter_send(rq, &of, "tjenesteoversikt.pdf");
}
