/*
 * Whom a family turns to while nobody coordinates (B26): one of ours, as the
 * directory knows her, or somebody else by name. It gives no right to anything.
 */
#include "cover/called.h"
#include "cover/contact_person.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_contact_person.h"

#include <string.h>

enum { F_EMPLOYEE, F_NAME, F_SERVICE, F_PHONE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_EMPLOYEE] = { "ansatt", FORM_LINE, .max = 120 },
	[F_NAME]     = { "kontaktperson_navn", FORM_LINE, .max = 120 },
	[F_SERVICE]  = { "kontaktperson_tjeneste", FORM_LINE, .max = 160 },
	[F_PHONE]    = { "kontaktperson_telefon", FORM_LINE, .max = 40 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	enum err e;

	subject_view(rq);
	view_form(rq, f);
	if ((e = contact_person_view(rq)) != ERR_OK)
		return e;
	return view_render(rq, view_form_status(f), "cover/contact_person.cs");
}

enum err
page_contact_person_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* One of ours or somebody else: of two, nobody knows whom to call. */
static void
judge(struct form *f)
{
	bool other = f->v[F_NAME].given || f->v[F_SERVICE].given ||
	    f->v[F_PHONE].given;

	if (f->v[F_EMPLOYEE].given && other)
		form_reject(f, F_EMPLOYEE, "one_contact_person");
	else if (!f->v[F_EMPLOYEE].given && !other)
		form_reject(f, F_EMPLOYEE, "no_contact_person");
	for (size_t i = F_NAME; other && i < F__MAX; i++)
		if (!f->v[i].given)
			form_reject(f, i, "required");
}

/* From whom the case is kept, nobody of it calls; why is not told (R38). */
static enum err
judge_employee(struct request *rq, struct form *f, int64_t *id_r)
{
	bool may;
	enum err e;

	*id_r = 0;
	if (!f->v[F_EMPLOYEE].given)
		return ERR_OK;
	if ((e = called_find(rq, f, F_EMPLOYEE, id_r)) != ERR_OK || *id_r == 0)
		return e;
	if ((e = contact_person_may_know(rq, *id_r, &may)) == ERR_OK && !may)
		form_reject(f, F_EMPLOYEE, "not_contact_person");
	return e;
}

static bool
is_same(const struct sql_contact_person_of *c, const struct form *f, int64_t id)
{
	if (c == NULL || c->employee != id)
		return false;
	return id != 0 || (strcmp(c->name, f->v[F_NAME].text) == 0 &&
	    strcmp(c->service, f->v[F_SERVICE].text) == 0 &&
	    strcmp(c->phone, f->v[F_PHONE].text) == 0);
}

static enum err
set(struct request *rq, const struct form *f, int64_t id)
{
	struct work *w = &rq->work;
	struct sql_contact_person_of *was;
	uint64_t n;
	enum err e;

	if ((e = sql_contact_person_of(w, rq->casefile, &was)) != ERR_OK ||
	    is_same(was, f, id))
		return e;
	if ((e = sql_contact_person_end(w, w->now, rq->casefile, &n)) != ERR_OK)
		return e;
	return sql_contact_person_add(w, rq->casefile, id, f->v[F_NAME].text,
	    f->v[F_SERVICE].text, f->v[F_PHONE].text, w->now, w->actor, &n);
}

static enum err
nobody_coordinates(struct request *rq)
{
	return !contact_person_coordinates(rq->subject) ? ERR_OK :
	    err_set(&rq->work, ERR_CONFLICT, "it is the coordinator");
}

enum err
page_contact_person_save(struct request *rq)
{
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(&f);
	if ((e = judge_employee(rq, &f, &id)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = nobody_coordinates(rq)) != ERR_OK ||
	    (e = set(rq, &f, id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}

/* Then the case says that there is none, to whoever can choose another. */
enum err
page_contact_person_remove(struct request *rq)
{
	uint64_t n;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_contact_person_end(&rq->work, rq->work.now, rq->casefile,
	    &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
