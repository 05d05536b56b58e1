/*
 * holdfast-letter: frozen HTML becomes PDF, in the order it was asked for. It
 * knows neither whom a letter is of nor who asked.
 */
#include "base/log.h"
#include "base/mem.h"
#include "intake/convert.h"
#include "intake/print.h"
#include "program.h"
#include "store/db.h"

#include "sql_print.h"
#include "sql_store.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifndef CONVERTER
#define CONVERTER "/usr/libexec/holdfast/holdfast-pdf"
#endif

enum { WAIT_S = 1, AWAY_S = 5, PURGE_ROUNDS = 60 };

static const char help[] =
    "usage: holdfast-letter [--conf FILE] [--check] [watch]\n"
    "Makes the PDF of every letter that waits, and ends; with watch it stays,\n"
    "and looks once a second whether somebody waits for one.\n";

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_print, NULL
};

static volatile sig_atomic_t stop;

static void
on_stop(int signal_number)
{
	(void)signal_number;
	stop = 1;
}

static struct converter
converter_of(const struct conf *c)
{
	return (struct converter){
		.program = *c->letter_converter != '\0' ?
		    c->letter_converter : CONVERTER,
		.seconds = c->letter_seconds,
		.megabytes = c->letter_megabytes,
		.stop = &stop,
	};
}

/* Until nobody waits, or until there is something wrong with the database. */
static enum err
print_all(struct start *p)
{
	const struct converter c = converter_of(&p->conf);
	bool any = true;
	enum err e = ERR_OK;

	while (any && stop == 0 && e == ERR_OK) {
		mem_reset(p->work.mem);
		if ((e = print_one(&p->work, &c, &any)) != ERR_OK)
			db_rollback(&p->work);
	}
	return e;
}

static enum err
round_of(struct start *p, unsigned round)
{
	enum err e = print_all(p);

	if (e == ERR_OK && round % PURGE_ROUNDS == 0)
		e = print_purge(&p->work);
	if (e != ERR_OK)
		log_line(LOG_ERROR, "event=letters fault=%s text=\"%s\"",
		    err_name(e), p->work.fault.text);
	return e;
}

/* A database that is away is no reason to end: it comes back. */
static int
watch(struct start *p)
{
	for (unsigned round = 0; stop == 0; round++)
		sleep(round_of(p, round) == ERR_OK ? WAIT_S : AWAY_S);
	return 0;
}

static const struct program_parts parts = { .statements = statements };

int
main(int argc, char *argv[])
{
	struct sigaction act = { .sa_handler = on_stop };
	struct start p;
	bool stays;
	int rc;

	if (argc > 1 && strcmp(argv[1], "--help") == 0)
		return fputs(help, stdout) < 0;
	rc = program_open(argc, argv, PROGRAM_LETTER, "holdfast-letter",
	    &parts, &p);
	stays = rc == 0 && p.first < argc;
	if (stays && strcmp(argv[p.first], "watch") != 0)
		rc = program_usage("holdfast-letter");
	sigaction(SIGTERM, &act, NULL);
	sigaction(SIGINT, &act, NULL);
	if (rc == 0 && p.check)
		rc = program_check(&p, &parts);
	else if (rc == 0)
		rc = stays ? watch(&p) : round_of(&p, 0) != ERR_OK;
	program_close(&p, &parts);
	return rc;
}
