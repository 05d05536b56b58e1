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

#endif
