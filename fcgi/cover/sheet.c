/* Semicolons and CRLF, as a Norwegian spreadsheet expects (RFC 4180). */
#include "cover/sheet.h"

#include "base/mem.h"

#include <string.h>

static void
put(struct sheet *s, const char *text, size_t len)
{
	if (s->length + len + 1 > s->room) {
		size_t room = (s->room + len) * 2;
		char *larger = mem_alloc(s->mem, room);

		memcpy(larger, s->text, s->length);
		s->text = larger;
		s->room = room;
	}
	memcpy(s->text + s->length, text, len);
	s->length += len;
}

struct sheet
sheet_new(struct mem *mem)
{
	struct sheet s = { .mem = mem, .room = 4096 };

	s.text = mem_alloc(mem, s.room);
	put(&s, "\xef\xbb\xbf", 3);
	return s;
}

static int
looks_like_formula(const char *text)
{
	char first = text[strspn(text, " ")];

	return first != '\0' && strchr("=+-@\t\r\n|%", first) != NULL;
}

void
sheet_cell(struct sheet *s, const char *text)
{
	if (s->cells++ > 0)
		put(s, ";", 1);
	put(s, "\"", 1);
	if (text != NULL && looks_like_formula(text))
		put(s, "'", 1);
	for (; text != NULL && *text != '\0'; text++)
		put(s, *text == '"' ? "\"\"" : text, *text == '"' ? 2 : 1);
	put(s, "\"", 1);
}

void
sheet_row(struct sheet *s)
{
	put(s, "\r\n", 2);
	s->cells = 0;
}
