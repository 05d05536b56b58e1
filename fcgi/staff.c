/* holdfast-staff: the employees' pages. Knows the rooms; no room knows it. */
#include "cover/subject.h"
#include "desk/duty.h"
#include "program.h"
#include "staff_routes.h"
#include "web/draft.h"
#include "web/request.h"
#include "web/session.h"

#include "sql_alert.h"
#include "sql_application.h"
#include "sql_baton.h"
#include "sql_closing.h"
#include "sql_complaint.h"
#include "sql_consent.h"
#include "sql_contact.h"
#include "sql_contact_person.h"
#include "sql_cover.h"
#include "sql_craft.h"
#include "sql_decision.h"
#include "sql_desk.h"
#include "sql_disposal.h"
#include "sql_draft.h"
#include "sql_duty.h"
#include "sql_everything.h"
#include "sql_family.h"
#include "sql_feedback.h"
#include "sql_finding.h"
#include "sql_guideline.h"
#include "sql_guideline_change.h"
#include "sql_hear.h"
#include "sql_inbox.h"
#include "sql_intake.h"
#include "sql_join.h"
#include "sql_largest.h"
#include "sql_law.h"
#include "sql_letter.h"
#include "sql_life_line.h"
#include "sql_list.h"
#include "sql_log.h"
#include "sql_information.h"
#include "sql_fallback.h"
#include "sql_helper.h"
#include "sql_map.h"
#include "sql_map_page.h"
#include "sql_mentor.h"
#include "sql_meeting.h"
#include "sql_naming.h"
#include "sql_operations.h"
#include "sql_owed.h"
#include "sql_place.h"
#include "sql_plan.h"
#include "sql_post.h"
#include "sql_proposal.h"
#include "sql_search.h"
#include "sql_service.h"
#include "sql_session.h"
#include "sql_settings.h"
#include "sql_shield.h"
#include "sql_stand_in.h"
#include "sql_start_up.h"
#include "sql_statistics.h"
#include "sql_store.h"
#include "sql_strand.h"
#include "sql_survey.h"
#include "sql_tongue.h"
#include "sql_training.h"
#include "sql_transfer.h"
#include "sql_translation.h"
#include "sql_wording.h"

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_session, sql_set_absence, sql_set_application,
	sql_set_baton, sql_set_complaint, sql_set_consent, sql_set_contact,
	sql_set_contact_person, sql_set_cover, sql_set_life_line,
	sql_set_decision, sql_set_closing, sql_set_everything, sql_set_family,
	sql_set_information, sql_set_helper, sql_set_fallback, sql_set_largest,
	sql_set_mentor, sql_set_meeting,
	sql_set_operations, sql_set_owed, sql_set_plan, sql_set_survey,
	sql_set_post, sql_set_proposal, sql_set_strand, sql_set_desk,
	sql_set_craft,
	sql_set_disposal, sql_set_draft, sql_set_duty, sql_set_feedback,
	sql_set_finding,
	sql_set_guideline, sql_set_guideline_change,
	sql_set_hear, sql_set_intake, sql_set_letter, sql_set_list, sql_set_log,
	sql_set_search, sql_set_service, sql_set_settings, sql_set_shield,
	sql_set_alert, sql_set_inbox, sql_set_stand_in, sql_set_start_up,
	sql_set_statistics,
	sql_set_join, sql_set_tongue, sql_set_training, sql_set_place,
	sql_set_transfer, sql_set_map, sql_set_map_page,
	sql_set_translation, sql_set_wording, sql_set_naming, NULL
};

static const char *const rooms[] = { "desk", "cover", "intake", "plan", "baton",
	"craft", "notify", "voice", NULL };

int
main(int argc, char *argv[])
{
	struct app app = {
		.name = "holdfast-staff",
		.routes = staff_routes,
		.routes_n = staff_routes_n,
		.identify = session_identify,
		.resolve = subject_resolve,
		.knows = {
			[OBJECT_CASE] = ACTION_CASE_VIEW,
			[OBJECT_STRAND] = ACTION_CASE_VIEW,
			[OBJECT_UNIT] = ACTION_UNIT_VIEW,
			[OBJECT_CLAIM] = ACTION_CASE_VIEW,
			[OBJECT_APPLICATION] = ACTION_CASE_VIEW,
			[OBJECT_COMPLAINT] = ACTION_CASE_VIEW,
			[OBJECT_PLAN] = ACTION_CASE_VIEW,
			[OBJECT_PLAN_MORE] = ACTION_CASE_VIEW,
			[OBJECT_PLAN_POINT] = ACTION_CASE_VIEW,
			[OBJECT_PLAN_GOAL] = ACTION_CASE_VIEW,
			[OBJECT_PLAN_MEASURE] = ACTION_CASE_VIEW,
			[OBJECT_LOG] = ACTION_CASE_VIEW,
			[OBJECT_FAMILY] = ACTION_CASE_VIEW,
			[OBJECT_CONTACT] = ACTION_CASE_VIEW,
			[OBJECT_MEETING] = ACTION_CASE_VIEW,
			[OBJECT_AGREEMENT] = ACTION_CASE_VIEW,
			[OBJECT_QUESTION] = ACTION_QUESTION_VIEW,
			[OBJECT_PROBLEM] = ACTION_PROBLEM_VIEW,
			[OBJECT_INFORMATION] = ACTION_INFORMATION_VIEW,
			[OBJECT_PROPOSAL] = ACTION_PROPOSAL_VIEW,
			[OBJECT_FEEDBACK] = ACTION_FEEDBACK_VIEW,
			[OBJECT_INQUIRY] = ACTION_INQUIRY_VIEW,
			[OBJECT_ASKED] = ACTION_FORM_QUESTIONS_EDIT,
			[OBJECT_OWN_PAGE] = ACTION_TEXTS_EDIT,
			[OBJECT_GUIDELINE] = ACTION_GUIDELINES_VIEW,
			[OBJECT_COURSE] = ACTION_TRAINING_TAKE,
			[OBJECT_UNITS] = ACTION_UNITS_VIEW,
			[OBJECT_GROUPS] = ACTION_GROUPS_VIEW,
		},
	};

	return program_serve(argc, argv, PROGRAM_STAFF, &app,
	    &(struct program_parts){ .statements = statements, .rooms = rooms,
	    .check = duty_check });
}
