/* Calling in, calling off, and what is owed before a meeting. */
#include "base/conf.h"
#include "cover/subject.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/services_view.h"
#include "web/request.h"

#include <string.h>

/* Without a mail server nobody would hear of it, and the page says so. */
static enum err
check_mail(struct request *rq)
{
	return *rq->app->conf->mail_server != '\0' ? ERR_OK : err_set(
	    &rq->work, ERR_UNAVAILABLE, "there is no mail server");
}

enum err
page_meeting_call(struct request *rq)
{
	struct meeting_caller by;
	enum language l;
	enum err e;

	if ((e = services_language(rq, &l)) != ERR_OK ||
	    (e = check_mail(rq)) != ERR_OK ||
	    (e = meeting_caller_of(rq, rq->subject->meeting, l, &by)) !=
	    ERR_OK ||
	    (e = meeting_call(&rq->work, rq->subject->meeting, &by)) !=
	    ERR_OK)
		return e;
	return meeting_to_page(rq, "kalt");
}

enum err
page_meeting_cancel(struct request *rq)
{
	struct meeting_caller by;
	enum language l;
	enum err e;

	if ((e = services_language(rq, &l)) != ERR_OK ||
	    (e = meeting_caller_of(rq, rq->subject->meeting, l, &by)) !=
	    ERR_OK ||
	    (e = meeting_cancel(&rq->work, rq->subject->meeting, &by)) !=
	    ERR_OK)
		return e;
	return meeting_to_page(rq, "avlyst");
}

enum err
page_meeting_interpreter(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = meeting_interpreter_ordered(&rq->work,
	    rq->subject->meeting)) != ERR_OK)
		return e;
	return meeting_to_page(rq, "tolk");
}

enum err
page_meeting_calendar(struct request *rq)
{
	struct meeting_caller by;
	const char *text;
	enum err e;

	if ((e = meeting_caller_of(rq, rq->subject->meeting,
	    rq->user->language, &by)) != ERR_OK)
		return e;
	text = meeting_calendar(&rq->work, rq->subject->meeting, &by);
	response_file(rq, "mote.ics", "text/calendar; charset=utf-8", text,
	    strlen(text));
	return ERR_OK;
}
