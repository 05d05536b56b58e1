/* What the files of the overview share and nobody else sees. */
#ifndef INTAKE_OVERVIEW_PARTS_H
#define INTAKE_OVERVIEW_PARTS_H

#include "intake/csv.h"
#include "intake/import_fault.h"
#include "intake/overview.h"

/* Where the columns stand, and which have no name. */
struct overview_header {
	int place[COLUMN__MAX];
	size_t n;		/* cells of the header */
	size_t needed;		/* a row must reach this cell at least */
	bool unnamed[CSV_COLUMNS_MAX];
};

/* Fills *h; false when no column is known, and rows cannot be read at all. */
bool overview_header_read(struct mem *mem, const struct csv_row *row,
    struct overview_header *h, struct import_faults *faults) MUST_USE;

/*
 * Reads one row. What is wrong stays empty in *row_r, and is added to `faults`.
 * False when the row is out of shape and has nothing to be read.
 */
bool overview_row_read(struct mem *mem, const struct csv_row *row,
    const struct overview_header *h, day as_of, struct overview_row *row_r,
    struct import_faults *faults) MUST_USE;

/*
 * Holds rows against each other: a person has each kind once, one ID in the
 * journal system that is nobody else's, and one address. Sets row[].first.
 */
void overview_compare(struct mem *mem, struct overview_row *row, size_t n,
    struct import_faults *faults);

#endif
