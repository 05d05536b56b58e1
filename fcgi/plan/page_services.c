/*
 * Tjenesteoversikt: who is around a family, for the coordinator to fill in with
 * them (R39 b and d). The fastlege, the next of kin and the office have a row
 * from the start; a service works long before there is a plan.
 */
#include "base/conf.h"
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/service.h"
#include "plan/services_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

#include <string.h>

enum { F_ROLE, F_NAME, F_AREA, F_CONTACT, F_CONTRIBUTION, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_ROLE]         = { "rolle",        FORM_LINE,   .max = 120 },
	[F_NAME]         = { "deltaker",     FORM_LINE,   .max = 120 },
	[F_AREA]         = { "ansvarsomrade", FORM_TEXT,  .max = 500 },
	[F_CONTACT]      = { "kontaktinfo",  FORM_LINE,   .max = 300 },
	[F_CONTRIBUTION] = { "bidrag",       FORM_TEXT,   .max = 500 },
};

enum err
page_services(struct request *rq)
{
	struct letter_of of = services_letter(rq);
	enum err e;

	subject_view(rq);
	if ((e = services_view(rq, view_root(rq))) != ERR_OK ||
	    (e = letter_view(rq, &of)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "plan/services.cs");
}

static enum err
to_list(struct request *rq)
{
	return response_redirect(rq, "/sak/%s/tjenester?lagret=ja",
	    rq->subject->file->number);
}

/* What a form is of: a row that is there, or one more of that kind. */
struct target {
	enum service_kind kind;
	const struct sql_services_around *row;	/* NULL: one more */
};

static enum err
find(struct request *rq, struct sql_services_around **s_r)
{
	enum err e;

	if ((e = sql_service_find(&rq->work, request_id(rq), rq->casefile,
	    s_r)) != ERR_OK)
		return e;
	return *s_r != NULL ? ERR_OK : err_set(&rq->work, ERR_NOT_FOUND,
	    "no such service");
}

static enum err
find_target(struct request *rq, struct target *t_r)
{
	const char *word = request_value(rq, "word");
	struct sql_services_around *s;
	int kind = 0;
	enum err e;

	*t_r = (struct target){ .row = NULL };
	if (*word == '\0') {
		if ((e = find(rq, &s)) != ERR_OK)
			return e;
		*t_r = (struct target){ s->kind, s };
		return ERR_OK;
	}
	while (service_rows[kind] != NULL &&
	    strcmp(service_rows[kind], word) != 0)
		kind++;
	t_r->kind = (enum service_kind)kind;
	return kind < SERVICE_KIND__MAX ? ERR_OK : err_set(&rq->work,
	    ERR_NOT_FOUND, "no such kind");
}

static enum err
show(struct request *rq, const struct form *f, const struct target *t)
{
	struct node *root = view_root(rq);

	subject_view(rq);
	if (t->row != NULL)
		node_number(root, "Service", t->row->id);
	node_text(root, "Kind", words_name(&words_service_kind,
	    (int)t->kind));
	node_text(root, "Row", service_rows[t->kind]);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/service.cs");
}

/* Whom the family has met there is known: who wrote the application down. */
static enum err
prefill_office(struct request *rq, struct form *f)
{
	struct sql_applications_of_case *a;
	size_t n;
	enum err e;

	form_prefill(f, F_CONTACT, rq->app->conf->municipality_office_phone);
	if ((e = sql_applications_of_case(&rq->work, rq->casefile, &a, &n)) ==
	    ERR_OK && n > 0)
		form_prefill(f, F_NAME, a[0].worker_name);
	return e;
}

static void
prefill_row(struct form *f, const struct sql_services_around *s)
{
	form_prefill(f, F_ROLE, s->role);
	form_prefill(f, F_NAME, s->name);
	form_prefill(f, F_AREA, s->area);
	form_prefill(f, F_CONTACT, s->contact);
	form_prefill(f, F_CONTRIBUTION, s->contribution);
}

enum err
page_service_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct target t;
	enum err e;

	if ((e = find_target(rq, &t)) != ERR_OK)
		return e;
	if (t.row != NULL)
		prefill_row(&f, t.row);
	else if (t.kind == SERVICE_KIND_OFFICE &&
	    (e = prefill_office(rq, &f)) != ERR_OK)
		return e;
	return show(rq, &f, &t);
}

/* A doctor's row needs no role, and nobody else's is of use without one. */
static void
judge(struct form *f, enum service_kind kind)
{
	if (kind == SERVICE_KIND_OTHER && !f->v[F_ROLE].given)
		form_reject(f, F_ROLE, "required");
}

static enum err
save(struct request *rq, const struct form *f, const struct target *t)
{
	const struct service s = { t->kind, f->v[F_ROLE].text,
	    f->v[F_NAME].text, f->v[F_AREA].text, f->v[F_CONTACT].text,
	    f->v[F_CONTRIBUTION].text };
	uint64_t n;

	if (t->row == NULL)
		return service_add(&rq->work, rq->casefile, &s);
	return sql_service_change(&rq->work, s.role, s.name, s.area,
	    s.contact, s.contribution, rq->work.now, rq->user->id,
	    t->row->id, rq->casefile, &n);
}

enum err
page_service_save(struct request *rq)
{
	struct target t;
	struct form f;
	enum err e;

	if ((e = find_target(rq, &t)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(&f, t.kind);
	if (f.bad)
		return show(rq, &f, &t);
	e = save(rq, &f, &t);
	return e != ERR_OK ? e : to_list(rq);
}

enum err
page_service_move(struct request *rq)
{
	struct sql_services_around *s;
	bool up;
	enum err e;

	if ((e = find(rq, &s)) != ERR_OK ||
	    (e = form_read_way(rq, &up)) != ERR_OK)
		return e;
	e = service_move(&rq->work, rq->casefile, s->id, up);
	return e != ERR_OK ? e : to_list(rq);
}

enum err
page_service_end(struct request *rq)
{
	struct sql_services_around *s;
	uint64_t n;
	enum err e;

	if ((e = find(rq, &s)) != ERR_OK ||
	    (e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_service_end(&rq->work, rq->work.now, rq->user->id, s->id,
	    rq->casefile, &n)) != ERR_OK)
		return e;
	return to_list(rq);
}
