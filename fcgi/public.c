/*
 * holdfast-public: what anybody may see; whatever is broken here, no case is.
 */
#include "base/conf.h"
#include "program.h"
#include "voice/pages.h"
#include "voice/tongues.h"
#include "web/request.h"
#include "web/stamp.h"

#include "sql_guideline.h"
#include "sql_health.h"
#include "sql_naming.h"
#include "sql_store.h"
#include "sql_tongue.h"
#include "sql_voice.h"

static const struct route routes[] = {
	{ GET,  "/healthz",                ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_health },
	{ GET,  "/tilgjengelighet",        ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_accessibility },
	{ GET,  "/personvern",             ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_privacy },
	{ GET,  "/sprak/{word}",           ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_language },
	{ GET,  "/tilbakemelding",         ACTION_FEEDBACK_GIVE,  OBJECT_NONE, page_feedback_form },
	{ POST, "/tilbakemelding",         ACTION_FEEDBACK_GIVE,  OBJECT_NONE, page_feedback_check },
	{ POST, "/tilbakemelding/send",    ACTION_FEEDBACK_GIVE,  OBJECT_NONE, page_feedback_send },
	{ GET,  "/tilbakemelding/mottatt", ACTION_FEEDBACK_GIVE,  OBJECT_NONE, page_feedback_received },
	{ GET,  "/kontakt",                ACTION_INQUIRY_SEND,   OBJECT_NONE, page_ask_form },
	{ POST, "/kontakt",                ACTION_INQUIRY_SEND,   OBJECT_NONE, page_ask_send },
	{ GET,  "/kontakt/mottatt",        ACTION_INQUIRY_SEND,   OBJECT_NONE, page_ask_received },
	{ GET,  "/om",                     ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_about },
	{ GET,  "/om/hva-du-kan-vente",    ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_expect },
	{ GET,  "/om/soknad",              ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_application },
	{ GET,  "/om/samtykke",            ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, page_consent },
};

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_health, sql_set_guideline, sql_set_tongue,
	sql_set_voice, sql_set_naming, NULL
};

static const char *const rooms[] = { "voice", NULL };

static bool
stamp_good(struct request *rq, const char *token)
{
	return stamp_fits(rq->app->conf->voice_key_file, token);
}

int
main(int argc, char *argv[])
{
	struct app app = {
		.name = "holdfast-public",
		.routes = routes,
		.routes_n = sizeof(routes) / sizeof(*routes),
		.guest_token = stamp_good,
		.asks_browser = true,
		.drafts = tongues_read_through,
	};

	return program_serve(argc, argv, PROGRAM_PUBLIC, &app,
	    &(struct program_parts){ .statements = statements,
	    .rooms = rooms });
}
