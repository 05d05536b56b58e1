/* Configuration: one checked holdfast.ini for all programs. */
#ifndef BASE_CONF_H
#define BASE_CONF_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mem;

/* Who is reading; a program's secrets are opened by that program only. */
enum program {
	PROGRAM_LOGIN = 1 << 0,
	PROGRAM_STAFF = 1 << 1,
	PROGRAM_PUBLIC = 1 << 2,
	PROGRAM_SWEEP = 1 << 3,
	PROGRAM_LETTER = 1 << 4,
	PROGRAM_ADMIN = 1 << 5,
};

typedef const char *conf_TEXT;
typedef const char *conf_SECRET;	/* the file's content, not its name */
typedef bool conf_BOOL;
typedef uint32_t conf_COUNT;		/* 1 .. 1,000,000 */
typedef uint32_t conf_MONTHS;		/* 0 .. 600; 0: for good */
typedef uint64_t conf_SIZE;		/* bytes, 1 .. 2^30 */

/* One field per line of conf.def, named section_key. */
struct conf {
#define CONF(section, key, kind, otherwise, programs) \
	conf_##kind section##_##key;
#include "base/conf.def"
#undef CONF
};

/* What is wrong with a file: a line (0: the file as a whole) and a text. */
struct conf_fault {
	int line;
	const char *text;
};

/*
 * Reads and checks `path` for `program`. All faults are found in one go:
 * unknown sections and keys, keys set twice, missing keys, values out of range,
 * secret files that are missing, empty, open to others than owner and group, or
 * owned by neither root nor us. On faults returns ERR_INPUT with *faults_r and
 * *n_r set (sorted by line); *c is then not to be used. Otherwise no pointer in
 * *c is NULL and other programs' secrets are "". Everything lives in `mem`.
 */
enum err conf_read(struct mem *mem, const char *path, enum program program,
    struct conf *c, struct conf_fault **faults_r, size_t *n_r) MUST_USE;

/* The same on text already in memory (fuzzed); `text` is NUL-terminated. */
enum err conf_parse(struct mem *mem, const char *text, enum program program,
    struct conf *c, struct conf_fault **faults_r, size_t *n_r) MUST_USE;

#endif
