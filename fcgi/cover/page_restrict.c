/*
 * A case that is over is kept from everybody but who is named (R51): when it
 * may not be thrown away and nobody is to read it either.
 */
#include "cover/block.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

enum { F_WHY, F_RESTRICT, F__MAX };

static const char *const choices[] = { "apne", "sperr", NULL };

static const struct form_field fields[F__MAX] = {
	[F_WHY]      = { "sperr_fordi", FORM_TEXT, .required = true, .min = 5,
	    .max = 500 },
	[F_RESTRICT] = { "saken", FORM_CHOICE, .required = true,
	    .choices = choices },
};

static bool
is_restricted(const struct request *rq)
{
	return rq->subject->file->block == ADDRESS_BLOCK_RESTRICTED;
}

static enum err
show(struct request *rq, const struct form *f)
{
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/restrict.cs");
}

enum err
page_restrict_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* It is opened to those who could know of it before. */
static enum err
open_again(struct request *rq, const char *why)
{
	struct sql_restricted_was *r;
	enum err e;

	if ((e = sql_restricted_was(&rq->work, rq->casefile, &r)) != ERR_OK)
		return e;
	return block_change(rq, ADDRESS_BLOCK_RESTRICTED, r == NULL ?
	    ADDRESS_BLOCK_NONE : r->was, why);
}

/* Sent twice, or by two, it is as whoever was first said. */
enum err
page_restrict_save(struct request *rq)
{
	struct form f;
	bool restricts;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	form_judge_identity(&f);
	if (f.bad)
		return show(rq, &f);
	restricts = f.v[F_RESTRICT].number == 1;
	if (restricts != is_restricted(rq) &&
	    (e = restricts ? block_change(rq, rq->subject->file->block,
	    ADDRESS_BLOCK_RESTRICTED, f.v[F_WHY].text) :
	    open_again(rq, f.v[F_WHY].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/navngitt?meldt=ja",
	    rq->subject->file->number);
}
