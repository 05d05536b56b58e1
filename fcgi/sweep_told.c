/* How a sweep's job went is told in three places, and here in words. */
#include "sweep_told.h"

#include "base/log.h"
#include "base/mem.h"
#include "store/db.h"
#include "store/words.h"

#include <inttypes.h>
#include <stdio.h>

static const struct {
	const char *name;
	int status;
} wents[WENT__MAX] = {
	[WENT_DONE] = { "done", 0 },
	[WENT_SKIPPED] = { "skipped", 0 },
	[WENT_STOPPED] = { "stopped", 4 },
	[WENT_REFUSED] = { "refused", 3 },
	[WENT_FAILED] = { "failed", 1 },
};

const char *
told_name(enum job job)
{
	return words_name(&words_job, (int)job);
}

enum went
told_went(enum err e, const struct pace *pace)
{
	if (e == ERR_CONFLICT || e == ERR_DENIED)
		return WENT_REFUSED;
	if (e != ERR_OK)
		return WENT_FAILED;
	return pace->stopped ? WENT_STOPPED : WENT_DONE;
}

int
told_status(enum went how)
{
	return wents[how].status;
}

static void
say_change(const char *statement, uint64_t rows, const void *with)
{
	const enum job *job = with;

	printf("job=%s statement=%s rows=%" PRIu64 "\n", told_name(*job),
	    statement, rows);
}

/* What would have been done, for whoever tries it at a terminal. */
void
told_tried(struct work *w, enum job job, enum went how, const char *note)
{
	db_rollback(w);
	printf("job=%s would_be=%s note=\"%s\"\n", told_name(job),
	    wents[how].name, note);
	db_rehearsed(w->db, say_change, &job);
}

void
told_log(enum job job, enum went how, enum err e, const char *note)
{
	if (e != ERR_OK)
		log_line(LOG_ERROR, "job=%s outcome=%s fault=%s",
		    told_name(job), err_name(e), note);
	else
		log_line(LOG_INFO, "job=%s outcome=%s note=\"%s\"",
		    told_name(job), wents[how].name, note);
}

const char *
told_note(struct work *w, enum went how, const char *note)
{
	if (how == WENT_DONE)
		return note;
	return how != WENT_STOPPED ? mem_strdup(w->mem, w->fault.text) :
	    mem_printf(w->mem, "time was up, the rest comes next: %s", note);
}

void
told_summary(const unsigned count[WENT__MAX], int64_t took_us, bool dry_run,
    int status)
{
	printf("sweep");
	for (int how = 0; how < WENT__MAX; how++)
		printf(" %s=%u", wents[how].name, count[how]);
	printf(" seconds=%.1f%s status=%d\n", (double)took_us / 1e6,
	    dry_run ? " dry_run=yes" : "", status);
}
