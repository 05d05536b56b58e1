/* Parses every template and reads the words once, at start. */
#include "web/view.h"
#include "web/views.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEMPLATES_MAX = 320, PATH_LEN = 512 };

/* Read before those of the rooms, which call them. */
static const char *const macros_of_all[] = { "form.cs", "page.cs" };

enum { MACROS_OF_ALL = sizeof(macros_of_all) / sizeof(*macros_of_all) };

typedef void report_fn(const char *line);

bool
views_failed(NEOERR *error, const char *what, report_fn *report)
{
	char line[1024];
	STRING text;

	if (error == STATUS_OK)
		return false;
	string_init(&text);
	nerr_error_string(error, &text);
	snprintf(line, sizeof(line), "%s: %s", what, text.buf);
	report(line);
	string_clear(&text);
	nerr_ignore(&error);
	return true;
}

/* A line of nothing but commands leaves no empty line behind in the page. */
static void
drop_command_lines(char *text)
{
	char *to = text, *line = text;

	while (*line != '\0') {
		size_t len = strcspn(line, "\n");
		bool command = len > 5 && strncmp(line, "<?cs", 4) == 0 &&
		    strncmp(line + len - 2, "?>", 2) == 0;

		if (line[len] == '\n' && (command || len == 0))
			memmove(to, line, len);
		else
			memmove(to, line, len + (line[len] == '\n'));
		to += len + (line[len] == '\n' && !command && len > 0);
		line += len + (line[len] == '\n');
	}
	*to = '\0';
}

/*
 * A file of macros is told by its name: what most screens include, and what the
 * screens of a room do. Parsed for each that has them, they were most of what a
 * worker held (docs/decisions/0030).
 */
static bool
is_macros(const char *name)
{
	size_t len = strlen(name), end = strlen("parts.cs");

	for (size_t i = 0; i < MACROS_OF_ALL; i++)
		if (strcmp(name, macros_of_all[i]) == 0)
			return true;
	return len >= end && strcmp(name + len - end, "parts.cs") == 0;
}

/* Whether the file's macros are there already; from now on they are. */
static bool
known_by_now(struct views *v, const char *name)
{
	for (size_t i = 0; i < v->macros_n; i++)
		if (strcmp(v->macros[i], name) == 0)
			return true;
	if (v->macros_n == MACROS_MAX)
		abort();
	snprintf(v->macros[v->macros_n++], sizeof(*v->macros), "%s", name);
	return false;
}

/* Includes are looked up below the template directory, nowhere else. */
static NEOERR *
load_file(void *context, HDF *hdf, const char *name, char **text)
{
	struct views *v = context;
	char path[PATH_LEN];
	NEOERR *error;

	(void)hdf;
	if (is_macros(name) && known_by_now(v, name)) {
		*text = strdup("");
		return *text != NULL ? STATUS_OK :
		    nerr_raise(NERR_NOMEM, "%s", name);
	}
	if (strstr(name, "..") != NULL || name[0] == '/')
		return nerr_raise(NERR_IO, "template outside the house: %s",
		    name);
	snprintf(path, sizeof(path), "%s/%s", v->dir, name);
	if ((error = ne_load_file(path, text)) == STATUS_OK)
		drop_command_lines(*text);
	return nerr_pass(error);
}

/*
 * Right in a path as well as in a query; the library's own writes a space as
 * '+', and costs more than the rest of a row.
 */
static NEOERR *
url_escape(const char *in, char **out)
{
	static const char hex[] = "0123456789ABCDEF";
	char *to = malloc(strlen(in) * 3 + 1);

	if ((*out = to) == NULL)
		return nerr_raise(NERR_NOMEM, "url_escape");
	for (; *in != '\0'; in++) {
		unsigned char c = (unsigned char)*in;

		if (isalnum(c) || strchr("-._~", c) != NULL) {
			*to++ = *in;
			continue;
		}
		*to++ = '%';
		*to++ = hex[c >> 4];
		*to++ = hex[c & 15];
	}
	*to = '\0';
	return STATUS_OK;
}

static NEOERR *
url_validate(const char *in, char **out)
{
	return nerr_pass(neos_url_validate(in, out));
}

static NEOERR *
begin(struct views *v, struct template *t)
{
	NEOERR *error;

	if ((error = hdf_init(&t->hdf)) != STATUS_OK ||
	    (error = hdf_set_value(t->hdf, "Config.VarEscapeMode", "html")) !=
	    STATUS_OK)
		return nerr_pass(error);
	if ((error = cs_init(&t->parse, t->hdf)) != STATUS_OK ||
	    (error = cs_register_esc_strfunc(t->parse, "url_escape",
	    url_escape)) != STATUS_OK ||
	    (error = cs_register_esc_strfunc(t->parse, "url_validate",
	    url_validate)) != STATUS_OK)
		return nerr_pass(error);
	cs_register_fileload(t->parse, v, load_file);
	return STATUS_OK;
}

