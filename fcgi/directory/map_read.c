/* Reads the maps from their files, and says in which line a fault stands. */
#include "directory/map_read.h"

#include "base/file.h"
#include "base/inifile.h"
#include "base/mem.h"

#include <string.h>

enum { FILE_MAX = 4 << 20 };

/* Where in the file a unit and its settings stand; 0 is nowhere. */
struct lines {
	int begun, name, service, parent;
};

struct reading {
	struct inifile file;
	struct maps said;
	struct lines *lines;		/* of each unit */
	int *value_line, *group_line;
	size_t groups_room, units_room, lines_room, values_room;
	size_t value_lines_room, group_lines_room;
};

static bool
on_role(struct inifile *f, const char *name)
{
	int seat;

	if (words_find(&words_seat_kind, name, &seat) &&
	    seat < SEAT_KIND_HOLDER)
		return true;
	inifile_fault(f, "[%s]: no such role", inifile_shown(f, name));
	return false;
}

static void
on_group(struct inifile *f, const char *section, const char *name,
    const char *value)
{
	struct reading *r = f->user;
	struct maps *m = &r->said;
	int seat = 0;

	if (strcmp(name, "dn") != 0) {
		inifile_fault(f, "%s: unknown key", inifile_shown(f, name));
		return;
	}
	(void)words_find(&words_seat_kind, section, &seat);
	m->group = mem_grow(f->mem, m->group, m->groups, &r->groups_room,
	    sizeof(*m->group));
	r->group_line = mem_grow(f->mem, r->group_line, m->groups,
	    &r->group_lines_room, sizeof(*r->group_line));
	r->group_line[m->groups] = f->line;
	m->group[m->groups++] = (struct map_group){ (enum seat_kind)seat,
	    mem_strdup(f->mem, value), NULL };
}

static bool
on_unit(struct inifile *f, const char *code)
{
	struct reading *r = f->user;
	struct maps *m = &r->said;

	m->unit = mem_grow(f->mem, m->unit, m->units, &r->units_room,
	    sizeof(*m->unit));
	r->lines = mem_grow(f->mem, r->lines, m->units, &r->lines_room,
	    sizeof(*r->lines));
	m->unit[m->units] = (struct map_unit){ .code = mem_strdup(f->mem,
	    code) };
	r->lines[m->units++] = (struct lines){ .begun = f->line };
	return true;
}

static void
add_value(struct reading *r, const char *value)
{
	struct maps *m = &r->said;
	struct mem *mem = r->file.mem;

	m->value = mem_grow(mem, m->value, m->values, &r->values_room,
	    sizeof(*m->value));
	r->value_line = mem_grow(mem, r->value_line, m->values,
	    &r->value_lines_room, sizeof(*r->value_line));
	r->value_line[m->values] = r->file.line;
	m->value[m->values++] = (struct map_value){ mem_strdup(mem, value),
	    NULL, m->units - 1 };
}

/* A setting that a unit has once. */
static void
set(struct reading *r, const char *name, const char *value, int *line,
    const char **to)
{
	if (*line != 0) {
		inifile_fault(&r->file, "%s: set twice, first in line %d", name,
		    *line);
		return;
	}
	*line = r->file.line;
	*to = mem_strdup(r->file.mem, value);
}

static void
on_unit_key(struct inifile *f, const char *section, const char *name,
    const char *value)
{
	struct reading *r = f->user;
	struct map_unit *u = &r->said.unit[r->said.units - 1];
	struct lines *at = &r->lines[r->said.units - 1];

	(void)section;
	if (strcmp(name, "name") == 0)
		set(r, name, value, &at->name, &u->name);
	else if (strcmp(name, "service") == 0)
		set(r, name, value, &at->service, &u->service);
	else if (strcmp(name, "parent") == 0)
		set(r, name, value, &at->parent, &u->parent);
	else if (strcmp(name, "directory") == 0)
		add_value(r, value);
	else
		inifile_fault(f, "%s: unknown key", inifile_shown(f, name));
}

/* The line in which a fault stands. */
static int
line_of(const struct reading *r, const struct map_fault *x)
{
	switch (x->what) {
	case MAP_WRONG_NAME:
		return r->lines[x->at].name;
	case MAP_WRONG_SERVICE:
		return r->lines[x->at].service;
	case MAP_WRONG_PARENT:
	case MAP_WRONG_NO_PARENT:
	case MAP_WRONG_CIRCLE:
		return r->lines[x->at].parent;
	case MAP_WRONG_VALUE:
	case MAP_WRONG_VALUE_BLANK:
	case MAP_WRONG_VALUE_TWICE:
	case MAP_WRONG_VALUES_MANY:
		return r->value_line[x->at];
	case MAP_WRONG_DN:
	case MAP_WRONG_DN_TWICE:
		return r->group_line[x->at];
	default:
		return r->lines[x->at].begun;
	}
}

