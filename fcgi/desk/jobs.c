/* The weekly list, house-keeping, and the lease that keeps jobs apart. */
#include "desk/jobs.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/pace.h"
#include "cover/absence.h"
#include "cover/departure.h"
#include "craft/course.h"
#include "craft/information.h"
#include "desk/duty.h"
#include "desk/round.h"
#include "notify/alert.h"
#include "notify/remind.h"
#include "plan/consent.h"
#include "store/db.h"
#include "voice/owed.h"

#include "sql_jobs.h"

#include <inttypes.h>
#include <string.h>

enum { SEARCH_DAYS = 1, ALERT_DAYS = 180, GUIDANCE_DAYS = 730,
	SURVEY_TEXT_DAYS = 730, NOTE_MAX = 400 };

/* What a run left of a transaction, or lost of the database, ends with it. */
static enum err
anew(struct work *w)
{
	if (db_in_transaction(w->db))
		db_rollback(w);
	return db_ready(w);
}

enum err
jobs_begin(struct work *w, enum job job, instant began)
{
	uint64_t n;
	enum err e = anew(w);

	return e != ERR_OK ? e : sql_job_begin(w, job, began, &n);
}

enum err
jobs_end(struct work *w, enum job job, enum err outcome, const char *note)
{
	enum job_outcome o = outcome == ERR_OK ? JOB_OUTCOME_DONE :
	    outcome == ERR_CONFLICT ? JOB_OUTCOME_REFUSED : JOB_OUTCOME_FAILED;
	size_t len = strnlen(note, NOTE_MAX);
	uint64_t n;
	enum err e;

	/* Half a character would be refused, and the run never end. */
	while (len > 0 && (note[len] & 0xc0) == 0x80)
		len--;
	if ((e = anew(w)) != ERR_OK || (e = db_now(w)) != ERR_OK)
		return e;
	if ((e = sql_job_end(w, w->now, o, mem_strndup(w->mem, note, len),
	    o == JOB_OUTCOME_DONE ? w->now : INSTANT_NONE, job, &n)) != ERR_OK)
		return e;
	return o == JOB_OUTCOME_DONE ? ERR_OK : alert_trouble(w, job);
}

enum err
lease_take(struct work *w, const char *name, const char *owner, int minutes,
    bool *got_r)
{
	struct sql_lease_owner *row;
	uint64_t n;
	enum err e;

	if ((e = sql_lease_take(w, name, owner, w->now, minutes,
	    &n)) != ERR_OK || (e = sql_lease_owner(w, name, &row)) != ERR_OK)
		return e;
	*got_r = row != NULL && row->mine_until > w->now &&
	    strcmp(row->owner, owner) == 0;
	return ERR_OK;
}

enum err
lease_is_free(struct work *w, const char *name, bool *free_r)
{
	struct sql_lease_owner *row;
	enum err e;

	if ((e = sql_lease_owner(w, name, &row)) != ERR_OK)
		return e;
	*free_r = row == NULL || row->mine_until <= w->now;
	return ERR_OK;
}

enum err
lease_release(struct work *w, const char *name, const char *owner)
{
	uint64_t n;

	return sql_lease_release(w, name, owner, &n);
}

/*
 * Opened on the first day of each week for the week before, if anybody took on
 * a case then; run late or twice it opens the same duty once.
 */
static enum err
weekly(struct work *w, int64_t *accepted_r)
{
	day monday = w->today - day_weekday(w->today) + 1;
	struct sql_accepted_count *count;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_accepted_count(w, instant_of_day(monday - 7),
	    instant_of_day(monday), &count)) != ERR_OK)
		return e;
	*accepted_r = count->accepted;
	if (count->accepted > 0 && (e = duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_WEEKLY_ACCEPTANCES, .subject = monday - 7,
	    .seat = SEAT_KIND_SYSTEM_OWNER, .event = monday })) != ERR_OK)
		return e;
	return db_commit(w);
}

