/* Finding the page for a path, and the status for an outcome. */
#include "web/route.h"

#include <assert.h>
#include <string.h>

static const char *const method_names[METHOD__MAX] = {
	[GET] = "GET",
	[POST] = "POST",
};

/* HEAD is GET whose body the web server leaves out. */
static bool
method_fits(enum method m, const char *name)
{
	return strcmp(name, method_names[m]) == 0 ||
	    (m == GET && strcmp(name, "HEAD") == 0);
}

/* Every request asks of every route; most differ in their first letter. */
static bool
begins_alike(const char *pattern, const char *path)
{
	return path[0] == '/' &&
	    (path[1] == pattern[1] || pattern[1] == '{');
}

enum err
route_find(const struct route *routes, size_t n, const char *method,
    const char *path, const struct route **r_r, struct path_values *v_r,
    const char **allow_r)
{
	static const char *const allow[] = { "", "GET", "POST", "GET, POST" };
	unsigned seen = 0;

	for (size_t i = 0; i < n; i++) {
		if (!begins_alike(routes[i].path, path) ||
		    !path_match(routes[i].path, path, v_r))
			continue;
		if (method_fits(routes[i].method, method)) {
			*r_r = &routes[i];
			return ERR_OK;
		}
		seen |= 1u << routes[i].method;
	}
	*allow_r = allow[seen];
	return seen == 0 ? ERR_NOT_FOUND : ERR_METHOD;
}

int
route_status(enum err e)
{
	static const int status[ERR__MAX] = {
		[ERR_OK] = 200,
		[ERR_INPUT] = 400,
		[ERR_TOO_LARGE] = 413,
		[ERR_NO_LENGTH] = 411,
		[ERR_METHOD] = 405,
		[ERR_LOGIN] = 303,
		[ERR_FORGED] = 403,
		[ERR_DENIED] = 403,
		[ERR_NOT_FOUND] = 404,
		[ERR_CONFLICT] = 409,
		[ERR_DUPLICATE] = 409,
		[ERR_RETRY] = 503,
		[ERR_UNAVAILABLE] = 503,
		[ERR_UNKNOWN] = 503,
		[ERR_BUG] = 500,
	};

	assert(e >= 0 && e < ERR__MAX);
	return status[e];
}
