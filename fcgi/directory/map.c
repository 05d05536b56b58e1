/* Reads the two maps between directory and Holdfast, with all their faults. */
#include "directory/map.h"

#include "base/file.h"
#include "base/fold.h"
#include "base/inifile.h"
#include "base/mem.h"
#include "base/text.h"
#include "directory/directory.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define CODE "abcdefghijklmnopqrstuvwxyz0123456789-"

/* As wide as the columns of table unit. */
enum { CODE_MAX = 40, NAME_MAX_CHARS = 120 };

enum { FILE_MAX = 4 << 20, UNITS_DEEP = 20 };

/* Where in the file a unit and its settings stand; 0 is nowhere. */
struct lines {
	int begun, name, service, parent;
};

struct value {
	struct map_value v;
	int line;
};

/* A unit's code and its place, to be found by a binary search. */
struct code {
	const char *text;
	size_t at;
};

struct reading {
	struct inifile file;
	struct maps *m;
	struct lines *lines;		/* of each unit */
	struct value *value;
	struct code *code;		/* of the units, sorted */
	size_t *parent;			/* of each unit, NOBODY for none */
	size_t groups_room, units_room, lines_room, values_room;
};

static const size_t NOBODY = SIZE_MAX;

static bool
is_word(const char *s, const char *letters)
{
	return *s != '\0' && strlen(s) <= CODE_MAX &&
	    s[strspn(s, letters)] == '\0';
}

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
	struct maps *m = r->m;
	struct map_group g;
	int seat = 0;

	if (strcmp(name, "dn") != 0) {
		inifile_fault(f, "%s: unknown key", inifile_shown(f, name));
		return;
	}
	if ((g.dn_key = directory_dn_key(f->mem, value)) == NULL) {
		inifile_fault(f, "not a DN");
		return;
	}
	(void)words_find(&words_seat_kind, section, &seat);
	g.seat = (enum seat_kind)seat;
	for (size_t i = 0; i < m->groups; i++)
		if (m->group[i].seat == g.seat &&
		    strcmp(m->group[i].dn_key, g.dn_key) == 0) {
			inifile_fault(f, "the same group twice");
			return;
		}
	m->group = mem_grow(f->mem, m->group, m->groups, &r->groups_room,
	    sizeof(g));
	m->group[m->groups++] = g;
}

static bool
on_unit(struct inifile *f, const char *code)
{
	struct reading *r = f->user;
	struct maps *m = r->m;

	if (!is_word(code, CODE)) {
		inifile_fault(f, "[%s]: not a code of a-z, 0-9 and '-'",
		    inifile_shown(f, code));
		return false;
	}
	m->unit = mem_grow(f->mem, m->unit, m->units, &r->units_room,
	    sizeof(*m->unit));
	r->lines = mem_grow(f->mem, r->lines, m->units, &r->lines_room,
	    sizeof(*r->lines));
	m->unit[m->units] = (struct map_unit){ mem_strdup(f->mem, code), "", "",
	    "" };
	r->lines[m->units++] = (struct lines){ .begun = f->line };
	return true;
}

static void
add_value(struct reading *r, const char *value)
{
	const char *key = text_fold(r->file.mem, value);

	if (*key == '\0') {
		inifile_fault(&r->file, "directory: no letter or digit");
		return;
	}
	r->value = mem_grow(r->file.mem, r->value, r->m->values,
	    &r->values_room, sizeof(*r->value));
	r->value[r->m->values++] = (struct value){ { key, r->m->units - 1 },
	    r->file.line };
}

/* A setting that a unit has once. */
static void
set(struct reading *r, const char *name, const char *value, bool fits,
    int *line, const char **to)
{
	if (*line != 0) {
		inifile_fault(&r->file, "%s: set twice, first in line %d", name,
		    *line);
		return;
	}
	*line = r->file.line;
	*to = mem_strdup(r->file.mem, value);
	if (!fits)
		inifile_fault(&r->file, "%s: empty, too long or no plain text",
		    name);
}

static void
on_unit_key(struct inifile *f, const char *section, const char *name,
    const char *value)
{
	struct reading *r = f->user;
	struct map_unit *u = &r->m->unit[r->m->units - 1];
	struct lines *at = &r->lines[r->m->units - 1];
	bool plain = *value != '\0' && text_is_utf8(value, strlen(value)) &&
	    !text_has_control(value, "");

	(void)section;
	if (strcmp(name, "name") == 0)
		set(r, name, value, plain &&
		    text_length(value) <= NAME_MAX_CHARS, &at->name, &u->name);
	else if (strcmp(name, "service") == 0)
		set(r, name, value, is_word(value, CODE "_"), &at->service,
		    &u->service);
	else if (strcmp(name, "parent") == 0)
		set(r, name, value, is_word(value, CODE), &at->parent,
		    &u->parent);
	else if (strcmp(name, "directory") != 0)
		inifile_fault(f, "%s: unknown key", inifile_shown(f, name));
	else if (plain)
		add_value(r, value);
	else
		inifile_fault(f, "directory: empty or no plain text");
}

static void PRINTF(3, 4)
fault_at(struct reading *r, int line, const char *fmt, ...)
{
	va_list ap;

	r->file.line = line;
	va_start(ap, fmt);
	inifile_fault(&r->file, "%s", mem_vprintf(r->file.mem, fmt, ap));
	va_end(ap);
	r->file.line = 0;
}

