/*
 * A case may rest (R33): whoever has it steps back as long as all goes well,
 * and is reminded only of what they agreed on. She takes it up again herself.
 */
#include "cover/pages.h"
#include "cover/strand.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

enum { F_PACE, F__MAX };

/* The first of enum case_pace, in its order. */
static const char *const paces[] = { "aktiv", "hviler", NULL };

static const struct form_field fields[F__MAX] = {
	[F_PACE] = { "hvile", FORM_CHOICE, .required = true,
	    .choices = paces },
};

/* CASE_PACE__MAX: nothing was said since she has it. */
static enum err
find(struct request *rq, enum case_pace *pace_r)
{
	struct sql_paces_of_case *p;
	size_t n;
	enum err e;

	*pace_r = CASE_PACE__MAX;
	if ((e = sql_paces_of_case(&rq->work, rq->casefile, &p, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (p[i].strand == rq->subject->strand->id)
			*pace_r = p[i].pace;
	return ERR_OK;
}

enum err
page_rest(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	enum case_pace pace;
	enum err e;

	subject_view(rq);
	if ((e = find(rq, &pace)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Rests", pace == CASE_PACE_RESTING);
	view_form(rq, &f);
	return view_render(rq, 200, "cover/rest.cs");
}

enum err
page_rest_save(struct request *rq)
{
	enum case_pace pace, was;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read_ours(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &was)) != ERR_OK)
		return e;
	pace = (enum case_pace)f.v[F_PACE].number;
	if (pace != was && (e = sql_case_say(&rq->work, pace, rq->work.now,
	    rq->user->id, rq->subject->strand->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
