/* The cover room's screens: who holds what. */
#ifndef COVER_PAGES_H
#define COVER_PAGES_H

#include "web/route.h"

handler page_case;		/* "/sak/{case}": life line, who holds it, what
				 * is next */
handler page_unit;		/* "/enhet/{word}": who holds which case
				 * (A215) */
handler page_fallbacks;		/* "/reserver": who takes over when somebody is
				 * gone (R24) */
handler page_last_resort;	/* "/reserver/siste": when nobody else is
				 * there */
handler page_last_resort_choose;
handler page_last_resort_take;	/* "/reserver/siste/trekk": the choice is taken
				 * back */
handler page_coordinators;	/* "/enhet/{word}/koordinatorer" */
handler page_ready;		/* "/enhet/{word}/i-morgen": who of them may
				 * take a case tomorrow (R20, A234) */
handler page_own;		/* "/saker": the cases one holds */
handler page_round;		/* "/saker/gjennomgang": what is to become of
				 * each case one holds, once a year */
handler page_round_save;
handler page_all;		/* "/saker/alle": the municipality's */
handler page_export_form;	/* ".../eksport": why a list is taken out of the
				 * house */
handler page_export_save;
handler page_export;		/* ".../eksport/{id}": the file */
handler page_choices;		/* "/utvalg": choices of lists, under names */
handler page_choice_save;
handler page_choice;		/* "/utvalg/{id}": to the list */
handler page_choice_end;	/* "/utvalg/slett" */
handler page_search_form;	/* "/sok" */
handler page_search_save;
handler page_search;		/* "/sok/{id}": what was found */
handler page_return_form;	/* "/sak/{case}/{strand}/retur": back to the
				 * office (R18) */
handler page_return_save;
handler page_offer_form;	/* "/sak/{case}/{strand}/tilbud": give it a
				 * coordinator */
handler page_offer_save;
handler page_offer_withdraw;
handler page_answer_form;	/* "/sak/{case}/{strand}/svar": answer an
				 * offer */
handler page_answer_save;
handler page_contact_form;	/* "/sak/{case}/{strand}/kontakt": first contact
				 * (R20) */
handler page_contact_save;
handler page_notes;		/* "/sak/{case}/{strand}/notater": all notes of
				 * who held it */
handler page_largest;	/* "/saker/storste": where there is most to
			 * coordinate (A276) */
handler page_unit_largest;	/* "/enhet/{word}/storste" */
handler page_helper;	/* ".../hjelper": who of the team helps, and until
			 * when (A276) */
handler page_helper_give;
handler page_helper_end;	/* ".../hjelper/slutt" */
handler page_rest;		/* "/sak/{case}/{strand}/hvile": it rests, or
				 * is taken up again (R33) */
handler page_rest_save;
handler page_note_form;		/* "/sak/{case}/{strand}/notat": one more; with
				 * "/{id}" one that puts that one right */
handler page_note_save;
handler page_network_form;	/* "/enhet/{word}/kontakt": nettverkskontakt, by
				 * hand */
handler page_network_save;
handler page_cleanup;		/* "/enhet/{word}/rydding": imported rows to
				 * look at */
handler page_cleanup_save;
handler page_content_form;	/* "/sak/{case}/innhold": a leader says why she
				 * reads it (R65) */
handler page_content_save;
handler page_shield_form;	/* "/sak/{case}/sperring": who must not see it
				 * (R67, R68) */
handler page_shield_save;
handler page_shield_lift;
handler page_acute_seen;
handler page_address_form;	/* "/sak/{case}/adresse": it is blocked, or is
				 * so no more (R73) */
handler page_address_save;
handler page_name_form;		/* "/sak/{case}/navn": an expected child is
				 * born, or who it is is put right (R60) */
handler page_name_save;
handler page_restrict_form;	/* "/sak/{case}/sperr": what is over is kept
				 * from all but the named (R51) */
handler page_restrict_save;
handler page_contact_person_form;	/* "/sak/{case}/kontaktperson": whom
					 * the family turns to (B26) */
handler page_contact_person_save;
handler page_contact_person_remove;
handler page_named_form;	/* "/sak/{case}/navngitt": who may know of it
				 * (R73) */
handler page_named_save;
handler page_named_lift;
handler page_looks_find;	/* "/innsyn": which case's log */
handler page_looks_found;
handler page_looks;		/* "/sak/{case}/innsyn": who has looked
				 * (R69) */
handler page_looks_print;	/* "/sak/{case}/innsyn/utskrift": for the plan
				 * owner (R70) */
handler page_near_form;		/* "/habilitet": whom I stand near (R38) */
handler page_near_save;
handler page_near_told;
handler page_acute_form;	/* "/akutt": what cannot wait (R68) */
handler page_acute_save;

handler page_transfer_form;	/* "/enhet/{word}/overforing/{id}": the cases
				 * of somebody who leaves go on (R24) */
handler page_transfer_save;
handler page_transfer_keep;	/* ".../behold": they stay with her */
handler page_handover_form;	/* "/sak/{case}/{strand}/skifte": the family
				 * is told that a case changes hands (R28) */
handler page_handover_save;
handler page_absence_form;	/* "/fravaer", and "/enhet/{word}/fravaer/{id}"
				 * for a leader: who is away (R27) */
handler page_absence_save;
handler page_absence_end;
handler page_absence_cover;
handler page_standing_form;	/* "/fravaer/fast", and a leader's: who stands
				 * in when nobody else is named (R27) */
handler page_standing_save;

#endif
