/* holdfast-sweep: the jobs timers start; each once at a time, by a lease. */
#include "base/log.h"
#include "base/mem.h"
#include "base/pace.h"
#include "base/text.h"
#include "cover/leaver.h"
#include "craft/control.h"
#include "craft/count.h"
#include "craft/scope.h"
#include "desk/duty.h"
#include "desk/jobs.h"
#include "directory/directory.h"
#include "directory/part.h"
#include "directory/sync.h"
#include "notify/certificates.h"
#include "notify/outbox.h"
#include "program.h"
#include "store/anchor.h"
#include "store/db.h"
#include "sweep_told.h"
#include "voice/feedback.h"

#include "sql_alert.h"
#include "sql_anchor.h"
#include "sql_certificate.h"
#include "sql_consent_due.h"
#include "sql_control.h"
#include "sql_count.h"
#include "sql_departure.h"
#include "sql_directory.h"
#include "sql_duty.h"
#include "sql_guideline.h"
#include "sql_hear.h"
#include "sql_information_due.h"
#include "sql_jobs.h"
#include "sql_map.h"
#include "sql_naming.h"
#include "sql_notify.h"
#include "sql_place.h"
#include "sql_route.h"
#include "sql_scope.h"
#include "sql_stand_in.h"
#include "sql_store.h"
#include "sql_strand.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { LEASE_MINUTES = 10, ATTEMPTS = 4 };

static const char help[] =
    "usage: holdfast-sweep [--conf FILE] [--dry-run] [--now TIME]\n"
    "                      [[--job] NAME ...]\n"
    "       holdfast-sweep [--conf FILE] --check\n"
    "Runs the jobs that are named, or all, each once at a time.\n"
    "  --job NAME  directory, leavers, feedback, duties, outbox, housekeeping,\n"
    "              figures, looks, anchor, certificates, scope, or all\n"
    "  --dry-run   does everything in one transaction and takes it back: says\n"
    "              what would have been done, and changes nothing\n"
    "  --now TIME  as if it were TIME (2027-01-15T03:00, in Norway): on a copy,\n"
    "              for no database in earnest lets its clock be set\n"
    "  --check     whether settings, statements and directory will do\n"
    "The last line on standard output has the figures.\n"
    "Exit status: 0 all is done  1 a job failed, or the settings are wrong\n"
    "  2 wrong call  3 a job left something undone on purpose, and says why\n"
    "  4 a job's time was up, the rest is done at the next run\n";

/* What the command line asks for. */
struct asked {
	bool job[JOB__MAX], any, help, dry_run;
	instant now;			/* INSTANT_NONE: the real one */
};

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_duty, sql_set_guideline, sql_set_jobs,
	sql_set_directory, sql_set_map, sql_set_strand, sql_set_alert,
	sql_set_notify, sql_set_stand_in, sql_set_departure, sql_set_hear,
	sql_set_route, sql_set_consent_due, sql_set_count, sql_set_control,
	sql_set_anchor, sql_set_certificate, sql_set_scope, sql_set_naming,
	sql_set_place, sql_set_information_due, NULL
};

/* Without a function: a job of holdfast-admin. */
static job_fn *const jobs[JOB__MAX] = {
	[JOB_DIRECTORY] = sync_run,
	[JOB_LEAVERS] = leavers_run,
	[JOB_FEEDBACK] = job_feedback,
	[JOB_DUTIES] = job_duties,
	[JOB_OUTBOX] = outbox_run,
	[JOB_HOUSEKEEPING] = job_housekeeping,
	[JOB_FIGURES] = count_run,
	[JOB_LOOKS] = control_run,
	[JOB_ANCHOR] = anchor_run,
	[JOB_CERTIFICATES] = certificates_run,
	[JOB_SCOPE] = scope_run,
};

static const char *
check_conf(const struct conf *c)
{
	const char *wrong = directory_check_conf(c);

	wrong = wrong != NULL ? wrong : outbox_check_conf(c);
	return wrong != NULL ? wrong : anchor_check_conf(c);
}

static const struct program_parts parts = {
	.statements = statements, .check_conf = check_conf,
	.open = directory_part_open, .close = directory_part_close,
	.check = directory_part_check
};

/* Keeps how it went, and says so; to have it kept may fail as well. */
static enum went
end_job(struct work *w, enum job job, enum went how, enum err outcome,
    const char *note)
{
	told_log(job, how, outcome, note);
	if (db_rehearses(w->db)) {
		told_tried(w, job, how, note);
		return how;
	}
	if (jobs_end(w, job, outcome, note) == ERR_OK)
		return how;
	log_line(LOG_ERROR, "job=%s fault=%s", told_name(job), w->fault.text);
	return WENT_FAILED;
}

/*
 * Another sweep's job, or somebody at a form, may want the same rows the other
 * way round. What a job has committed it finds done when it begins again.
 */
static enum err
attempt(struct start *p, enum job job, const char **note_r)
{
	struct work *w = &p->work;
	enum err e = jobs[job](w, &p->conf, p->own, note_r);

	for (int i = 1; i < ATTEMPTS && e == ERR_RETRY &&
	    !db_rehearses(w->db); i++) {
		db_rollback(w);
		e = jobs[job](w, &p->conf, p->own, note_r);
	}
	return e;
}

