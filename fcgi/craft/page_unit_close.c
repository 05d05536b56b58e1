/* A unit is closed. */
#include "base/mem.h"
#include "craft/pages.h"
#include "craft/unit_map.h"
#include "craft/unit_view.h"
#include "web/request.h"
#include "web/view.h"

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
	size_t at = 0;
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
