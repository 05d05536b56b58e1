/* holdfast-admin: what operations run by hand. */
#include "admin.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/text.h"
#include "desk/duty.h"
#include "desk/jobs.h"
#include "directory/breakglass.h"
#include "intake/import.h"
#include "program.h"
#include "rules/policy.h"
#include "store/db.h"
#include "store/disposal.h"
#include "store/migrate.h"
#include "store/retention.h"

#include "sql_admin.h"
#include "sql_alert.h"
#include "sql_anchor.h"
#include "sql_backup.h"
#include "sql_breakglass.h"
#include "sql_cover.h"
#include "sql_dispose.h"
#include "sql_duty.h"
#include "sql_finding.h"
#include "sql_guideline.h"
#include "sql_import.h"
#include "sql_intake.h"
#include "sql_jobs.h"
#include "sql_migrate.h"
#include "sql_retention.h"
#include "sql_session.h"
#include "sql_store.h"
#include "sql_strand.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_migrate, sql_set_cover, sql_set_strand,
	sql_set_duty, sql_set_guideline, sql_set_import, sql_set_intake,
	sql_set_session, sql_set_backup, sql_set_breakglass,
	sql_set_retention, sql_set_dispose, sql_set_jobs, sql_set_admin,
	sql_set_alert, sql_set_finding, sql_set_anchor, NULL
};

static const struct program_parts parts = {
	.statements = statements, .check = duty_check
};

static void
report(const char *line)
{
	printf("%s\n", line);
}

int
admin_told(const struct work *w)
{
	fprintf(stderr, "%s\n", w->fault.text);
	return 1;
}

int
admin_make_key(int argc, char *argv[],
    enum err (*make)(struct work *w, const char *dir))
{
	struct work w = { .mem = mem_new(1 << 20) };
	int rc = 2;

	if (argc == 1 && sodium_init() >= 0)
		rc = make(&w, argv[0]) == ERR_OK ? 0 : admin_told(&w);
	mem_free(&w.mem);
	return rc;
}

static int
run_migrate(struct start *p, int argc, char *argv[])
{
	const char *dir = SQL_DIR;

	if (argc == 2 && strcmp(argv[0], "--sql") == 0)
		dir = argv[1];
	else if (argc != 0)
		return 2;
	if (migrate_run(&p->work, dir, p->conf.database_name,
	    report) != ERR_OK)
		return admin_told(&p->work);
	printf("schema %d\n", migrate_wanted());
	return 0;
}

static int
run_import(struct start *p, int argc, char *argv[])
{
	return import_run(&p->work, argc, argv);
}

bool
admin_job_begins(struct work *w, instant *began_r)
{
	bool begins = db_ready(w) == ERR_OK && db_now(w) == ERR_OK;

	if (!begins)
		(void)admin_told(w);
	*began_r = w->now;
	return begins;
}

int
admin_job_ended(struct work *w, enum job job, instant began, enum err outcome,
    const char *note)
{
	if (outcome != ERR_OK) {
		note = mem_strdup(w->mem, w->fault.text);
		fprintf(stderr, "%s\n", note);
	} else
		log_line(LOG_INFO, "%s %s", words_name(&words_job, (int)job),
		    note);
	if (jobs_begin(w, job, began) != ERR_OK ||
	    jobs_end(w, job, outcome, note) != ERR_OK)
		log_line(LOG_ERROR, "job=%s fault=%s",
		    words_name(&words_job, (int)job), w->fault.text);
	return outcome == ERR_OK ? 0 : 1;
}

static int
run_retention(struct start *p, int argc, char *argv[])
{
	struct retention_limits limits = { p->conf.log_years,
		p->conf.log_address_days };
	struct retention_done done = { 0 };
	size_t cases = 0;
	struct work *w = &p->work;
	instant began;
	enum err e;

	(void)argv;
	if (argc != 0)
		return 2;
	if (!admin_job_begins(w, &began))
		return 1;
	if ((e = retention_run(w, &limits, &done)) == ERR_OK)
		e = disposal_run(w, &cases);
	return admin_job_ended(w, JOB_RETENTION, began, e,
	    mem_printf(w->mem, "months_made=%" PRIu32 " months_dropped=%"
	    PRIu32 " addresses_cleared=%" PRIu64 " feedback_dropped=%" PRIu64
	    " cases_thrown_away=%zu", done.made, done.dropped, done.cleared,
	    done.feedback, cases));
}

