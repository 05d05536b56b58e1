/* The oversiktsliste: its columns, and its rows found right. Pure. */
#ifndef INTAKE_OVERVIEW_H
#define INTAKE_OVERVIEW_H

#include "base/clock.h"
#include "base/err.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>

struct csv;
struct import_faults;
struct mem;

enum overview_column {
	COLUMN_NUMBER,		/* the municipality's own; read by nobody */
	COLUMN_JOURNAL,
	COLUMN_NAME,
	COLUMN_BIRTH,
	COLUMN_KIND,
	COLUMN_UNIT,
	COLUMN_COORDINATOR,
	COLUMN_DECIDED,
	COLUMN_RECEIVED,
	COLUMN_WISH,
	COLUMN_BLOCK,
	COLUMN__MAX
};

/* One strand of one person, as the list has it. */
struct overview_row {
	int line;		/* where the row begins */
	int place[COLUMN__MAX];	/* each column from 1, 0 when there is none */
	const char *name;	/* "Kari Nordmann" */
	const char *person;	/* the name folded: who it is, with the birth */
	day birth;		/* DAY_NONE: an expected child */
	const char *journal;	/* NULL when none */
	enum strand_kind kind;
	const char *unit;	/* name or code */
	const char *coordinator;	/* name or user name; NULL when none */
	day decided;		/* DAY_NONE: a baton without decision */
	day received;		/* by the unit */
	const char *wish;	/* "" when none */
	enum address_block block;
	size_t first;		/* index of this person's first row */
	bool told;		/* name, birth and kind are right */
	bool assumed;		/* received is not told: it is decided */
};

struct overview {
	const struct overview_row *row;
	size_t n;
};

/* A column's name, as the header and the faults have it. */
const char *overview_column_name(enum overview_column c);

/*
 * Finds the columns by their names, in any order, and checks every cell, row
 * and person of a list that shows how things stood on day `as_of`. All that is
 * wrong is added to `faults`; such cells are empty in *list_r, which is only to
 * be loaded when there are no faults.
 */
void overview_read(struct mem *mem, const struct csv *csv, day as_of,
    struct overview *list_r, struct import_faults *faults);

#endif
