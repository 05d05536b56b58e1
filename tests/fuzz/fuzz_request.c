/*
 * A request as the web server hands it over: lines NAME=value, an empty line,
 * the body. The first line picks what this house has set.
 */
#include "fuzz.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "directory/trusted.h"
#include "web/language.h"
#include "web/read.h"
#include "web/request.h"
#include "web/session.h"
#include "web/stamp.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { PARAMS_MAX = 40, BODY_MAX = 20000 };

static const char key[] = "0123456789abcdef0123456789abcdef";

static enum err
no_page(struct request *rq)
{
	(void)rq;
	return ERR_OK;
}

static const struct route routes[] = {
	{ GET, "/", ACTION_OPEN_PAGE_VIEW, OBJECT_NONE, no_page },
	{ GET, "/sak/{case}", ACTION_CASE_VIEW, OBJECT_CASE, no_page },
	{ POST, "/sak/{case}", ACTION_CASE_VIEW, OBJECT_CASE, no_page },
	{ GET, "/enhet/{word}", ACTION_UNIT_VIEW, OBJECT_UNIT, no_page },
};

static const struct form_field fields[] = {
	{ .name = "linje", .kind = FORM_LINE },
	{ .name = "tekst", .kind = FORM_TEXT },
	{ .name = "rad", .kind = FORM_PICKS, .choices =
	    (const char *const[]){ "ja", "nei", NULL } },
};

/* There is no more than what was there from the start. */
static void
no_more(FCGX_Stream *in)
{
	in->isClosed = 1;
}

/* Cuts the lines off the text; the rest is the body. */
static char *
cut_params(char *text, char *envp[PARAMS_MAX + 1])
{
	size_t n = 0;
	char *line;

	while ((line = strsep(&text, "\n")) != NULL && *line != '\0')
		if (n < PARAMS_MAX && strchr(line, '=') != NULL)
			envp[n++] = line;
	envp[n] = NULL;
	return text;
}

static void
check_read(const struct request *rq)
{
	assert(rq->path[0] != '\0' && strlen(rq->path) <= 256);
	assert(text_is_utf8(rq->path, strlen(rq->path)));
	assert(strchr(rq->path, '?') == NULL);
	assert(strlen(rq->address) <= 45 && strlen(rq->id) <= 40);
	for (size_t i = 0; i < rq->body.n; i++)
		assert(text_is_utf8(rq->body.at[i].value,
		    strlen(rq->body.at[i].value)));
}

/* What pages ask of a request before they know who it is. */
static void
ask(struct request *rq)
{
	char hash[65], csrf[65];
	const char *name = trusted_name(rq), *token, *allow;
	const struct route *route;
	struct path_values v;
	struct form f;

	assert(name == NULL || strlen(name) <= 256);
	assert(!session_token(rq, hash, csrf) ||
	    (strlen(hash) == 64 && strlen(csrf) == 64));
	if ((token = pairs_find(&rq->body, "csrf")) != NULL &&
	    stamp_fits(key, token))
		assert(stamp_age_s(token) > INT32_MIN);
	stamp_keep(rq);
	assert(language_of(rq) < LANGUAGE__MAX);
	if (route_find(routes, sizeof(routes) / sizeof(*routes),
	    rq->method_name, rq->path, &route, &v, &allow) == ERR_OK)
		assert(v.n == 0 || route->object != OBJECT_NONE);
	assert(request_page_to_keep(rq, rq->path) == NULL ||
	    path_after(rq->path) == rq->path);
	if (form_read(rq, fields, sizeof(fields) / sizeof(*fields),
	    &f) == ERR_OK)
		form_ticks(rq->work.mem, &rq->body, &f, 2);
	request_wipe(rq);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	char *text = mem_strndup(mem, (const char *)data, size);
	struct conf conf = { .login_proxy_header_from = "127.0.0.1",
	    .web_cookie_secure = size > 0 && (data[0] & 1) != 0 };
	struct app app = { .conf = &conf, .routes = routes,
	    .routes_n = sizeof(routes) / sizeof(*routes),
	    .asks_browser = size > 0 && (data[0] & 2) != 0 };
	struct request rq = { .app = &app, .work = { .mem = mem },
	    .drafts = 1u << LANGUAGE_AR };
	char *envp[PARAMS_MAX + 1], *body = cut_params(text, envp);
	unsigned char *at = (unsigned char *)(body != NULL ? body : text);
	FCGX_Stream in = { .rdNext = at, .stopUnget = at,
	    .isReader = 1, .fillBuffProc = no_more };
	FCGX_Request f = { .in = &in, .envp = envp };

	/* To its first NUL only: what follows a body is the library's. */
	in.stop = in.wrNext = at + (body != NULL ? strlen(body) : 0);
	if (request_read(&rq, &f, BODY_MAX) == ERR_OK) {
		check_read(&rq);
		ask(&rq);
	}
	mem_free(&mem);
	return 0;
}
