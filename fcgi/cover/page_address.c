/*
 * That an address is blocked, or is so no more, heard after the case was
 * registered (R73). From that instant the case is known to those who have it
 * and those who are named alone, and where the family lives is written nowhere.
 */
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_shield.h"

enum { F_WHY, F_BLOCK, F__MAX };

/* In the order of enum address_block. */
static const char *const blocks[ADDRESS_BLOCK__MAX + 1] = {
	"apen", "sperret", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_WHY]   = { "adresse_fordi", FORM_TEXT, .required = true, .min = 5,
	    .max = 500 },
	[F_BLOCK] = { "adressen", FORM_CHOICE, .required = true,
	    .choices = blocks },
};

static enum err
show(struct request *rq, const struct form *f)
{
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/address.cs");
}

enum err
page_address_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* Whoever says so of a case that is not hers may go on knowing of it. */
static enum err
name_herself(struct request *rq, const char *why)
{
	struct work *w = &rq->work;
	uint64_t n;
	enum err e;

	if (rq->by == BASIS_HOLDER)
		return ERR_OK;
	e = sql_named_add(w, rq->casefile, w->actor, why, w->now, w->actor, &n);
	return e == ERR_DUPLICATE ? ERR_OK : e;
}

static enum err
change(struct request *rq, enum address_block block, const char *why)
{
	struct work *w = &rq->work;
	uint64_t n;
	enum err e;

	if ((e = sql_address_block_set(w, block, rq->casefile, &n)) != ERR_OK ||
	    (e = sql_address_change_add(w, rq->casefile, block, why, w->now,
	    w->actor, &n)) != ERR_OK || block == ADDRESS_BLOCK_NONE)
		return e;
	if ((e = sql_address_forget(w, rq->casefile, &n)) != ERR_OK ||
	    (e = sql_address_forget_complaint(w, rq->casefile, &n)) != ERR_OK)
		return e;
	return name_herself(rq, why);
}

enum err
page_address_save(struct request *rq)
{
	struct form f;
	enum address_block block;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	form_judge_identity(&f);
	if (f.bad)
		return show(rq, &f);
	block = (enum address_block)f.v[F_BLOCK].number;
	if (block != rq->subject->file->block &&
	    (e = change(rq, block, f.v[F_WHY].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/navngitt",
	    rq->subject->file->number);
}