static enum went
run_leased(struct start *p, enum job job)
{
	struct work *w = &p->work;
	struct pace pace = { .job = told_name(job), .until_us =
	    clock_monotonic_us() + p->conf.sweep_job_max_seconds *
	    INT64_C(1000000), .watched = isatty(STDERR_FILENO) };
	const char *note = "";
	enum went how;
	enum err e;

	w->pace = &pace;
	e = attempt(p, job, &note);
	w->pace = NULL;
	pace_end(&pace);
	how = told_went(e, &pace);
	return end_job(w, job, how, e, told_note(w, how, note));
}

/* Who tries takes nobody's turn, and does not meet whoever has it. */
static enum err
ask_turn(struct work *w, enum job job, const char *owner, bool *got_r)
{
	enum err e;

	if ((e = db_ready(w)) != ERR_OK || (e = db_now(w)) != ERR_OK)
		return e;
	if (db_rehearses(w->db))
		return lease_is_free(w, told_name(job), got_r);
	if ((e = lease_take(w, told_name(job), owner, LEASE_MINUTES,
	    got_r)) != ERR_OK)
		return e;
	return *got_r ? jobs_begin(w, job, w->now) : ERR_OK;
}

/* Two that ask two nodes of a cluster at once: one is told to ask again. */
static enum err
take_turn(struct work *w, enum job job, const char *owner, bool *got_r)
{
	enum err e = ask_turn(w, job, owner, got_r);

	for (int i = 1; i < ATTEMPTS && e == ERR_RETRY; i++)
		e = ask_turn(w, job, owner, got_r);
	return e;
}

static enum went
run_job(struct start *p, enum job job)
{
	struct work *w = &p->work;
	char host[60] = "", owner[80];
	bool got = false;
	enum went how;
	enum err e;

	mem_reset(w->mem);
	gethostname(host, sizeof(host) - 1);
	snprintf(owner, sizeof(owner), "%s:%ld", host, (long)getpid());
	if ((e = take_turn(w, job, owner, &got)) != ERR_OK) {
		log_line(LOG_ERROR, "job=%s fault=%s", told_name(job),
		    w->fault.text);
		return e == ERR_DENIED ? WENT_REFUSED : WENT_FAILED;
	}
	if (!got) {
		log_line(LOG_INFO,
		    "job=%s outcome=skipped note=\"runs already\"",
		    told_name(job));
		return WENT_SKIPPED;
	}
	how = run_leased(p, job);
	if (!db_rehearses(w->db) &&
	    lease_release(w, told_name(job), owner) != ERR_OK)
		log_line(LOG_WARN, "job=%s fault=%s", told_name(job),
		    w->fault.text);
	return how;
}

static int
run(struct start *p, const struct asked *a)
{
	int64_t began_us = clock_monotonic_us();
	unsigned count[WENT__MAX] = { 0 };
	enum went worst = WENT_DONE;

	if (a->now != INSTANT_NONE)
		db_set_clock(p->work.db, a->now);
	if (a->dry_run)
		db_rehearse(p->work.db);
	for (int job = 0; job < JOB__MAX; job++) {
		enum went how;

		if (jobs[job] == NULL || (a->any && !a->job[job]))
			continue;
		how = run_job(p, (enum job)job);
		count[how]++;
		if (how > worst)
			worst = how;
	}
	told_summary(count, clock_monotonic_us() - began_us, a->dry_run,
	    told_status(worst));
	return told_status(worst);
}

static bool
ask_job(struct asked *a, const char *name)
{
	int job;

	if (strcmp(name, "all") == 0) {
		for (job = 0; job < JOB__MAX; job++)
			a->job[job] = true;
	} else if (words_find(&words_job, name, &job) && jobs[job] != NULL) {
		a->job[job] = true;
	} else {
		fprintf(stderr, "no job %s\n", name);
		return false;
	}
	return a->any = true;
}

/* How many words argv[0] and what belongs to it are; 0: they make no sense. */
static int
read_option(struct asked *a, char *argv[])
{
	bool more = argv[1] != NULL;

	if (strcmp(argv[0], "--help") == 0)
		return a->help = true;
	if (strcmp(argv[0], "--dry-run") == 0)
		return a->dry_run = true;
	if (strcmp(argv[0], "--job") == 0)
		return more && ask_job(a, argv[1]) ? 2 : 0;
	if (strcmp(argv[0], "--now") == 0)
		return more && text_to_instant(argv[1], &a->now) ? 2 : 0;
	return **argv != '-' && ask_job(a, argv[0]);
}

/*
 * Takes out of argv what is the sweep's own; what every program knows stays.
 * False when it makes no sense.
 */
static bool
read_asked(int *argc, char *argv[], struct asked *a)
{
	int kept = 1, i = 1, n;

	*a = (struct asked){ .now = INSTANT_NONE };
	while (i < *argc) {
		bool conf = strcmp(argv[i], "--conf") == 0;

		if (conf || strcmp(argv[i], "--check") == 0) {
			argv[kept++] = argv[i++];
			if (conf && i < *argc)
				argv[kept++] = argv[i++];
		} else if ((n = read_option(a, argv + i)) > 0) {
			i += n;
		} else {
			return false;
		}
	}
	argv[*argc = kept] = NULL;
	return true;
}

int
main(int argc, char *argv[])
{
	struct asked a;
	struct start p;
	int rc;

	if (!read_asked(&argc, argv, &a)) {
		fputs(help, stderr);
		return 2;
	}
	if (a.help)
		return fputs(help, stdout) < 0;
	if ((rc = program_open(argc, argv, PROGRAM_SWEEP, "holdfast-sweep",
	    &parts, &p)) == 0)
		rc = p.check ? program_check(&p, &parts) : run(&p, &a);
	program_close(&p, &parts);
	return rc;
}
