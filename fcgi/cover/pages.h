/* The cover room's screens: who holds what. */
#ifndef COVER_PAGES_H
#define COVER_PAGES_H

#include "web/route.h"

handler page_case;		/* "/sak/{case}": life line, who holds it, what
				 * is next */
handler page_unit;		/* "/enhet/{word}": who holds which case
				 * (A215) */
handler page_coordinators;	/* "/enhet/{word}/koordinatorer" */
handler page_own;		/* "/saker": the cases one holds */
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
handler page_note_form;		/* "/sak/{case}/{strand}/notat": one more, or
				 * one that puts another right */
handler page_note_save;
handler page_network_form;	/* "/enhet/{word}/kontakt": nettverkskontakt, by
				 * hand */
handler page_network_save;
handler page_cleanup;		/* "/enhet/{word}/rydding": imported rows to
				 * look at */
handler page_cleanup_save;

#endif
