/* Reads holdfast.ini: libinih knows the syntax, conf.def what may be in it. */
#include "base/conf.h"

#include "base/file.h"
#include "base/inifile.h"
#include "base/mem.h"
#include "base/text.h"

#include <string.h>

enum { FILE_MAX = 262144 };

enum kind {
	KIND_TEXT, KIND_SECRET, KIND_BOOL, KIND_COUNT, KIND_MONTHS, KIND_SIZE,
	KIND__MAX
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

/* Keys there were once, and what is to be done with a line that sets one. */
static const struct {
	const char *section, *name, *instead;
} retired[] = {
	{ "baton", "team_name", "no key any more: take the line out; the "
	    "system owner says the name on the page /tekster/navn" },
};

struct reading {
	struct inifile file;
	struct mem *mem;
	enum program program;
	struct conf *conf;
	int set_in[KEYS];		/* line of each key, 0: not set */
};

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
set_months(struct reading *r, const struct key *k, const char *value,
    void *field)
{
	int64_t number;

	(void)r;
	(void)k;
	if (!text_to_i64(value, 0, 600, &number))
		return "not a whole number of months from 0 to 600";
	*(conf_MONTHS *)field = (conf_MONTHS)number;
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
	[KIND_MONTHS] = set_months,
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
			inifile_fault(&r->file, "%s.%s: bad default",
			    k->section, k->name);
	}
}

static const char *
not_known(const char *section, const char *name)
{
	for (size_t i = 0; i < sizeof(retired) / sizeof(*retired); i++)
		if (strcmp(retired[i].section, section) == 0 &&
		    strcmp(retired[i].name, name) == 0)
			return retired[i].instead;
	return "unknown key";
}

static void
on_key(struct inifile *f, const char *section, const char *name,
    const char *value)
{
	struct reading *r = f->user;
	size_t i = 0;
	const char *why;

	while (i < KEYS && (strcmp(keys[i].section, section) != 0 ||
	    strcmp(keys[i].name, name) != 0))
		i++;
	if (i == KEYS) {
		inifile_fault(f, "%s.%s: %s", section, inifile_shown(f, name),
		    not_known(section, name));
		return;
	}
	if (r->set_in[i] != 0) {
		inifile_fault(f, "%s.%s: set twice, first in line %d", section,
		    name, r->set_in[i]);
		return;
	}
	r->set_in[i] = f->line;
	if (*value == '\0' && (keys[i].otherwise == NULL ||
	    keys[i].otherwise[0] != '\0'))
		why = "empty";
	else
		why = set(r, &keys[i], value);
	if (why != NULL)
		inifile_fault(f, "%s.%s: %s", section, name, why);
}

static bool
on_section(struct inifile *f, const char *name)
{
	for (size_t i = 0; i < KEYS; i++)
		if (strcmp(keys[i].section, name) == 0)
			return true;
	inifile_fault(f, "[%s]: unknown section", inifile_shown(f, name));
	return false;
}

static void
find_missing(struct reading *r)
{
	for (size_t i = 0; i < KEYS; i++) {
		const struct key *k = &keys[i];

		if (k->otherwise == NULL && r->set_in[i] == 0 &&
		    (k->programs & r->program) != 0)
			inifile_fault(&r->file, "%s.%s: missing", k->section,
			    k->name);
	}
}

enum err
conf_parse(struct mem *mem, const char *text, enum program program,
    struct conf *c, struct conf_fault **faults_r, size_t *n_r)
{
	struct reading r = {
		.file = { .mem = mem, .section = on_section, .key = on_key },
		.mem = mem, .program = program, .conf = c,
	};

	r.file.user = &r;
	memset(c, 0, sizeof(*c));
	set_defaults(&r);
	inifile_read(&r.file, text);
	find_missing(&r);
	return inifile_faults(&r.file, faults_r, n_r);
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
