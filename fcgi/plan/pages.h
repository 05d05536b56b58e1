/* The plan room's screens: what grows out of the work with a family. */
#ifndef PLAN_PAGES_H
#define PLAN_PAGES_H

#include "web/route.h"

handler page_start_up_form;	/* "/sak/{case}/{strand}/oppstart": how one
				 * begins with a family (R25) */
handler page_start_up_save;
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