static int
by_code(const void *a, const void *b)
{
	const struct code *x = a, *y = b;
	int order = strcmp(x->text, y->text);

	return order != 0 ? order : (x->at > y->at) - (x->at < y->at);
}

static int
same_code(const void *a, const void *b)
{
	const struct code *x = a, *y = b;

	return strcmp(x->text, y->text);
}

static void
index_units(struct reading *r)
{
	struct maps *m = r->m;

	r->code = mem_array(r->file.mem, m->units, sizeof(*r->code));
	for (size_t i = 0; i < m->units; i++)
		r->code[i] = (struct code){ m->unit[i].code, i };
	if (m->units > 0)
		qsort(r->code, m->units, sizeof(*r->code), by_code);
	for (size_t i = 1; i < m->units; i++)
		if (same_code(&r->code[i - 1], &r->code[i]) == 0)
			fault_at(r, r->lines[r->code[i].at].begun,
			    "[%s]: begun before, in line %d", r->code[i].text,
			    r->lines[r->code[i - 1].at].begun);
}

static void
find_parents(struct reading *r)
{
	struct maps *m = r->m;

	r->parent = mem_array(r->file.mem, m->units, sizeof(*r->parent));
	for (size_t i = 0; i < m->units; i++) {
		const struct code wanted = { .text = m->unit[i].parent };
		const struct code *hit = bsearch(&wanted, r->code, m->units,
		    sizeof(*r->code), same_code);

		r->parent[i] = hit == NULL ? NOBODY : hit->at;
		if (r->lines[i].name == 0)
			fault_at(r, r->lines[i].begun, "[%s]: name: missing",
			    m->unit[i].code);
		if (hit == NULL && is_word(m->unit[i].parent, CODE))
			fault_at(r, r->lines[i].parent, "parent: no unit [%s]",
			    m->unit[i].parent);
	}
}

/* Units above this one; a circle has no end. */
static int
depth(const struct reading *r, size_t unit)
{
	int above = 0;

	while (r->parent[unit] != NOBODY && above <= UNITS_DEEP) {
		unit = r->parent[unit];
		above++;
	}
	return above;
}

/* Parents before children, so that rows can refer to rows that are there. */
static void
order_units(struct reading *r)
{
	struct maps *m = r->m;
	struct map_unit *ordered = mem_array(r->file.mem, m->units,
	    sizeof(*ordered));
	size_t *place = mem_array(r->file.mem, m->units, sizeof(*place));
	size_t n = 0;

	for (int level = 0; level <= UNITS_DEEP; level++)
		for (size_t i = 0; i < m->units; i++)
			if (depth(r, i) == level) {
				place[i] = n;
				ordered[n++] = m->unit[i];
			}
	for (size_t i = 0; i < m->units; i++)
		if (depth(r, i) > UNITS_DEEP)
			fault_at(r, r->lines[i].parent,
			    "parent: a circle, or over %d units up",
			    UNITS_DEEP);
	for (size_t i = 0; i < m->values; i++)
		r->value[i].v.unit = place[r->value[i].v.unit];
	m->unit = ordered;
}

static int
by_key(const void *a, const void *b)
{
	const struct value *x = a, *y = b;
	int order = strcmp(x->v.key, y->v.key);

	return order != 0 ? order : (x->line > y->line) - (x->line < y->line);
}

static void
order_values(struct reading *r)
{
	struct maps *m = r->m;

	m->value = mem_array(r->file.mem, m->values, sizeof(*m->value));
	if (m->values > 0)
		qsort(r->value, m->values, sizeof(*r->value), by_key);
	for (size_t i = 0; i < m->values; i++) {
		m->value[i] = r->value[i].v;
		if (i > 0 && strcmp(m->value[i - 1].key, m->value[i].key) == 0)
			fault_at(r, r->value[i].line,
			    "directory: said before, in line %d",
			    r->value[i - 1].line);
	}
}

/* Reads one of the files; its faults go on the list with its name. */
static void
read_file(struct reading *r, const char *path, struct conf_fault **faults,
    size_t *n)
{
	char *text = NULL;
	const char *why = file_read(r->file.mem, path, FILE_MAX, &text);
	struct conf_fault *found, *all;
	size_t more;

	if (why != NULL)
		inifile_fault(&r->file, "%s", why);
	else
		inifile_read(&r->file, text);
	if (r->file.section == on_unit) {
		index_units(r);
		find_parents(r);
		order_units(r);
		order_values(r);
	}
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
	struct reading groups = { .m = m_r, .file = {
	    .mem = mem, .section = on_role, .key = on_group,
	    .user = &groups, .whole_values = true } };
	struct reading units = { .m = m_r, .file = {
	    .mem = mem, .section = on_unit, .key = on_unit_key,
	    .user = &units, .whole_values = true } };

	memset(m_r, 0, sizeof(*m_r));
	*faults_r = NULL;
	*n_r = 0;
	read_file(&groups, groups_file, faults_r, n_r);
	read_file(&units, units_file, faults_r, n_r);
	return *n_r == 0 ? ERR_OK : ERR_INPUT;
}

static int
same_value(const void *a, const void *b)
{
	const struct map_value *x = a, *y = b;

	return strcmp(x->key, y->key);
}

long
maps_unit(const struct maps *m, struct mem *mem, const char *value)
{
	const struct map_value wanted = { .key = text_fold(mem, value) };
	const struct map_value *hit;

	if (m->values == 0)
		return -1;
	hit = bsearch(&wanted, m->value, m->values, sizeof(*m->value),
	    same_value);
	return hit == NULL ? -1 : (long)hit->unit;
}
