/* Versions of a map are read whole, and written whole; none is changed. */
#include "directory/map_version.h"

#include "base/conf.h"
#include "base/mem.h"
#include "directory/map_read.h"
#include "store/batch.h"

#include "sql_map.h"

#include <inttypes.h>
#include <string.h>

static enum err
read_units(struct work *w, int64_t version, struct maps *m)
{
	struct sql_map_units_of *u;
	struct sql_map_values_of *v;
	enum err e;

	if ((e = sql_map_units_of(w, version, &u, &m->units)) != ERR_OK ||
	    (e = sql_map_values_of(w, version, &v, &m->values)) != ERR_OK)
		return e;
	m->unit = mem_array(w->mem, m->units, sizeof(*m->unit));
	for (size_t i = 0; i < m->units; i++)
		m->unit[i] = map_said(&(struct map_unit){ u[i].code,
		    u[i].name, u[i].service, u[i].parent });
	m->value = mem_array(w->mem, m->values, sizeof(*m->value));
	for (size_t i = 0; i < m->values; i++)
		m->value[i] = (struct map_value){ v[i].text, NULL,
			(size_t)v[i].unit };
	return ERR_OK;
}

static enum err
read_groups(struct work *w, int64_t version, struct maps *m)
{
	struct sql_map_groups_of *g;
	enum err e;

	if ((e = sql_map_groups_of(w, version, &g, &m->groups)) != ERR_OK)
		return e;
	m->group = mem_array(w->mem, m->groups, sizeof(*m->group));
	for (size_t i = 0; i < m->groups; i++)
		m->group[i] = (struct map_group){ g[i].seat, g[i].dn, NULL };
	return ERR_OK;
}

enum err
map_version_read(struct work *w, enum map_name map, int64_t version,
    struct maps *said_r)
{
	return map == MAP_NAME_UNITS ? read_units(w, version, said_r) :
	    read_groups(w, version, said_r);
}

enum err
map_version_judged(struct work *w, enum map_name map, int64_t version,
    struct maps *m_r)
{
	struct maps said = { .groups = 0 };
	struct map_fault *wrong;
	size_t n;
	enum err e;

	if ((e = map_version_read(w, map, version, &said)) != ERR_OK)
		return e;
	if (maps_judge(w->mem, &said, m_r, &wrong, &n) != ERR_OK)
		return err_set(w, ERR_BUG, "a map that is kept has fault %d",
		    (int)wrong[0].what);
	return ERR_OK;
}

/* Row `i` of `rows`, when it is full or the last: sent by `add`. */
static enum err
send(struct work *w, struct batch *b, bool last, int64_t version,
    enum err (*add)(struct work *, int64_t, const char *, uint64_t *))
{
	uint64_t n;

	if (!batch_full(b, last))
		return ERR_OK;
	return add(w, version, batch_take(b, w->mem), &n);
}

static enum err
write_units(struct work *w, int64_t version, const struct maps *m)
{
	struct mem *mem = w->mem;
	struct batch b = { .n = 0 };
	enum err e = ERR_OK;

	for (size_t i = 0; i < m->units && e == ERR_OK; i++) {
		const struct map_unit *u = &m->unit[i];

		batch_add(&b, mem, "[%zu,%s,%s,%s,%s]", i,
		    batch_text(mem, u->code), batch_text(mem, u->name),
		    batch_text(mem, u->service), batch_text(mem, u->parent));
		e = send(w, &b, i + 1 == m->units, version, sql_map_units_add);
	}
	for (size_t i = 0; i < m->values && e == ERR_OK; i++) {
		batch_add(&b, mem, "[%zu,%zu,%s]", i, m->value[i].unit,
		    batch_text(mem, m->value[i].text));
		e = send(w, &b, i + 1 == m->values, version,
		    sql_map_values_add);
	}
	return e;
}

static enum err
write_groups(struct work *w, int64_t version, const struct maps *m)
{
	struct batch b = { .n = 0 };
	enum err e = ERR_OK;

	for (size_t i = 0; i < m->groups && e == ERR_OK; i++) {
		batch_add(&b, w->mem, "[%zu,%s,%s]", i, batch_text(w->mem,
		    words_name(&words_seat_kind, (int)m->group[i].seat)),
		    batch_text(w->mem, m->group[i].dn));
		e = send(w, &b, i + 1 == m->groups, version,
		    sql_map_groups_add);
	}
	return e;
}

