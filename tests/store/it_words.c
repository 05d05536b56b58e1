/* The closed lists of sql/words beside the ENUM columns of the whole schema. */
#include "../given.h"

#include "fixture/database.h"
#include "store/db.h"
#include "words.h"

#include "sql_it_kinds.h"
#include "sql_store.h"

#include <stdio.h>
#include <string.h>

static const struct db_stmt *const *const sets[] = {
	sql_set_store, sql_set_it_kinds, NULL
};

/* Which list a column holds; without those at its end that never come there. */
static const struct {
	const char *column;
	const struct words *list;
	size_t without;
} columns[] = {
	{ "alert.kind", &words_alert_kind, 0 },
	{ "mail_line.kind", &words_alert_kind, 0 },
	{ "casefile.address_block", &words_address_block, 0 },
	{ "certificate.owner", &words_certificate_owner, 0 },
	{ "strand.address_block", &words_address_block, 0 },
	{ "strand.holder_state", &words_account_state, 0 },
	{ "case_hidden.why", &words_hidden_why, 0 },
	{ "near_person.why", &words_hidden_why, 0 },
	{ "case_opened.why", &words_opened_why, 0 },
	{ "duty.guideline", &words_guideline, 0 },
	{ "duty.seat", &words_seat_kind, 0 },
	{ "employee.color_scheme", &words_color_scheme, 0 },
	/* Who works here reads one that has every word. */
	{ "employee.language", &words_language, 4 },
	{ "employee.state", &words_account_state, 0 },
	{ "guideline.counted", &words_counted, 0 },
	{ "guideline.leader_hears", &words_leader_hears, 0 },
	{ "guideline.seat", &words_seat_kind, 0 },
	{ "case_said.pace", &words_case_pace, 0 },
	{ "claim.claimant", &words_claimant, 0 },
	{ "address_change.block", &words_address_block, 0 },
	{ "address_change.was", &words_address_block, 0 },
	{ "person_change.why", &words_person_why, 0 },
	{ "disclosure.receiver", &words_claimant, 0 },
	{ "claim.kind", &words_claim_kind, 0 },
	{ "claim.state", &words_claim_state, 0 },
	{ "access_log.outcome", &words_outcome, 0 },
	{ "holding.held_as", &words_hold_basis, 0 },
	{ "import_note.note", &words_import_note, 0 },
	{ "figure_day.figure", &words_figure, 0 },
	{ "look_finding.hearer", &words_look_hearer, 0 },
	{ "look_finding.reason", &words_look_reason, 0 },
	{ "look_follow_up.step", &words_look_step, 0 },
	{ "job_run.job", &words_job, 0 },
	{ "job_run.outcome", &words_job_outcome, 0 },
	{ "login_delay.scope", &words_delay_scope, 0 },
	{ "mail.state", &words_mail_state, 0 },
	{ "offer.state", &words_offer_state, 0 },
	{ "problem.kind", &words_problem_kind, 0 },
	{ "problem.state", &words_problem_state, 0 },
	{ "proposal.origin", &words_proposal_origin, 0 },
	{ "proposal.state", &words_proposal_state, 0 },
	{ "proposal_said.step", &words_proposal_step, 0 },
	{ "problem_answer.seat", &words_seat_kind, 0 },
	{ "question.state", &words_question_state, 0 },
	{ "plan.state", &words_plan_state, 0 },
	{ "plan_reason.reason", &words_plan_reason, 0 },
	{ "plan_point.point", &words_plan_point, 0 },
	{ "meeting.kind", &words_meeting_kind, 0 },
	{ "meeting.state", &words_meeting_state, 0 },
	{ "agreement.state", &words_agreement_state, 0 },
	{ "feedback.about", &words_feedback_about, 0 },
	{ "feedback.answer_by", &words_answer_way, 0 },
	{ "feedback.came_by", &words_feedback_channel, 0 },
	{ "feedback.language", &words_language, 0 },
	{ "feedback.outcome", &words_feedback_outcome, 0 },
	{ "feedback.seat", &words_seat_kind, 0 },
	{ "feedback.sender", &words_feedback_sender, 0 },
	{ "feedback.state", &words_feedback_state, 0 },
	{ "inquiry.about", &words_inquiry_about, 0 },
	{ "inquiry.concerns", &words_inquiry_concerns, 0 },
	{ "inquiry.language", &words_language, 0 },
	{ "inquiry.outcome", &words_inquiry_outcome, 0 },
	{ "inquiry.reach", &words_answer_way, 0 },
	{ "inquiry.state", &words_feedback_state, 0 },
	{ "feedback_code.end_why", &words_code_end_why, 0 },
	{ "feedback_mark.mark", &words_feedback_mark, 0 },
	{ "feedback_question_text.language", &words_language, 0 },
	{ "feedback_question_change.kind", &words_question_change, 0 },
	{ "feedback_question_change.language", &words_language, 0 },
	{ "law_reference.reference", &words_law_reference, 0 },
	{ "own_page.name", &words_own_page, 0 },
	{ "own_proposal.name", &words_own_page, 0 },
	{ "own_proposal.language", &words_language, 0 },
	{ "own_text.name", &words_own_page, 0 },
	{ "own_text.language", &words_language, 0 },
	{ "feedback_step.kind", &words_feedback_step, 0 },
	/* Nobody is put into the seats of holder and employee: they follow from
	 * strand.holder and from being employed. */
	{ "seat.kind", &words_seat_kind, 2 },
	{ "handover.informed_how", &words_informed_how, 0 },
	{ "departure.why", &words_departure_why, 0 },
	{ "seat.source", &words_seat_source, 0 },
	{ "strand.held_as", &words_hold_basis, 0 },
	{ "service.kind", &words_service_kind, 0 },
	{ "start_up.step", &words_start_up_step, 0 },
	{ "closing.reason", &words_closing_reason, 0 },
	{ "consent.giver", &words_consent_giver, 0 },
	{ "consent.purposes", &words_consent_purpose, 0 },
	{ "consent.way", &words_consent_way, 0 },
	{ "level_change.choice", &words_level_choice, 0 },
	{ "both_choice.choice", &words_both_choice, 0 },
	{ "full_time_post.title", &words_post_title, 0 },
	{ "course.kind", &words_course_kind, 0 },
	{ "sign_up.state", &words_sign_up_state, 0 },
	{ "contact_form.help", &words_contact_help, 0 },
	{ "contact_form.outcome", &words_contact_outcome, 0 },
	{ "contact_form.state", &words_contact_form_state, 0 },
	{ "log_note.kind", &words_log_note_kind, 0 },
	{ "measure_evaluation.effect", &words_measure_effect, 0 },
	{ "same_person.answer", &words_same_person_answer, 0 },
	{ "consent_service.purposes", &words_consent_purpose, 0 },
	{ "consent_service.answer", &words_consent_answer, 0 },
	{ "strand.kind", &words_strand_kind, 0 },
	{ "strand.state", &words_strand_state, 0 },
	{ "translation.language", &words_language, 0 },
	{ "information.audience", &words_audience, 0 },
	{ "map.name", &words_map_name, 0 },
	{ "map_group.seat", &words_seat_kind, 2 },
	{ "map_version.map", &words_map_name, 0 },
	{ "map_version.state", &words_map_state, 0 },
	{ "survey_answer.mark", &words_survey_mark, 0 },
	{ "letter.kind", &words_letter_kind, 0 },
	{ "letter.language", &words_language, 0 },
	{ "mail.language", &words_language, 0 },
	{ "letter.state", &words_letter_state, 0 },
	{ "letter.sent_way", &words_letter_way, 0 },
	{ "application.came_by", &words_came_by, 0 },
	{ "application.language", &words_language, 0 },
	{ "application.sender", &words_applicant, 0 },
	{ "application.state", &words_application_state, 0 },
	{ "assessment.free", &words_assessed, 0 },
	{ "assessment.lasting", &words_assessed, 0 },
	{ "assessment.several", &words_assessed, 0 },
	{ "assessment.whole", &words_assessed, 0 },
	{ "decision.coordinator", &words_decided, 0 },
	{ "decision.form", &words_decision_form, 0 },
	{ "decision.kind", &words_strand_kind, 0 },
	{ "decision.main_basis", &words_legal_basis, 0 },
	{ "decision.bases", &words_legal_basis, 0 },
	{ "decision.plan", &words_decided, 0 },
	{ "decision.state", &words_decision_state, 0 },
	{ "complaint.about", &words_complaint_about, 0 },
	{ "complaint.came_way", &words_letter_way, 0 },
	{ "complaint.deferred", &words_deferred, 0 },
	{ "complaint.language", &words_language, 0 },
	{ "complaint.outcome", &words_complaint_outcome, 0 },
	{ "complaint.ruling", &words_complaint_ruling, 0 },
	{ "complaint.sender", &words_applicant, 0 },
	{ "complaint.state", &words_complaint_state, 0 },
	{ "complaint.timing", &words_complaint_time, 0 },
	{ "complaint_step.step", &words_complaint_step, 0 },
};

