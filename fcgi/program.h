/* What every program does before its own work: arguments, settings, database. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "base/conf.h"
#include "base/work.h"

#include <stdbool.h>

struct app;
struct db_stmt;

/* The parts a program is made of. */
struct program_parts {
	const struct db_stmt *const *const *statements;	/* NULL last */
	const char *const *rooms;	/* of templates, NULL last; NULL: no screens */
	enum err (*check)(struct work *w);	/* what else must hold; may be NULL */
	const char *(*check_conf)(const struct conf *c);	/* text of a fault, or NULL */
};

/* A program that has read its settings. */
struct program {
	const char *name;
	struct mem *mem;		/* lives as long as the process */
	struct conf conf;
	struct work work;		/* for jobs; its arena is its own */
	int first;			/* index of the first argument after options */
	bool check;			/* --check was given */
	bool any_schema;		/* migrate: the database may be of any age */
};

/*
 * Reads `--conf FILE` and `--check`, then the settings for `who`, and prepares
 * the database handle. Every fault is a line on stderr. 0, or the exit code:
 * 2 for a wrong call, 1 for wrong settings.
 */
int program_open(int argc, char *argv[], enum program who, const char *name,
    const struct program_parts *parts, struct program *p_r);

/* Closes what program_open opened. */
void program_close(struct program *p);

/*
 * `--check`: statements against the server's types, schema number, the
 * program's own check. Prints every fault; 0 when there is none.
 */
int program_check(struct program *p, const struct program_parts *parts);

/*
 * The whole main of a FastCGI program: open, check if asked, parse templates,
 * give up privileges, serve. Starts while the database is away (and answers
 * 503), but not on a schema that is older or newer than its own.
 */
int program_serve(int argc, char *argv[], enum program who, struct app *app,
    const struct program_parts *parts);

#endif
