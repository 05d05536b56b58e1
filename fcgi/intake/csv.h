/* A file of separated values, taken apart; for bytes from anywhere. Pure. */
#ifndef INTAKE_CSV_H
#define INTAKE_CSV_H

#include "base/err.h"

#include <stddef.h>

struct import_faults;
struct mem;

enum {
	CSV_BYTES_MAX = 16 << 20,
	CSV_ROWS_MAX = 50000,		/* below the header */
	CSV_COLUMNS_MAX = 64,
	CSV_CELL_MAX = 4000		/* bytes of UTF-8 */
};

struct csv_cell {
	const char *text;	/* UTF-8 as it stood, without its quotes */
	int line;		/* in the file, from 1; where the cell begins */
};

struct csv_row {
	int line;		/* of its first cell */
	size_t n;
	const struct csv_cell *cell;
};

/* row[0] is the header. Rows without any content are left out. */
struct csv {
	char separator;
	size_t n;
	const struct csv_row *row;
};

/*
 * Reads `len` bytes, which stay untouched: UTF-8 with or without a mark at its
 * start, else Windows-1252; cells parted by ';', ',' or a tab, whichever the
 * header has most of; quoted as RFC 4180 says, line breaks in quotes included;
 * lines ended by LF, CRLF or CR. What is wrong is added to `faults`, with line
 * and column, and the faulty row left out; ERR_INPUT when nothing can be read.
 */
enum err csv_read(struct mem *mem, const char *bytes, size_t len,
    struct csv *csv_r, struct import_faults *faults) MUST_USE;

#endif
