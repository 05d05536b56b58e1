/* Where the need is in doubt, the system owner is drawn in (R14, A37). */
#include "cover/subject.h"
#include "craft/question.h"
#include "intake/apply_parts.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

enum { F_TEXT, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TEXT] = { "tvil", FORM_TEXT, .required = true, .max = 2000 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	apply_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/ask_owner.cs");
}

enum err
page_ask_owner_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* One at a time: the answer to the first may be all that is needed. */
static enum err
check_open(struct request *rq, struct form *f)
{
	struct sql_application_questions *q;
	size_t n;
	enum err e;

	if ((e = sql_application_questions(&rq->work,
	    rq->subject->application->id, &q, &n)) != ERR_OK)
		return e;
	if (n > 0 && q[0].state == QUESTION_STATE_OPEN)
		form_reject(f, F_TEXT, "asked_already");
	return ERR_OK;
}

enum err
page_ask_owner_save(struct request *rq)
{
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if ((e = check_open(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = question_ask_of(&rq->work, f.v[F_TEXT].text,
	    &(struct in_doubt){ .application = rq->subject->application->id,
	    .casefile = rq->casefile, .strand = rq->subject->strand->id },
	    &id)) != ERR_OK)
		return e;
	return post_back(rq);
}
