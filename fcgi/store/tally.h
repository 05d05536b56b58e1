/*
 * What a database holds, in figures that can be compared: how many rows each
 * table has, earlier versions included, and the checksum of them all.
 */
#ifndef STORE_TALLY_H
#define STORE_TALLY_H

#include "base/work.h"

#include <stddef.h>
#include <stdint.h>

struct tally {
	const char *table;
	int64_t rows;
	uint64_t checksum;	/* sum of one for each row: the same for the
				 * same rows, in whatever order */
};

/*
 * Every table of the database but schema_version, by name, as the connection
 * of `w` sees it: in a transaction, as it was when that began.
 */
enum err tally_all(struct work *w, struct tally **t_r, size_t *n_r) MUST_USE;

#endif
