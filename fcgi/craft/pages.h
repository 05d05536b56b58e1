/* The system owner's screens, and the guidelines that everybody reads. */
#ifndef CRAFT_PAGES_H
#define CRAFT_PAGES_H

#include "web/route.h"

handler page_guidelines;	/* "/retningslinjer": what, why and whose */
handler page_guideline;		/* "/retningslinjer/{word}": all it has ever
				 * said, since when, and who changed it */
handler page_guideline_form;	/* "/retningslinjer/{word}/endre": in other
				 * words from a day on (A257) */
handler page_guideline_change;
handler page_guideline_take_back;
handler page_guideline_read;
handler page_units;		/* "/enheter": which there are, and what the
				 * directory calls each */
handler page_units_versions;	/* "/enheter/utgaver" */
handler page_units_version;	/* "/enheter/utgaver/{id}": what it changed */
handler page_unit_form;		/* "/enheter/ny", "/enheter/{word}/endre" */
handler page_unit_save;
handler page_unit_close_form;	/* "/enheter/{word}/legg-ned" */
handler page_unit_close;
handler page_units_back_form;	/* "/enheter/ta-tilbake": the version before;
				 * "/enheter/utgaver/{id}/bruk": any */
handler page_units_back;
handler page_groups;		/* "/drift/grupper": which group gives which
				 * seat */
handler page_groups_form;	/* "/drift/grupper/foreslag" */
handler page_groups_propose;
handler page_groups_look;	/* "/drift/grupper/se": by somebody else */
handler page_groups_decide;
handler page_groups_withdraw;
handler page_weekly;		/* "/uken": who took on a case last week
				 * (R25) */
handler page_weekly_save;
handler page_area;		/* "/enhet/{word}/oversikt": a leader's area
				 * in figures (A215, R29) */
handler page_area_save;
handler page_full_time;		/* "/enhet/{word}/hel-stilling/{id}": for how
				 * many cases a post has room (R26) */
handler page_full_time_save;
handler page_statistics;	/* "/tall": cases and coordinators in figures,
				 * as of any day (B54-B60) */
handler page_report;		/* "/tall/rapport": the same on paper */
handler page_report_order;
handler page_report_file;
handler page_statistics_file;	/* "/tall/fil": the same for a spreadsheet */
handler page_training;		/* "/opplaering": what I was at, and what is to
				 * come (R30) */
handler page_certificate;	/* "/opplaering/bevis/{id}": to be printed */
handler page_certificate_print;	/* "/opplaering/bevis/{id}/pdf" */
handler page_certificate_order;
handler page_certificate_file;
handler page_courses;		/* "/opplaering/kurs": all courses (A257) */
handler page_course_new;	/* "/opplaering/kurs/nytt" */
handler page_course_make;
handler page_course;		/* "/opplaering/kurs/{id}": when and where, and
				 * signing up */
handler page_course_sign_up;
handler page_course_sign_off;
handler page_course_calendar;	/* ".../kalender": a calendar file */
handler page_course_change;	/* ".../endre" */
handler page_course_change_save;
handler page_course_off;	/* ".../avlys" */
handler page_course_off_save;
handler page_attendance;	/* ".../oppmote": who was there */
handler page_attendance_save;
handler page_mentor;		/* "/fadder": hers, and whom she follows */
handler page_guidance;		/* "/fadder/{id}": what they spoke of */
handler page_guidance_note;
handler page_unit_mentors;	/* "/enhet/{word}/fadder": who has one */
handler page_unit_mentors_give;
handler page_unit_mentors_end;	/* ".../slutt" */
handler page_training_units;	/* "/opplaering/enheter": who lacks what, by
				 * unit */
handler page_unit_training;	/* "/enhet/{word}/opplaering": a leader's own
				 * people (A213) */
handler page_unit_sign_up;	/* ".../pamelding": she signs one up (A234) */
handler page_unit_sign_up_save;
handler page_unit_sign_off;	/* ".../avmelding" */
handler page_questions;		/* "/sporsmal": what I have asked */
handler page_question_form;	/* "/sporsmal/nytt": ask the system owner
				 * (A9-10) */
handler page_question_save;
handler page_question;		/* "/sporsmal/{id}": the question and its
				 * answer */
handler page_question_answer;	/* "/sporsmal/{id}/svar": the system owner
				 * answers */
handler page_question_answer_save;
handler page_question_withdraw;
handler page_question_read;
handler page_control;		/* "/innsyn/kontroll": what was found in the log
				 * of looks of a month (R72) */
handler page_finding;		/* "/innsyn/kontroll/{id}": one of it, and what
				 * was done about it */
handler page_finding_follow;
handler page_problems;		/* "/problemer": what I have reported, and what
				 * was reported to me as a leader (R32) */
handler page_problems_all;	/* "/problemer/alle": the system owner's list */
handler page_problem_form;	/* "/problemer/nytt": report one */
handler page_problem_save;
handler page_problem;		/* "/problemer/{id}": the problem, and what each
				 * of the two has done */
handler page_problem_answer;	/* "/problemer/{id}/svar": what was done */
handler page_problem_answer_save;
handler page_problem_hand;	/* "/problemer/{id}/overlat": the leader leaves
				 * it to the system owner */
handler page_problem_hand_save;
handler page_problem_withdraw;
handler page_problem_read;
handler page_information_list;	/* "/informasjon": what was told (A255) */
handler page_information_form;	/* "/informasjon/ny": tell something */
handler page_information_save;
handler page_information;	/* "/informasjon/{id}": one */
handler page_information_read;
handler page_information_withdraw;
handler page_survey_newest;	/* "/undersokelse": what coordinators are asked
				 * this year (A72) */
handler page_survey;		/* "/undersokelse/{id}": of a year */
handler page_survey_open;	/* "/undersokelse/ny": ask them */
handler page_survey_open_save;
handler page_survey_answer;	/* "/undersokelse/svar": one of them answers */
handler page_survey_answer_save;
handler page_survey_texts;	/* ".../tekster": what they wrote, of nobody */
handler page_survey_outcome;	/* ".../ble-til": what came of it */
handler page_survey_outcome_save;
handler page_proposals;		/* "/forslag": what was proposed (A253) */
handler page_proposal_form;	/* "/forslag/nytt": propose something */
handler page_proposal_save;
handler page_proposal;		/* "/forslag/{id}": one, and what is said of
				 * it */
handler page_proposal_remark;	/* "/forslag/{id}" */
handler page_proposal_decide;	/* "/forslag/{id}/avgjor": the system owner
				 * decides */
handler page_proposal_decide_save;
handler page_proposal_read;

#endif
