/* What is thrown away of a case, when somebody has said so (R49). */
#include "store/disposal.h"

#include "base/log.h"
#include "store/db.h"

#include "sql_dispose.h"

#include <inttypes.h>

/* In this order: a row goes before the one that it names. */
static enum err (*const parts[])(struct work *, int64_t, uint64_t *) = {
	sql_gone_alerts, sql_gone_calls, sql_gone_contact_form,
	sql_gone_both_choice,
	sql_gone_measure_evaluation, sql_gone_log_note, sql_gone_level_change,
	sql_gone_same_duty, sql_gone_same_person, sql_gone_case_joined,
	sql_gone_plan_copy,
	sql_gone_plan_version, sql_gone_plan_change, sql_gone_plan_reason,
	sql_gone_helper, sql_gone_case_scope, sql_gone_agreement,
	sql_gone_plan_measure, sql_gone_plan_goal, sql_gone_plan_point,
	sql_gone_family_member, sql_gone_baton_log, sql_gone_plan,
	sql_gone_consent_service,
	sql_gone_consent,
	sql_gone_meeting_letters, sql_gone_complaint_letters,
	sql_gone_decision_letters, sql_gone_application_letters,
	sql_gone_letters, sql_gone_meeting_person, sql_gone_meeting,
	sql_gone_complaint_step, sql_gone_complaint, sql_gone_marks,
	sql_gone_steps, sql_gone_feedback, sql_gone_codes_said,
	sql_gone_changes, sql_gone_question, sql_gone_assessment,
	sql_gone_decision, sql_gone_application, sql_gone_participant,
	sql_gone_service, sql_gone_address_change, sql_gone_person_change,
	sql_gone_archiving,
	sql_gone_case_hidden, sql_gone_case_named, sql_gone_case_opened,
	sql_gone_contact_person,
	sql_gone_claim, sql_gone_disclosure, sql_gone_card, sql_gone_case_said,
	sql_gone_closing, sql_gone_feedback_code, sql_gone_handover,
	sql_gone_holding, sql_gone_import_note, sql_gone_corrections,
	sql_gone_note, sql_gone_offer, sql_gone_receipt, sql_gone_start_up,
	sql_gone_strand_word, sql_gone_duty, sql_gone_strand, sql_gone_words,
	sql_gone_casefile,
};

static enum err
remove_rows(struct work *w, int64_t casefile, uint64_t *removed_r)
{
	uint64_t n;
	enum err e;

	*removed_r = 0;
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if ((e = parts[i](w, casefile, &n)) != ERR_OK)
			return e;
		*removed_r += n;
	}
	return ERR_OK;
}

/* *gone_r: it is; not when somebody has taken it up while we looked. */
static enum err
throw_away(struct work *w, const struct sql_disposals_due *d, bool *gone_r)
{
	struct sql_disposal_lock *of;
	struct sql_disposal_due *still;
	uint64_t n, removed;
	enum err e;

	*gone_r = false;
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_disposal_lock(w, d->casefile, &of)) != ERR_OK ||
	    (e = sql_disposal_due(w, d->id, &still)) != ERR_OK)
		return e;
	if (of == NULL || still == NULL)
		return db_commit(w);
	if ((e = remove_rows(w, d->casefile, &removed)) != ERR_OK ||
	    (e = sql_gone_person(w, of->person, &n)) != ERR_OK ||
	    (e = sql_disposal_done(w, w->now, (int32_t)(removed + n), d->id,
	    &n)) != ERR_OK)
		return e;
	*gone_r = true;
	return db_commit(w);
}

/*
 * One that cannot be thrown away keeps no other; operations read which it was,
 * and its number tells nobody whose it is.
 */
static enum err
tell_failed(struct work *w, const struct sql_disposals_due *d, enum err e,
    enum err first)
{
	db_rollback(w);
	log_line(LOG_ERROR, "disposal=%" PRId64 " number=%s fault=%s", d->id,
	    d->number, w->fault.text);
	return first == ERR_OK ? e : first;
}

enum err
disposal_run(struct work *w, size_t *n_r)
{
	struct sql_disposals_due *d;
	enum err e, failed = ERR_OK;
	uint64_t ended;
	size_t n;
	bool gone;

	*n_r = 0;
	if ((e = sql_disposals_end(w, w->now, &ended)) != ERR_OK ||
	    (e = sql_disposals_due(w, instant_of_day(w->today -
	    DISPOSAL_REGRET_DAYS + 1), &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if ((e = throw_away(w, &d[i], &gone)) != ERR_OK)
			failed = tell_failed(w, &d[i], e, failed);
		*n_r += gone;
	}
	return failed == ERR_OK ? ERR_OK : err_set(w, failed,
	    "some cases could not be thrown away; the log has their numbers");
}