/* Stored as text, so that a log keeps words that are no more. */
static const struct words *const texts[] = { &words_action, &words_basis };

enum { TEXT_MAX = 40 };		/* of access_log.action and .basis */

static int
open_work(void **state)
{
	struct db_conf c = database_conf("admin");

	*state = database_work(&c, sets);
	return db_ready(*state) == ERR_OK ? 0 : -1;
}

static int
close_work(void **state)
{
	struct work *w = *state;

	database_end(&w);
	return 0;
}

/* As the statement writes the type: enum('a','b'). */
static void
type_of(const struct words *l, size_t n, char type[1024])
{
	strcpy(type, "enum(");
	for (size_t i = 0; i < n; i++)
		sprintf(strchr(type, '\0'), "%s'%s'", i > 0 ? "," : "",
		    l->word[i]);
	strcat(type, ")");
}

static size_t
row_of(const char *column)
{
	for (size_t i = 0; i < LENGTH(columns); i++)
		if (strcmp(columns[i].column, column) == 0)
			return i;
	fail_msg("%s is not in the table of this test", column);
	return 0;
}

static void
every_enum_column_has_the_words_of_its_list_in_their_order(void **state)
{
	bool seen[LENGTH(columns)] = { false };
	struct work *w = *state;
	struct sql_enum_columns *row;
	char type[1024];
	size_t n;

	if (sql_enum_columns(w, &row, &n) != ERR_OK)
		fail_msg("%s", w->fault.text);
	for (size_t i = 0; i < n; i++) {
		size_t at = row_of(row[i].name);

		seen[at] = true;
		type_of(columns[at].list, columns[at].list->n -
		    columns[at].without, type);
		print_message("%s\n", row[i].name);
		assert_string_equal(row[i].words, type);
	}
	for (size_t i = 0; i < LENGTH(columns); i++)
		if (!seen[i])
			fail_msg("no column %s", columns[i].column);
}

