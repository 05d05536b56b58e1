/*
 * What is sent to the archive of a case that is closed (R49, R50): its papers
 * and an arkivmelding that says what they are (Noark 5), in one zip file.
 */
#ifndef PLAN_ARCHIVE_H
#define PLAN_ARCHIVE_H

#include "base/work.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One document; no text is NULL. */
struct archive_paper {
	const char *title;	/* that tells nobody of whom it is */
	const char *worker;	/* who had it made */
	bool sent;		/* to the family, or somebody for them */
	day dated;
	const unsigned char *bytes;	/* a PDF */
	size_t length;
};

struct archive_case {
	const char *number, *journal;	/* journal: "" when there is none */
	const char *title;	/* what may be read of it by everybody */
	const char *name;	/* of whom it is */
	const char *unit;	/* which had it last; "" when none did */
	const char *worker;	/* who had it last */
	day born;		/* DAY_NONE: a child still expected */
	day opened, closed;
};

/*
 * The package, which lives in w->mem. Its files are numbered: no name stands in
 * them. ERR_BUG when a text is no UTF-8 that XML can hold.
 */
enum err archive_pack(struct work *w, const struct archive_case *c,
    const struct archive_paper *p, size_t n, const char **zip_r,
    size_t *length_r) MUST_USE;

/*
 * The archive has it, and answered with that number: the office owes it no
 * more. ERR_DUPLICATE when that is noted already.
 */
enum err archive_record(struct work *w, int64_t casefile, int64_t strand,
    day sent, const char *receipt, size_t papers) MUST_USE;

#endif
