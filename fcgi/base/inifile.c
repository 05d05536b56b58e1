/* The reader of every ini: knows the lines that libinih passes over. */
#include "base/inifile.h"

#include "base/mem.h"

#include <ini.h>
#include <stdarg.h>
#include <string.h>

#define BLANKS " \t\r\v\f"

enum { LINE_MAX_BYTES = 1000 };

void
inifile_fault(struct inifile *f, const char *fmt, ...)
{
	va_list ap;

	f->faults = mem_grow(f->mem, f->faults, f->n, &f->room,
	    sizeof(*f->faults));
	va_start(ap, fmt);
	f->faults[f->n++] = (struct conf_fault){ f->line,
	    mem_vprintf(f->mem, fmt, ap) };
	va_end(ap);
}

const char *
inifile_shown(const struct inifile *f, const char *name)
{
	char *copy = mem_strndup(f->mem, name, 60);

	for (char *c = copy; *c != '\0'; c++)
		if (*c < ' ' || *c > '~')
			*c = '?';
	return copy;
}

static int
on_key(void *user, const char *section, const char *name, const char *value)
{
	struct inifile *f = user;

	f->unanswered = false;
	if (f->headers == 0)
		inifile_fault(f, "key before the first section");
	if (f->section_known)
		f->key(f, section, name, value);
	return 1;	/* of a bad section, its header was the fault */
}

/*
 * libinih tells of keys only, so a header is looked at on its way in; the keys
 * below a bad one are passed over, or each would be a fault of its own.
 */
static void
check_header(struct inifile *f, const char *line)
{
	size_t len = strcspn(++line, "]");
	const char *name = mem_strndup(f->mem, line, len);
	const char *after = line[len] == '\0' ? NULL : line + len + 1;

	f->headers++;
	f->section_known = false;
	if (after == NULL || strchr(";#", after[strspn(after, BLANKS)]) == NULL)
		inifile_fault(f, "not of the form [section]");
	else
		f->section_known = f->section(f, name);
}

/*
 * Gives libinih the next line, as fgets would, and counts it. Blanks in front
 * are cut, for an indented line would go on with the value before, whatever it
 * says; a line too long for libinih would be read as two.
 */
static char *
next_line(char *buf, int size, void *stream)
{
	struct inifile *f = stream;
	size_t len;

	if (f->unanswered)
		inifile_fault(f, "not of the form key = value");
	f->unanswered = false;
	if (*f->rest == '\0')
		return NULL;
	f->line++;
	len = strcspn(f->rest, "\n");
	buf[0] = '\0';
	if (len + 2 > (size_t)size) {
		inifile_fault(f, "longer than %d bytes", size - 2);
	} else {
		size_t blanks = strspn(f->rest, BLANKS);

		memcpy(buf, f->rest + blanks, len - blanks);
		buf[len - blanks] = '\0';
	}
	f->rest += len + (f->rest[len] == '\n');
	if (buf[0] == '[')
		check_header(f, buf);
	else
		f->unanswered = strchr(";#", buf[0]) == NULL;
	return buf;
}

void
inifile_read(struct inifile *f, const char *text)
{
	f->rest = strncmp(text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
	ini_max_line = LINE_MAX_BYTES;
	ini_allow_inline_comments = !f->whole_values;
	(void)ini_parse_stream(next_line, f, on_key, f);
	f->line = 0;
}

/* By insertion, since all but what was seen at the end is in order already. */
static void
sort_by_line(struct conf_fault *faults, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		struct conf_fault f = faults[i];
		size_t to = i;

		for (; to > 0 && faults[to - 1].line > f.line; to--)
			faults[to] = faults[to - 1];
		faults[to] = f;
	}
}

enum err
inifile_faults(struct inifile *f, struct conf_fault **faults_r, size_t *n_r)
{
	sort_by_line(f->faults, f->n);
	*faults_r = f->faults;
	*n_r = f->n;
	return f->n == 0 ? ERR_OK : ERR_INPUT;
}