enum err
map_version_number(struct work *w, enum map_name map, int32_t *number_r)
{
	struct sql_map_newest *v;
	enum err e;

	if ((e = sql_map_newest(w, map, &v)) == ERR_OK)
		*number_r = v == NULL ? 1 : v->number + 1;
	return e;
}

enum err
map_version_write(struct work *w, enum map_name map, const struct maps *m,
    int64_t by, const char *why, enum map_state state)
{
	bool counts = state == MAP_STATE_IN_FORCE;
	struct sql_map_version_add *row;
	int32_t number = INT32_MIN;
	enum err e;

	if (counts && (e = map_version_number(w, map, &number)) != ERR_OK)
		return e;
	if ((e = sql_map_version_add(w, map, number, w->now, by, why, state,
	    counts ? w->now : INSTANT_NONE, &row)) != ERR_OK)
		return e;
	return map == MAP_NAME_UNITS ? write_units(w, row->id, m) :
	    write_groups(w, row->id, m);
}

/* What the maps say together, and which of them is still the file's. */
static enum err
read_page(struct work *w, enum map_name map, const char **file,
    struct maps *said)
{
	struct sql_map_newest *v;
	enum err e;

	if ((e = sql_map_newest(w, map, &v)) != ERR_OK || v == NULL ||
	    !v->of_page)
		return e;
	*file = NULL;
	return map_version_read(w, map, v->id, said);
}

static void
take(struct maps *to, const struct maps *from, bool units)
{
	if (units) {
		to->unit = from->unit;
		to->units = from->units;
		to->value = from->value;
		to->values = from->values;
	} else {
		to->group = from->group;
		to->groups = from->groups;
	}
}

enum err
map_version_now(struct work *w, const struct conf *c, struct maps *m_r)
{
	const char *groups = c->directory_groups_file;
	const char *units = c->directory_units_file;
	struct maps said = { .groups = 0 }, page;
	struct conf_fault *fault;
	struct map_fault *wrong;
	size_t n;
	enum err e;

	if ((e = read_page(w, MAP_NAME_GROUPS, &groups, &said)) != ERR_OK ||
	    (e = read_page(w, MAP_NAME_UNITS, &units, &said)) != ERR_OK)
		return e;
	if (maps_judge(w->mem, &said, &page, &wrong, &n) != ERR_OK)
		return err_set(w, ERR_BUG, "a map of a page has fault %d",
		    (int)wrong[0].what);
	if (maps_read(w->mem, groups, units, m_r, &fault, &n) != ERR_OK)
		return err_set(w, ERR_INPUT, "line %d of %s%s", fault[0].line,
		    fault[0].text, n > 1 ? " (and more)" : "");
	if (groups == NULL)
		take(m_r, &page, false);
	if (units == NULL)
		take(m_r, &page, true);
	return ERR_OK;
}

/* A page that was faster than this sync is not written over. */
static enum err
keep_file(struct work *w, enum map_name map, const struct maps *m)
{
	struct maps said = { .groups = 0 }, was, now = { .groups = 0 };
	struct map_fault *wrong;
	struct sql_map_newest *v;
	uint64_t held;
	size_t n;
	enum err e;

	if ((e = sql_map_newest(w, map, &v)) != ERR_OK ||
	    (v != NULL && v->of_page))
		return e;
	take(&now, m, map == MAP_NAME_UNITS);
	if (v != NULL) {
		if ((e = map_version_read(w, map, v->id, &said)) != ERR_OK)
			return e;
		if (maps_judge(w->mem, &said, &was, &wrong, &n) == ERR_OK &&
		    maps_same(&was, &now))
			return ERR_OK;
	}
	if ((e = sql_map_lock(w, map, &held)) != ERR_OK ||
	    (e = sql_map_newest(w, map, &v)) != ERR_OK ||
	    (v != NULL && v->of_page))
		return e;
	return map_version_write(w, map, &now, 0, "", MAP_STATE_IN_FORCE);
}

enum err
map_version_keep_files(struct work *w, const struct maps *m)
{
	enum err e = keep_file(w, MAP_NAME_UNITS, m);

	return e != ERR_OK ? e : keep_file(w, MAP_NAME_GROUPS, m);
}
