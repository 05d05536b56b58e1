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
