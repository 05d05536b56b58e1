/* Arguments, settings, database: the same start for every program. */
#include "program.h"

#include "base/log.h"
#include "base/mem.h"
#include "store/db.h"
#include "store/migrate.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#ifndef CONF_FILE
#define CONF_FILE "/etc/holdfast/holdfast.ini"
#endif

enum { JOB_MEM = 1 << 30, PROCESS_MEM = 16 << 20 };

static void
report(const char *line)
{
	fprintf(stderr, "%s\n", line);
}

int
program_usage(const char *name)
{
	fprintf(stderr, "usage: %s [--conf FILE] [--check] [...]\n", name);
	return 2;
}

static int
read_arguments(int argc, char *argv[], struct start *p, const char **conf_r)
{
	int i;

	for (i = 1; i < argc && strncmp(argv[i], "--", 2) == 0; i++) {
		if (strcmp(argv[i], "--check") == 0)
			p->check = true;
		else if (strcmp(argv[i], "--conf") == 0 && i + 1 < argc)
			*conf_r = argv[++i];
		else
			return program_usage(p->name);
	}
	p->first = i;
	return 0;
}

static int
read_conf(struct start *p, const char *path, enum program who,
    const struct program_parts *parts)
{
	struct conf_fault *fault;
	const char *text;
	size_t n;

	if (conf_read(p->mem, path, who, &p->conf, &fault, &n) != ERR_OK) {
		for (size_t i = 0; i < n; i++)
			fprintf(stderr, "%s:%d: %s\n", path, fault[i].line,
			    fault[i].text);
		return 1;
	}
	if (parts->check_conf != NULL &&
	    (text = parts->check_conf(&p->conf)) != NULL) {
		fprintf(stderr, "%s: %s\n", path, text);
		return 1;
	}
	return 0;
}

/* The account is the program's own: least privilege is by account. */
static void
account_of(const struct conf *c, enum program who, struct db_conf *d)
{
	switch (who) {
	case PROGRAM_LOGIN:
		d->user = c->database_login_user;
		d->password = c->database_login_password_file;
		return;
	case PROGRAM_STAFF:
		d->user = c->database_staff_user;
		d->password = c->database_staff_password_file;
		return;
	case PROGRAM_PUBLIC:
		d->user = c->database_public_user;
		d->password = c->database_public_password_file;
		return;
	case PROGRAM_SWEEP:
		d->user = c->database_sweep_user;
		d->password = c->database_sweep_password_file;
		return;
	case PROGRAM_LETTER:
		d->user = c->database_letter_user;
		d->password = c->database_letter_password_file;
		return;
	case PROGRAM_ADMIN:
		d->user = c->database_admin_user;
		d->password = c->database_admin_password_file;
	}
}

void
program_database(const struct conf *c, enum program who, struct db_conf *d_r)
{
	*d_r = (struct db_conf){
		.socket = c->database_socket,
		.host = c->database_host,
		.ca_file = c->database_ca_file,
		.name = c->database_name,
		.port = c->database_port,
		/* Changing a large table takes as long as it takes. */
		.timeout_s = who == PROGRAM_ADMIN ? 0 :
		    c->database_timeout_seconds,
		.schema = who == PROGRAM_ADMIN ? 0 : migrate_wanted(),
	};
	account_of(c, who, d_r);
}

int
program_open(int argc, char *argv[], enum program who, const char *name,
    const struct program_parts *parts, struct start *p_r)
{
	const char *path = CONF_FILE;
	struct db_conf d;
	int rc;

	memset(p_r, 0, sizeof(*p_r));
	p_r->name = name;
	p_r->mem = mem_new(PROCESS_MEM);
	log_init(name, LOG_INFO);
	if (sodium_init() < 0)
		return 1;
	if ((rc = read_arguments(argc, argv, p_r, &path)) != 0 ||
	    (rc = read_conf(p_r, path, who, parts)) != 0)
		return rc;
	log_init(name, log_level_named(p_r->conf.log_level));
	program_database(&p_r->conf, who, &d);
	p_r->work.db = db_open(&d, parts->statements);
	p_r->work.mem = mem_new(JOB_MEM);
	if (parts->open != NULL)
		p_r->own = parts->open(&p_r->conf);
	return 0;
}

void
program_close(struct start *p, const struct program_parts *parts)
{
	if (p->own != NULL)
		parts->close(p->own);
	db_close(&p->work.db);
	db_library_end();
	mem_free(&p->work.mem);
	mem_free(&p->mem);
}

int
program_check(struct start *p, const struct program_parts *parts)
{
	struct work *w = &p->work;
	enum err e;

	if ((e = db_ready(w)) == ERR_OK && (e = db_now(w)) == ERR_OK &&
	    (e = db_check(w, report)) == ERR_OK && parts->check != NULL)
		e = parts->check(w, p->own);
	if (e != ERR_OK) {
		fprintf(stderr, "%s: %s\n", err_name(e), w->fault.text);
		return 1;
	}
	printf("%s: ok\n", p->name);
	return 0;
}
