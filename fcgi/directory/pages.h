/* The door: the only screens that see a password. */
#ifndef DIRECTORY_PAGES_H
#define DIRECTORY_PAGES_H

#include "web/route.h"

handler page_login_form;	/* GET "/logg-inn" */
handler page_login_save;	/* POST "/logg-inn": fields username,
				 * password */

#endif
