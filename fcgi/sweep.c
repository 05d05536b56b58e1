/*
 * holdfast-sweep: the jobs that timers start; each once at a time, by a lease.
 */
#include "base/log.h"
#include "base/mem.h"
#include "cover/leaver.h"
#include "desk/duty.h"
#include "desk/jobs.h"
#include "directory/directory.h"
#include "directory/part.h"
#include "directory/sync.h"
#include "notify/outbox.h"
#include "program.h"
#include "store/db.h"

#include "sql_alert.h"
#include "sql_directory.h"
#include "sql_duty.h"
#include "sql_jobs.h"
#include "sql_notify.h"
#include "sql_store.h"
#include "sql_strand.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { LEASE_MINUTES = 10 };

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_duty, sql_set_jobs, sql_set_directory,
	sql_set_strand, sql_set_alert, sql_set_notify, NULL
};

/* Without a function: a job of holdfast-admin. */
static const struct job_row {
	enum job job;
	job_fn *run;
} jobs[JOB__MAX] = {
	[JOB_DIRECTORY] = { JOB_DIRECTORY, sync_run },
	[JOB_LEAVERS] = { JOB_LEAVERS, leavers_run },
	[JOB_DUTIES] = { JOB_DUTIES, job_duties },
	[JOB_OUTBOX] = { JOB_OUTBOX, outbox_run },
	[JOB_HOUSEKEEPING] = { JOB_HOUSEKEEPING, job_housekeeping },
};

static const char *
check_conf(const struct conf *c)
{
	const char *wrong = directory_check_conf(c);

	return wrong != NULL ? wrong : outbox_check_conf(c);
}

static const struct program_parts parts = {
	.statements = statements, .check_conf = check_conf,
	.open = directory_part_open, .close = directory_part_close,
	.check = directory_part_check
};

static int
run_leased(struct start *p, const struct job_row *j)
{
	struct work *w = &p->work;
	const char *note = "";
	enum err e = j->run(w, &p->conf, p->own, &note);
	enum err outcome = e;

	if (e != ERR_OK) {
		note = mem_strdup(w->mem, w->fault.text);
		log_line(LOG_ERROR, "job=%s outcome=%s fault=%s",
		    words_name(&words_job, (int)j->job), err_name(e), note);
	}
	if ((e = jobs_end(w, j->job, outcome, note)) != ERR_OK)
		log_line(LOG_ERROR, "job=%s fault=%s",
		    words_name(&words_job, (int)j->job), w->fault.text);
	if (outcome == ERR_OK)
		log_line(LOG_INFO, "job=%s outcome=done note=\"%s\"",
		    words_name(&words_job, (int)j->job), note);
	return outcome == ERR_OK && e == ERR_OK ? 0 : 1;
}

static int
run_job(struct start *p, const struct job_row *j)
{
	const char *name = words_name(&words_job, (int)j->job);
	struct work *w = &p->work;
	char host[60] = "", owner[80];
	bool got = false;
	int rc;

	mem_reset(w->mem);
	gethostname(host, sizeof(host) - 1);
	snprintf(owner, sizeof(owner), "%s:%ld", host, (long)getpid());
	if (db_ready(w) != ERR_OK || db_now(w) != ERR_OK ||
	    lease_take(w, name, owner, LEASE_MINUTES, &got) != ERR_OK ||
	    (got && jobs_begin(w, j->job, w->now) != ERR_OK)) {
		log_line(LOG_ERROR, "job=%s fault=%s", name, w->fault.text);
		return 1;
	}
	if (!got) {
		log_line(LOG_INFO,
		    "job=%s outcome=skipped note=\"runs already\"", name);
		return 0;
	}
	rc = run_leased(p, j);
	if (lease_release(w, name, owner) != ERR_OK)
		log_line(LOG_WARN, "job=%s fault=%s", name, w->fault.text);
	return rc;
}

static int
run(struct start *p, int argc, char *argv[])
{
	int rc = 0, job;

	if (p->check)
		return program_check(p, &parts);
	if (argc == 1 && strcmp(argv[0], "all") == 0) {
		for (job = 0; job < JOB__MAX; job++)
			if (jobs[job].run != NULL)
				rc |= run_job(p, &jobs[job]);
		return rc;
	}
	for (int i = 0; i < argc; i++) {
		if (!words_find(&words_job, argv[i], &job) ||
		    jobs[job].run == NULL) {
			fprintf(stderr, "no job %s\n", argv[i]);
			return 2;
		}
		rc |= run_job(p, &jobs[job]);
	}
	return rc;
}

int
main(int argc, char *argv[])
{
	struct start p;
	int rc = program_open(argc, argv, PROGRAM_SWEEP, "holdfast-sweep",
	    &parts, &p);

	if (rc == 0)
		rc = run(&p, argc - p.first, argv + p.first);
	program_close(&p, &parts);
	return rc;
}
