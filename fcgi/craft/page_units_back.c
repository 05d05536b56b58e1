/*
 * An earlier version of the units is laid anew: the one before, when the last
 * change is taken back, or any of the list.
 */
#include "craft/pages.h"
#include "craft/unit_map.h"
#include "craft/unit_view.h"
#include "directory/map_version.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map.h"
#include "sql_map_page.h"

enum { F_BECAUSE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_BECAUSE] = { "enhet_fordi", FORM_TEXT, .required = true,
	    .max = 500 },
};

struct back {
	struct unit_map u;
	struct sql_map_numbered *to;	/* NULL: nothing to take back */
	struct maps now;		/* as it said: the units of tomorrow */
};

/* Whether the path says which; else it is the one before the newest. */
static bool
is_anew(const struct request *rq)
{
	return *request_value(rq, "id") != '\0';
}

static enum err
find(struct request *rq, struct back *b)
{
	const struct sql_map_newest *newest = b->u.version;

	if (is_anew(rq))
		return unit_map_version(&rq->work, request_id(rq), &b->to);
	if (newest == NULL || !newest->of_page)
		return ERR_OK;
	return sql_map_numbered(&rq->work, MAP_NAME_UNITS, newest->number - 1,
	    &b->to);
}

static enum err
load(struct request *rq, struct back *b)
{
	enum err e;

	*b = (struct back){ .to = NULL };
	if ((e = unit_map_load(&rq->work, &b->u)) != ERR_OK ||
	    (e = find(rq, b)) != ERR_OK || b->to == NULL)
		return e;
	return map_version_judged(&rq->work, MAP_NAME_UNITS, b->to->id,
	    &b->now);
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
show(struct request *rq, const struct form *f, const struct back *b)
{
	struct node *n = node_in(view_root(rq), "Before");

	unit_view_state(rq, &b->u);
	if (b->to != NULL) {
		node_number(n, "number", b->to->number);
		node_flag(n, "anew", is_anew(rq));
		node_instant(rq, n, "made", b->to->made);
		node_text(n, "maker", b->to->maker);
		unit_view_changes(rq, &b->u.units, &b->now, &b->u);
	}
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/units_back.cs");
}

enum err
page_units_back_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct back b;
	enum err e;

	if ((e = load(rq, &b)) != ERR_OK)
		return e;
	if (b.to != NULL)
		(void)view_hindered(rq, &b.u, &b.now);
	return show(rq, &f, &b);
}

enum err
page_units_back(struct request *rq)
{
	struct form f;
	struct back b;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = load(rq, &b)) != ERR_OK)
		return e;
	if (b.to == NULL)
		return err_set(&rq->work, ERR_CONFLICT, "nothing to take back");
	if (view_hindered(rq, &b.u, &b.now))
		form_reject(&f, F_BECAUSE, "units_stay");
	else if (maps_same(&b.u.units, &b.now))
		form_reject(&f, F_BECAUSE, "unit_same");
	if (f.bad)
		return show(rq, &f, &b);
	if ((e = unit_map_save(&rq->work, &b.now, f.v[F_BECAUSE].text)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/enheter?lagret=ja");
}
