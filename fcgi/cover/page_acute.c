/*
 * What the plan owner asked to be kept from somebody may be opened when it is
 * acute (R68). The answer is always the case's own page: it is there for who
 * has a basis, and for everybody else it is not, case or no case.
 */
#include "base/mem.h"
#include "cover/pages.h"
#include "desk/duty.h"
#include "web/path.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_shield.h"

enum { F_NUMBER, F_REASON, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_NUMBER] = { "saksnummer",  FORM_LINE, .required = true, .max = 16 },
	[F_REASON] = { "begrunnelse", FORM_TEXT, .required = true, .min = 5, .max = 500 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/acute.cs");
}

enum err
page_acute_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/*
 * Whoever asked for the shield must be able to rely on somebody looking: the
 * office now, and who reads the case's log (R69, R70).
 */
static enum err
open_acute(struct request *rq, const char *number, const char *reason)
{
	struct work *w = &rq->work;
	struct sql_acute_add *row;
	enum err e;

	if ((e = sql_acute_add(w, w->actor, reason, w->now,
	    instant_of_day(w->today + 1), number, &row)) != ERR_OK)
		return e;
	rq->casefile = row != NULL ? row->casefile : 0;
	if (row == NULL)
		return ERR_OK;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_ACUTE_CONTROL, .subject = row->casefile,
	    .occurrence = row->id, .seat = SEAT_KIND_OFFICE,
	    .casefile = row->casefile, .event = w->today });
}

enum err
page_acute_save(struct request *rq)
{
	struct path_values v;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.v[F_NUMBER].given && !path_match("/{case}",
	    mem_printf(rq->work.mem, "/%s", f.v[F_NUMBER].text), &v))
		form_reject(&f, F_NUMBER, "not_a_case_number");
	if (f.bad)
		return show(rq, &f);
	if ((e = open_acute(rq, f.v[F_NUMBER].text,
	    f.v[F_REASON].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", f.v[F_NUMBER].text);
}
