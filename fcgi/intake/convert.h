/* HTML becomes PDF in a program of its own, which may hang or be gone. */
#ifndef INTAKE_CONVERT_H
#define INTAKE_CONVERT_H

#include "base/work.h"

#include <signal.h>
#include <stddef.h>
#include <stdint.h>

/* What it is run with. */
struct converter {
	const char *program;	/* reads HTML, writes PDF */
	uint32_t seconds;	/* until it is killed, with all it started; 1
				 * and up */
	uint32_t megabytes;	/* of memory it may ask for; 1 and up */
	const volatile sig_atomic_t *stop;	/* set: it is killed at once */
};

struct pdf {
	const unsigned char *bytes;
	size_t length;
};

/*
 * Runs the converter on `html`, NUL-terminated, and waits. *pdf_r in w->mem.
 * ERR_UNAVAILABLE when there is none, it did not end well or in time, or what
 * it wrote is no PDF or too large; the fault says which, and nothing of what
 * the letter says.
 */
enum err convert(struct work *w, const struct converter *c, const char *html,
    struct pdf *pdf_r) MUST_USE;

#endif