static bool
is_stored(const struct words *l)
{
	for (size_t i = 0; i < LENGTH(columns); i++)
		if (columns[i].list == l)
			return true;
	for (size_t i = 0; i < LENGTH(texts); i++)
		if (texts[i] == l)
			return true;
	return false;
}

static void
every_list_is_stored_somewhere(void **state)
{
	(void)state;
	for (size_t i = 0; words_all[i] != NULL; i++)
		if (!is_stored(words_all[i]))
			fail_msg("%s is in no column", words_all[i]->list);
}

static void
words_stored_as_text_fit_their_column(void **state)
{
	(void)state;
	for (size_t i = 0; i < LENGTH(texts); i++)
		for (size_t j = 0; j < texts[i]->n; j++)
			assert_in_range(strlen(texts[i]->word[j]), 1, TEXT_MAX);
}

static void
every_word_is_found_again_and_no_other(void **state)
{
	(void)state;
	for (size_t i = 0; words_all[i] != NULL; i++) {
		const struct words *l = words_all[i];
		int v;

		for (size_t j = 0; j < l->n; j++) {
			assert_true(words_find(l, words_name(l, (int)j), &v));
			assert_int_equal(v, j);
		}
		assert_false(words_find(l, "", &v));
		assert_false(words_find(l, "no_such_word", &v));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_enum_column_has_the_words_of_its_list_in_their_order),
		cmocka_unit_test(every_list_is_stored_somewhere),
		cmocka_unit_test(words_stored_as_text_fit_their_column),
		cmocka_unit_test(every_word_is_found_again_and_no_other),
	};
	int failed = cmocka_run_group_tests(tests, open_work, close_work);

	db_library_end();
	return failed;
}
