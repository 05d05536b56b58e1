/* The office gives a decision to the unit the family knows (R18, A39, A52). */
#include "cover/subject.h"
#include "intake/pages.h"
#include "intake/receivers.h"
#include "web/request.h"
#include "web/view.h"

enum { F_UNIT, F_NOTE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_UNIT] = { "enhet",   FORM_ID,   .required = true },
	[F_NOTE] = { "beskjed", FORM_TEXT, .max = 500 },
};

static enum err
find(struct request *rq, struct receivers *r)
{
	return receivers_read(rq, &rq->subject->strand->id, 1, r);
}

/* The way back to what was applied for, and decided. */
static enum err
view_applied(struct request *rq)
{
	struct sql_strand_application *a;
	enum err e;

	if ((e = sql_strand_application(&rq->work, rq->subject->strand->id,
	    &a)) != ERR_OK || a == NULL)
		return e;
	node_number(node_in(view_root(rq), "Application"), "id", a->id);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct receivers *r, const struct form *f)
{
	enum err e;

	receivers_view(rq, r, rq->subject->strand->id, f->v[F_UNIT].number);
	if ((e = subject_view_duty(rq, GUIDELINE_DISTRIBUTE_TO_UNIT)) !=
	    ERR_OK || (e = view_applied(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/distribute.cs");
}

enum err
page_distribute_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct receivers r;
	enum err e;

	if ((e = find(rq, &r)) != ERR_OK)
		return e;
	return show(rq, &r, &f);
}

/*
 * What goes past whom the family knows, or past what a leader said, has a
 * reason.
 */
static void
check_reason(const struct request *rq, const struct receivers *r,
    const struct sql_receivers *u, struct form *f)
{
	int64_t strand = rq->subject->strand->id;

	if (u == NULL || f->v[F_NOTE].given || f->v[F_NOTE].wrong != NULL)
		return;
	if (receivers_any_knows(r, strand) &&
	    !receivers_knows(r, strand, u->id))
		form_reject(f, F_NOTE, "why_not_known");
	else if (receivers_room(u) == 0)
		form_reject(f, F_NOTE, "why_full");
}

enum err
page_distribute_save(struct request *rq)
{
	struct strand strand = subject_strand(rq);
	const struct sql_receivers *u;
	struct receivers r;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &r)) != ERR_OK ||
	    (e = receivers_choose(rq, &r, &f, F_UNIT, &u)) != ERR_OK)
		return e;
	check_reason(rq, &r, u, &f);
	if (f.bad)
		return show(rq, &r, &f);
	if ((e = strand_distribute(&rq->work, &strand, f.v[F_UNIT].number,
	    rq->work.today, f.v[F_NOTE].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
