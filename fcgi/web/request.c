/* Small questions to a request, and the answers it can give without a page. */
#include "web/request.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "rules/identity.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

enum err
response_redirect(struct request *rq, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	rq->response.location = mem_vprintf(rq->work.mem, fmt, ap);
	va_end(ap);
	rq->response.status = 303;
	rq->response.body = "";
	rq->response.length = 0;
	return ERR_OK;
}

void
response_file(struct request *rq, const char *name, const char *type,
    const char *body, size_t length)
{
	rq->response.status = 200;
	rq->response.type = type;
	rq->response.download = name;
	rq->response.body = body;
	rq->response.length = length;
}

/*
 * With this prefix browsers take no cookie from a neighbour domain, and none
 * that is not Secure; a demo without TLS has to do without.
 */
static const char *
cookie_name(const struct request *rq, const char *name)
{
	if (!rq->app->conf->web_cookie_secure)
		return name;
	return mem_printf(rq->work.mem, "__Host-%s", name);
}

const char *
request_cookie(const struct request *rq, const char *name)
{
	return cookie_find(rq->work.mem, rq->cookie, cookie_name(rq, name));
}

void
response_cookie(struct request *rq, const char *name, const char *value,
    int max_age_s)
{
	struct response *r = &rq->response;
	const char *age = "";

	assert(r->cookies < COOKIES_MAX);
	if (max_age_s != 0)
		age = mem_printf(rq->work.mem, "; Max-Age=%d",
		    max_age_s < 0 ? 0 : max_age_s);
	r->cookie[r->cookies++] = mem_printf(rq->work.mem,
	    "%s=%s; Path=/; HttpOnly; SameSite=Lax%s%s",
	    cookie_name(rq, name), value,
	    rq->app->conf->web_cookie_secure ? "; Secure" : "", age);
}

const char *
request_value(const struct request *rq, const char *name)
{
	for (size_t i = 0; i < rq->values.n; i++)
		if (strcmp(rq->values.at[i].name, name) == 0)
			return rq->values.at[i].value;
	return "";
}

int64_t
request_id(const struct request *rq)
{
	int64_t id = 0;

	return text_to_i64(request_value(rq, "id"), 1, INT64_MAX, &id) ? id : 0;
}

const char *
request_page_to_keep(const struct request *rq, const char *path)
{
	const struct route *route;
	struct path_values v;
	const char *allow;

	if (route_find(rq->app->routes, rq->app->routes_n, "GET", path, &route,
	    &v, &allow) != ERR_OK)
		return NULL;
	if (route->object == OBJECT_UNIT)
		return path;
	return route->object == OBJECT_NONE && v.n == 0 ? path : NULL;
}

void
request_wipe(struct request *rq)
{
	for (size_t i = 0; i < rq->body.n; i++) {
		/*
		 * The pairs are ours to change; only handlers see them const.
		 */
		char *value = (char *)(uintptr_t)rq->body.at[i].value;

		explicit_bzero(value, strlen(value));
	}
	if (rq->raw != NULL)
		explicit_bzero(rq->raw, rq->raw_len);
	if (rq->stream != NULL)
		explicit_bzero(rq->stream, rq->stream_len);
}

/* An identity number of somebody stays outside (R62). */
static void
judge_identity(struct form *f)
{
	for (size_t i = 0; i < f->n; i++)
		if ((f->field[i].kind == FORM_LINE ||
		    f->field[i].kind == FORM_TEXT) && f->v[i].typed != NULL &&
		    identity_number_in(f->v[i].typed))
			form_reject(f, i, "identity");
}

enum err
form_read_any(struct request *rq, const struct form_field *field, size_t n,
    struct form *f_r)
{
	const char *why;

	if (form_check(rq->work.mem, &rq->body, field, n, f_r, &why) != ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "form: %s", why);
	f_r->stale = rq->stale;
	f_r->bad = f_r->bad || rq->stale;
	return ERR_OK;
}

enum err
form_read(struct request *rq, const struct form_field *field, size_t n,
    struct form *f_r)
{
	enum err e = form_read_any(rq, field, n, f_r);

	if (e == ERR_OK)
		judge_identity(f_r);
	return e;
}

enum err
form_read_ours(struct request *rq, const struct form_field *field, size_t n,
    struct form *f_r)
{
	enum err e = form_read(rq, field, n, f_r);

	if (e != ERR_OK || !f_r->bad)
		return e;
	return err_set(&rq->work, f_r->stale ? ERR_CONFLICT : ERR_INPUT,
	    "an older page, or not what it sends");
}

enum err
form_read_none(struct request *rq)
{
	struct form f;

	return form_read_ours(rq, NULL, 0, &f);
}

enum err
form_read_way(struct request *rq, bool *up_r)
{
	static const char *const ways[] = { "opp", "ned", NULL };
	static const struct form_field fields[] = {
		{ "vei", FORM_CHOICE, .required = true, .choices = ways },
	};
	struct form f;
	enum err e;

	if ((e = form_read_ours(rq, fields, 1, &f)) != ERR_OK)
		return e;
	*up_r = f.v[0].number == 0;
	return ERR_OK;
}

bool
request_may(const struct request *rq, enum action action)
{
	enum basis by;

	return policy_allows(rq->standing, rq->standings, action, &by);
}
