/* Reading a request; the length is judged before a byte of the body is read. */
#include "web/read.h"

#include "base/mem.h"
#include "base/text.h"
#include "web/request.h"

#include <string.h>

enum { PATH_MAX_LEN = 256 };

static const char *
param(FCGX_Request *f, const char *name)
{
	const char *v = FCGX_GetParam(name, f->envp);

	return v != NULL ? v : "";
}

static const char *
param_or_null(FCGX_Request *f, const char *name)
{
	const char *v = FCGX_GetParam(name, f->envp);

	return v == NULL || *v == '\0' ? NULL : v;
}

/* The path alone: what the route table matches never holds a query. */
static enum err
read_path(struct request *rq, FCGX_Request *f)
{
	const char *uri = param(f, "REQUEST_URI");
	size_t len = strcspn(uri, "?");

	rq->path = "/";
	if (len == 0 || len > PATH_MAX_LEN || !text_is_utf8(uri, len))
		return err_set(&rq->work, ERR_NOT_FOUND,
		    "path too long or odd");
	rq->path = mem_strndup(rq->work.mem, uri, len);
	return ERR_OK;
}

static enum err
read_body(struct request *rq, FCGX_Request *f, uint64_t body_max)
{
	const char *length = param(f, "CONTENT_LENGTH"), *why;
	int64_t n;
	char *body;

	if (*length == '\0')
		return err_set(&rq->work, ERR_NO_LENGTH, "no CONTENT_LENGTH");
	if (!text_to_i64(length, 0, INT32_MAX, &n))
		return err_set(&rq->work, ERR_INPUT, "odd CONTENT_LENGTH");
	if ((uint64_t)n > body_max)
		return err_set(&rq->work, ERR_TOO_LARGE, "body over the cap");
	if (strncmp(param(f, "CONTENT_TYPE"),
	    "application/x-www-form-urlencoded", 33) != 0)
		return err_set(&rq->work, ERR_INPUT, "body is no form");
	body = mem_alloc(rq->work.mem, (size_t)n + 1);
	if (FCGX_GetStr(body, (int)n, f->in) != n)
		return err_set(&rq->work, ERR_INPUT, "body cut short");
	rq->raw = body;
	rq->raw_len = (size_t)n;
	rq->stream = f->in->stopUnget;
	rq->stream_len = (size_t)(f->in->stop - f->in->stopUnget);
	if (pairs_parse(rq->work.mem, body, (size_t)n, &rq->body,
	    &why) != ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "body: %s", why);
	return ERR_OK;
}

enum err
request_read(struct request *rq, FCGX_Request *f, uint64_t body_max)
{
	const char *why;
	enum err e;

	rq->method_name = param(f, "REQUEST_METHOD");
	rq->cookie = param_or_null(f, "HTTP_COOKIE");
	rq->origin = param_or_null(f, "HTTP_ORIGIN");
	rq->site = param_or_null(f, "HTTP_SEC_FETCH_SITE");
	rq->languages = param_or_null(f, "HTTP_ACCEPT_LANGUAGE");
	rq->address = mem_strndup(rq->work.mem, param(f, "REMOTE_ADDR"), 45);
	rq->proxy_user = param(f, "PROXY_USER");
	rq->id = mem_strndup(rq->work.mem, param(f, "REQUEST_ID"), 40);
	rq->query_text = param(f, "QUERY_STRING");
	if ((e = read_path(rq, f)) != ERR_OK)
		return e;
	if (pairs_parse(rq->work.mem, rq->query_text, strlen(rq->query_text),
	    &rq->query, &why) != ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "query: %s", why);
	if (strcmp(rq->method_name, "POST") == 0)
		return read_body(rq, f, body_max);
	return ERR_OK;
}
