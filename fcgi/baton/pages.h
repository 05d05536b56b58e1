/* The BTI room's screens: a log from level 1 on (R52-R57). */
#ifndef BATON_PAGES_H
#define BATON_PAGES_H

#include "web/route.h"

handler page_log_open_form;	/* "/stafettlogg": whoever works in a service
				 * opens one, with a consent (R57) */
handler page_log_open_save;
handler page_log;		/* "/sak/{case}/logg": where it stands, why, and
				 * what was decided */
handler page_log_begin;		/* of a baton that came from elsewhere */
handler page_log_goal_form;	/* ".../mal/nytt", ".../mal/{id}": a goal */
handler page_log_goal_save;
handler page_log_goal_end;
handler page_log_measure_new;	/* ".../mal/{id}/tiltak": what is done for it */
handler page_log_measure_add;
handler page_log_measure_form;	/* ".../tiltak/{id}" */
handler page_log_measure_save;
handler page_log_measure_end;
handler page_evaluate_form;	/* ".../tiltak/{id}/vurder": what came of it */
handler page_evaluate_save;
handler page_log_note_form;	/* ".../notat": what went well, and what the
				 * child says */
handler page_log_note_save;
handler page_agenda;		/* "/bti/mote": what it takes up on a day */
handler page_bti;		/* "/bti": what the team is asked */
handler page_batons;		/* "/bti/tall": all logs in figures */
handler page_hand_on_form;	/* "/stafettpinner": several in one go */
handler page_hand_on_save;
handler page_contact_send_form;	/* "/sak/{case}/{strand}/kontaktskjema" (R56) */
handler page_contact_send_save;
handler page_contact;		/* "/sak/{case}/kontaktskjema/{id}" */
handler page_contact_answer;
handler page_contact_meet;	/* ".../mote": when it is taken up */
handler page_contact_withdraw;
handler page_contact_followed;	/* what it answered is followed */
handler page_both_form;		/* ".../plan": the log ends or goes on beside a
				 * coordinator (R58) */
handler page_both_save;
handler page_level_form;	/* ".../niva": finish, change or extend (R55) */
handler page_level_save;
handler page_same_pairs;		/* "/samme-barn": those found, and what
				 * became of them */
handler page_same_person;	/* "/samme-barn/{id}": two cases that may be of
				 * one person */
handler page_same_person_save;

#endif
