/* A unit sends a case back to the office, and says why (R18). */
#include "cover/subject.h"
#include "cover/pages.h"
#include "web/request.h"
#include "web/view.h"

enum { F_WHY, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WHY] = { "tilbake", FORM_TEXT, .required = true, .max = 500 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/return.cs");
}

enum err
page_return_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_return_save(struct request *rq)
{
	struct strand s = subject_strand(rq);
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = strand_return(&rq->work, &s, f.v[F_WHY].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}
