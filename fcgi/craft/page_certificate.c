/*
 * That somebody was at a course, to be shown to others: to print from the
 * browser, and as a PDF. It is hers alone, and there is none of what was noted
 * by mistake (R30).
 */
#include "base/conf.h"
#include "base/text.h"
#include "craft/course_view.h"
#include "craft/pages.h"
#include "intake/letters.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

/* Sets Certificate; ERR_NOT_FOUND when it is not hers, or none any more. */
static enum err
view_certificate(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Certificate");
	struct sql_certificate_find *c;
	enum err e;

	if ((e = sql_certificate_find(&rq->work, request_id(rq), rq->user->id,
	    &c)) != ERR_OK)
		return e;
	if (c == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "was not there");
	node_number(n, "id", request_id(rq));
	node_text(n, "name", rq->user->name);
	node_text(n, "kind", words_name(&words_course_kind, (int)c->kind));
	node_text(n, "title", c->title);
	node_day(rq, n, "held", c->held);
	node_text(n, "begins", text_of_minutes(rq->work.mem, c->begins));
	node_text(n, "ends", text_of_minutes(rq->work.mem, c->ends));
	node_text(n, "place", c->place);
	node_text(n, "body", c->body);
	course_view_until(rq, n, c->kind, c->held);
	node_day(rq, n, "today", rq->work.today);
	node_text(n, "owner", rq->app->conf->municipality_system_owner);
	return ERR_OK;
}

static struct letter_of
certificate_letter(const struct request *rq)
{
	return (struct letter_of){ .kind = LETTER_KIND_CERTIFICATE,
		.attendance = request_id(rq) };
}

enum err
page_certificate(struct request *rq)
{
	enum err e;

	if ((e = view_certificate(rq)) != ERR_OK)
		return e;
	return view_render(rq, 200, "craft/certificate.cs");
}

enum err
page_certificate_print(struct request *rq)
{
	struct letter_of of = certificate_letter(rq);
	enum err e;

	if ((e = view_certificate(rq)) != ERR_OK ||
	    (e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "craft/certificate_print.cs");
}

enum err
page_certificate_order(struct request *rq)
{
	struct letter_of of = certificate_letter(rq);
	struct sql_certificate_hold *held;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_certificate_hold(&rq->work, request_id(rq), rq->user->id,
	    &held)) != ERR_OK ||
	    (e = view_certificate(rq)) != ERR_OK)
		return e;
	node_text(view_root(rq), "Municipality",
	    rq->app->conf->municipality_name);
	if ((e = letter_order_once(rq, &of, language_of(rq), view_root(rq),
	    "craft/certificate_paper.cs")) != ERR_OK)
		return e;
	return response_redirect(rq, "/opplaering/bevis/%" PRId64 "/pdf",
	    request_id(rq));
}

/* What was made is handed out as long as she is said to have been there. */
enum err
page_certificate_file(struct request *rq)
{
	struct letter_of of = certificate_letter(rq);
	enum err e;

	if ((e = view_certificate(rq)) != ERR_OK)
		return e;
	return letter_send(rq, &of, "kursbevis.pdf");
}
