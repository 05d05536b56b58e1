/* holdfast-staff: the employees' pages. Knows the rooms; no room knows it. */
#include "cover/pages.h"
#include "cover/subject.h"
#include "craft/pages.h"
#include "desk/duty.h"
#include "desk/pages.h"
#include "intake/pages.h"
#include "notify/pages.h"
#include "plan/pages.h"
#include "program.h"
#include "voice/pages.h"
#include "web/draft.h"
#include "web/request.h"
#include "web/session.h"

#include "sql_alert.h"
#include "sql_application.h"
#include "sql_complaint.h"
#include "sql_cover.h"
#include "sql_craft.h"
#include "sql_decision.h"
#include "sql_desk.h"
#include "sql_draft.h"
#include "sql_duty.h"
#include "sql_feedback.h"
#include "sql_guideline.h"
#include "sql_hear.h"
#include "sql_inbox.h"
#include "sql_intake.h"
#include "sql_law.h"
#include "sql_letter.h"
#include "sql_list.h"
#include "sql_post.h"
#include "sql_search.h"
#include "sql_service.h"
#include "sql_session.h"
#include "sql_settings.h"
#include "sql_shield.h"
#include "sql_stand_in.h"
#include "sql_start_up.h"
#include "sql_store.h"
#include "sql_strand.h"
#include "sql_tongue.h"
#include "sql_transfer.h"
#include "sql_translation.h"
#include "sql_wording.h"

