/* The door: the only screens that see a password. */
#ifndef DIRECTORY_PAGES_H
#define DIRECTORY_PAGES_H

#include "web/route.h"

handler page_login_form;	/* GET "/logg-inn" */
handler page_login_save;	/* POST "/logg-inn": fields username,
				 * password */
handler page_trusted_form;	/* the same when trusted_name has one */
handler page_trusted_save;	/* field til alone */
handler page_breakglass_form;	/* GET "/nodkonto" */
handler page_breakglass_save;	/* POST "/nodkonto": field password */

#endif
