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
handler page_level_form;	/* ".../niva": finish, change or extend (R55) */
handler page_level_save;
handler page_same_person;	/* "/samme-barn/{id}": two cases that may be of
				 * one person */
handler page_same_person_save;

#endif
