/*
 * Who may see a person's cases and note first contact while she is away (R27).
 */
#include "base/mem.h"
#include "desk/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_settings.h"

#include <inttypes.h>
#include <string.h>

enum { F_WHO, F_FIRST, F_LAST, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WHO]   = { "stedfortreder", FORM_ID,   .required = true },
	[F_FIRST] = { "fra",           FORM_DATE, .required = true },
	[F_LAST]  = { "til",           FORM_DATE, .required = true },
};

enum { F_ROW, F_END__MAX };

static const struct form_field end_fields[F_END__MAX] = {
	[F_ROW] = { "rad", FORM_ID, .required = true },
};

static enum err
view_colleagues(struct request *rq, const struct form *f)
{
	struct node *list = node_in(view_root(rq), "Colleagues");
	const char *typed = f->v[F_WHO].typed;
	struct sql_colleagues *c;
	size_t n;
	enum err e;

	if ((e = sql_colleagues(&rq->work, rq->user->id, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);
		const char *id = mem_printf(rq->work.mem, "%" PRId64, c[i].id);

		node_text(row, "id", id);
		/* One text, for in a large unit these are most of the page. */
		node_text(row, "label", *c[i].title == '\0' ? c[i].name :
		    mem_printf(rq->work.mem, "%s, %s", c[i].name,
		    c[i].title));
		node_flag(row, "chosen", typed != NULL &&
		    strcmp(typed, id) == 0);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f, int status)
{
	enum err e;

	if ((e = view_colleagues(rq, f)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, status, "desk/substitute.cs");
}

enum err
page_substitute_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f, 200);
}

/* What the database cannot say at the field it belongs to. */
static void
judge_days(const struct request *rq, struct form *f)
{
	const struct form_value *first = &f->v[F_FIRST], *last = &f->v[F_LAST];

	if (first->wrong == NULL && first->day < rq->work.today)
		form_reject(f, F_FIRST, "in_past");
	if (first->wrong == NULL && last->wrong == NULL &&
	    last->day < first->day)
		form_reject(f, F_LAST, "before_first");
}

static enum err
add(struct request *rq, struct form *f)
{
	struct work *w = &rq->work;
	struct sql_substitute_alone *alone;
	struct sql_substitute_clash *clash;
	uint64_t n;
	enum err e;

	if ((e = sql_substitute_alone(w, w->actor, &alone)) != ERR_OK ||
	    (e = sql_substitute_clash(w, w->actor, f->v[F_FIRST].day,
	    f->v[F_LAST].day, &clash)) != ERR_OK)
		return e;
	if (clash != NULL) {
		form_reject(f, F_FIRST, "has_substitute");
		return ERR_OK;
	}
	e = sql_substitute_add(w, f->v[F_FIRST].day, f->v[F_LAST].day, w->now,
	    w->actor, f->v[F_WHO].number, &n);
	if (e == ERR_OK && n == 0)
		form_reject(f, F_WHO, "not_colleague");
	return e;
}

enum err
page_substitute_save(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge_days(rq, &f);
	if (!f.bad && (e = add(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f, view_form_status(&f));
	return response_redirect(rq, "/innstillinger?lagret=ja");
}

enum err
page_substitute_end(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, end_fields, F_END__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(w, ERR_INPUT, "no row named");
	/* Ended already, by a second click: as wanted. */
	if ((e = sql_substitute_end(w, w->now, f.v[F_ROW].number, w->actor,
	    &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/innstillinger?lagret=ja");
}
