/* Reads holdfast.ini: libinih knows the syntax, conf.def what may be in it. */
#include "base/conf.h"

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

#include <ini.h>
#include <stdarg.h>
#include <string.h>

#define BLANKS " \t\r\v\f"

enum { LINE_MAX_BYTES = 1000, FILE_MAX = 262144 };

enum kind {
	KIND_TEXT, KIND_SECRET, KIND_BOOL, KIND_COUNT, KIND_SIZE, KIND__MAX
};

/* The programs column of conf.def. */
enum {
	LOGIN = PROGRAM_LOGIN,
	STAFF = PROGRAM_STAFF,
	PUBLIC = PROGRAM_PUBLIC,
	SWEEP = PROGRAM_SWEEP,
	LETTER = PROGRAM_LETTER,
	ADMIN = PROGRAM_ADMIN,
	ALL = LOGIN | STAFF | PUBLIC | SWEEP | LETTER | ADMIN
};

static const struct key {
	const char *section, *name;
	enum kind kind;
	const char *otherwise;		/* NULL: must be set */
	unsigned programs;
	size_t offset;			/* of its field in struct conf */
} keys[] = {
#define CONF(section, key, kind, otherwise, programs) \
	{ #section, #key, KIND_##kind, otherwise, programs, \
	  offsetof(struct conf, section##_##key) },
#include "base/conf.def"
#undef CONF
};

enum { KEYS = sizeof(keys) / sizeof(*keys) };

struct reading {
	struct mem *mem;
	enum program program;
	struct conf *conf;
	const char *rest;		/* text not yet handed to libinih */
	int line;			/* of what was handed over last */
	bool unanswered;		/* it is still neither good nor bad */
	int headers;			/* sections begun so far */
	bool section_known;
	int set_in[KEYS];		/* line of each key, 0: not set */
	struct conf_fault *faults;
	size_t n, room;
};

static void
add_fault(struct reading *r, int line, const char *text)
{
	r->faults = mem_grow(r->mem, r->faults, r->n, &r->room,
	    sizeof(*r->faults));
	r->faults[r->n++] = (struct conf_fault){ line, text };
}

static void PRINTF(2, 3)
fault(struct reading *r, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add_fault(r, r->line, mem_vprintf(r->mem, fmt, ap));
	va_end(ap);
}

/*
 * One setter a kind: the value's text into the key's field of struct conf. NULL
 * when it fits, else what is wrong, to be read after "section.key: ".
 */
typedef const char *setter(struct reading *r, const struct key *k,
    const char *value, void *field);

static const char not_plain[] = "not plain UTF-8 text";

static bool
is_plain(const char *value)
{
	return text_is_utf8(value, strlen(value)) &&
	    !text_has_control(value, "");
}

static const char *
set_text(struct reading *r, const struct key *k, const char *value, void *field)
{
	(void)k;
	if (!is_plain(value))
		return not_plain;
	*(conf_TEXT *)field = mem_strdup(r->mem, value);
	return NULL;
}

static const char *
set_secret(struct reading *r, const struct key *k, const char *value,
    void *field)
{
	const char *why;

	if ((k->programs & r->program) == 0 || *value == '\0')
		return NULL;
	if (!is_plain(value))
		return not_plain;
	why = file_read_secret(r->mem, value, field);
	return why == NULL ? NULL : mem_printf(r->mem, "%s: %s", value, why);
}

static const char *
set_bool(struct reading *r, const struct key *k, const char *value, void *field)
{
	(void)r;
	(void)k;
	*(conf_BOOL *)field = strcmp(value, "yes") == 0;
	if (strcmp(value, "yes") != 0 && strcmp(value, "no") != 0)
		return "neither yes nor no";
	return NULL;
}

static const char *
set_count(struct reading *r, const struct key *k, const char *value,
    void *field)
{
	int64_t number;

	(void)r;
	(void)k;
	if (!text_to_i64(value, 1, 1000000, &number))
		return "not a whole number from 1 to 1000000";
	*(conf_COUNT *)field = (conf_COUNT)number;
	return NULL;
}

static const char *
set_size(struct reading *r, const struct key *k, const char *value, void *field)
{
	int64_t number;

	(void)r;
	(void)k;
	if (!text_to_i64(value, 1, INT64_C(1) << 30, &number))
		return "not a number of bytes from 1 to 1073741824";
	*(conf_SIZE *)field = (conf_SIZE)number;
	return NULL;
}

static setter *const setters[KIND__MAX] = {
	[KIND_TEXT] = set_text,
	[KIND_SECRET] = set_secret,
	[KIND_BOOL] = set_bool,
	[KIND_COUNT] = set_count,
	[KIND_SIZE] = set_size,
};

static const char *
set(struct reading *r, const struct key *k, const char *value)
{
	return setters[k->kind](r, k, value, (char *)r->conf + k->offset);
}

/* Pointers are never NULL afterwards, also those of other programs' secrets. */
static void
set_defaults(struct reading *r)
{
	for (const struct key *k = keys; k < keys + KEYS; k++) {
		void *field = (char *)r->conf + k->offset;

		if (k->kind == KIND_TEXT || k->kind == KIND_SECRET)
			*(const char **)field = "";
		if (k->otherwise != NULL && set(r, k, k->otherwise) != NULL)
			add_fault(r, 0, mem_printf(r->mem, "%s.%s: bad default",
			    k->section, k->name));
	}
}

/* A name as typed, fit for a message whatever its length and bytes. */
static const char *
shown(struct reading *r, const char *name)
{
	char *copy = mem_strndup(r->mem, name, 60);

	for (char *c = copy; *c != '\0'; c++)
		if (*c < ' ' || *c > '~')
			*c = '?';
	return copy;
}

static int
on_key(void *user, const char *section, const char *name, const char *value)
{
	struct reading *r = user;
	size_t i = 0;
	const char *why;

	r->unanswered = false;
	if (r->headers == 0)
		fault(r, "key before the first section");
	if (!r->section_known)
		return 1;	/* its section's header was the fault */
	while (i < KEYS && (strcmp(keys[i].section, section) != 0 ||
	    strcmp(keys[i].name, name) != 0))
		i++;
	if (i == KEYS) {
		fault(r, "%s.%s: unknown key", section, shown(r, name));
		return 1;
	}
	if (r->set_in[i] != 0) {
		fault(r, "%s.%s: set twice, first in line %d", section, name,
		    r->set_in[i]);
		return 1;
	}
	r->set_in[i] = r->line;
	if (*value == '\0' && (keys[i].otherwise == NULL ||
	    keys[i].otherwise[0] != '\0'))
		why = "empty";
	else
		why = set(r, &keys[i], value);
	if (why != NULL)
		fault(r, "%s.%s: %s", section, name, why);
	return 1;
}

static bool
section_exists(const char *name)
{
	for (size_t i = 0; i < KEYS; i++)
		if (strcmp(keys[i].section, name) == 0)
			return true;
	return false;
}

/*
 * libinih tells of keys only, so a header is looked at on its way in; the keys
 * below a bad one are passed over, or each would be a fault of its own.
 */
static void
check_header(struct reading *r, const char *line)
{
	size_t len = strcspn(++line, "]");
	const char *name = mem_strndup(r->mem, line, len);
	const char *after = line[len] == '\0' ? NULL : line + len + 1;

	r->headers++;
	r->section_known = false;
	if (after == NULL || strchr(";#", after[strspn(after, BLANKS)]) == NULL)
		fault(r, "not of the form [section]");
	else if (!section_exists(name))
		fault(r, "[%s]: unknown section", shown(r, name));
	else
		r->section_known = true;
}

/*
 * Gives libinih the next line, as fgets would, and counts it. Blanks in front
 * are cut, for an indented line would go on with the value before, whatever it
 * says; a line too long for libinih would be read as two.
 */
static char *
next_line(char *buf, int size, void *stream)
{
	struct reading *r = stream;
	size_t len;

	if (r->unanswered)
		fault(r, "not of the form key = value");
	r->unanswered = false;
	if (*r->rest == '\0')
		return NULL;
	r->line++;
	len = strcspn(r->rest, "\n");
	buf[0] = '\0';
	if (len + 2 > (size_t)size) {
		fault(r, "longer than %d bytes", size - 2);
	} else {
		size_t blanks = strspn(r->rest, BLANKS);

		memcpy(buf, r->rest + blanks, len - blanks);
		buf[len - blanks] = '\0';
	}
	r->rest += len + (r->rest[len] == '\n');
	if (buf[0] == '[')
		check_header(r, buf);
	else
		r->unanswered = strchr(";#", buf[0]) == NULL;
	return buf;
}

/* What the file as a whole lacks goes before what its lines have wrong. */
static void
put_missing_first(struct reading *r)
{
	struct reading all = { .mem = r->mem };

	for (size_t i = 0; i < KEYS; i++) {
		const struct key *k = &keys[i];

		if (k->otherwise == NULL && r->set_in[i] == 0 &&
		    (k->programs & r->program) != 0)
			add_fault(&all, 0, mem_printf(r->mem,
			    "%s.%s: missing", k->section, k->name));
	}
	for (size_t i = 0; i < r->n; i++)
		add_fault(&all, r->faults[i].line, r->faults[i].text);
	r->faults = all.faults;
	r->n = all.n;
}

enum err
conf_parse(struct mem *mem, const char *text, enum program program,
    struct conf *c, struct conf_fault **faults_r, size_t *n_r)
{
	struct reading r = { .mem = mem, .program = program, .conf = c };

	memset(c, 0, sizeof(*c));
	r.rest = strncmp(text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
	set_defaults(&r);
	ini_max_line = LINE_MAX_BYTES;
	(void)ini_parse_stream(next_line, &r, on_key, &r);
	put_missing_first(&r);
	*faults_r = r.faults;
	*n_r = r.n;
	return r.n == 0 ? ERR_OK : ERR_INPUT;
}

enum err
conf_read(struct mem *mem, const char *path, enum program program,
    struct conf *c, struct conf_fault **faults_r, size_t *n_r)
{
	char *text;
	const char *why = file_read(mem, path, FILE_MAX, &text);

	if (why == NULL)
		return conf_parse(mem, text, program, c, faults_r, n_r);
	memset(c, 0, sizeof(*c));
	*faults_r = mem_alloc(mem, sizeof(**faults_r));
	**faults_r = (struct conf_fault){ 0,
	    mem_printf(mem, "%s: %s", path, why) };
	*n_r = 1;
	return ERR_INPUT;
}