/* A screen's own macros stand before the shared ones. */
static NEOERR *
parse(struct views *v, struct template *t)
{
	NEOERR *error = begin(v, t);

	if (error != STATUS_OK)
		return nerr_pass(error);
	t->parse->macros = v->shared.parse->macros;
	return nerr_pass(cs_parse_file(t->parse, t->name));
}

/* The shared macros are not the screen's to free. */
static void
close_template(const struct views *v, struct template *t)
{
	CS_MACRO **m;

	if (t->parse != NULL && t != &v->shared) {
		m = &t->parse->macros;
		while (*m != NULL && *m != v->shared.parse->macros)
			m = &(*m)->next;
		*m = NULL;
	}
	cs_destroy(&t->parse);
	hdf_destroy(&t->hdf);
}

/* What the file includes of macros is read in its place, unless it is there. */
static bool
add_macros(struct views *v, const char *name, report_fn *report)
{
	return !views_failed(cs_parse_file(v->shared.parse, name), name,
	    report);
}

static bool
add_template(struct views *v, const char *name, report_fn *report)
{
	struct template *t = &v->template[v->n];

	if (v->n == TEMPLATES_MAX) {
		report("too many templates");
		return false;
	}
	snprintf(t->name, sizeof(t->name), "%s", name);
	v->n++;
	return !views_failed(parse(v, t), t->name, report);
}

typedef bool add_fn(struct views *v, const char *name, report_fn *report);

/* Of the room's files those that are macros alone, or all others. */
static bool
add_room(struct views *v, const char *room, bool macros, report_fn *report)
{
	add_fn *add = macros ? add_macros : add_template;
	char path[PATH_LEN];
	const struct dirent *f;
	bool good = true;
	DIR *d;

	snprintf(path, sizeof(path), "%s/%s", v->dir, room);
	if ((d = opendir(path)) == NULL) {
		report(path);
		return false;
	}
	while ((f = readdir(d)) != NULL) {
		size_t len = strlen(f->d_name);

		if (len < 4 || strcmp(f->d_name + len - 3, ".cs") != 0)
			continue;
		snprintf(path, sizeof(path), "%s/%s", room, f->d_name);
		if (is_macros(path) == macros)
			good = add(v, path, report) && good;
	}
	closedir(d);
	return good;
}

static bool
add_all_macros(struct views *v, const char *const *rooms, report_fn *report)
{
	bool good = !views_failed(begin(v, &v->shared), "macros", report);

	for (size_t i = 0; i < MACROS_OF_ALL && good; i++)
		good = add_macros(v, macros_of_all[i], report);
	for (; *rooms != NULL && good; rooms++)
		good = add_room(v, *rooms, true, report);
	return good;
}

static bool
add_all_templates(struct views *v, const char *const *rooms, report_fn *report)
{
	static const char *const common[] = {
		"error.cs", "top.cs", "bottom.cs"
	};
	bool good = true;

	for (size_t i = 0; i < sizeof(common) / sizeof(*common); i++)
		good = add_template(v, common[i], report) && good;
	for (; *rooms != NULL; rooms++)
		good = add_room(v, *rooms, false, report) && good;
	return good;
}

struct views *
views_open(const char *dir, const char *statics, const char *const *rooms,
    report_fn *report)
{
	struct views *v = calloc(1, sizeof(*v));
	bool good;

	if (v == NULL || (v->template = calloc(TEMPLATES_MAX,
	    sizeof(*v->template))) == NULL)
		abort();
	if (views_failed(nerr_init(), "templates", report))
		abort();
	v->dir = dir;
	good = langs_read(v, statics, report);
	good = add_all_macros(v, rooms, report) &&
	    add_all_templates(v, rooms, report) && good;
	if (!good)
		views_close(&v);
	return v;
}

void
views_close(struct views **v)
{
	if (*v == NULL)
		return;
	for (size_t i = 0; i < (*v)->n; i++)
		close_template(*v, &(*v)->template[i]);
	close_template(*v, &(*v)->shared);
	langs_close(*v);
	free((*v)->template);
	free(*v);
	*v = NULL;
}

struct template *
views_find(struct views *v, const char *name)
{
	for (size_t i = 0; i < v->n; i++)
		if (strcmp(v->template[i].name, name) == 0)
			return &v->template[i];
	return NULL;
}