static const struct route routes[] = {
	{ GET,  "/",                             ACTION_DESK_VIEW,            OBJECT_NONE,   page_desk },
	{ GET,  "/varsler",                      ACTION_INBOX_VIEW,           OBJECT_NONE,   page_inbox },
	{ POST, "/varsler",                      ACTION_INBOX_VIEW,           OBJECT_NONE,   page_inbox_save },
	{ GET,  "/innstillinger",                ACTION_SETTINGS_CHANGE,      OBJECT_NONE,   page_settings_form },
	{ POST, "/innstillinger",                ACTION_SETTINGS_CHANGE,      OBJECT_NONE,   page_settings_save },
	{ POST, "/logg-ut",                      ACTION_LOGOUT,               OBJECT_NONE,   page_logout },
	{ GET,  "/puls",                         ACTION_SESSION_EXTEND,       OBJECT_NONE,   session_pulse },
	{ POST, "/utkast",                       ACTION_DRAFT_SAVE,           OBJECT_FORM,   draft_save },
	{ GET,  "/retningslinjer",               ACTION_GUIDELINES_VIEW,      OBJECT_NONE,   page_guidelines },
	{ GET,  "/uken",                         ACTION_WEEKLY_VIEW,          OBJECT_NONE,   page_weekly },
	{ POST, "/uken",                         ACTION_WEEKLY_VIEW,          OBJECT_NONE,   page_weekly_save },
	{ GET,  "/sporsmal",                     ACTION_QUESTIONS_VIEW,       OBJECT_NONE,   page_questions },
	{ GET,  "/sporsmal/nytt",                ACTION_QUESTION_ASK,         OBJECT_NONE,   page_question_form },
	{ POST, "/sporsmal/nytt",                ACTION_QUESTION_ASK,         OBJECT_NONE,   page_question_save },
	{ GET,  "/sporsmal/{id}",                ACTION_QUESTION_VIEW,        OBJECT_QUESTION, page_question },
	{ GET,  "/sporsmal/{id}/svar",           ACTION_QUESTION_ANSWER,      OBJECT_QUESTION, page_question_answer },
	{ POST, "/sporsmal/{id}/svar",           ACTION_QUESTION_ANSWER,      OBJECT_QUESTION, page_question_answer_save },
	{ POST, "/sporsmal/{id}/trekk",          ACTION_QUESTION_WITHDRAW,    OBJECT_QUESTION, page_question_withdraw },
	{ POST, "/sporsmal/{id}/lest",           ACTION_QUESTION_READ,        OBJECT_QUESTION, page_question_read },
	{ GET,  "/problemer",                    ACTION_PROBLEMS_VIEW,        OBJECT_NONE,   page_problems },
	{ GET,  "/problemer/alle",               ACTION_ALL_PROBLEMS_VIEW,    OBJECT_NONE,   page_problems_all },
	{ GET,  "/problemer/nytt",               ACTION_PROBLEM_REPORT,       OBJECT_NONE,   page_problem_form },
	{ POST, "/problemer/nytt",               ACTION_PROBLEM_REPORT,       OBJECT_NONE,   page_problem_save },
	{ GET,  "/problemer/{id}",               ACTION_PROBLEM_VIEW,         OBJECT_PROBLEM, page_problem },
	{ GET,  "/problemer/{id}/svar",          ACTION_PROBLEM_ANSWER,       OBJECT_PROBLEM, page_problem_answer },
	{ POST, "/problemer/{id}/svar",          ACTION_PROBLEM_ANSWER,       OBJECT_PROBLEM, page_problem_answer_save },
	{ GET,  "/problemer/{id}/overlat",       ACTION_PROBLEM_HAND_OVER,    OBJECT_PROBLEM, page_problem_hand },
	{ POST, "/problemer/{id}/overlat",       ACTION_PROBLEM_HAND_OVER,    OBJECT_PROBLEM, page_problem_hand_save },
	{ POST, "/problemer/{id}/trekk",         ACTION_PROBLEM_WITHDRAW,     OBJECT_PROBLEM, page_problem_withdraw },
	{ POST, "/problemer/{id}/lest",          ACTION_PROBLEM_READ,         OBJECT_PROBLEM, page_problem_read },
	{ GET,  "/tilbakemeldinger",             ACTION_FEEDBACK_LIST_VIEW,   OBJECT_NONE,   page_heard },
	{ GET,  "/tilbakemeldinger/ny",          ACTION_FEEDBACK_REGISTER,    OBJECT_NONE,   page_take_down_form },
	{ POST, "/tilbakemeldinger/ny",          ACTION_FEEDBACK_REGISTER,    OBJECT_NONE,   page_take_down_save },
	{ POST, "/tilbakemeldinger/slipp",       ACTION_FEEDBACK_RELEASE,     OBJECT_NONE,   page_release },
	{ GET,  "/tilbakemeldinger/eksport",     ACTION_FEEDBACK_EXPORT,      OBJECT_NONE,   page_heard_export_form },
	{ POST, "/tilbakemeldinger/eksport",     ACTION_FEEDBACK_EXPORT,      OBJECT_NONE,   page_heard_export_save },
	{ GET,  "/tilbakemeldinger/eksport/{id}", ACTION_FEEDBACK_EXPORT,     OBJECT_NONE,   page_heard_export },
	{ GET,  "/tilbakemeldinger/holdt",       ACTION_FEEDBACK_DISCARD,     OBJECT_NONE,   page_held },
	{ POST, "/tilbakemeldinger/holdt",       ACTION_FEEDBACK_DISCARD,     OBJECT_NONE,   page_held_check },
	{ POST, "/tilbakemeldinger/holdt/kast",  ACTION_FEEDBACK_DISCARD,     OBJECT_NONE,   page_held_discard },
	{ POST, "/tilbakemeldinger/holdt/tilbake", ACTION_FEEDBACK_DISCARD,   OBJECT_NONE,   page_held_undo },
	{ GET,  "/tilbakemeldinger/sporsmal",    ACTION_FORM_QUESTIONS_EDIT,  OBJECT_NONE,   page_asked },
	{ GET,  "/tilbakemeldinger/sporsmal/ny", ACTION_FORM_QUESTIONS_EDIT,  OBJECT_NONE,   page_asked_form },
	{ POST, "/tilbakemeldinger/sporsmal/ny", ACTION_FORM_QUESTIONS_EDIT,  OBJECT_NONE,   page_asked_save },
	{ GET,  "/tilbakemeldinger/sporsmal/{id}", ACTION_FORM_QUESTION_CHANGE, OBJECT_ASKED, page_asked_change },
	{ POST, "/tilbakemeldinger/sporsmal/{id}", ACTION_FORM_QUESTION_CHANGE, OBJECT_ASKED, page_asked_change_save },
	{ GET,  "/tilbakemeldinger/sporsmal/{id}/avslutt", ACTION_FORM_QUESTION_CHANGE, OBJECT_ASKED, page_asked_end },
	{ POST, "/tilbakemeldinger/sporsmal/{id}/avslutt", ACTION_FORM_QUESTION_CHANGE, OBJECT_ASKED, page_asked_end_save },
	{ POST, "/tilbakemeldinger/sporsmal/{id}/flytt", ACTION_FORM_QUESTION_CHANGE, OBJECT_ASKED, page_asked_move },
	{ GET,  "/tilbakemeldinger/tall",        ACTION_FEEDBACK_FIGURES_VIEW, OBJECT_NONE,  page_figures },
	{ GET,  "/tilbakemeldinger/tall/fil",    ACTION_FEEDBACK_FIGURES_VIEW, OBJECT_NONE,  page_figures_file },
	{ GET,  "/tilbakemeldinger/{id}",        ACTION_FEEDBACK_VIEW,        OBJECT_FEEDBACK, page_feedback },
	{ GET,  "/tilbakemeldinger/{id}/utskrift", ACTION_FEEDBACK_VIEW,      OBJECT_FEEDBACK, page_feedback_print },
	{ POST, "/tilbakemeldinger/{id}/utskrift", ACTION_FEEDBACK_PRINT,     OBJECT_FEEDBACK, page_feedback_print_order },
	{ GET,  "/tilbakemeldinger/{id}/utskrift/fil", ACTION_FEEDBACK_PRINT, OBJECT_FEEDBACK, page_feedback_file },
	{ GET,  "/tilbakemeldinger/{id}/gjort",  ACTION_FEEDBACK_FOLLOW,      OBJECT_FEEDBACK, page_follow_form },
	{ POST, "/tilbakemeldinger/{id}/gjort",  ACTION_FEEDBACK_FOLLOW,      OBJECT_FEEDBACK, page_follow_save },
	{ GET,  "/tilbakemeldinger/{id}/ferdig", ACTION_FEEDBACK_CLOSE,       OBJECT_FEEDBACK, page_close_form },
	{ POST, "/tilbakemeldinger/{id}/ferdig", ACTION_FEEDBACK_CLOSE,       OBJECT_FEEDBACK, page_close_save },
	{ GET,  "/tekster",                      ACTION_TEXTS_EDIT,           OBJECT_NONE,   page_texts },
	{ GET,  "/tekster/{word}",               ACTION_TEXT_PUBLISH,         OBJECT_OWN_PAGE, page_text_form },
	{ POST, "/tekster/{word}",               ACTION_TEXT_PUBLISH,         OBJECT_OWN_PAGE, page_text_propose },
	{ GET,  "/tekster/{word}/se",            ACTION_TEXT_PUBLISH,         OBJECT_OWN_PAGE, page_text_look },
	{ POST, "/tekster/{word}/se",            ACTION_TEXT_PUBLISH,         OBJECT_OWN_PAGE, page_text_publish },
	{ GET,  "/lovhjemler",                   ACTION_LAW_CHECK,            OBJECT_NONE,   page_laws },
	{ GET,  "/lovhjemler/{word}",            ACTION_LAW_CHECK,            OBJECT_LAW,    page_law },
	{ POST, "/lovhjemler/{word}",            ACTION_LAW_CHECK,            OBJECT_LAW,    page_law_check },
	{ GET,  "/lovhjemler/{word}/endre",      ACTION_LAW_CHECK,            OBJECT_LAW,    page_law_form },
	{ POST, "/lovhjemler/{word}/endre",      ACTION_LAW_CHECK,            OBJECT_LAW,    page_law_change },
	{ GET,  "/henvendelser",                 ACTION_INQUIRIES_VIEW,       OBJECT_NONE,   page_inquiries },
	{ GET,  "/henvendelser/{id}",            ACTION_INQUIRY_VIEW,         OBJECT_INQUIRY, page_inquiry },
	{ POST, "/henvendelser/{id}",            ACTION_INQUIRY_CLOSE,        OBJECT_INQUIRY, page_inquiry_close },
	{ GET,  "/drift",                        ACTION_OPERATIONS_VIEW,      OBJECT_NONE,   page_operations },
	{ GET,  "/drift/sprak/{word}",           ACTION_TRANSLATION_OPEN,     OBJECT_NONE,   page_translation },
	{ POST, "/drift/sprak/{word}",           ACTION_TRANSLATION_OPEN,     OBJECT_NONE,   page_translation_open },
	{ POST, "/drift/sprak/{word}/skjul",     ACTION_TRANSLATION_OPEN,     OBJECT_NONE,   page_translation_close },
	{ GET,  "/saker",                        ACTION_OWN_CASES_VIEW,       OBJECT_NONE,   page_own },
	{ GET,  "/saker/gjennomgang",            ACTION_CASES_CONFIRM,        OBJECT_NONE,   page_round },
	{ POST, "/saker/gjennomgang",            ACTION_CASES_CONFIRM,        OBJECT_NONE,   page_round_save },
	{ GET,  "/saker/alle",                   ACTION_ALL_CASES_VIEW,       OBJECT_NONE,   page_all },
	{ GET,  "/saker/alle/eksport",           ACTION_LIST_EXPORT,          OBJECT_NONE,   page_export_form },
	{ POST, "/saker/alle/eksport",           ACTION_LIST_EXPORT,          OBJECT_NONE,   page_export_save },
	{ GET,  "/saker/alle/eksport/{id}",      ACTION_LIST_EXPORT,          OBJECT_NONE,   page_export },
	{ GET,  "/sok",                          ACTION_SEARCH,               OBJECT_NONE,   page_search_form },
	{ POST, "/sok",                          ACTION_SEARCH,               OBJECT_NONE,   page_search_save },
	{ GET,  "/sok/{id}",                     ACTION_SEARCH,               OBJECT_NONE,   page_search },
	{ GET,  "/utvalg",                       ACTION_CHOICE_KEEP,          OBJECT_NONE,   page_choices },
	{ POST, "/utvalg",                       ACTION_CHOICE_KEEP,          OBJECT_NONE,   page_choice_save },
	{ GET,  "/utvalg/{id}",                  ACTION_CHOICE_KEEP,          OBJECT_NONE,   page_choice },
	{ POST, "/utvalg/slett",                 ACTION_CHOICE_KEEP,          OBJECT_NONE,   page_choice_end },
	{ GET,  "/habilitet",                    ACTION_RELATION_DECLARE,     OBJECT_NONE,   page_near_form },
	{ POST, "/habilitet",                    ACTION_RELATION_DECLARE,     OBJECT_NONE,   page_near_save },
	{ GET,  "/habilitet/meldt",              ACTION_RELATION_DECLARE,     OBJECT_NONE,   page_near_told },
	{ GET,  "/akutt",                        ACTION_ACUTE_OPEN,           OBJECT_NONE,   page_acute_form },
	{ POST, "/akutt",                        ACTION_ACUTE_OPEN,           OBJECT_NONE,   page_acute_save },
	{ GET,  "/innsyn",                       ACTION_ACCESS_LOG_VIEW,      OBJECT_NONE,   page_looks_find },
	{ POST, "/innsyn",                       ACTION_ACCESS_LOG_VIEW,      OBJECT_NONE,   page_looks_found },
	{ GET,  "/meld-behov",                   ACTION_NEED_REPORT,          OBJECT_NONE,   page_need_form },
	{ POST, "/meld-behov",                   ACTION_NEED_REPORT,          OBJECT_NONE,   page_need_save },
	{ GET,  "/meld-behov/sendt",             ACTION_NEED_REPORT,          OBJECT_NONE,   page_need_told },
	{ GET,  "/soknader",                     ACTION_QUEUE_VIEW,           OBJECT_NONE,   page_queue },
	{ GET,  "/soknader/fordel",              ACTION_CASES_DISTRIBUTE,     OBJECT_NONE,   page_distribute_several },
	{ POST, "/soknader/fordel",              ACTION_CASES_DISTRIBUTE,     OBJECT_NONE,   page_distribute_several_save },
	{ GET,  "/soknader/ny",                  ACTION_APPLICATION_REGISTER, OBJECT_NONE,   page_apply_form },
	{ POST, "/soknader/ny",                  ACTION_APPLICATION_REGISTER, OBJECT_NONE,   page_apply_save },
	{ GET,  "/sak/{case}/soknad/{id}",       ACTION_APPLICATION_VIEW,     OBJECT_APPLICATION, page_applied },
	{ POST, "/sak/{case}/soknad/{id}/ta",    ACTION_APPLICATION_TAKE,     OBJECT_APPLICATION, page_application_take },
	{ GET,  "/sak/{case}/soknad/{id}/overlat", ACTION_APPLICATION_HAND_OVER, OBJECT_APPLICATION, page_application_hand },
	{ POST, "/sak/{case}/soknad/{id}/overlat", ACTION_APPLICATION_HAND_OVER, OBJECT_APPLICATION, page_application_hand_save },
	{ GET,  "/sak/{case}/soknad/{id}/trekk", ACTION_APPLICATION_WITHDRAW, OBJECT_APPLICATION, page_application_withdraw },
	{ POST, "/sak/{case}/soknad/{id}/trekk", ACTION_APPLICATION_WITHDRAW, OBJECT_APPLICATION, page_application_withdraw_save },
	{ GET,  "/sak/{case}/soknad/{id}/bekreft", ACTION_APPLICATION_CONFIRM, OBJECT_APPLICATION, page_confirm_form },
	{ POST, "/sak/{case}/soknad/{id}/bekreft", ACTION_APPLICATION_CONFIRM, OBJECT_APPLICATION, page_confirm_save },
	{ GET,  "/sak/{case}/soknad/{id}/forelopig", ACTION_APPLICATION_DELAY, OBJECT_APPLICATION, page_delay_form },
	{ POST, "/sak/{case}/soknad/{id}/forelopig", ACTION_APPLICATION_DELAY, OBJECT_APPLICATION, page_delay_save },
	{ GET,  "/sak/{case}/soknad/{id}/vurder", ACTION_APPLICATION_ASSESS,  OBJECT_APPLICATION, page_assess_form },
	{ POST, "/sak/{case}/soknad/{id}/vurder", ACTION_APPLICATION_ASSESS,  OBJECT_APPLICATION, page_assess_save },
	{ GET,  "/sak/{case}/soknad/{id}/spor",  ACTION_APPLICATION_ASK,      OBJECT_APPLICATION, page_ask_owner_form },
	{ POST, "/sak/{case}/soknad/{id}/spor",  ACTION_APPLICATION_ASK,      OBJECT_APPLICATION, page_ask_owner_save },
	{ GET,  "/sak/{case}/soknad/{id}/vedtak", ACTION_DECISION_WRITE,      OBJECT_APPLICATION, page_decide_form },
	{ POST, "/sak/{case}/soknad/{id}/vedtak", ACTION_DECISION_WRITE,      OBJECT_APPLICATION, page_decide_save },
	{ POST, "/sak/{case}/soknad/{id}/vedtak/tilbake", ACTION_DECISION_WRITE, OBJECT_APPLICATION, page_decide_back },
	{ GET,  "/sak/{case}/soknad/{id}/endre",  ACTION_DECISION_CHANGE,     OBJECT_APPLICATION, page_change_form },
	{ POST, "/sak/{case}/soknad/{id}/endre",  ACTION_DECISION_CHANGE,     OBJECT_APPLICATION, page_change_save },
	{ GET,  "/sak/{case}/soknad/{id}/godkjenn", ACTION_DECISION_APPROVE,  OBJECT_APPLICATION, page_approve_form },
	{ POST, "/sak/{case}/soknad/{id}/godkjenn", ACTION_DECISION_APPROVE,  OBJECT_APPLICATION, page_approve_save },
	{ GET,  "/sak/{case}/soknad/{id}/brev/{word}", ACTION_APPLICATION_VIEW, OBJECT_APPLICATION, page_post },
	{ GET,  "/sak/{case}/soknad/{id}/brev/{word}/fil", ACTION_APPLICATION_VIEW, OBJECT_APPLICATION, page_post_file },
	{ POST, "/sak/{case}/soknad/{id}/brev/{word}", ACTION_LETTER_SEND,    OBJECT_APPLICATION, page_post_sent },
	{ GET,  "/sak/{case}/klage/{id}",          ACTION_COMPLAINT_VIEW,       OBJECT_COMPLAINT, page_complaint },
	{ GET,  "/sak/{case}/klage/{id}/bekreft",  ACTION_COMPLAINT_CONFIRM,    OBJECT_COMPLAINT, page_complaint_confirm },
	{ POST, "/sak/{case}/klage/{id}/bekreft",  ACTION_COMPLAINT_CONFIRM,    OBJECT_COMPLAINT, page_complaint_confirm_save },
	{ GET,  "/sak/{case}/klage/{id}/vurder",   ACTION_COMPLAINT_REASSESS,   OBJECT_COMPLAINT, page_reassess_form },
	{ POST, "/sak/{case}/klage/{id}/vurder",   ACTION_COMPLAINT_REASSESS,   OBJECT_COMPLAINT, page_reassess_save },
	{ GET,  "/sak/{case}/klage/{id}/avvis",    ACTION_COMPLAINT_REASSESS,   OBJECT_COMPLAINT, page_reject_form },
	{ POST, "/sak/{case}/klage/{id}/avvis",    ACTION_COMPLAINT_REASSESS,   OBJECT_COMPLAINT, page_reject_save },
	{ GET,  "/sak/{case}/klage/{id}/oversend", ACTION_COMPLAINT_FORWARD,    OBJECT_COMPLAINT, page_forward_form },
	{ POST, "/sak/{case}/klage/{id}/oversend", ACTION_COMPLAINT_FORWARD,    OBJECT_COMPLAINT, page_forward_save },
	{ GET,  "/sak/{case}/klage/{id}/svar",     ACTION_COMPLAINT_ANSWER,     OBJECT_COMPLAINT, page_ruling_form },
	{ POST, "/sak/{case}/klage/{id}/svar",     ACTION_COMPLAINT_ANSWER,     OBJECT_COMPLAINT, page_ruling_save },
	{ GET,  "/sak/{case}/klage/{id}/fulgt-opp", ACTION_COMPLAINT_FOLLOW,     OBJECT_COMPLAINT, page_complaint_follow },
	{ POST, "/sak/{case}/klage/{id}/fulgt-opp", ACTION_COMPLAINT_FOLLOW,     OBJECT_COMPLAINT, page_complaint_follow_save },
	{ GET,  "/sak/{case}/klage/{id}/brev/{word}", ACTION_COMPLAINT_VIEW,       OBJECT_COMPLAINT, page_post },
	{ GET,  "/sak/{case}/klage/{id}/brev/{word}/fil", ACTION_COMPLAINT_VIEW,       OBJECT_COMPLAINT, page_post_file },
	{ POST, "/sak/{case}/klage/{id}/brev/{word}", ACTION_LETTER_SEND,          OBJECT_COMPLAINT, page_post_sent },
	{ GET,  "/sak/ny",                       ACTION_CASE_REGISTER,        OBJECT_NONE,   page_register_form },
	{ POST, "/sak/ny",                       ACTION_CASE_REGISTER,        OBJECT_NONE,   page_register_save },
	{ GET,  "/sak/{case}",                   ACTION_CASE_VIEW,            OBJECT_CASE,   page_case },
	{ GET,  "/sak/{case}/krav",              ACTION_CLAIM_REGISTER,       OBJECT_CASE,   page_claim_form },
	{ POST, "/sak/{case}/krav",              ACTION_CLAIM_REGISTER,       OBJECT_CASE,   page_claim_save },
	{ GET,  "/sak/{case}/krav/{id}",         ACTION_CLAIM_VIEW,           OBJECT_CLAIM,  page_claim },
	{ GET,  "/sak/{case}/krav/{id}/utsett",  ACTION_CLAIM_EXTEND,         OBJECT_CLAIM,  page_claim_more },
	{ POST, "/sak/{case}/krav/{id}/utsett",  ACTION_CLAIM_EXTEND,         OBJECT_CLAIM,  page_claim_more_save },
	{ GET,  "/sak/{case}/krav/{id}/svar",    ACTION_CLAIM_ANSWER,         OBJECT_CLAIM,  page_claim_answer },
	{ POST, "/sak/{case}/krav/{id}/svar",    ACTION_CLAIM_ANSWER,         OBJECT_CLAIM,  page_claim_answer_save },
	{ GET,  "/sak/{case}/innhold",           ACTION_CONTENT_OPEN,         OBJECT_CASE,   page_content_form },
	{ POST, "/sak/{case}/innhold",           ACTION_CONTENT_OPEN,         OBJECT_CASE,   page_content_save },
	{ GET,  "/sak/{case}/sperring",          ACTION_SHIELD_SET,           OBJECT_CASE,   page_shield_form },
	{ POST, "/sak/{case}/sperring",          ACTION_SHIELD_SET,           OBJECT_CASE,   page_shield_save },
	{ POST, "/sak/{case}/sperring/opphev",   ACTION_SHIELD_SET,           OBJECT_CASE,   page_shield_lift },
	{ POST, "/sak/{case}/sperring/sett",     ACTION_SHIELD_SET,           OBJECT_CASE,   page_acute_seen },
	{ GET,  "/sak/{case}/navngitt",          ACTION_SHIELD_SET,           OBJECT_CASE,   page_named_form },
	{ POST, "/sak/{case}/navngitt",          ACTION_SHIELD_SET,           OBJECT_CASE,   page_named_save },
	{ POST, "/sak/{case}/navngitt/opphev",   ACTION_SHIELD_SET,           OBJECT_CASE,   page_named_lift },
	{ GET,  "/sak/{case}/innsyn",            ACTION_ACCESS_LOG_VIEW,      OBJECT_CASE,   page_looks },
	{ GET,  "/sak/{case}/innsyn/utskrift",   ACTION_ACCESS_LOG_VIEW,      OBJECT_CASE,   page_looks_print },
	{ GET,  "/sak/{case}/tjenester",           ACTION_SERVICES_VIEW,        OBJECT_CASE,   page_services },
	{ GET,  "/sak/{case}/tjenester/ny/{word}", ACTION_SERVICES_WRITE,       OBJECT_CASE,   page_service_form },
	{ POST, "/sak/{case}/tjenester/ny/{word}", ACTION_SERVICES_WRITE,       OBJECT_CASE,   page_service_save },
	{ GET,  "/sak/{case}/tjenester/utskrift",  ACTION_SERVICES_VIEW,        OBJECT_CASE,   page_services_print },
	{ POST, "/sak/{case}/tjenester/utskrift",  ACTION_SERVICES_PRINT,       OBJECT_CASE,   page_services_order },
	{ GET,  "/sak/{case}/tjenester/utskrift/fil", ACTION_SERVICES_PRINT,    OBJECT_CASE,   page_services_file },
	{ GET,  "/sak/{case}/tjenester/{id}",      ACTION_SERVICES_WRITE,       OBJECT_CASE,   page_service_form },
	{ POST, "/sak/{case}/tjenester/{id}",      ACTION_SERVICES_WRITE,       OBJECT_CASE,   page_service_save },
	{ POST, "/sak/{case}/tjenester/{id}/flytt", ACTION_SERVICES_WRITE,      OBJECT_CASE,   page_service_move },
	{ POST, "/sak/{case}/tjenester/{id}/fjern", ACTION_SERVICES_WRITE,      OBJECT_CASE,   page_service_end },
	{ GET,  "/sak/{case}/{strand}/fordel",   ACTION_CASE_DISTRIBUTE,      OBJECT_STRAND, page_distribute_form },
	{ POST, "/sak/{case}/{strand}/fordel",   ACTION_CASE_DISTRIBUTE,      OBJECT_STRAND, page_distribute_save },
	{ GET,  "/sak/{case}/{strand}/klage",      ACTION_COMPLAINT_REGISTER,   OBJECT_STRAND, page_complain_form },
	{ POST, "/sak/{case}/{strand}/klage",      ACTION_COMPLAINT_REGISTER,   OBJECT_STRAND, page_complain_save },
	{ GET,  "/sak/{case}/{strand}/retur",    ACTION_CASE_RETURN,          OBJECT_STRAND, page_return_form },
	{ POST, "/sak/{case}/{strand}/retur",    ACTION_CASE_RETURN,          OBJECT_STRAND, page_return_save },
	{ GET,  "/sak/{case}/{strand}/tilbud",   ACTION_OFFER_MAKE,           OBJECT_STRAND, page_offer_form },
	{ POST, "/sak/{case}/{strand}/tilbud",   ACTION_OFFER_MAKE,           OBJECT_STRAND, page_offer_save },
	{ POST, "/sak/{case}/{strand}/trekk",    ACTION_OFFER_WITHDRAW,       OBJECT_STRAND, page_offer_withdraw },
	{ GET,  "/sak/{case}/{strand}/svar",     ACTION_OFFER_ANSWER,         OBJECT_STRAND, page_answer_form },
	{ POST, "/sak/{case}/{strand}/svar",     ACTION_OFFER_ANSWER,         OBJECT_STRAND, page_answer_save },
	{ GET,  "/sak/{case}/{strand}/kontakt",  ACTION_FIRST_CONTACT_RECORD, OBJECT_STRAND, page_contact_form },
	{ POST, "/sak/{case}/{strand}/kontakt",  ACTION_FIRST_CONTACT_RECORD, OBJECT_STRAND, page_contact_save },
	{ GET,  "/sak/{case}/{strand}/oppstart", ACTION_START_UP_RECORD,      OBJECT_STRAND, page_start_up_form },
	{ POST, "/sak/{case}/{strand}/oppstart", ACTION_START_UP_RECORD,      OBJECT_STRAND, page_start_up_save },
	{ GET,  "/sak/{case}/{strand}/skifte",   ACTION_HANDOVER_RECORD,      OBJECT_STRAND, page_handover_form },
	{ POST, "/sak/{case}/{strand}/skifte",   ACTION_HANDOVER_RECORD,      OBJECT_STRAND, page_handover_save },
	{ GET,  "/sak/{case}/{strand}/kort",     ACTION_CODE_MAKE,            OBJECT_STRAND, page_card },
	{ POST, "/sak/{case}/{strand}/kort",     ACTION_CODE_MAKE,            OBJECT_STRAND, page_card_make },
	{ GET,  "/sak/{case}/{strand}/kort/utskrift", ACTION_CODE_MAKE,       OBJECT_STRAND, page_card_print },
	{ POST, "/sak/{case}/{strand}/kort/utskrift", ACTION_CARD_PRINT,      OBJECT_STRAND, page_card_print_order },
	{ GET,  "/sak/{case}/{strand}/kort/utskrift/fil", ACTION_CARD_PRINT,  OBJECT_STRAND, page_card_file },
	{ POST, "/sak/{case}/{strand}/kort/gitt", ACTION_CARD_GIVE,           OBJECT_STRAND, page_card_give },
	{ POST, "/sak/{case}/{strand}/kort/trekk", ACTION_CODE_REVOKE,        OBJECT_STRAND, page_card_revoke },
	{ GET,  "/sak/{case}/{strand}/notater",  ACTION_NOTES_VIEW,           OBJECT_STRAND, page_notes },
	{ GET,  "/sak/{case}/{strand}/notat",    ACTION_NOTE_WRITE,           OBJECT_STRAND, page_note_form },
	{ POST, "/sak/{case}/{strand}/notat",    ACTION_NOTE_WRITE,           OBJECT_STRAND, page_note_save },
	{ GET,  "/sak/{case}/{strand}/notat/{id}", ACTION_NOTE_WRITE,         OBJECT_STRAND, page_note_form },
	{ POST, "/sak/{case}/{strand}/notat/{id}", ACTION_NOTE_WRITE,         OBJECT_STRAND, page_note_save },
	{ GET,  "/enhet/{word}",                 ACTION_UNIT_VIEW,            OBJECT_UNIT,   page_unit },
	{ GET,  "/enhet/{word}/koordinatorer",   ACTION_UNIT_VIEW,            OBJECT_UNIT,   page_coordinators },
	{ GET,  "/enhet/{word}/oversikt",        ACTION_UNIT_VIEW,            OBJECT_UNIT,   page_area },
	{ POST, "/enhet/{word}/oversikt",        ACTION_CAPACITY_SET,         OBJECT_UNIT,   page_area_save },
	{ GET,  "/enhet/{word}/eksport",         ACTION_LIST_EXPORT,          OBJECT_UNIT,   page_export_form },
	{ POST, "/enhet/{word}/eksport",         ACTION_LIST_EXPORT,          OBJECT_UNIT,   page_export_save },
	{ GET,  "/enhet/{word}/eksport/{id}",    ACTION_LIST_EXPORT,          OBJECT_UNIT,   page_export },
	{ GET,  "/enhet/{word}/kontakt",         ACTION_NETWORK_CONTACT_SET,  OBJECT_UNIT,   page_network_form },
	{ POST, "/enhet/{word}/kontakt",         ACTION_NETWORK_CONTACT_SET,  OBJECT_UNIT,   page_network_save },
	{ GET,  "/enhet/{word}/overforing/{id}", ACTION_TRANSFER_MAKE,        OBJECT_UNIT,   page_transfer_form },
	{ POST, "/enhet/{word}/overforing/{id}", ACTION_TRANSFER_MAKE,        OBJECT_UNIT,   page_transfer_save },
	{ GET,  "/fravaer",                      ACTION_ABSENCE_REGISTER,     OBJECT_NONE,   page_absence_form },
	{ POST, "/fravaer",                      ACTION_ABSENCE_REGISTER,     OBJECT_NONE,   page_absence_save },
	{ POST, "/fravaer/avslutt",              ACTION_ABSENCE_REGISTER,     OBJECT_NONE,   page_absence_end },
	{ POST, "/fravaer/stedfortreder",        ACTION_ABSENCE_REGISTER,     OBJECT_NONE,   page_absence_cover },
	{ GET,  "/fravaer/fast",                 ACTION_ABSENCE_REGISTER,     OBJECT_NONE,   page_standing_form },
	{ POST, "/fravaer/fast",                 ACTION_ABSENCE_REGISTER,     OBJECT_NONE,   page_standing_save },
	{ GET,  "/enhet/{word}/fravaer/{id}",    ACTION_ABSENCE_REGISTER_FOR, OBJECT_UNIT,   page_absence_form },
	{ POST, "/enhet/{word}/fravaer/{id}",    ACTION_ABSENCE_REGISTER_FOR, OBJECT_UNIT,   page_absence_save },
	{ POST, "/enhet/{word}/fravaer/{id}/avslutt", ACTION_ABSENCE_REGISTER_FOR, OBJECT_UNIT, page_absence_end },
	{ POST, "/enhet/{word}/fravaer/{id}/stedfortreder", ACTION_ABSENCE_REGISTER_FOR, OBJECT_UNIT, page_absence_cover },
	{ GET,  "/enhet/{word}/fravaer/{id}/fast", ACTION_ABSENCE_REGISTER_FOR, OBJECT_UNIT, page_standing_form },
	{ POST, "/enhet/{word}/fravaer/{id}/fast", ACTION_ABSENCE_REGISTER_FOR, OBJECT_UNIT, page_standing_save },
	{ POST, "/enhet/{word}/overforing/{id}/behold", ACTION_DEPARTURE_KEEP, OBJECT_UNIT,  page_transfer_keep },
	{ GET,  "/enhet/{word}/rydding",         ACTION_CLEANUP_SETTLE,       OBJECT_UNIT,   page_cleanup },
	{ POST, "/enhet/{word}/rydding",         ACTION_CLEANUP_SETTLE,       OBJECT_UNIT,   page_cleanup_save },
};

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_session, sql_set_absence, sql_set_application,
	sql_set_complaint, sql_set_cover, sql_set_decision, sql_set_post,
	sql_set_strand, sql_set_desk, sql_set_craft, sql_set_draft,
	sql_set_duty, sql_set_feedback, sql_set_guideline, sql_set_hear,
	sql_set_intake, sql_set_letter, sql_set_list, sql_set_search,
	sql_set_service, sql_set_settings, sql_set_shield, sql_set_alert,
	sql_set_inbox, sql_set_stand_in, sql_set_start_up, sql_set_tongue,
	sql_set_transfer, sql_set_translation, sql_set_wording, NULL
};

