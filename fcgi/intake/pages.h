/* The service office's screens. */
#ifndef INTAKE_PAGES_H
#define INTAKE_PAGES_H

#include "web/route.h"

handler page_register_form;	/* "/sak/ny": register a case with its
				 * decision */
handler page_register_save;
handler page_distribute_form;	/* "/sak/{case}/{strand}/fordel": to a unit
				 * (R18) */
handler page_distribute_save;
handler page_claim_form;	/* "/sak/{case}/krav": somebody claims to see,
				 * mend or keep back what is written (R60) */
handler page_claim_save;
handler page_claim;		/* "/sak/{case}/krav/{id}": the claim and its
				 * answer */
handler page_claim_more;	/* "/sak/{case}/krav/{id}/utsett": two months
				 * more */
handler page_claim_more_save;
handler page_claim_answer;	/* "/sak/{case}/krav/{id}/svar": how it ended */
handler page_claim_answer_save;
handler page_laws;		/* "/lovhjemler": the law that letters name */
handler page_law;		/* "/lovhjemler/{word}": one of them, its words
				 * then and now */
handler page_law_check;		/* they are as on Lovdata */
handler page_law_form;		/* "/lovhjemler/{word}/endre": in other
				 * words */
handler page_law_change;

#endif
