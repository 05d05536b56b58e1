/* The plan room's screens: what grows out of the work with a family. */
#ifndef PLAN_PAGES_H
#define PLAN_PAGES_H

#include "web/route.h"

handler page_start_up_form;	/* "/sak/{case}/{strand}/oppstart": how one
				 * begins with a family (R25) */
handler page_start_up_save;
handler page_consents;		/* "/sak/{case}/samtykker": who may know what,
				 * and who has said no (R44) */
handler page_consent_form;	/* ".../nytt": one form, for several services */
handler page_consent_save;
handler page_consent_withdraw_form;	/* ".../{id}/trekk": taken back */
handler page_consent_withdraw_save;
handler page_consent_follow;	/* ".../{id}/fulgt-opp": what follows from it */
handler page_consent_followed;
handler page_consent_paper;	/* ".../skjema": on paper, to be signed */
handler page_consent_paper_order;
handler page_consent_paper_file;
handler page_participants;	/* ".../{id}/deltakere": who of that service */
handler page_participant_add;
handler page_participant_end;	/* ".../{id}/deltakere/fjern" */
handler page_birthday;		/* "/sak/{case}/bursdag": who is asked
				 * from then on (R46) */
handler page_birthday_done;
handler page_plan;		/* "/sak/{case}/plan": the plan as it is
				 * written, and what is missing (R39) */
handler page_plan_point_form;	/* ".../punkt/{word}": one of the law's points,
				 * or the period */
handler page_plan_point_save;
handler page_plan_reason_form;	/* ".../hvorfor": why there is none yet */
handler page_plan_reason_save;
handler page_plan_order;	/* ".../rekkefolge": what stands where */
handler page_plan_goal_form;	/* ".../mal/nytt", ".../mal/{id}" */
handler page_plan_goal_save;
handler page_plan_goal_move;	/* ".../mal/{id}/flytt" */
handler page_plan_goal_end;	/* ".../mal/{id}/fjern" */
handler page_plan_measure_new;	/* ".../mal/{id}/tiltak": one more */
handler page_plan_measure_add;
handler page_plan_measure_form;	/* ".../tiltak/{id}" */
handler page_plan_measure_save;
handler page_plan_measure_move;
handler page_plan_measure_end;
handler page_plan_change_form;	/* ".../endring": what changed meanwhile, until
				 * the evaluation (R43) */
handler page_plan_change_save;
handler page_plan_evaluate;	/* ".../evaluer": it is gone through again */
handler page_plan_approve_form;	/* ".../godkjenn": it was signed (R42) */
handler page_plan_approve_save;
handler page_plan_print;	/* ".../utskrift": on paper, to be signed */
handler page_plan_print_order;
handler page_plan_print_file;
handler page_plan_copies;	/* ".../kopier": numbered, for services that
				 * may have one (R47) */
handler page_plan_copy_make;
handler page_plan_copy_file;	/* ".../kopier/{id}/fil": by its number */
handler page_plan_versions;	/* ".../versjoner": what was approved */
handler page_plan_version;	/* ".../versjoner/{id}": by its number */
handler page_plan_version_file, page_plan_version_fhir;
handler page_meetings;		/* "/sak/{case}/moter": meetings around a
				 * family (A164, A165) */
handler page_meeting_form;	/* ".../nytt", ".../{id}/endre" */
handler page_meeting_save;
handler page_meeting;		/* ".../{id}": who is called in, and what was
				 * agreed */
handler page_meeting_people;	/* ".../{id}/innkalte": who is to be there */
handler page_meeting_people_add;
handler page_meeting_person_end;
handler page_meeting_person_told;	/* ".../beskjed": told by word */
handler page_meeting_call;	/* ".../kall": by e-mail, to their calendars */
handler page_meeting_cancel;	/* ".../avlys" */
handler page_meeting_fold_form;	/* ".../sammen": another goes into it (R58) */
handler page_meeting_fold_save;
handler page_meeting_interpreter;	/* ".../tolk": one is ordered (R92) */
handler page_meeting_calendar;	/* ".../kalender": for one's own calendar */
handler page_meeting_minutes_form;	/* ".../referat" */
handler page_meeting_minutes_save;
handler page_meeting_into_plan;	/* ".../plan": what was agreed becomes a
				 * measure, or a change that waits (R43) */
handler page_meeting_print;	/* ".../papir/{word}": letters that call in,
				 * or the minutes */
handler page_meeting_print_order;
handler page_meeting_print_file;
handler page_agreements;	/* "/sak/{case}/avtaler": who is to do or
				 * answer what by when (R31) */
handler page_agreement_new;	/* ".../ny" */
handler page_agreement_add;
handler page_agreement_form;	/* ".../{id}": what came of it */
handler page_agreement_save;
handler page_closing;		/* "/sak/{case}/{strand}/avslutning": it comes
				 * to its end (R48) */
handler page_closing_begin;
handler page_closing_steps;	/* ".../steg": what is done of it */
handler page_closing_save;
handler page_closing_give_up;	/* ".../angre": it goes on after all */
handler page_archive;		/* "/sak/{case}/arkiv": what is closed is sent
				 * (R49, R50) */
handler page_archive_save;
handler page_archive_package;	/* ".../pakke/{id}": the papers, in parts */
handler page_disposal;		/* "/kassasjon": what may be thrown away
				 * (R49) */
handler page_disposal_save;
handler page_disposal_stop;
handler page_everything;	/* "/sak/{case}/alt": all that is written, on
				 * paper (R36) */
handler page_everything_order;
handler page_everything_file;
handler page_services;		/* "/sak/{case}/tjenester": who is around the
				 * family (tjenesteoversikt) */
handler page_service_form;	/* ".../ny/{word}": one more of that kind; with
				 * "/{id}" that one */
handler page_service_save;
handler page_service_move;	/* ".../{id}/flytt": up or down */
handler page_service_end;	/* ".../{id}/fjern": no longer around them */
handler page_services_print;	/* ".../utskrift": on paper, filled in or not */
handler page_services_order;
handler page_services_file;

#endif
