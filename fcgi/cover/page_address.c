/*
 * That an address is blocked, or is so no more, heard after the case was
 * registered (R73). From that instant the case is known to those who have it
 * and those who are named alone, and where the family lives is written nowhere.
 */
#include "cover/block.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_shield.h"

enum { F_WHY, F_BLOCK, F__MAX };

/* In the order of enum address_block, as far as it is about the address. */
static const char *const blocks[] = { "apen", "sperret", NULL };

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

static enum err
change(struct request *rq, enum address_block block, const char *why)
{
	struct work *w = &rq->work;
	uint64_t n;
	enum err e;

	if (block != ADDRESS_BLOCK_NONE &&
	    ((e = sql_address_forget(w, rq->casefile, &n)) != ERR_OK ||
	    (e = sql_address_forget_complaint(w, rq->casefile, &n)) != ERR_OK))
		return e;
	return block_change(w, rq->casefile, rq->by == BASIS_HOLDER,
	    rq->subject->file->block, block, why);
}

/* A child with an everyday coordinator is kept close meanwhile (B253). */
static void
judge(const struct request *rq, struct form *f)
{
	if (f->v[F_BLOCK].wrong == NULL &&
	    f->v[F_BLOCK].number == ADDRESS_BLOCK_NONE &&
	    subject_living(rq->subject,
	    STRAND_KIND_EVERYDAY_COORDINATOR) != NULL)
		form_reject(f, F_WHY, "everyday_coordinator");
}

enum err
page_address_save(struct request *rq)
{
	struct form f;
	enum address_block block;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f);
	if (f.bad)
		return show(rq, &f);
	block = (enum address_block)f.v[F_BLOCK].number;
	/* What nobody may know of says nothing of an address (R51). */
	if (rq->subject->file->block == ADDRESS_BLOCK_RESTRICTED)
		return err_set(&rq->work, ERR_CONFLICT, "it is restricted");
	if (block != rq->subject->file->block &&
	    (e = change(rq, block, f.v[F_WHY].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/navngitt?meldt=ja",
	    rq->subject->file->number);
}
