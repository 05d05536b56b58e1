/* What a family has said, on paper: what the page shows. */
#include "voice/heard.h"
#include "voice/pages.h"
#include "web/form.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

enum err
page_feedback_print(struct request *rq)
{
	struct letter_of of = heard_letter(rq);
	enum err e;

	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	node_number(node_in(view_root(rq), "Feedback"), "id", of.feedback);
	return view_render(rq, 200, "voice/feedback_print.cs");
}

enum err
page_feedback_print_order(struct request *rq)
{
	struct letter_of of = heard_letter(rq);
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = heard_view(rq)) != ERR_OK ||
	    (e = letter_order(rq, &of, language_of(rq), view_root(rq),
	    "voice/feedback_paper.cs")) != ERR_OK)
		return e;
	return response_redirect(rq, "/tilbakemeldinger/%" PRId64 "/utskrift",
	    of.feedback);
}

enum err
page_feedback_file(struct request *rq)
{
	struct letter_of of = heard_letter(rq);

	return letter_send(rq, &of, "tilbakemelding.pdf");
}
