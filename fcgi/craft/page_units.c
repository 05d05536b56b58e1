/* The municipality's units, and the versions of how they are written. */
#include "craft/pages.h"
#include "craft/unit_map.h"
#include "craft/unit_view.h"
#include "directory/map_version.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map.h"
#include "sql_map_page.h"

enum { VERSIONS_MOST = 100 };

enum err
page_units(struct request *rq)
{
	struct unit_map u;
	enum err e;

	if ((e = unit_map_load(&rq->work, &u)) != ERR_OK)
		return e;
	unit_view_state(rq, &u);
	unit_view_tree(rq, &u);
	unit_view_kept(rq, &u);
	unit_view_unmeant(rq, &u);
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "craft/units.cs");
}

enum err
page_units_versions(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Versions");
	struct sql_map_versions *v;
	size_t n;
	enum err e;

	if ((e = sql_map_versions(&rq->work, MAP_NAME_UNITS, VERSIONS_MOST,
	    &v, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "number", v[i].number);
		node_instant(rq, row, "made", v[i].made);
		node_text(row, "maker", v[i].maker);
		node_text(row, "why", v[i].why);
	}
	return view_render(rq, 200, "craft/units_versions.cs");
}

enum err
page_units_version(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Version");
	struct maps was = { .units = 0 }, now;
	struct sql_map_numbered *v, *before;
	struct sql_map_newest *newest;
	enum err e;

	if ((e = unit_map_version(&rq->work, request_id(rq), &v)) != ERR_OK ||
	    (e = sql_map_newest(&rq->work, MAP_NAME_UNITS, &newest)) !=
	    ERR_OK ||
	    (e = sql_map_numbered(&rq->work, MAP_NAME_UNITS, v->number - 1,
	    &before)) != ERR_OK ||
	    (e = map_version_judged(&rq->work, MAP_NAME_UNITS, v->id,
	    &now)) != ERR_OK)
		return e;
	if (before != NULL &&
	    (e = map_version_judged(&rq->work, MAP_NAME_UNITS, before->id,
	    &was)) != ERR_OK)
		return e;
	node_number(n, "number", v->number);
	node_flag(n, "old", newest != NULL && newest->number != v->number);
	node_instant(rq, n, "made", v->made);
	node_text(n, "maker", v->maker);
	node_text(n, "why", v->why);
	unit_view_changes(rq, &was, &now, NULL);
	return view_render(rq, 200, "craft/units_version.cs");
}
