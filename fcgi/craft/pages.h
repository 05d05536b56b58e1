/* The system owner's screens, and the guidelines that everybody reads. */
#ifndef CRAFT_PAGES_H
#define CRAFT_PAGES_H

#include "web/route.h"

handler page_guidelines;	/* "/retningslinjer": what, why and whose */
handler page_weekly;		/* "/uken": who took on a case last week
				 * (R25) */
handler page_weekly_save;

#endif
