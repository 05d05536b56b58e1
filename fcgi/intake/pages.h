/* The service office's screens. */
#ifndef INTAKE_PAGES_H
#define INTAKE_PAGES_H

#include "web/route.h"

handler page_register_form;	/* "/sak/ny": register a case with its
				 * decision */
handler page_register_save;
handler page_family_form;	/* "/sak/{case}/familie": one more of a family
				 * that has one coordinator */
handler page_family_save;
handler page_need_form;		/* "/meld-behov": an employee reports a need
				 * (R7) */
handler page_need_save;
handler page_need_told;		/* "/meld-behov/sendt" */
handler page_queue;		/* "/soknader": what the office owes, by
				 * step */
handler page_distribute_several;	/* "/soknader/fordel": several cases to
					 * one unit (R18) */
handler page_distribute_several_save;
handler page_apply_form;	/* "/soknader/ny": somebody applies (R9) */
handler page_apply_save;
handler page_applied;	/* "/sak/{case}/soknad/{id}": one application */
handler page_application_take;
handler page_application_hand;	/* ".../overlat": to a colleague */
handler page_application_hand_save;
handler page_application_withdraw;	/* ".../trekk" */
handler page_application_withdraw_save;
handler page_confirm_form;	/* ".../bekreft": in writing that it came
				 * (R11) */
handler page_confirm_save;
handler page_delay_form;	/* ".../forelopig": why it takes longer (R12) */
handler page_delay_save;
handler page_assess_form;	/* ".../vurder": the need (R1) */
handler page_assess_save;
handler page_ask_owner_form;	/* ".../spor": how the system owner sees it
				 * (R14) */
handler page_ask_owner_save;
handler page_decide_form;	/* ".../vedtak": the decision is written
				 * (R16) */
handler page_decide_save;
handler page_decide_back;	/* ".../vedtak/tilbake": and written on */
handler page_approve_form;	/* ".../godkjenn": approved, and a letter
				 * (R17) */
handler page_approve_save;
handler page_complain_form;	/* "/sak/{case}/{strand}/klage": somebody
				 * complains (R22) */
handler page_complain_save;
handler page_complaint;		/* "/sak/{case}/klage/{id}": one complaint */
handler page_complaint_confirm;	/* ".../bekreft": in writing that it came */
handler page_complaint_confirm_save;
handler page_reassess_form;	/* ".../vurder": it is looked at anew (R23) */
handler page_reassess_save;
handler page_reject_form;	/* ".../avvis": it cannot be seen to,
				 * a decision by letter (R23) */
handler page_reject_save;
handler page_forward_form;	/* ".../oversend": it goes to
				 * Statsforvalteren */
handler page_forward_save;
handler page_ruling_form;	/* ".../svar": what they decided */
handler page_ruling_save;
handler page_complaint_follow;	/* ".../fulgt-opp": what was done of it */
handler page_complaint_follow_save;
handler page_post;		/* ".../brev/{word}": one letter of an
				 * application or a complaint */
handler page_post_file;
handler page_post_sent;
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
handler page_change_form;	/* "/sak/{case}/soknad/{id}/endre": a decision
				 * that was sent is to be changed, and why */
handler page_change_save;

#endif
