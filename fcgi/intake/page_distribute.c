/* The office gives a decision to the unit the family knows (R18, A39, A52). */
#include "cover/subject.h"
#include "cover/units.h"
#include "intake/pages.h"
#include "web/request.h"
#include "web/view.h"

enum { F_UNIT, F_NOTE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_UNIT] = { "enhet",   FORM_ID,   .required = true },
	[F_NOTE] = { "beskjed", FORM_TEXT, .max = 500 },
};

static enum err
show(struct request *rq, const struct units *u, const struct form *f)
{
	enum err e;

	units_view(rq, u);
	if ((e = subject_view_duty(rq, GUIDELINE_DISTRIBUTE_TO_UNIT)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/distribute.cs");
}

enum err
page_distribute_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct units u;
	enum err e;

	if ((e = units_read(rq, &u)) != ERR_OK)
		return e;
	return show(rq, &u, &f);
}

enum err
page_distribute_save(struct request *rq)
{
	struct strand strand = subject_strand(rq);
	struct units u;
	struct form f;
	int64_t leader;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = units_read(rq, &u)) != ERR_OK)
		return e;
	if (f.v[F_UNIT].wrong == NULL && !units_has(&u, f.v[F_UNIT].number))
		form_reject(&f, F_UNIT, "not_unit");
	if (!f.bad) {
		if ((e = strand_answers(&rq->work, f.v[F_UNIT].number, 0,
		    &leader)) != ERR_OK)
			return e;
		if (leader == 0)
			form_reject(&f, F_UNIT, "unit_without_leader");
	}
	if (f.bad)
		return show(rq, &u, &f);
	if ((e = strand_distribute(&rq->work, &strand, f.v[F_UNIT].number,
	    rq->work.today, f.v[F_NOTE].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
