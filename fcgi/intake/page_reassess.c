/* A complaint is looked at anew, by another than who decided (R23, R23b). */
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/complain_parts.h"
#include "intake/complaint.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

/* As on the page: faults are listed in this order. */
enum { F_OUTCOME, F_TEXT, F_DEFERRED, F_DEFERRED_WHY, F_OWN_WHY, F__MAX };

/* In the order of enum complaint_outcome. */
static const char *const outcomes[] = {
	"medhold", "delvis", "opprettholdt", "avvist", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_OUTCOME]      = { "klageutfall",  FORM_CHOICE, .required = true, .choices = outcomes },
	[F_TEXT]         = { "ny_vurdering", FORM_TEXT,   .required = true, .max = 4000 },
	[F_DEFERRED]     = { "utsatt",       FORM_CHOICE, .required = true, .choices = complain_deferred },
	[F_DEFERRED_WHY] = { "utsatt_grunn", FORM_TEXT,   .max = 500 },
	[F_OWN_WHY]      = { "samme_grunn",  FORM_TEXT,   .max = 300 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	complain_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/reassess.cs");
}

enum err
page_reassess_form(struct request *rq)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct form f = form_empty(fields, F__MAX);
	int at;

	if (!complaint_may_become(c, COMPLAINT_STATE_REASSESSED))
		return post_back(rq);
	if (c->outcome != NULL &&
	    words_find(&words_complaint_outcome, c->outcome, &at))
		form_prefill(&f, F_OUTCOME, outcomes[at]);
	form_prefill(&f, F_TEXT, c->reasons);
	form_prefill(&f, F_DEFERRED, complain_deferred[c->deferred]);
	form_prefill(&f, F_DEFERRED_WHY, c->deferred_why);
	if (c->worker == rq->user->id)
		form_prefill(&f, F_OWN_WHY, c->worker_why);
	return show(rq, &f);
}

static void
check(struct request *rq, struct form *f)
{
	/* What was asked for is answered, not forgotten. */
	if (rq->subject->complaint->deferred != DEFERRED_NOT_ASKED &&
	    f->v[F_DEFERRED].wrong == NULL &&
	    f->v[F_DEFERRED].number == DEFERRED_NOT_ASKED)
		form_reject(f, F_DEFERRED, "was_asked");
	complain_check_deferred(f, F_DEFERRED, F_DEFERRED_WHY);
	if (!f->v[F_OWN_WHY].given && complaint_was_decided_by(
	    rq->subject->complaint, rq->user->id))
		form_reject(f, F_OWN_WHY, "decided_it");
}

enum err
page_reassess_save(struct request *rq)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct work *w = &rq->work;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	check(rq, &f);
	if (f.bad)
		return show(rq, &f);
	if ((e = complaint_take(w, c, f.v[F_OWN_WHY].text)) != ERR_OK ||
	    (e = complaint_defer(w, c, (enum deferred)f.v[F_DEFERRED].number,
	    f.v[F_DEFERRED_WHY].text)) != ERR_OK ||
	    (e = complaint_reassess(w, c,
	    (enum complaint_outcome)f.v[F_OUTCOME].number,
	    f.v[F_TEXT].text)) != ERR_OK ||
	    (e = post_replace(rq, LETTER_KIND_COMPLAINT_FORWARDED)) != ERR_OK ||
	    (e = post_replace(rq, LETTER_KIND_COMPLAINT_REJECTED)) != ERR_OK)
		return e;
	return post_back(rq);
}
