/* Reads the two maps between the directory and Holdfast, with all their faults. */
#include "directory/map.h"

#include "base/file.h"
#include "base/fold.h"
#include "base/mem.h"
#include "directory/directory.h"

#include <ini.h>
#include <stdarg.h>
#include <string.h>

enum { LINE_MAX_BYTES = 1000, FILE_MAX = 1 << 20, UNITS_DEEP = 10 };

struct reading {
	struct mem *mem;
	const char *file;	/* for the faults */
	const char *rest;	/* text that libinih has not had yet */
	int line;
	struct maps *m;
	size_t groups_room, units_room, values_room;
	struct conf_fault *fault;
	size_t n, room;
};

static void PRINTF(2, 3)
fault(struct reading *r, const char *fmt, ...)
{
	va_list ap;
	const char *text;

	va_start(ap, fmt);
	text = mem_vprintf(r->mem, fmt, ap);
	va_end(ap);
	r->fault = mem_grow(r->mem, r->fault, r->n, &r->room, sizeof(*r->fault));
	r->fault[r->n++] = (struct conf_fault){ r->line,
	    mem_printf(r->mem, "%s: %s", r->file, text) };
}

/* Hands libinih one line and counts it. */
static char *
next_line(char *buf, int size, void *stream)
{
	struct reading *r = stream;
	size_t len = strcspn(r->rest, "\n");

	if (*r->rest == '\0')
		return NULL;
	r->line++;
	if (len + 1 > (size_t)size) {
		fault(r, "longer than %d bytes", size - 1);
		buf[0] = '\0';
	} else {
		memcpy(buf, r->rest, len);
		buf[len] = '\0';
	}
	r->rest += len + (r->rest[len] == '\n');
	return buf;
}

static int
on_group(void *user, const char *section, const char *name, const char *value)
{
	struct reading *r = user;
	struct map_group g;
	int seat;

	if (!words_find(&words_seat_kind, section, &seat) ||
	    seat >= SEAT_KIND_HOLDER)
		fault(r, "[%s] is no role", section);
	else if (strcmp(name, "dn") != 0)
		fault(r, "%s: only dn is known here", name);
	else if ((g.dn_key = directory_dn_key(r->mem, value)) == NULL)
		fault(r, "no DN: %s", value);
	else {
		g.seat = (enum seat_kind)seat;
		r->m->group = mem_grow(r->mem, r->m->group, r->m->groups,
		    &r->groups_room, sizeof(g));
		r->m->group[r->m->groups++] = g;
	}
	return 1;
}

static struct map_unit *
unit_of(struct reading *r, const char *code)
{
	struct map_unit *u;

	for (size_t i = 0; i < r->m->units; i++)
		if (strcmp(r->m->unit[i].code, code) == 0)
			return &r->m->unit[i];
	if (code[strspn(code, "abcdefghijklmnopqrstuvwxyz0123456789-")] != '\0' ||
	    strlen(code) > 40)
		fault(r, "[%s]: a code is a-z, 0-9 and -, at most 40", code);
	r->m->unit = mem_grow(r->mem, r->m->unit, r->m->units, &r->units_room,
	    sizeof(*u));
	u = &r->m->unit[r->m->units++];
	*u = (struct map_unit){ .code = mem_strdup(r->mem, code), .name = "",
	    .service = "", .parent = "" };
	r->values_room = 0;
	return u;
}

static void
add_value(struct reading *r, struct map_unit *u, const char *value)
{
	const char *folded = text_fold(r->mem, value);
	const char **larger;

	for (size_t i = 0; i < r->m->units; i++)
		for (size_t j = 0; j < r->m->unit[i].values_n; j++)
			if (strcmp(r->m->unit[i].values[j], folded) == 0) {
				fault(r, "%s means [%s] already", value,
				    r->m->unit[i].code);
				return;
			}
	larger = mem_array(r->mem, u->values_n + 1, sizeof(*larger));
	if (u->values_n > 0)
		memcpy(larger, u->values, u->values_n * sizeof(*larger));
	larger[u->values_n++] = folded;
	u->values = larger;
}

static int
on_unit(void *user, const char *section, const char *name, const char *value)
{
	struct reading *r = user;
	struct map_unit *u = unit_of(r, section);

	if (strcmp(name, "name") == 0)
		u->name = mem_strdup(r->mem, value);
	else if (strcmp(name, "parent") == 0)
		u->parent = mem_strdup(r->mem, value);
	else if (strcmp(name, "service") == 0)
		u->service = mem_strdup(r->mem, value);
	else if (strcmp(name, "directory") == 0)
		add_value(r, u, value);
	else
		fault(r, "%s: name, parent, service and directory are known",
		    name);
	return 1;
}

static void
read_one(struct reading *r, const char *path, ini_handler on_line)
{
	char *text;
	const char *why = file_read(r->mem, path, FILE_MAX, &text);

	r->file = path;
	r->line = 0;
	if (why != NULL) {
		fault(r, "%s", why);
		return;
	}
	r->rest = text;
	ini_max_line = LINE_MAX_BYTES;
	(void)ini_parse_stream(next_line, r, on_line, r);
}

static long
unit_index(const struct maps *m, const char *code)
{
	for (size_t i = 0; i < m->units; i++)
		if (strcmp(m->unit[i].code, code) == 0)
			return (long)i;
	return -1;
}

static void
check_unit(struct reading *r, const struct map_unit *u)
{
	const struct map_unit *at = u;
	long parent;

	if (*u->name == '\0')
		fault(r, "[%s] has no name", u->code);
	for (int deep = 0; *at->parent != '\0'; deep++) {
		if ((parent = unit_index(r->m, at->parent)) < 0) {
			if (at == u)
				fault(r, "[%s]: no unit %s", u->code, u->parent);
			return;
		}
		if (deep == UNITS_DEEP) {
			fault(r, "[%s]: parents go round in a circle", u->code);
			return;
		}
		at = &r->m->unit[parent];
	}
}

/* Parents before children, so that rows can refer to rows that are there. */
static void
order_units(struct reading *r)
{
	struct maps *m = r->m;
	struct map_unit *ordered = mem_array(r->mem, m->units, sizeof(*ordered));
	struct maps done = { .unit = ordered };

	while (done.units < m->units)
		for (size_t i = 0; i < m->units; i++)
			if (unit_index(&done, m->unit[i].code) < 0 &&
			    (*m->unit[i].parent == '\0' ||
			    unit_index(&done, m->unit[i].parent) >= 0))
				ordered[done.units++] = m->unit[i];
	m->unit = ordered;
}

enum err
maps_read(struct mem *mem, const char *groups_file, const char *units_file,
    struct maps *m_r, struct conf_fault **faults_r, size_t *n_r)
{
	struct reading r = { .mem = mem, .m = m_r };

	memset(m_r, 0, sizeof(*m_r));
	read_one(&r, groups_file, on_group);
	read_one(&r, units_file, on_unit);
	r.line = 0;
	for (size_t i = 0; i < m_r->units; i++)
		check_unit(&r, &m_r->unit[i]);
	if (r.n == 0)
		order_units(&r);
	*faults_r = r.fault;
	*n_r = r.n;
	return r.n == 0 ? ERR_OK : ERR_INPUT;
}

long
maps_unit(const struct maps *m, struct mem *mem, const char *value)
{
	const char *folded = text_fold(mem, value);

	for (size_t i = 0; i < m->units; i++)
		for (size_t j = 0; j < m->unit[i].values_n; j++)
			if (strcmp(m->unit[i].values[j], folded) == 0)
				return (long)i;
	return -1;
}
