/* Units are read whole and saved whole: a version each (0074). */
#include "craft/unit_map.h"

#include "base/fold.h"
#include "base/mem.h"
#include "directory/map_version.h"

#include "sql_map.h"
#include "sql_map_page.h"

#include <string.h>

static enum err
load_values(struct work *w, struct unit_map *u)
{
	struct sql_directory_values *v;
	enum err e;

	if ((e = sql_directory_values(w, &v, &u->values)) != ERR_OK)
		return e;
	u->value = v;
	u->value_key = mem_array(w->mem, u->values, sizeof(*u->value_key));
	for (size_t i = 0; i < u->values; i++)
		u->value_key[i] = text_fold(w->mem, v[i].text);
	return ERR_OK;
}

enum err
unit_map_load(struct work *w, struct unit_map *u_r)
{
	struct sql_directory_read *read;
	struct sql_map_newest *version;
	struct sql_units_now *now;
	enum err e;

	memset(u_r, 0, sizeof(*u_r));
	if ((e = sql_map_newest(w, MAP_NAME_UNITS, &version)) != ERR_OK ||
	    (e = sql_units_now(w, &now, &u_r->now_n)) != ERR_OK ||
	    (e = sql_directory_read(w, &read)) != ERR_OK ||
	    (e = load_values(w, u_r)) != ERR_OK)
		return e;
	u_r->version = version;
	u_r->now = now;
	u_r->read = read;
	return version == NULL ? ERR_OK :
	    map_version_judged(w, MAP_NAME_UNITS, version->id, &u_r->units);
}

enum err
unit_map_version(struct work *w, int64_t number,
    struct sql_map_numbered **v_r)
{
	enum err e;

	*v_r = NULL;
	if (number <= INT32_MAX && (e = sql_map_numbered(w, MAP_NAME_UNITS,
	    (int32_t)number, v_r)) != ERR_OK)
		return e;
	return *v_r != NULL ? ERR_OK :
	    err_set(w, ERR_NOT_FOUND, "no such version");
}

const struct sql_units_now *
unit_map_now(const struct unit_map *u, const char *code)
{
	for (size_t i = 0; i < u->now_n; i++)
		if (strcmp(u->now[i].code, code) == 0)
			return &u->now[i];
	return NULL;
}

int32_t
unit_map_people(const struct unit_map *u, struct mem *mem, const char *value)
{
	const char *key = text_fold(mem, value);

	for (size_t i = 0; i < u->values; i++)
		if (strcmp(u->value_key[i], key) == 0)
			return u->value[i].people;
	return 0;
}

int64_t
unit_map_below(const struct maps *m, const char *code)
{
	int64_t n = 0;

	for (size_t i = 0; i < m->units; i++)
		n += strcmp(m->unit[i].parent, code) == 0;
	return n;
}

bool
unit_map_may_go(const struct unit_map *u, const char *code)
{
	const struct sql_units_now *now = unit_map_now(u, code);

	return unit_map_below(&u->units, code) == 0 &&
	    (now == NULL || (now->cases == 0 && now->people == 0));
}

enum err
unit_map_save(struct work *w, const struct maps *now, const char *why)
{
	return map_version_write(w, MAP_NAME_UNITS, now, w->actor, why,
	    MAP_STATE_IN_FORCE);
}