/* What is wrong with what stands there alone. */
static const char *const plainly[MAP_WRONG__MAX] = {
	[MAP_WRONG_NAME] = "name: empty, too long, no plain text, or with a \\",
	[MAP_WRONG_SERVICE] = "service: empty, too long or no plain text",
	[MAP_WRONG_PARENT] = "parent: empty, too long or no plain text",
	[MAP_WRONG_UNITS_MANY] = "more units than there can be",
	[MAP_WRONG_VALUE] = "directory: empty, too long or no plain text",
	[MAP_WRONG_VALUE_BLANK] = "directory: no letter or digit",
	[MAP_WRONG_VALUES_MANY] = "directory: more than there can be",
	[MAP_WRONG_DN] = "not a DN",
	[MAP_WRONG_DN_TWICE] = "the same group twice",
};

static const char *
text_of(const struct reading *r, const struct map_fault *x)
{
	struct mem *mem = r->file.mem;

	switch (x->what) {
	case MAP_WRONG_CODE:
		return mem_printf(mem, "[%s]: not a code of a-z, 0-9 and '-'",
		    inifile_shown(&r->file, r->said.unit[x->at].code));
	case MAP_WRONG_CODE_TWICE:
		return mem_printf(mem, "[%s]: begun before, in line %d",
		    inifile_shown(&r->file, r->said.unit[x->at].code),
		    r->lines[x->other].begun);
	case MAP_WRONG_NAME_MISSING:
		return mem_printf(mem, "[%s]: name: missing",
		    inifile_shown(&r->file, r->said.unit[x->at].code));
	case MAP_WRONG_NO_PARENT:
		return mem_printf(mem, "parent: no unit [%s]",
		    r->said.unit[x->at].parent);
	case MAP_WRONG_CIRCLE:
		return mem_printf(mem, "parent: a circle, or over %d units up",
		    MAP_DEPTH_MOST);
	case MAP_WRONG_VALUE_TWICE:
		return mem_printf(mem, "directory: said before, in line %d",
		    r->value_line[x->other]);
	default:
		return plainly[x->what];
	}
}

static void
judge(struct reading *r, struct maps *m_r)
{
	struct map_fault *x;
	size_t n;

	if (maps_judge(r->file.mem, &r->said, m_r, &x, &n) == ERR_OK)
		return;
	for (size_t i = 0; i < n; i++) {
		r->file.line = line_of(r, &x[i]);
		inifile_fault(&r->file, "%s", text_of(r, &x[i]));
	}
	r->file.line = 0;
}

/* Reads one of the files; its faults go on the list with its name. */
static void
read_file(struct reading *r, const char *path, struct maps *m_r,
    struct conf_fault **faults, size_t *n)
{
	char *text = NULL;
	const char *why = file_read(r->file.mem, path, FILE_MAX, &text);
	struct conf_fault *found, *all;
	size_t more;

	if (why != NULL)
		inifile_fault(&r->file, "%s", why);
	else
		inifile_read(&r->file, text);
	judge(r, m_r);
	if (inifile_faults(&r->file, &found, &more) == ERR_OK)
		return;
	all = mem_array(r->file.mem, *n + more, sizeof(*all));
	if (*n > 0)
		memcpy(all, *faults, *n * sizeof(*all));
	for (size_t i = 0; i < more; i++)
		all[*n + i] = (struct conf_fault){ found[i].line,
		    mem_printf(r->file.mem, "%s: %s", path, found[i].text) };
	*faults = all;
	*n += more;
}

enum err
maps_read(struct mem *mem, const char *groups_file, const char *units_file,
    struct maps *m_r, struct conf_fault **faults_r, size_t *n_r)
{
	struct reading groups = { .file = {
	    .mem = mem, .section = on_role, .key = on_group,
	    .user = &groups, .whole_values = true } };
	struct reading units = { .file = {
	    .mem = mem, .section = on_unit, .key = on_unit_key,
	    .user = &units, .whole_values = true } };
	struct maps given = { .groups = 0 };

	memset(m_r, 0, sizeof(*m_r));
	*faults_r = NULL;
	*n_r = 0;
	if (groups_file != NULL)
		read_file(&groups, groups_file, &given, faults_r, n_r);
	if (units_file != NULL)
		read_file(&units, units_file, m_r, faults_r, n_r);
	m_r->group = given.group;
	m_r->groups = given.groups;
	return *n_r == 0 ? ERR_OK : ERR_INPUT;
}
