/* A leader says why she must read the content of a case (R65). */
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_shield.h"

enum { F_WHY, F_REASON, F__MAX };

/* What is acute opens a shield, on a page of its own, and no content (R68). */
static const char *const whys[OPENED_WHY_ACUTE + 1] = {
	[OPENED_WHY_HANDOVER] = "overlevering",
	[OPENED_WHY_FEEDBACK] = "tilbakemelding",
	[OPENED_WHY_HELP] = "hjelp",
};

static const struct form_field fields[F__MAX] = {
	[F_WHY]    = { "hvorfor",     FORM_CHOICE, .required = true, .choices = whys },
	[F_REASON] = { "begrunnelse", FORM_TEXT,   .required = true, .min = 5, .max = 500 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/content.cs");
}

enum err
page_content_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_content_save(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	/* For the rest of the day: who still reads tomorrow says so again. */
	if ((e = sql_opened_add(w, rq->casefile, w->actor,
	    (enum opened_why)f.v[F_WHY].number, f.v[F_REASON].text, w->now,
	    instant_of_day(w->today + 1), &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
