/*
 * Who of a service takes part, once the family has let it know: she reads what
 * they let her, herself, and as long as they do (R44).
 */
#include "cover/subject.h"
#include "plan/consent_view.h"
#include "plan/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

#include <inttypes.h>

enum { F_EMPLOYEE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_EMPLOYEE] = { "deltaker", FORM_ID, .required = true },
};

enum { F_PARTICIPANT, FE__MAX };

static const struct form_field end_fields[FE__MAX] = {
	[F_PARTICIPANT] = { "deltakelse", FORM_ID, .required = true },
};

/* Of a service of ours that may know today; of any other nobody takes part. */
static enum err
find(struct request *rq, struct sql_consents_of_case **s_r)
{
	enum err e;

	if ((e = consent_of_path(rq, s_r)) != ERR_OK)
		return e;
	return (*s_r)->shares && consent_holds(*s_r, rq->work.today) &&
	    ((*s_r)->purposes & consent_may_be_for(rq)) != 0 ?
	    ERR_OK : err_set(&rq->work, ERR_NOT_FOUND,
	    "nobody of that service can take part");
}

static enum err
view_people(struct request *rq, int64_t unit)
{
	struct node *list = node_in(view_root(rq), "People");
	struct sql_unit_people *p;
	size_t n;
	enum err e;

	if ((e = sql_unit_people(&rq->work, unit, rq->user->id, &p, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p[i].id);
		node_text(row, "name", p[i].name);
		node_text(row, "title", p[i].title);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct sql_consents_of_case *s,
    const struct form *f)
{
	struct sql_participants_of_case *p;
	size_t n;
	enum err e;

	if ((e = sql_participants_of_case(&rq->work, rq->casefile, &p, &n)) !=
	    ERR_OK || (e = view_people(rq, s->unit)) != ERR_OK)
		return e;
	subject_view(rq);
	consent_view_above(rq);
	consent_view(rq, node_in(view_root(rq), "Consent"), s, p, n);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/participants.cs");
}

enum err
page_participants(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_consents_of_case *s;
	enum err e;

	return (e = find(rq, &s)) != ERR_OK ? e : show(rq, s, &f);
}

static enum err
to_page(struct request *rq, const struct sql_consents_of_case *s)
{
	return response_redirect(rq, "/sak/%s/samtykker/%" PRId64 "/deltakere",
	    rq->subject->file->number, s->id);
}

enum err
page_participant_add(struct request *rq)
{
	struct sql_consents_of_case *s;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = find(rq, &s)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, s, &f);
	e = sql_participant_add(&rq->work, rq->work.now, rq->work.actor,
	    rq->casefile, s->unit, f.v[F_EMPLOYEE].number, rq->work.today,
	    &n);
	if (e == ERR_OK && n == 0)
		return err_set(&rq->work, ERR_CONFLICT,
		    "it is herself, she works elsewhere, or the service may not "
		    "know");
	if (e != ERR_OK && e != ERR_DUPLICATE)
		return e;
	return to_page(rq, s);
}

enum err
page_participant_end(struct request *rq)
{
	struct sql_consents_of_case *s;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = find(rq, &s)) != ERR_OK ||
	    (e = form_read_ours(rq, end_fields, FE__MAX, &f)) != ERR_OK)
		return e;
	if ((e = sql_participant_end(&rq->work, rq->work.now, rq->work.actor,
	    f.v[F_PARTICIPANT].number, rq->casefile, &n)) != ERR_OK)
		return e;
	return to_page(rq, s);
}
