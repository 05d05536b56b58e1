/* A list as a file for a spreadsheet; pure. */
#ifndef COVER_SHEET_H
#define COVER_SHEET_H

#include <stddef.h>

struct mem;

/* A file that grows in `mem`; begin with sheet_new. */
struct sheet {
	struct mem *mem;
	char *text;
	size_t length, room;
	size_t cells;		/* in the row that is being written */
};

/* An empty file, marked as UTF-8: then a spreadsheet reads æ, ø and å right. */
struct sheet sheet_new(struct mem *mem);

/*
 * One more cell of the row, quoted. What a spreadsheet would take for a formula
 * (= + - @, a tab or a line's end first, also behind blanks) is made text by an
 * apostrophe before it. NULL is an empty cell.
 */
void sheet_cell(struct sheet *s, const char *text);

/* Ends the row. */
void sheet_row(struct sheet *s);

#endif
