/* Why a decision that was sent is to be changed; what it says comes after. */
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/change.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

enum { F_WHY, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WHY] = { "endringsgrunn", FORM_TEXT, .required = true, .max = 1000 },
};

static enum err
show(struct request *rq, const struct form *f,
    const struct sql_decision_newest *d)
{
	apply_view(rq);
	apply_view_decision(rq, node_in(view_root(rq), "Decision"), d);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/change.cs");
}

/* The decision; NULL when none is sent. */
static enum err
find(struct request *rq, struct sql_decision_newest **d_r)
{
	enum err e;

	if ((e = apply_decision(rq, d_r)) == ERR_OK && *d_r != NULL &&
	    (*d_r)->state != DECISION_STATE_SENT)
		*d_r = NULL;
	return e;
}

static enum err
to_change(struct request *rq, int64_t id, const char *page)
{
	return response_redirect(rq, "/sak/%s/soknad/%" PRId64 "%s",
	    rq->subject->file->number, id, page);
}

enum err
page_change_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_application_changing *now;
	struct sql_decision_newest *d;
	enum err e = find(rq, &d);

	if (e != ERR_OK)
		return e;
	if (d == NULL)
		return post_back(rq);
	if ((e = sql_application_changing(&rq->work, d->id, &now)) != ERR_OK)
		return e;
	/* A reason that leads nowhere is not asked for. */
	return now != NULL ? to_change(rq, now->id, "") : show(rq, &f, d);
}

enum err
page_change_save(struct request *rq)
{
	struct strand s = subject_strand(rq);
	struct sql_decision_newest *d;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &d)) != ERR_OK)
		return e;
	if (d == NULL)
		return err_set(&rq->work, ERR_CONFLICT, "nothing to change");
	if (f.bad)
		return show(rq, &f, d);
	e = change_begin(&rq->work, rq->subject->application->id, &s,
	    rq->subject->strand->kind, d->id, f.v[F_WHY].text, &id);
	if (e == ERR_DUPLICATE) {
		form_reject(&f, F_WHY, "applied_since");
		return show(rq, &f, d);
	}
	return e == ERR_OK ? to_change(rq, id, "/vedtak") : e;
}
