/* The open pages: what anybody may read without logging in. */
#ifndef VOICE_PAGES_H
#define VOICE_PAGES_H

#include "web/route.h"

handler page_health;		/* "/healthz": for the load balancer and
				 * operations */
handler page_accessibility;	/* "/tilgjengelighet" (R87) */
handler page_privacy;		/* "/personvern" (R84) */
handler page_language;		/* "/sprak/{word}": the language of the
				 * pages in front of the door */

#endif
