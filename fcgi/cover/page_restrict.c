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

/* Whoever works with what lives must know of it (docs/decisions/0050). */
static enum err
must_be_over(struct request *rq)
{
	return is_restricted(rq) || subject_is_over(rq) ? ERR_OK :
	    err_set(&rq->work, ERR_CONFLICT, "some of it lives");
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
	enum err e = must_be_over(rq);

	return e == ERR_OK ? show(rq, &f) : e;
}

/* Sent twice, or by two, it is as whoever was first said. */
enum err
page_restrict_save(struct request *rq)
{
	struct form f;
	bool restricts;
	enum err e;

	if ((e = must_be_over(rq)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	restricts = f.v[F_RESTRICT].number == 1;
	if (restricts != is_restricted(rq) &&
	    (e = restricts ? block_change(&rq->work,
	    rq->casefile, rq->by == BASIS_HOLDER, rq->subject->file->block,
	    ADDRESS_BLOCK_RESTRICTED, f.v[F_WHY].text) :
	    block_lift(&rq->work, rq->casefile, f.v[F_WHY].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/navngitt?meldt=ja",
	    rq->subject->file->number);
}
