/* The nettverkskontakt of a unit is set by hand: she has exactly the leader's
 * guidelines (A191, A211, A229), and no directory knows her. */
#include "base/mem.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

#include <inttypes.h>
#include <string.h>

enum { F_EMPLOYEE, F_STEP, F__MAX };
enum { APPOINT, RELIEVE };

static const char *const steps[] = {
	[APPOINT] = "utnevn", [RELIEVE] = "avslutt", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_EMPLOYEE] = { "ansatt", FORM_ID,     .required = true },
	[F_STEP]     = { "steg",   FORM_CHOICE, .required = true, .choices = steps },
};

static enum err
view_people(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "People");
	struct sql_unit_people *p;
	size_t n;
	enum err e;

	if ((e = sql_unit_people(&rq->work, rq->unit, rq->user->id, &p,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p[i].id);
		node_text(row, "name", p[i].name);
		node_text(row, "title", p[i].title);
		node_flag(row, "contact", p[i].contact);
		node_flag(row, "leader", p[i].leader);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	enum err e;

	subject_view_unit(rq);
	if ((e = view_people(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/network.cs");
}

enum err
page_network_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_network_save(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if (f.v[F_STEP].number == RELIEVE)
		e = sql_network_end(w, w->now, rq->unit, f.v[F_EMPLOYEE].number,
		    &n);
	else
		e = sql_network_add(w, rq->unit, w->actor, w->now,
		    f.v[F_EMPLOYEE].number, &n);
	if (e == ERR_DUPLICATE)		/* she is one already: as wanted */
		e = ERR_OK;
	if (e != ERR_OK)
		return e;
	return response_redirect(rq, "/enhet/%s/kontakt",
	    rq->subject->unit->code);
}
