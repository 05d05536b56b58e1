/*
 * holdfast-login: the only FastCGI program that links LDAP or sees a password.
 */
#include "directory/pages.h"
#include "directory/part.h"
#include "directory/trusted.h"
#include "program.h"
#include "web/guest.h"
#include "web/request.h"

#include "sql_login.h"
#include "sql_naming.h"
#include "sql_store.h"

static const struct route routes[] = {
	{ GET,  "/logg-inn", ACTION_LOGIN, OBJECT_NONE, page_login_form },
	{ POST, "/logg-inn", ACTION_LOGIN, OBJECT_NONE, page_login_save },
	{ GET,  "/nodkonto", ACTION_LOGIN, OBJECT_NONE, page_breakglass_form },
	{ POST, "/nodkonto", ACTION_LOGIN, OBJECT_NONE, page_breakglass_save },
};

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_login, sql_set_naming, NULL
};

static const char *const rooms[] = { "directory", NULL };

static bool
token_fits(struct request *rq, const char *token)
{
	return guest_fits(rq, rq->app->conf->login_key_file, token);
}

int
main(int argc, char *argv[])
{
	struct app app = {
		.name = "holdfast-login",
		.routes = routes,
		.routes_n = sizeof(routes) / sizeof(*routes),
		.guest_token = token_fits,
		.secret = true,
	};

	return program_serve(argc, argv, PROGRAM_LOGIN, &app,
	    &(struct program_parts){ .statements = statements, .rooms = rooms,
	    .check_conf = trusted_check_conf, .open = directory_part_open,
	    .close = directory_part_close, .check = directory_part_check });
}
