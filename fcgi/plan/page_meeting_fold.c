/*
 * Two meetings that are called for the same: one is kept, with all that the
 * other one was to talk of and all who were to come, and the other is called
 * off (R58).
 */
#include "base/text.h"
#include "cover/subject.h"
#include "plan/meeting_alike.h"
#include "plan/meeting_fold.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/services_view.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum { F_OTHER, F_FAMILY, F_LANGUAGE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_OTHER]    = { "avlyses",        FORM_ID,     .required = true },
	[F_FAMILY]   = { "familien_enig",  FORM_TICK },
	[F_LANGUAGE] = { "sprak", FORM_CHOICE, .required = true,
	    .choices = services_languages },
};

/* Those that could be called off instead. */
static enum err
view_others(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Others");
	struct sql_meetings_coming *m;
	size_t n;
	enum err e;

	if ((e = sql_meetings_coming(&rq->work, rq->casefile, rq->work.today,
	    &m, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (m[i].id != rq->subject->meeting->id)
			meeting_view_coming(rq, node_add(list), &m[i]);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	const struct sql_meeting_find *m = rq->subject->meeting;
	struct node *root = view_root(rq);
	enum err e;

	meeting_view_above(rq);
	if ((e = meeting_view(rq, node_in(root, "Meeting"),
	    rq->user->language)) != ERR_OK || (e = view_others(rq)) != ERR_OK)
		return e;
	node_flag(root, "Folds", meeting_folds(&rq->work, m));
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/meeting_fold.cs");
}

enum err
page_meeting_fold_form(struct request *rq)
{
	const char *other = pairs_find(&rq->query, "avlyses");
	struct form f = form_empty(fields, F__MAX);
	int64_t id;

	if (other != NULL && text_to_i64(other, 1, INT64_MAX, &id))
		form_prefill(&f, F_OTHER, other);
	form_prefill(&f, F_LANGUAGE, services_languages[LANGUAGE_NB]);
	return show(rq, &f);
}

/* The other one is held too: it is called off once. */
static enum err
hold_other(struct request *rq, int64_t id, struct sql_meeting_find **m_r)
{
	uint64_t n;
	enum err e;

	if ((e = sql_meeting_lock(&rq->work, id, rq->subject->file->number,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(&rq->work, ERR_INPUT, "no such meeting");
	return sql_meeting_find(&rq->work, id, rq->casefile, m_r);
}

static enum err
judge(struct request *rq, struct form *f, const struct sql_meeting_find *other)
{
	const struct sql_meeting_find *kept = rq->subject->meeting;
	struct meeting_fold fold;
	enum err e;

	if (f->v[F_FAMILY].number == 0)
		form_reject(f, F_FAMILY, "required");
	if (f->v[F_OTHER].wrong != NULL)
		return ERR_OK;
	if (!meeting_folds(&rq->work, kept) ||
	    !meeting_folds(&rq->work, other) || kept->id == other->id)
		form_reject(f, F_OTHER, "meeting_over");
	if ((e = meeting_fold_of(&rq->work, kept, other, &fold)) == ERR_OK &&
	    !fold.fits)
		form_reject(f, F_OTHER, "meeting_full");
	return e;
}

enum err
page_meeting_fold_save(struct request *rq)
{
	struct sql_meeting_find *other = NULL;
	struct meeting_caller by;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (f.v[F_OTHER].wrong == NULL && (e = hold_other(rq,
	    f.v[F_OTHER].number, &other)) != ERR_OK) ||
	    (e = judge(rq, &f, other)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = meeting_caller_of(rq, other,
	    (enum language)f.v[F_LANGUAGE].number, &by)) != ERR_OK ||
	    (e = meeting_fold(&rq->work, rq->casefile, meeting_strand(rq),
	    rq->subject->meeting, other, &by)) != ERR_OK)
		return e;
	return meeting_to_page(rq, "sammen");
}
