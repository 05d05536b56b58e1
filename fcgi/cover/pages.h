/* The cover room's screens: who holds what. */
#ifndef COVER_PAGES_H
#define COVER_PAGES_H

#include "web/route.h"

handler page_case;		/* "/sak/{case}": life line, who holds it, what
				 * is next */
handler page_unit;		/* "/enhet/{word}": who holds which case
				 * (A215) */
handler page_unit_waiting;	/* "/enhet/{word}/venter": first deadline
				 * first */
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
handler page_network_form;	/* "/enhet/{word}/kontakt": nettverkskontakt, by
				 * hand */
handler page_network_save;
handler page_cleanup;		/* "/enhet/{word}/rydding": imported rows to
				 * look at */
handler page_cleanup_save;

#endif