static int
run_breakglass(struct start *p, int argc, char *argv[])
{
	return breakglass_run(&p->work, &p->conf, argc, argv);
}

/* R94: operations have looked, and so many accounts really are gone. */
static int
run_leavers(struct start *p, int argc, char *argv[])
{
	int64_t most;
	uint64_t n;

	if (argc != 1 || !text_to_i64(argv[0], 1, INT32_MAX, &most))
		return 2;
	if (db_ready(&p->work) != ERR_OK ||
	    sql_sync_confirm(&p->work, (int32_t)most, &n) != ERR_OK)
		return admin_told(&p->work);
	printf("the next sync within a day may end %" PRId64 " accounts\n",
	    most);
	return 0;
}

static int
run_check(struct start *p, int argc, char *argv[])
{
	(void)argv;
	return argc == 0 ? program_check(p, &parts) : 2;
}

static const struct command {
	const char *name, *usage;
	int (*run)(struct start *p, int argc, char *argv[]);
} commands[] = {
	{ "migrate", "[--sql DIR]", run_migrate },
	{ "import", "FILE.csv [--dry-run] [--as-of YYYY-MM-DD]", run_import },
	{ "backup", "FILE|DIRECTORY|-", run_backup },
	{ "restore", "--key FILE [--sql DIR] FILE|-", run_restore },
	{ "retention", "", run_retention },
	{ "breakglass", "set|off", run_breakglass },
	{ "leavers", "NUMBER", run_leavers },
	{ "looks", "YYYY-MM", run_looks },
	{ "verify-log", "[FILE]", run_verify_log },
	{ "check", "", run_check },
};

/* These need neither settings nor a server. */
static const struct {
	const char *name;
	int (*run)(int argc, char *argv[]);
} keys[] = {
	{ "backup-key", run_backup_key },
	{ "log-key", run_log_key },
};

enum {
	COMMANDS = sizeof(commands) / sizeof(*commands),
	KEYS = sizeof(keys) / sizeof(*keys)
};

static int
usage(void)
{
	for (size_t i = 0; i < COMMANDS; i++)
		fprintf(stderr, "holdfast-admin [--conf FILE] %s %s\n",
		    commands[i].name, commands[i].usage);
	fprintf(stderr, "holdfast-admin policy\n"
	    "holdfast-admin backup-key DIRECTORY\n"
	    "holdfast-admin log-key DIRECTORY\n");
	return 2;
}

static int
run(struct start *p, int argc, char *argv[])
{
	int rc = 2;

	if (p->check)
		return program_check(p, &parts);
	for (size_t i = 0; argc > 0 && i < COMMANDS; i++)
		if (strcmp(argv[0], commands[i].name) == 0)
			rc = commands[i].run(p, argc - 1, argv + 1);
	return rc == 2 ? usage() : rc;
}

int
main(int argc, char *argv[])
{
	struct start p;
	int rc;

	/* The table of rights needs neither settings nor a server. */
	if (argc == 2 && strcmp(argv[1], "policy") == 0) {
		policy_print(stdout);
		return 0;
	}
	for (size_t i = 0; argc >= 2 && i < KEYS; i++)
		if (strcmp(argv[1], keys[i].name) == 0) {
			rc = keys[i].run(argc - 2, argv + 2);
			return rc == 2 ? usage() : rc;
		}
	rc = program_open(argc, argv, PROGRAM_ADMIN, "holdfast-admin", &parts,
	    &p);
	if (rc == 0)
		rc = run(&p, argc - p.first, argv + p.first);
	program_close(&p, &parts);
	return rc;
}
