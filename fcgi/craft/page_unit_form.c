/*
 * A unit is made or changed: written, then looked at with what it does, then
 * saved as one version more of all units.
 */
#include "craft/pages.h"
#include "craft/unit_form.h"
#include "craft/unit_map.h"
#include "craft/unit_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map.h"

#include <string.h>

static enum err
no_map(struct request *rq)
{
	return err_set(&rq->work, ERR_CONFLICT, "no sync has kept the units");
}

/* Of the path, or the place of one more. */
static enum err
load(struct request *rq, struct unit_map *u_r, size_t *at_r)
{
	const char *code = request_value(rq, "word");
	enum err e;
	long at;

	if ((e = unit_map_load(&rq->work, u_r)) != ERR_OK)
		return e;
	if (u_r->version == NULL)
		return no_map(rq);
	at = *code == '\0' ? (long)u_r->units.units :
	    maps_find(&u_r->units, code);
	if (at < 0)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such unit");
	*at_r = (size_t)at;
	return ERR_OK;
}

/* `at` is a unit that there is; one more has nothing to be shown yet. */
static void
view_shared(struct request *rq, const struct form *f, const struct unit_map *u,
    size_t at)
{
	unit_view_state(rq, u);
	if (at < u->units.units)
		unit_view_unit(rq, u, at);
	view_form(rq, f);
}

static enum err
show_form(struct request *rq, const struct form *f, const struct unit_map *u,
    size_t at)
{
	unit_view_choices(rq, u, request_value(rq, "word"));
	view_shared(rq, f, u, at);
	return view_render(rq, view_form_status(f), "craft/unit_form.cs");
}

enum err
page_unit_form(struct request *rq)
{
	struct form f = form_empty(unit_fields, UF__MAX);
	struct unit_map u;
	size_t at;
	enum err e;

	if ((e = load(rq, &u, &at)) != ERR_OK)
		return e;
	if (at < u.units.units)
		unit_form_prefill(rq->work.mem, &f, &u.units, at);
	return show_form(rq, &f, &u, at);
}

static enum err
show_preview(struct request *rq, const struct form *f,
    const struct unit_map *u, size_t at, const struct maps *now)
{
	node_text(view_root(rq), "Because", f->v[UF_BECAUSE].text);
	unit_view_changes(rq, &u->units, now, u);
	view_shared(rq, f, u, at);
	return view_render(rq, 200, "craft/unit_look.cs");
}

enum err
page_unit_save(struct request *rq)
{
	struct unit_map u;
	struct maps now;
	struct form f;
	size_t at;
	enum err e;

	if ((e = form_read(rq, unit_fields, UF__MAX, &f)) != ERR_OK ||
	    (e = load(rq, &u, &at)) != ERR_OK ||
	    (e = unit_form_judge(rq, &f, &u, at, &now)) != ERR_OK)
		return e;
	if (f.bad || f.v[UF_BACK].number == 1)
		return show_form(rq, &f, &u, at);
	if (f.v[UF_SAVE].number != 1)
		return show_preview(rq, &f, &u, at, &now);
	if ((e = unit_map_save(&rq->work, &now, f.v[UF_BECAUSE].text)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/enheter?lagret=ja");
}
