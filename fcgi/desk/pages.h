/* The desk room's screens. */
#ifndef DESK_PAGES_H
#define DESK_PAGES_H

#include "web/route.h"

handler page_desk;		/* "/": what do I have to do, how long have I
				 * got */
handler page_operations;	/* "/drift": how the jobs went */
handler page_settings_form;	/* "/innstillinger": what somebody decides for
				 * herself */
handler page_settings_save;
handler page_substitute_save;	/* "/innstillinger/stedfortreder" (R27) */
handler page_substitute_end;	/* "/innstillinger/stedfortreder/avslutt" */
handler page_logout;		/* POST "/logg-ut" */

#endif