enum err
job_duties(struct work *w, const struct conf *c, void *own, const char **note_r)
{
	size_t bare, leaving, unled, cards, consents, places;
	struct round_done round;
	int64_t accepted;
	uint64_t informed, told;
	enum err e;

	(void)c;
	(void)own;
	if ((e = weekly(w, &accepted)) != ERR_OK ||
	    (e = absences_run(w, &bare)) != ERR_OK ||
	    (e = departures_run(w, &leaving)) != ERR_OK ||
	    (e = unled_run(w, &unled)) != ERR_OK ||
	    (e = round_run(w, &round)) != ERR_OK ||
	    (e = cards_run(w, &cards)) != ERR_OK ||
	    (e = consents_run(w, &consents)) != ERR_OK ||
	    (e = courses_run(w, &places)) != ERR_OK ||
	    (e = information_run(w, &informed)) != ERR_OK ||
	    (e = remind_run(w, &told)) != ERR_OK)
		return e;
	*note_r = mem_printf(w->mem, "%" PRId64 " acceptances last week, %zu "
	    "without substitute, %zu new to transfer, %zu new units without "
	    "leader, %" PRIu64 " asked about their cases, %" PRIu64 " with "
	    "none left, %zu cards to give, %zu consents or birthdays, %zu "
	    "course places freed, %" PRIu64 " informed, %" PRIu64
	    " reminders", accepted, bare, leaving, unled, round.asked,
	    round.ended, cards, consents, places, informed, told);
	return ERR_OK;
}

static enum err
count_unit(struct work *w, int64_t unit, uint64_t *posts)
{
	struct sql_posts_carry *p;
	uint64_t changed;
	size_t n;
	enum err e;

	if ((e = sql_posts_carry(w, unit, &p, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = sql_post_carries(w, p[i].carries, p[i].id,
		    &changed)) != ERR_OK)
			return e;
	*posts += n;
	return ERR_OK;
}

/* Where a picker shows all, it counts them itself. */
static enum err
count_carried(struct work *w, uint64_t *posts_r)
{
	struct sql_large_units *u;
	size_t n;
	enum err e;

	*posts_r = 0;
	if ((e = sql_large_units(w, &u, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e == ERR_OK &&
	    pace_next(w, "units", i, n); i++)
		e = count_unit(w, u[i].unit, posts_r);
	return e;
}

/*
 * The office's queue counts what came and went since the last time
 * (docs/decisions/0044); all at once, or a page would see some of it twice.
 */
static enum err
fold_owed(struct work *w, uint64_t *mended_r)
{
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_office_owes_mend(w, mended_r)) != ERR_OK ||
	    (e = sql_office_owes_mark(w, &n)) != ERR_OK ||
	    (e = sql_office_owes_fold(w, &n)) != ERR_OK ||
	    (e = sql_office_owes_folded(w, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

/* One that is over asks nobody; what was written in it is kept two years. */
static enum err
end_surveys(struct work *w, uint64_t *texts_r)
{
	uint64_t n;
	enum err e;

	if ((e = sql_survey_untell(w, w->now, w->today, &n)) != ERR_OK)
		return e;
	return sql_survey_texts_purge(w, w->today - SURVEY_TEXT_DAYS, texts_r);
}

enum err
job_housekeeping(struct work *w, const struct conf *c, void *own,
    const char **note_r)
{
	uint64_t sessions, keys, delays, searches, drafts, gone, posts,
	    alerts, mails, mended, talks, texts;
	enum err e;

	(void)own;
	if ((e = sql_sessions_purge(w, &sessions)) != ERR_OK ||
	    (e = sql_form_keys_purge(w, (int)c->sweep_form_key_days,
	    &keys)) != ERR_OK ||
	    (e = sql_delays_purge(w, (int)c->sweep_login_delay_days,
	    &delays)) != ERR_OK ||
	    (e = sql_searches_purge(w, SEARCH_DAYS, &searches)) != ERR_OK ||
	    (e = sql_drafts_purge(w, (int32_t)c->session_draft_days,
	    &drafts)) != ERR_OK ||
	    (e = sql_drafts_of_gone(w, &gone)) != ERR_OK ||
	    (e = sql_alerts_purge(w, ALERT_DAYS, &alerts)) != ERR_OK ||
	    (e = sql_mails_purge(w, ALERT_DAYS, &mails)) != ERR_OK ||
	    (e = sql_guidance_purge(w, GUIDANCE_DAYS, &talks)) != ERR_OK ||
	    (e = end_surveys(w, &texts)) != ERR_OK ||
	    (e = count_carried(w, &posts)) != ERR_OK ||
	    (e = fold_owed(w, &mended)) != ERR_OK)
		return e;
	*note_r = mem_printf(w->mem, "%" PRIu64 " sessions, %" PRIu64
	    " form keys, %" PRIu64 " delays, %" PRIu64 " searches, %" PRIu64
	    " drafts, %" PRIu64 " alerts removed, %" PRIu64 " talks removed, %"
	    PRIu64 " survey texts removed, %" PRIu64 " posts counted, %" PRIu64
	    " counts put right", sessions, keys, delays, searches,
	    drafts + gone, alerts + mails, talks, texts, posts, mended);
	return ERR_OK;
}
