/* Takes a file of separated values apart, in one pass over a copy of it. */
#include "intake/csv.h"

#include "base/mem.h"
#include "base/text.h"
#include "intake/import_fault.h"

#include <stdbool.h>
#include <string.h>

/* Cells are unquoted where they stand: `to` never gets ahead of `at`. */
struct reader {
	const char *at;
	char *to;
	int line;
	char separator;
	struct mem *mem;
	struct import_faults *faults;
	struct csv_cell cell[CSV_COLUMNS_MAX];
	size_t cells;
	bool content, faulty;
};

static void
fault(struct reader *r, int line, size_t column, enum import_fault why,
    int64_t n)
{
	r->faulty = true;
	import_fault_add(r->faults, &(struct import_remark){ .line = line,
	    .column = (int)column, .why = why, .n = n });
}

/* Goes past a line break, which a file from an old Mac writes as CR alone. */
static bool
line_break(struct reader *r)
{
	if (*r->at != '\n' && *r->at != '\r')
		return false;
	r->at += r->at[0] == '\r' && r->at[1] == '\n' ? 2 : 1;
	r->line++;
	return true;
}

static bool
at_end(const struct reader *r)
{
	return *r->at == r->separator || *r->at == '\n' || *r->at == '\r' ||
	    *r->at == '\0';
}

static void
read_quoted(struct reader *r)
{
	int began = r->line;
	bool closed = false;

	for (r->at++; *r->at != '\0' && !closed;) {
		if (line_break(r))
			*r->to++ = '\n';
		else if (*r->at == '"' && *++r->at != '"')
			closed = true;
		else
			*r->to++ = *r->at++;
	}
	if (!closed)
		fault(r, began, r->cells + 1, FAULT_OPEN_QUOTE, 0);
	else if (!at_end(r))
		fault(r, r->line, r->cells + 1, FAULT_AFTER_QUOTE, 0);
	while (!at_end(r))
		r->at++;
}

static void
read_bare(struct reader *r)
{
	bool stray = false;

	for (; !at_end(r); *r->to++ = *r->at++)
		stray = stray || *r->at == '"';
	if (stray)
		fault(r, r->line, r->cells + 1, FAULT_STRAY_QUOTE, 0);
}

/* One cell and what ends it; whether another one follows in the row. */
static bool
read_cell(struct reader *r)
{
	struct csv_cell c = { r->to, r->line };
	bool more;

	if (*r->at == '"')
		read_quoted(r);
	else
		read_bare(r);
	if ((size_t)(r->to - c.text) > CSV_CELL_MAX)
		fault(r, c.line, r->cells + 1, FAULT_TOO_LONG, CSV_CELL_MAX);
	more = *r->at == r->separator;
	if (more)
		r->at++;
	else
		line_break(r);
	*r->to++ = '\0';	/* now that the separator was looked at */
	if (c.text[strspn(c.text, " \t")] != '\0')
		r->content = true;
	if (r->cells < CSV_COLUMNS_MAX)
		r->cell[r->cells] = c;
	r->cells++;
	return more;
}

/* Fills `row_r`; false for a row that is blank or was found faulty. */
static bool
read_row(struct reader *r, struct csv_row *row_r)
{
	struct csv_cell *cell;
	int line = r->line;

	r->cells = 0;
	r->content = r->faulty = false;
	while (read_cell(r))
		;
	if (r->cells > CSV_COLUMNS_MAX && r->content)
		fault(r, line, 0, FAULT_TOO_MANY_CELLS, 0);
	if (r->faulty || !r->content)
		return false;
	cell = mem_array(r->mem, r->cells, sizeof(*cell));
	memcpy(cell, r->cell, r->cells * sizeof(*cell));
	*row_r = (struct csv_row){ line, r->cells, cell };
	return true;
}

/* The character the first line has most of, outside its quotes. */
static char
find_separator(const char *text)
{
	static const char choice[] = ";,\t";
	size_t count[sizeof(choice)] = { 0 };
	bool quoted = false;
	size_t best = 0;

	text += strspn(text, "\r\n");
	for (; *text != '\0' &&
	    (quoted || strchr("\r\n", *text) == NULL); text++) {
		const char *found = strchr(choice, *text);

		if (*text == '"')
			quoted = !quoted;
		else if (found != NULL && !quoted)
			count[found - choice]++;
	}
	for (size_t i = 1; choice[i] != '\0'; i++)
		if (count[i] > count[best])
			best = i;
	return choice[best];
}

/* The bytes as UTF-8 that may be written to; NULL when they are no text. */
static char *
decode(struct mem *mem, const char *bytes, size_t len)
{
	static const char mark[] = "\xef\xbb\xbf";
	bool marked = len >= 3 && memcmp(bytes, mark, 3) == 0;

	if (text_is_utf8(bytes, len))
		return mem_strndup(mem, bytes + (marked ? 3 : 0),
		    len - (marked ? 3 : 0));
	return marked ? NULL : text_from_cp1252(mem, bytes, len);
}

static enum err
refuse(struct import_faults *faults, enum import_fault why)
{
	import_fault_add(faults, &(struct import_remark){ .why = why });
	return ERR_INPUT;
}

enum err
csv_read(struct mem *mem, const char *bytes, size_t len, struct csv *csv_r,
    struct import_faults *faults)
{
	struct reader r = { .line = 1, .mem = mem, .faults = faults };
	struct csv_row *rows = NULL, row;
	size_t n = 0, room = 0;
	char *text;

	*csv_r = (struct csv){ 0 };
	if (len > CSV_BYTES_MAX || (text = decode(mem, bytes, len)) == NULL)
		return refuse(faults, FAULT_NOT_TEXT);
	r.at = r.to = text;
	r.separator = find_separator(text);
	while (*r.at != '\0') {
		if (!read_row(&r, &row)) {
			if (n == 0 && r.content)
				return ERR_INPUT;	/* no header */
			continue;
		}
		rows = mem_grow(mem, rows, n, &room, sizeof(*rows));
		rows[n++] = row;
		if (n > CSV_ROWS_MAX + 1) {
			fault(&r, row.line, 0, FAULT_TOO_MANY_ROWS,
			    CSV_ROWS_MAX);
			n--;
			break;
		}
	}
	*csv_r = (struct csv){ r.separator, n, rows };
	return n > 0 || faults->n > 0 ? ERR_OK : refuse(faults, FAULT_EMPTY);
}
