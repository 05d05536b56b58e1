/* The office gives a decision to the unit the family knows (R18, A39, A52). */
#include "cover/subject.h"
#include "intake/pages.h"
#include "web/request.h"
#include "web/view.h"

enum { F_UNIT, F_NOTE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_UNIT] = { "enhet",   FORM_ID,   .required = true },
	[F_NOTE] = { "beskjed", FORM_TEXT, .max = 500 },
};

struct choice {
	struct sql_unit_choices *at;
	size_t n;
};

static enum err
units(struct request *rq, struct choice *c)
{
	return sql_unit_choices(&rq->work, &c->at, &c->n);
}

static enum err
show(struct request *rq, const struct choice *c, const struct form *f)
{
	struct node *list = node_in(view_root(rq), "Units");
	enum err e;

	for (size_t i = 0; i < c->n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c->at[i].id);
		node_text(row, "name", c->at[i].name);
	}
	if ((e = subject_view_duty(rq, GUIDELINE_DISTRIBUTE_TO_UNIT)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/distribute.cs");
}

enum err
page_distribute_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct choice c;
	enum err e;

	if ((e = units(rq, &c)) != ERR_OK)
		return e;
	return show(rq, &c, &f);
}

static bool
is_choice(const struct choice *c, int64_t unit)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->at[i].id == unit)
			return true;
	return false;
}

enum err
page_distribute_save(struct request *rq)
{
	struct strand strand = subject_strand(rq);
	struct choice c;
	struct form f;
	int64_t leader;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = units(rq, &c)) != ERR_OK)
		return e;
	if (f.v[F_UNIT].wrong == NULL && !is_choice(&c, f.v[F_UNIT].number))
		form_reject(&f, F_UNIT, "not_unit");
	if (!f.bad) {
		if ((e = strand_fallback(&rq->work, f.v[F_UNIT].number,
		    &leader)) != ERR_OK)
			return e;
		if (leader == 0)
			form_reject(&f, F_UNIT, "unit_without_leader");
	}
	if (f.bad)
		return show(rq, &c, &f);
	if ((e = strand_distribute(&rq->work, &strand, f.v[F_UNIT].number,
	    rq->work.today, f.v[F_NOTE].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
