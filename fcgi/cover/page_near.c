/*
 * An employee tells whom she stands near (R38, R67). She never learns whether
 * there is a case: the answer is the same, and the database does the matching.
 */
#include "cover/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_shield.h"

enum { F_WHOM, F_NAME, F_BIRTH, F__MAX };

static const char *const whom[] = {
	[HIDDEN_WHY_OWN] = "meg", [HIDDEN_WHY_RELATION] = "naer", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_WHOM]  = { "hvem",        FORM_CHOICE, .required = true, .choices = whom },
	[F_NAME]  = { "navn",        FORM_LINE,   .required = true, .max = 120 },
	[F_BIRTH] = { "fodselsdato", FORM_DATE,   .required = true },
};

static enum err
show(struct request *rq, const struct form *f)
{
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/near.cs");
}

enum err
page_near_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_near_save(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	form_judge_been(&f, F_BIRTH, w->today);
	if (f.bad)
		return show(rq, &f);
	e = sql_near_add(w, w->actor, (enum hidden_why)f.v[F_WHOM].number,
	    f.v[F_NAME].text, f.v[F_BIRTH].day, w->now, &n);
	if (e != ERR_OK && e != ERR_DUPLICATE)
		return e;
	return response_redirect(rq, "/habilitet/meldt");
}

enum err
page_near_told(struct request *rq)
{
	return view_render(rq, 200, "cover/near_told.cs");
}
