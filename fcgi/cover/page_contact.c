/* The coordinator notes the first contact with the family (R20). */
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

enum { F_DATE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_DATE] = { "dato", FORM_DATE, .required = true },
};

static enum err
show(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_FIRST_CONTACT)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/contact.cs");
}

enum err
page_contact_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_contact_save(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	subject_judge_day(rq, &f, F_DATE);
	if (f.bad)
		return show(rq, &f);
	if ((e = strand_met(&rq->work, rq->subject->strand->id,
	    f.v[F_DATE].day)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
