/* What one is told: the same as by e-mail, to be read in the application. */
#ifndef NOTIFY_PAGES_H
#define NOTIFY_PAGES_H

#include "web/route.h"

handler page_inbox;		/* "/varsler": newest first */
handler page_inbox_save;	/* all that was shown has been read */

#endif
