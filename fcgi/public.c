/*
 * holdfast-public: what anybody may see; whatever is broken here, no case is.
 */
#include "program.h"
#include "voice/pages.h"
#include "web/request.h"

#include "sql_health.h"
#include "sql_store.h"

static const struct route routes[] = {
	{ GET, "/healthz",         ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_health },
	{ GET, "/tilgjengelighet", ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_accessibility },
	{ GET, "/personvern",      ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_privacy },
	{ GET, "/sprak/{word}",    ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_language },
};

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_health, NULL
};

static const char *const rooms[] = { "voice", NULL };

int
main(int argc, char *argv[])
{
	struct app app = {
		.name = "holdfast-public",
		.routes = routes,
		.routes_n = sizeof(routes) / sizeof(*routes),
	};

	return program_serve(argc, argv, PROGRAM_PUBLIC, &app,
	    &(struct program_parts){ .statements = statements,
	    .rooms = rooms });
}