static const char *const rooms[] = { "desk", "cover", "intake", "plan", "craft",
	"notify", "voice", NULL };

int
main(int argc, char *argv[])
{
	struct app app = {
		.name = "holdfast-staff",
		.routes = routes,
		.routes_n = sizeof(routes) / sizeof(*routes),
		.identify = session_identify,
		.resolve = subject_resolve,
		.knows = {
			[OBJECT_CASE] = ACTION_CASE_VIEW,
			[OBJECT_STRAND] = ACTION_CASE_VIEW,
			[OBJECT_UNIT] = ACTION_UNIT_VIEW,
			[OBJECT_CLAIM] = ACTION_CASE_VIEW,
			[OBJECT_APPLICATION] = ACTION_CASE_VIEW,
			[OBJECT_COMPLAINT] = ACTION_CASE_VIEW,
			[OBJECT_QUESTION] = ACTION_QUESTION_VIEW,
			[OBJECT_PROBLEM] = ACTION_PROBLEM_VIEW,
			[OBJECT_FEEDBACK] = ACTION_FEEDBACK_VIEW,
			[OBJECT_INQUIRY] = ACTION_INQUIRY_VIEW,
			[OBJECT_ASKED] = ACTION_FORM_QUESTIONS_EDIT,
			[OBJECT_OWN_PAGE] = ACTION_TEXTS_EDIT,
		},
	};

	return program_serve(argc, argv, PROGRAM_STAFF, &app,
	    &(struct program_parts){ .statements = statements, .rooms = rooms,
	    .check = duty_check });
}
