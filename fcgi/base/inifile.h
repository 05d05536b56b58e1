/* Files in the notation of an ini, read with every fault in one go. */
#ifndef BASE_INIFILE_H
#define BASE_INIFILE_H

#include "base/conf.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

struct mem;
struct inifile;

/* Whether there is such a section. If not, its keys are passed over. */
typedef bool inifile_section(struct inifile *f, const char *name);

/* One line `name = value` of a section there is; what is wrong is a fault. */
typedef void inifile_key(struct inifile *f, const char *section,
    const char *name, const char *value);

/* The reader sets what comes first; the rest starts as zeros. */
struct inifile {
	struct mem *mem;
	inifile_section *section;
	inifile_key *key;
	void *user;
	bool whole_values;	/* a ';' in a value begins no comment */

	int line;		/* being read; 0 is the file as a whole */
	struct conf_fault *faults;
	size_t n, room;

	const char *rest;	/* text not yet handed to libinih */
	bool unanswered;	/* the line is still neither good nor bad */
	int headers;		/* sections begun so far */
	bool section_known;
};

/*
 * Reads NUL-terminated text, calling `section` and `key` for each in its order.
 * Lines that are neither, and lines over 998 bytes, are faults. A byte order
 * mark is skipped, and indentation has no meaning.
 */
void inifile_read(struct inifile *f, const char *text);

/* Adds a fault at f->line. */
void inifile_fault(struct inifile *f, const char *fmt, ...) PRINTF(2, 3);

/* A name as typed, fit for a message whatever its length and bytes. */
const char *inifile_shown(const struct inifile *f, const char *name);

/*
 * Hands over the faults, by line; those of one line in the order they were
 * found. ERR_INPUT when there are any.
 */
enum err inifile_faults(struct inifile *f, struct conf_fault **faults_r,
    size_t *n_r) MUST_USE;

#endif
