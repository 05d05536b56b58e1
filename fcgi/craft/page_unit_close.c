/* A unit is closed, or what was last changed of the units is taken back. */
#include "base/mem.h"
#include "craft/pages.h"
#include "craft/unit_map.h"
#include "craft/unit_view.h"
#include "directory/map_version.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map.h"
#include "sql_map_page.h"

#include <string.h>

enum { F_BECAUSE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_BECAUSE] = { "enhet_fordi", FORM_TEXT, .required = true,
	    .max = 500 },
};

static enum err
load(struct request *rq, struct unit_map *u_r, size_t *at_r)
{
	enum err e;
	long at;

	if ((e = unit_map_load(&rq->work, u_r)) != ERR_OK)
		return e;
	at = maps_find(&u_r->units, request_value(rq, "word"));
	if (at < 0)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such unit");
	*at_r = (size_t)at;
	return ERR_OK;
}

static enum err
show_close(struct request *rq, const struct form *f, const struct unit_map *u,
    size_t at)
{
	unit_view_state(rq, u);
	unit_view_unit(rq, u, at);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/unit_close.cs");
}

enum err
page_unit_close_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct unit_map u;
	size_t at;
	enum err e;

	if ((e = load(rq, &u, &at)) != ERR_OK)
		return e;
	return show_close(rq, &f, &u, at);
}

/* All units but that one; those that stay are judged already, and stay good. */
static struct maps
without(struct mem *mem, const struct maps *m, size_t at)
{
	struct maps now = { .unit = mem_array(mem, m->units,
	    sizeof(*now.unit)), .value = mem_array(mem, m->values,
	    sizeof(*now.value)) };

	for (size_t i = 0; i < m->units; i++)
		if (i != at)
			now.unit[now.units++] = m->unit[i];
	for (size_t i = 0; i < m->values; i++)
		if (m->value[i].unit != at) {
			now.value[now.values] = m->value[i];
			now.value[now.values++].unit -= m->value[i].unit > at;
		}
	return now;
}

enum err
page_unit_close(struct request *rq)
{
	struct unit_map u;
	struct maps now;
	struct form f;
	size_t at;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = load(rq, &u, &at)) != ERR_OK)
		return e;
	if (!unit_map_may_go(&u, u.units.unit[at].code))
		form_reject(&f, F_BECAUSE, "unit_stays");
	if (f.bad)
		return show_close(rq, &f, &u, at);
	now = without(rq->work.mem, &u.units, at);
	if ((e = unit_map_save(&rq->work, &now, f.v[F_BECAUSE].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/enheter?lagret=ja");
}

/* The version before the newest; its units would be those of tomorrow. */
static enum err
load_before(struct request *rq, struct unit_map *u_r,
    struct sql_map_before **before_r, struct maps *now_r)
{
	enum err e;

	*before_r = NULL;
	if ((e = unit_map_load(&rq->work, u_r)) != ERR_OK)
		return e;
	if (u_r->version == NULL || !u_r->version->of_page)
		return ERR_OK;
	if ((e = sql_map_before(&rq->work, MAP_NAME_UNITS,
	    u_r->version->number, before_r)) != ERR_OK || *before_r == NULL)
		return e;
	return map_version_judged(&rq->work, MAP_NAME_UNITS, (*before_r)->id,
	    now_r);
}

/* Units that would go, and may not: cases or people have come to them. */
static bool
view_hindered(struct request *rq, const struct unit_map *u,
    const struct maps *now)
{
	struct node *list = node_in(view_root(rq), "Hindered");
	bool any = false;

	for (size_t i = 0; i < u->units.units; i++) {
		const struct map_unit *unit = &u->units.unit[i];
		const struct sql_units_now *there = unit_map_now(u, unit->code);
		struct node *row;

		if (maps_find(now, unit->code) >= 0 || there == NULL ||
		    (there->cases == 0 && there->people == 0))
			continue;
		row = node_add(list);
		node_text(row, "name", unit->name);
		unit_view_stays(rq, row, u, unit->code);
		any = true;
	}
	return any;
}

static enum err
show_back(struct request *rq, const struct form *f, const struct unit_map *u,
    const struct sql_map_before *before, const struct maps *now)
{
	struct node *n = node_in(view_root(rq), "Before");

	unit_view_state(rq, u);
	if (before != NULL) {
		node_number(n, "number", before->number);
		node_instant(rq, n, "made", before->made);
		node_text(n, "maker", before->maker);
		unit_view_changes(rq, &u->units, now, u);
	}
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/units_back.cs");
}

enum err
page_units_back_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_map_before *before;
	struct unit_map u;
	struct maps now;
	enum err e;

	if ((e = load_before(rq, &u, &before, &now)) != ERR_OK)
		return e;
	if (before != NULL)
		(void)view_hindered(rq, &u, &now);
	return show_back(rq, &f, &u, before, &now);
}

enum err
page_units_back(struct request *rq)
{
	struct sql_map_before *before;
	struct unit_map u;
	struct maps now;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = load_before(rq, &u, &before, &now)) != ERR_OK)
		return e;
	if (before == NULL)
		return err_set(&rq->work, ERR_CONFLICT, "nothing to take back");
	if (view_hindered(rq, &u, &now))
		form_reject(&f, F_BECAUSE, "units_stay");
	if (f.bad)
		return show_back(rq, &f, &u, before, &now);
	if ((e = unit_map_save(&rq->work, &now, f.v[F_BECAUSE].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/enheter?lagret=ja");
}
