/*
 * What every program does before its own work: arguments, settings, database.
 */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "base/conf.h"
#include "base/work.h"

#include <stdbool.h>

struct app;
struct db_conf;
struct db_stmt;

/* The parts a program is made of; each but the statements may be NULL. */
struct program_parts {
	const struct db_stmt *const *const *statements;	/* NULL last */
	const char *const *rooms;	/* of templates, NULL last */

	/* The program's own things. */
	void *(*open)(const struct conf *c);
	void (*close)(void *own);

	/* What else must hold for --check. */
	enum err (*check)(struct work *w, void *own);

	/* What is wrong with the settings as a whole, or NULL. */
	const char *(*check_conf)(const struct conf *c);
};

/* A program that has read its settings. */
struct start {
	const char *name;
	struct mem *mem;		/* lives as long as the process */
	struct conf conf;
	struct work work;		/* for jobs; its arena is its own */
	int first;			/* index of the first argument after
					 * options */
	bool check;			/* --check was given */
	void *own;			/* what parts->open made */
};

/*
 * Reads `--conf FILE` and `--check`, then the settings for `who`, and prepares
 * the database handle. Every fault is a line on stderr. 0, or the exit code:
 * 2 for a wrong call, 1 for wrong settings.
 */
int program_open(int argc, char *argv[], enum program who, const char *name,
    const struct program_parts *parts, struct start *p_r);

/* Where the database is, and as whom `who` is known there. */
void program_database(const struct conf *c, enum program who,
    struct db_conf *d_r);

/* Says on stderr how a program is called, and returns 2. */
int program_usage(const char *name);

/* Closes what program_open opened. */
void program_close(struct start *p, const struct program_parts *parts);

/*
 * `--check`: statements against the server's types, schema number, the
 * program's own check. Prints every fault; 0 when there is none.
 */
int program_check(struct start *p, const struct program_parts *parts);

/*
 * The whole main of a FastCGI program (`--routes` prints its pages instead):
 * open, check if asked, parse templates, give up privileges, serve. Starts
 * while the database is away (and answers 503), but not on a schema that is
 * older or newer than its own. With `--workers` last, it becomes the supervisor
 * of as many of itself as the settings say.
 */
int program_serve(int argc, char *argv[], enum program who, struct app *app,
    const struct program_parts *parts);

/*
 * Gives the socket, which is descriptor 0, the queue of `workers.backlog`, and
 * puts a supervisor with the workers of `who` in the place of this process:
 * `argv` is called for each, NULL at its end. Comes back only when that is not
 * possible, with the exit code and a line in the log.
 */
int program_workers(const struct conf *c, enum program who, int argc,
    char *argv[]);

#endif
