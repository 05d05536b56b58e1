/* What is wrong with a list that is to be imported, and how we say it. */
#ifndef INTAKE_IMPORT_FAULT_H
#define INTAKE_IMPORT_FAULT_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct mem;

enum import_fault {
	/* of the file as a whole */
	FAULT_NOT_TEXT,
	FAULT_EMPTY,
	FAULT_NO_HEADER,
	FAULT_NO_ROWS,
	FAULT_TOO_MANY_ROWS,	/* n: how many are allowed */
	/* of its form */
	FAULT_OPEN_QUOTE,
	FAULT_STRAY_QUOTE,
	FAULT_AFTER_QUOTE,
	FAULT_TOO_MANY_CELLS,
	FAULT_TOO_FEW_CELLS,
	/* of its header */
	FAULT_COLUMN_UNKNOWN,
	FAULT_COLUMN_TWICE,
	FAULT_COLUMN_MISSING,
	FAULT_COLUMN_UNNAMED,
	/* of one cell */
	FAULT_IDENTITY_NUMBER,
	FAULT_CONTROL,
	FAULT_TOO_LONG,		/* n: how many characters are allowed */
	FAULT_MISSING,
	FAULT_DATE,
	FAULT_DATE_LATE,
	FAULT_DATE_EARLY,
	FAULT_BIRTH_MISSING,
	FAULT_BIRTH_YEAR,
	FAULT_BIRTH_EARLY,
	FAULT_BIRTH_EXPECTED,
	FAULT_KIND,
	FAULT_BLOCK,
	FAULT_BLOCK_STRICT,
	FAULT_UNIT_UNKNOWN,
	FAULT_UNIT_SEVERAL,
	FAULT_UNIT_NOBODY,
	/* of cells against each other */
	FAULT_BIRTH_AFTER_DECIDED,
	FAULT_RECEIVED_BEFORE_DECIDED,
	/* of rows against each other; n: line of the earlier row */
	FAULT_ROW_TWICE,
	FAULT_JOURNAL_DIFFERS,
	FAULT_BLOCK_DIFFERS,
	FAULT_JOURNAL_TAKEN,
	/* of a row against what the system knows */
	FAULT_CASE_JOURNAL,
	FAULT_CASE_BLOCK,
	FAULT__MAX
};

/*
 * Where and why. `column` counts from 1, 0 is the whole line; `label` is the
 * column's name when it has one. The cell itself is never kept nor shown: it
 * may be a name, or a number that has no business here (R62).
 */
struct import_remark {
	int line;
	int column;
	const char *label;
	enum import_fault why;
	int64_t n;
};

/* All that is wrong with one list; starts as { .mem = m }. */
struct import_faults {
	struct mem *mem;
	struct import_remark *at;
	size_t n, room;
};

/* Notes one fault more. `label` may be NULL and must outlive the list. */
void import_fault_add(struct import_faults *f, const struct import_remark *r);

/* Orders by line, then column, then as they were found. */
void import_faults_sort(struct import_faults *f);

/* What is wrong, as a Norwegian sentence; "{n}" stands for the number. */
const char *import_fault_text(enum import_fault why);

/* One line a fault, as it is read at the terminal. */
void import_faults_print(const struct import_faults *f, FILE *out);

#endif
