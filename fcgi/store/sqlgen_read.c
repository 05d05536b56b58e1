/* Reading for sqlgen: sql/words, and the headers and texts of statements. */
#include "store/sqlgen.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct list lists[LISTS_MAX];
size_t lists_n;
const char *file_name;
size_t line_no;

void
fault(const char *fmt, ...)
{
	va_list ap;

	fprintf(stderr, "%s:%zu: ", file_name, line_no);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
	exit(1);
}

const char *
skip_space(const char *s)
{
	while (isspace((unsigned char)*s))
		s++;
	return s;
}

const char *
read_name(const char *s, char out[NAME_MAX_LEN])
{
	size_t n = 0;

	s = skip_space(s);
	while (islower((unsigned char)*s) || isdigit((unsigned char)*s) ||
	    *s == '_') {
		if (n + 1 == NAME_MAX_LEN)
			fault("name too long");
		out[n++] = *s++;
	}
	if (n == 0)
		fault("a name was expected before: %.20s", s);
	out[n] = '\0';
	return s;
}

const struct list *
list_find(const char *name)
{
	for (size_t i = 0; i < lists_n; i++)
		if (strcmp(lists[i].name, name) == 0)
			return &lists[i];
	return NULL;
}

static bool
is_type(const char *type)
{
	static const char *const plain[] = {
		"id", "i32", "i64", "bool", "text", "day", "instant"
	};

	for (size_t i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		if (strcmp(plain[i], type) == 0)
			return true;
	return list_find(type) != NULL;
}

/* Reads `name type[?]` as one more of the `n` items there are. */
static const char *
read_item(const char *s, struct item *item, size_t n)
{
	struct item *it = &item[n];

	if (n == ITEMS_MAX)
		fault("too many items");
	s = skip_space(read_name(s, it->name));
	s = skip_space(read_name(s, it->type));
	if (!is_type(it->type))
		fault("unknown type %s", it->type);
	if ((it->nullable = *s == '?'))
		s++;
	if (it->nullable && (strcmp(it->type, "bool") == 0 ||
	    list_find(it->type) != NULL))
		fault("%s cannot be NULL: no value is left for it", it->type);
	for (size_t i = 0; i < n; i++)
		if (strcmp(item[i].name, it->name) == 0)
			fault("%s stands twice", it->name);
	return skip_space(s);
}

/* Reads `name type[?], name type ...` up to `end`. */
static const char *
read_items(const char *s, char end, struct item *item, size_t *n)
{
	s = skip_space(s);
	while (*s != end) {
		s = read_item(s, item, (*n)++);
		if (*s == ',')
			s++;
		else if (*s != end)
			fault("',' or '%c' expected before: %.20s", end, s);
		s = skip_space(s);
	}
	return s + 1;
}

/*
 * Reads `as other` up to `end`, when that is what stands there: the statement
 * of the same file that *p_r points to has the same arguments, or the same row.
 */
static const char *
read_as(const char *s, char end, const struct shape **p_r)
{
	char name[NAME_MAX_LEN];
	const char *t = skip_space(s);

	*p_r = NULL;
	if (strncmp(t, "as ", 3) != 0)
		return s;
	t = skip_space(read_name(t + 3, name));
	if (*t != end)
		return s;
	if ((*p_r = shape_find(name)) == NULL)
		fault("there is no statement %s before", name);
	return t + 1;
}

static const char *
read_args(const char *s, struct stmt *st)
{
	const struct shape *as;

	s = read_as(s, ')', &as);
	if (as == NULL)
		return read_items(s, ')', st->arg, &st->args);
	memcpy(st->arg, as->arg, sizeof(st->arg));
	st->args = as->args;
	st->args_shared = true;
	return s;
}

static const char *
read_row(const char *s, struct stmt *st)
{
	const struct shape *as;

	s = read_as(s, ':', &as);
	strcpy(st->row, as != NULL ? as->name : st->name);
	if (as == NULL)
		return read_items(s, ':', st->col, &st->cols);
	memcpy(st->col, as->col, sizeof(st->col));
	st->cols = as->cols;
	return s;
}

static void
read_header(const char *s, struct stmt *st)
{
	s = skip_space(read_name(s, st->name));
	if (*s++ != '(')
		fault("'(' expected after %s", st->name);
	s = skip_space(read_args(s, st));
	if (strncmp(s, "->", 2) == 0) {
		s += 2;
		if ((st->many = *s == '*'))
			s++;
		s = read_row(s, st);
		if (st->cols == 0)
			fault("%s yields no column", st->name);
	} else if (*s++ != ':') {
		fault("':' or '->' expected in the header of %s", st->name);
	}
	s = skip_space(s);
	if (*s == '\0')
		fault("%s says nothing about itself", st->name);
	if (strstr(s, "*/") != NULL)
		fault("what %s says ends the comment it is put in", st->name);
	snprintf(st->doc, sizeof(st->doc), "%s", s);
	shape_keep(st);
}

static size_t
arg_find(const struct stmt *st, const char *name)
{
	for (size_t i = 0; i < st->args; i++)
		if (strcmp(st->arg[i].name, name) == 0)
			return i;
	fault("%s uses :%s, which its header does not name", st->name, name);
}

/* A doubled quote ends one part and begins the next. */
const char *
copy_quoted(const char *s, char *out, size_t *n)
{
	char quote = *s;

	do {
		if (*s == '\\' && quote != '`' && s[1] != '\0')
			out[(*n)++] = *s++;
		out[(*n)++] = *s++;
		if (*s == '\0')
			fault("a %c is never closed", quote);
	} while (*s != quote);
	out[(*n)++] = *s++;
	return s;
}

/* Notes the argument that a placeholder stands for. */
static const char *
bind_one(const char *s, struct stmt *st)
{
	char name[NAME_MAX_LEN];

	s = read_name(s, name);
	if (st->uses == USES_MAX)
		fault("too many placeholders");
	st->use[st->uses++] = arg_find(st, name);
	return s;
}

/* What would bind by position, or swallow the rest once lines are joined. */
static void
refuse(const char *s, const struct stmt *st)
{
	if (*s == '?')
		fault("%s has a ? of its own", st->name);
	if (*s == ':')
		fault("%s has a ':' that names no argument", st->name);
	if (*s == '#' || strncmp(s, "--", 2) == 0 || strncmp(s, "/*", 2) == 0)
		fault("%s has a comment inside", st->name);
}

/*
 * Replaces each :name outside quotes by ?; the text is never longer than `s`.
 */
static const char *
bind_names(struct stmt *st, const char *s)
{
	size_t n = 0;

	while (*s != '\0' && *s != ';') {
		if (*s == '\'' || *s == '"' || *s == '`') {
			s = copy_quoted(s, st->text, &n);
		} else if (*s == ':' && islower((unsigned char)s[1])) {
			s = bind_one(s + 1, st);
			st->text[n++] = '?';
		} else if (isspace((unsigned char)*s)) {
			if (n > 0 && st->text[n - 1] != ' ')
				st->text[n++] = ' ';
			s++;
		} else {
			refuse(s, st);
			st->text[n++] = *s++;
		}
	}
	while (n > 0 && st->text[n - 1] == ' ')
		n--;
	st->text[n] = '\0';
	return s;
}

static bool
is_used(const struct stmt *st, size_t arg)
{
	for (size_t i = 0; i < st->uses; i++)
		if (st->use[i] == arg)
			return true;
	return false;
}

static void
read_text(const char *s, struct stmt *st)
{
	s = bind_names(st, s);
	if (*s != ';')
		fault("%s does not end with ';'", st->name);
	if (*skip_space(s + 1) != '\0')
		fault("something follows the ';' of %s", st->name);
	/* What another declares may be of use to the other alone. */
	for (size_t i = 0; i < st->args && !st->args_shared; i++)
		if (!is_used(st, i))
			fault("%s never uses :%s", st->name, st->arg[i].name);
}

void
trim_end(char *s)
{
	size_t n = strlen(s);

	while (n > 0 && isspace((unsigned char)s[n - 1]))
		s[--n] = '\0';
}

bool
next_line(FILE *in, char line[LINE_MAX_LEN])
{
	if (fgets(line, LINE_MAX_LEN, in) == NULL)
		return false;
	line_no++;
	if (strchr(line, '\n') == NULL && !feof(in))
		fault("line too long");
	return true;
}

static bool
next_stmt(FILE *in, char *header, char *body)
{
	char line[LINE_MAX_LEN];
	size_t h = 0, b = 0;

	header[0] = body[0] = '\0';
	while (next_line(in, line)) {
		if (strncmp(line, "--", 2) == 0 && b == 0) {
			h += (size_t)snprintf(header + h, HEADER_MAX - h, "%s",
			    line + 2);
			if (h >= HEADER_MAX)
				fault("header too long");
			header[h - 1] = ' ';
		} else if (strspn(line, " \t\r\n") == strlen(line)) {
			if (b > 0)
				return true;
			header[h = 0] = '\0';	/* a note, not a header */
		} else {
			b += (size_t)snprintf(body + b, TEXT_MAX - b, "%s",
			    line);
			if (b >= TEXT_MAX)
				fault("statement too long");
		}
	}
	return b > 0;
}

bool
read_stmt(FILE *in, struct stmt *st)
{
	static char header[HEADER_MAX], body[TEXT_MAX];

	if (!next_stmt(in, header, body))
		return false;
	trim_end(header);
	read_header(header, st);
	part_expand(body);
	read_text(body, st);
	return true;
}

static void
read_list(const char *s, struct list *l)
{
	char name[NAME_MAX_LEN];

	s = skip_space(read_name(s, name));
	if (is_type(name))
		fault("%s is a type already", name);
	strcpy(l->name, name);
	if (*s++ != ':')
		fault("':' expected after %s", l->name);
	while (*s != '\0') {
		if (l->n == WORDS_MAX)
			fault("too many words");
		s = skip_space(read_name(s, l->word[l->n]));
		for (size_t i = 0; i < l->n; i++)
			if (strcmp(l->word[i], l->word[l->n]) == 0)
				fault("%s stands twice", l->word[i]);
		l->n++;
	}
}

void
read_words(const char *path)
{
	char line[LINE_MAX_LEN];
	FILE *in = fopen(path, "r");

	read_begin(path);
	if (in == NULL)
		fault("cannot be opened");
	while (next_line(in, line)) {
		trim_end(line);
		if (line[0] == '#' || line[0] == '\0')
			continue;
		if (lists_n == LISTS_MAX)
			fault("too many lists");
		read_list(line, &lists[lists_n]);
		lists_n++;
	}
	fclose(in);
}
