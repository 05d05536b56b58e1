/* Parts for sqlgen: what more than one statement asks, written once. */
#include "store/sqlgen.h"

#include <ctype.h>
#include <string.h>

enum { PARTS_MAX = 64, PART_MAX = 2048, PART_ARGS_MAX = 4 };

struct part {
	char name[NAME_MAX_LEN];
	char arg[PART_ARGS_MAX][NAME_MAX_LEN];
	size_t args;
	char text[PART_MAX];
};

static struct part parts[PARTS_MAX];
static size_t parts_n;

/* What a part is given: text of the statement, as it stands. */
struct given {
	const char *text[PART_ARGS_MAX];
	size_t len[PART_ARGS_MAX];
};

static void
put(char *out, size_t *n, const char *s, size_t len)
{
	if (*n + len >= TEXT_MAX)
		fault("statement too long");
	memcpy(out + *n, s, len);
	*n += len;
}

static size_t
arg_of(const struct part *p, const char *name)
{
	for (size_t i = 0; i < p->args; i++)
		if (strcmp(p->arg[i], name) == 0)
			return i;
	fault("%s uses $%s, which it is not given", p->name, name);
}

/* The part's text, each $name of it replaced. */
static void
put_part(const struct part *p, const struct given *g, char *out, size_t *n)
{
	char name[NAME_MAX_LEN];

	for (const char *s = p->text; *s != '\0';) {
		if (*s == '$' && islower((unsigned char)s[1])) {
			size_t i;

			s = read_name(s + 1, name);
			i = arg_of(p, name);
			put(out, n, g->text[i], g->len[i]);
		} else {
			put(out, n, s++, 1);
		}
	}
}

static const struct part *
part_find(const char *name)
{
	for (size_t i = 0; i < parts_n; i++)
		if (strcmp(parts[i].name, name) == 0)
			return &parts[i];
	fault("there is no part %s", name);
}

/* One argument: up to a comma or the end that is in no brackets of its own. */
static const char *
read_given(const char *s, const char **text_r, size_t *len_r)
{
	int depth = 0;

	*text_r = s = skip_space(s);
	for (; *s != '\0' && (depth > 0 || (*s != ',' && *s != ')')); s++)
		depth += (*s == '(') - (*s == ')');
	if (*s == '\0' || s == *text_r)
		fault("a part is not given all it is to be given");
	*len_r = (size_t)(s - *text_r);
	return s;
}

/* Puts what {name(text, ...)} at `s` stands for; returns what follows it. */
static const char *
put_use(const char *s, char *out, size_t *n)
{
	char name[NAME_MAX_LEN];
	const struct part *p;
	struct given g;

	s = read_name(s + 1, name);
	p = part_find(name);
	if (*s != '(')
		fault("'(' expected after %s", name);
	for (size_t i = 0; i < p->args; i++) {
		s = read_given(s + 1, &g.text[i], &g.len[i]);
		if (*s != (i + 1 < p->args ? ',' : ')'))
			fault("%s is given %zu texts", name, p->args);
	}
	if (s[1] != '}')
		fault("'}' expected after %s", name);
	put_part(p, &g, out, n);
	return s + 2;
}

void
part_expand(char text[TEXT_MAX])
{
	static char out[TEXT_MAX];
	size_t n = 0;

	for (const char *s = text; *s != '\0';) {
		if (n + strlen(s) >= TEXT_MAX)
			fault("statement too long");
		if (*s == '\'' || *s == '"' || *s == '`')
			s = copy_quoted(s, out, &n);
		else if (*s == '{')
			s = put_use(s, out, &n);
		else
			put(out, &n, s++, 1);
	}
	out[n] = '\0';
	memcpy(text, out, n + 1);
}

/* `name(arg, ...)`, alone on its line. */
static void
read_head(const char *s, struct part *p)
{
	s = read_name(s, p->name);
	for (size_t i = 0; i < parts_n; i++)
		if (strcmp(parts[i].name, p->name) == 0)
			fault("there is a part %s already", p->name);
	if (*s != '(')
		fault("'(' expected after %s", p->name);
	do {
		if (p->args == PART_ARGS_MAX)
			fault("too many items");
		s = skip_space(read_name(s + 1, p->arg[p->args++]));
	} while (*s == ',');
	if (*s != ')' || *skip_space(s + 1) != '\0')
		fault("')' expected at the end of the line of %s", p->name);
}

/* Its lines, up to a blank one; parts above it may stand in them. */
static void
read_body(FILE *in, struct part *p)
{
	static char text[TEXT_MAX];
	char line[LINE_MAX_LEN];
	size_t n = 0;

	while (next_line(in, line) && *skip_space(line) != '\0')
		put(text, &n, line, strlen(line));
	text[n] = '\0';
	part_expand(text);
	trim_end(text);
	if (text[0] == '\0' || strlen(text) >= sizeof(p->text))
		fault("%s is empty, or too long", p->name);
	strcpy(p->text, text);
}

void
read_parts(const char *path)
{
	char line[LINE_MAX_LEN];
	FILE *in = fopen(path, "r");

	read_begin(path);
	if (in == NULL)
		fault("cannot be opened");
	while (next_line(in, line)) {
		if (line[0] == '#' || *skip_space(line) == '\0')
			continue;
		if (parts_n == PARTS_MAX)
			fault("too many parts");
		read_head(line, &parts[parts_n]);
		read_body(in, &parts[parts_n]);
		parts_n++;
	}
	fclose(in);
}
